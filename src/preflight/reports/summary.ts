import type { Language } from '../../diagnostics/rule.ts';
import { nameOfSpace } from '../colour/space.ts';
import { inksIn } from '../colour/tints.ts';
import { cutBox, type Facts, visible } from '../facts/facts.ts';
import { windowMeans } from '../rules/checks/ink.ts';
import { words } from './words.ts';

const MM = 72 / 25.4;
const millimetres = (points: number): string => String(Math.round((points / MM) * 100) / 100);

/** The facts that people ask for, as rows of a table. */
export function summaryRows(
  { document, pages, fonts }: Facts,
  lang: Language,
): (readonly [string, string])[] {
  const say = words[lang];
  const sizes = pages.map((page) => {
    const [left, bottom, right, top] = cutBox(page);
    return `${millimetres(right - left)} × ${millimetres(top - bottom)} mm`;
  });
  const bleeds = pages.map(({ bleed, trim }) =>
    bleed && trim ? `${millimetres(trim[0] - bleed[0])} mm` : '0 mm',
  );
  const marks = pages.flatMap(visible);
  const inks = marks.flatMap(({ paint: { tints } }) => (tints ? inksIn(tints) : []));
  const ppi = marks.flatMap((mark) => mark.ppi ?? []).reduce((least, one) => Math.min(least, one), Infinity);
  const [intent] = document.intents;
  const rows: (readonly [string, string])[] = [
    [say.version, document.version],
    [say.pageCount, String(pages.length)],
    [say.trim, listed(sizes)],
    [say.bleed, listed(bleeds)],
    [say.condition, intent?.identifier ?? say.unknown],
    [say.fonts, listed(fonts.map(({ facts }) => facts.name))],
    [say.spaces, listed(pages.flatMap(({ spaces }) => spaces.map(nameOfSpace)))],
    [say.inks, listed(inks)],
    [say.resolution, Number.isFinite(ppi) ? `${Math.round(ppi)} ppi` : '–'],
  ];
  const most = pages.flatMap(({ coverage }) => (coverage ? [largest(windowMeans(coverage))] : []));
  return most.length > 0 ? [...rows, [say.coverage, `${Math.round(largest(most))}%`]] : rows;
}

const listed = (values: readonly string[]): string => [...new Set(values)].sort().join(', ');

function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i += 1) most = Math.max(most, values[i]!);
  return most;
}
