import type { Facts, Unjudged } from '../facts/facts.ts';
import type { Limit, Profile } from './row.ts';

/** Something that was not checked: for every file, or in this one, then with the pages or the font. */
export interface Unchecked {
  what: Limit | Unjudged | 'glyphs' | 'widths';
  pages: number[];
  font?: string;
}

/** What stands in the way of the ink coverage only. */
const inkOnly: readonly Unjudged[] = [
  'mesh',
  'tiling',
  'softMask',
  'blend',
  'picture',
  'conversion',
  'tooMuchInk',
  'fontShape',
];

/** Everything that a pass of these profiles does not say. */
export function uncheckedIn(facts: Facts, profiles: readonly Profile[]): Unchecked[] {
  const limits = [...new Set(profiles.flatMap(({ limits: own }) => own))];
  const needsCoverage = profiles.some((profile) => profile.needsCoverage);
  const found = new Map<Unjudged, number[]>();
  for (const { number, unjudged } of facts.pages) {
    for (const what of unjudged) {
      if (inkOnly.includes(what) && !needsCoverage) continue;
      found.set(what, [...(found.get(what) ?? []), number]);
    }
  }
  return [
    ...limits.map((what) => ({ what, pages: [] })),
    ...[...found].map(([what, pages]) => ({ what, pages })),
    ...facts.fonts.flatMap(({ facts: font, pages }) =>
      [...new Set(font.unjudged)].map((what) => ({ what, pages, font: font.name })),
    ),
  ];
}
