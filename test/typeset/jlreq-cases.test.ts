import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/typeset/jlreq/compose.ts';
import { gapOf, measured } from './jlreq/solid.ts';
import { lines } from './specs/lines.ts';
import { ruby } from './specs/ruby.ts';
import type { Spec } from './specs/spec.ts';
import { upright } from './specs/upright.tsx';

/**
 * The cases of the requirements for Japanese text layout. `JLREQ_CASES` names another file of the same form.
 */
const FILE = process.env.JLREQ_CASES ?? new URL('../fixtures/jlreq-cases.json', import.meta.url);

interface Options {
  strict: boolean;
  hanging: boolean;
  justify: boolean;
  latinGap: number;
  keepUnits: boolean;
  first_line_tentsuki: boolean;
}

interface LineCase {
  id: string;
  section: string;
  title: string;
  kind: 'line';
  text: string;
  width_em: number;
  options: Partial<Options>;
  expect: {
    lines: string[];
    gaps_em?: [pair: string, em: number][];
    line_end_aki_em?: number[];
    hang_em?: number[];
  };
}

interface SpecCase extends Pick<LineCase, 'id' | 'section' | 'title'>, Spec {
  kind: 'spec';
}

interface Cases {
  option_defaults: Options;
  cases: (LineCase | SpecCase)[];
}

const { cases, option_defaults: defaults } = JSON.parse(readFileSync(FILE, 'utf8')) as Cases;
const lineCases = cases.filter((one) => one.kind === 'line');

/** What the composer makes of a case: the lines, the blank at the end of each, what hangs, and any gap. */
function set({ text, width_em: width, options }: LineCase) {
  const {
    strict,
    hanging,
    justify,
    latinGap,
    keepUnits,
    first_line_tentsuki: flushFirst,
  } = {
    ...defaults,
    ...options,
  };
  const paragraph = measured(text, { strict, latinGap, keepUnits });
  const setting = { widths: [width], justify, hanging, flushFirst };
  const characters = [...text];
  const lines = compose(paragraph, setting);
  const trailOf = (index: number) => (index < 0 ? 0 : paragraph.spacing.trail[index]!);
  return {
    lines: lines.map(({ start, end }) => characters.slice(start, end).join('')),
    ends: lines.map(({ start, visibleEnd, adjustments }) =>
      visibleEnd > start ? trailOf(visibleEnd - 1) + adjustments[visibleEnd - 1 - start]! : 0,
    ),
    hangs: lines.map(({ hang }) => hang),
    gap: (pair: string) => gapOf(paragraph, setting, text, pair),
  };
}

describe('line cases', () => {
  test.each(lineCases)('$id ($section) $title', (one) => {
    const { lines, ends, hangs, gap } = set(one);
    const { expect: wanted } = one;
    expect(lines).toEqual(wanted.lines);
    for (const [pair, em] of wanted.gaps_em ?? []) expect(gap(pair), pair).toBeCloseTo(em, 2);
    wanted.line_end_aki_em?.forEach((em, index) => {
      expect(ends[index], `end of line ${index + 1}`).toBeCloseTo(em, 2);
    });
    wanted.hang_em?.forEach((em, index) => {
      expect(hangs[index], `hang of line ${index + 1}`).toBeCloseTo(em, 2);
    });
  });
});

/** How the specification cases are shown, by their ids; a case that nothing shows fails. */
const specs: Record<string, (one: Spec) => void | Promise<void>> = { ...upright, ...lines, ...ruby };

describe('specification cases', () => {
  test.each(cases.filter((one) => one.kind === 'spec'))('$id ($section) $title', async (one) => {
    expect(specs).toHaveProperty(one.id);
    await specs[one.id]!(one);
  });
});
