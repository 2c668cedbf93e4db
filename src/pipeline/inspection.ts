import type { Report } from '../diagnostics/report.ts';
import type { Pages } from '../model/pages.ts';
import { diagnosticsOf, digestOf, preflight } from '../preflight/preflight.ts';
import { isBound, marksOf } from '../press/press.ts';
import type { Order, PressVolume } from './order.ts';

/** What a file is checked against, by the standard that it says it keeps. */
const profiles = { 'x-4': ['x4', 'house'], 'x-1a': ['x1a', 'house'] } as const;

/**
 * Preflights a written file as if it had come from somewhere else. Errors go to `report`, at the pages by their labels;
 * warnings stay in the digest, from which the report for the printer is made.
 */
export async function inspectPress(
  bytes: Uint8Array,
  pages: Pages,
  { press }: Order,
  report: Report,
): Promise<PressVolume | undefined> {
  const { standard, spots, inkLimit } = press!;
  const job = { spots, inkLimit, isBound: isBound(pages) };
  const result = await preflight(bytes, profiles[standard], { job });
  const labels = pages.pages.map(({ label }) => label);
  const found = diagnosticsOf(result, `press/${pages.name}.pdf`, labels);
  report.diagnostics.push(...found.filter(({ severity }) => severity === 'error'));
  const digest = await digestOf(result, `${pages.name}.pdf`);
  return (
    digest && { title: pages.title, isBound: job.isBound, marks: marksOf(pages, press!), labels, digest }
  );
}
