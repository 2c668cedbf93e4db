import type { Facts, Unjudged } from '../facts/facts.ts';
import type { Limit, Profile, Question } from './row.ts';

/** Something that was not checked: for every file, or in this one, then with the pages or the font. */
export interface Unchecked {
  what: Limit | Unjudged | 'glyphs' | 'widths' | 'glyphSet' | 'absent';
  pages: number[];
  font?: string;
  /** Numbers of conditions. */
  conditions?: string[];
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
  const absent = absentIn(facts, profiles);
  return [
    ...limits.map((what) => ({ what, pages: [] })),
    ...[...found].map(([what, pages]) => ({ what, pages })),
    ...[...facts.fonts, ...facts.hiddenFonts].flatMap(({ facts: font, pages }) =>
      [...new Set(font.unjudged)].map((what) => ({ what, pages, font: font.name })),
    ),
    ...(absent.length > 0 ? [{ what: 'absent' as const, pages: [], conditions: absent }] : []),
  ];
}

/** Conditions that the file has nothing for: neither kept nor broken. */
function absentIn(facts: Facts, profiles: readonly Profile[]): string[] {
  const rows = profiles.flatMap(({ rows: own }) => own).map(({ rule, applies }) => ({ id: rule, applies }));
  const questions = profiles.flatMap(({ questions: own = [] }) => own);
  return [...rows, ...questions]
    .filter(({ applies }) => applies && !applies(facts))
    .map(({ id }) => id.replace(/^preflight\/ua1-/, ''))
    .sort();
}

/** Questions that have something to be asked about in this file. */
export const questionsFor = (facts: Facts, profiles: readonly Profile[]): Question[] =>
  profiles.flatMap(({ questions = [] }) => questions.filter(({ applies }) => !applies || applies(facts)));
