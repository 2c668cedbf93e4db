import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Pages } from '../model/pages.ts';
import { diagnosticsOf, preflight } from '../preflight/preflight.ts';
import { keptOr } from './kept.ts';
import type { Order } from './order.ts';

/**
 * Whether a written file keeps PDF/UA-1 as far as a program can tell. What it does not keep goes to `report`, at the
 * pages by their labels. A file that was checked before is not checked again.
 */
export async function keepsUa1(
  bytes: Uint8Array,
  pages: Pages,
  { work }: Order,
  report: Report,
): Promise<boolean> {
  const labels = pages.pages.map(({ label }) => label);
  const look = async (): Promise<Diagnostic[]> =>
    diagnosticsOf(await preflight(bytes, ['ua1']), `web/${pages.name}.pdf`, labels);
  const asked = ['ua1', pages.name, labels];
  const found = await (work.kind === 'edition' ? keptOr(look, bytes, asked, work.root) : look());
  report.diagnostics.push(...found);
  return found.every(({ severity }) => severity !== 'error');
}
