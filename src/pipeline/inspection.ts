import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Pages } from '../model/pages.ts';
import { type Digest, diagnosticsOf, digestOf, type Job, preflight } from '../preflight/preflight.ts';
import { isBound, marksOf } from '../press/press.ts';
import { keptOr } from './kept.ts';
import type { Order, PressVolume } from './order.ts';

/** What a file is checked against, by the standard that it says it keeps. */
const profiles = { 'x-4': ['x4', 'house'], 'x-1a': ['x1a', 'house'] } as const;

/** What a check found. */
interface Finding {
  errors: Diagnostic[];
  /** Nothing of a file that cannot be read. */
  digest: Digest | undefined;
}

/**
 * Preflights a written file as if it had come from somewhere else. Errors go to `report`, at the pages by their labels;
 * warnings stay in the digest, from which the report for the printer is made. A file that was checked before is not
 * checked again.
 */
export async function inspectPress(
  bytes: Uint8Array,
  pages: Pages,
  { press, work }: Order,
  report: Report,
): Promise<PressVolume | undefined> {
  const { standard, spots, inkLimit } = press!;
  const job = { spots, inkLimit, isBound: isBound(pages) };
  const labels = pages.pages.map(({ label }) => label);
  const look = () => findingsIn(bytes, pages.name, labels, profiles[standard], job);
  const asked = [pages.name, labels, standard, job];
  const { errors, digest } = await (work.kind === 'edition' ? keptOr(look, bytes, asked, work.root) : look());
  report.diagnostics.push(...errors);
  return (
    digest && { title: pages.title, isBound: job.isBound, marks: marksOf(pages, press!), labels, digest }
  );
}

async function findingsIn(
  bytes: Uint8Array,
  name: string,
  labels: string[],
  against: (typeof profiles)[keyof typeof profiles],
  job: Job,
): Promise<Finding> {
  const result = await preflight(bytes, against, { job });
  const found = diagnosticsOf(result, `press/${name}.pdf`, labels);
  return {
    errors: found.filter(({ severity }) => severity === 'error'),
    digest: await digestOf(result, `${name}.pdf`),
  };
}
