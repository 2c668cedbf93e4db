import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { cutBox } from '../facts/facts.ts';
import type { Preflight, Problem } from '../result.ts';
import type { Place } from '../rules/row.ts';

/**
 * The problems as diagnostics, for the printers that all commands use: one each, at all its pages and in the box of its
 * first place. `publication` names the file, `labels` its pages where they have other names than their numbers.
 */
export const diagnosticsOf = (
  result: Pick<Preflight, 'problems' | 'facts'>,
  publication: string,
  labels?: readonly string[],
): Diagnostic[] =>
  result.problems.map(({ rule, severity, values, places }: Problem) => {
    const [first] = places;
    const box = first && trimBox(result, first);
    const page = labels ? labelsOf(places, labels) : pagesOf(places);
    return { rule, severity, values, at: { sheet: { publication, page, ...(box && { box }) } } };
  });

/** A place from the top left corner of the trim. */
export function trimBox({ facts }: Pick<Preflight, 'facts'>, { page, box }: Place) {
  const trim = facts && cutBox(facts.pages[page - 1]!);
  if (!trim || !box) return undefined;
  const [left, bottom, right, top] = box.map((one) => Math.round(one * 1000) / 1000) as [
    number,
    number,
    number,
    number,
  ];
  const digits = (value: number) => Math.round(value * 1000) / 1000;
  return {
    x: digits(left - trim[0]),
    y: digits(trim[3] - top),
    width: digits(right - left),
    height: digits(top - bottom),
  };
}

/** Pages as people write them: `1, 3-5`. A problem of the whole file has none. */
export function pagesOf(places: readonly { page: number }[]): string {
  const pages = [...new Set(places.map(({ page }) => page))].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const page of pages) {
    const last = spans.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else spans.push([page, page]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

const labelsOf = (places: readonly { page: number }[], labels: readonly string[]): string =>
  [...new Set(places.map(({ page }) => labels[page - 1]))].join(', ');
