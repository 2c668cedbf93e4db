import { createRequire } from 'node:module';
import { Text, View } from '@react-pdf/renderer';
import { expect } from 'vitest';
import { Face } from '../../../src/typeset/fonts/face.ts';
import { spread } from '../../../src/typeset/spread.ts';
import { columnsOf } from '../../../src/typeset/vertical/columns.ts';
import template from '../../../templates/index.ts';
import { blankBehind, decimalsOf } from '../../../templates/style/figures.ts';

import { Leaf, set, type } from '../../support/typesetting.tsx';
import type { Spec } from './spec.ts';

const { resolve } = createRequire(import.meta.url);

const faces = template.faces.map(
  ({ family, weight, file }) => new Face(`${family} ${weight}`, resolve(file)),
);
const face = (family: string) => faces.find(({ id }) => id.startsWith(family))!;

const FAMILIES = ['BIZ UDPGothic', 'BIZ UDGothic', 'BIZ UDPMincho', 'Zen', 'Noto'];

/** The text of a case on vertical setting. */
const columnIn = (input: string) => input.replace(/ \(vertical\)$/, '');

const cells = (text: string, family: string) =>
  columnsOf(text, { faces: [face(family), face('Noto')], size: 1, tracking: 0, height: Infinity })[0]!.cells;

/** Specification cases on vertical setting, letter-spacing, figures and fixed frames. */
export const upright = {
  J72({ input }: Spec) {
    const text = columnIn(input);
    const [figures] = /[0-9]{2}/.exec(text)!;
    for (const family of FAMILIES) {
      const set = cells(text, family);
      const at = set.findIndex((cell) => cell.text === figures);
      expect(set[at], family).toMatchObject({ stance: 'abreast', advance: 1 });
      expect(set[at + 1]!.y - set[at]!.y, family).toBeCloseTo(1, 6);
    }
  },

  J73({ input, expect: words }: Spec) {
    const forms = /for (\S+)/.exec(words)![1]!;
    for (const family of FAMILIES) {
      for (const cell of cells(`${columnIn(input)}${forms}`, family)) {
        const flat = cell.face.glyphForCodePoint(cell.text.codePointAt(0)!).id;
        expect(cell.stance, `${family} ${cell.text}`).toBe('upright');
        if (forms.includes(cell.text)) expect(cell.glyphs[0]!.id, `${family} ${cell.text}`).not.toBe(flat);
      }
    }
  },

  J75({ input, expect: words }: Spec) {
    const [, heading, em] = /^(\S+) over (\d+)em/.exec(input)!;
    const [, over, gaps] = /\((\d+-\d+)\)\/(\d+) em/.exec(words)!;
    const [all, characters] = over!.split('-').map(Number);
    const { tracking } = spread(heading!.length, heading!.length, Number(em));
    expect(tracking).toBeCloseTo((all! - characters!) / Number(gaps), 6);
  },

  J76({ input }: Spec) {
    const values = input.split(' / ');
    const places = Math.max(...values.map(decimalsOf));
    const point = (value: string) => {
      const width = 0.5 * decimalsOf(value) + (decimalsOf(value) > 0 ? 0.31 : 0);
      return -blankBehind(value, places) - width;
    };
    const points = values.map(point);
    for (const place of points) expect(place).toBeCloseTo(points[0]!, 6);
    for (const family of ['BIZ UDGothic 400', 'BIZ UDGothic 700']) {
      const figures = [...'0123456789'].map((figure) => face(family).glyphForCodePoint(figure.charCodeAt(0)));
      expect(new Set(figures.map(({ advanceWidth }) => advanceWidth / face(family).unitsPerEm))).toEqual(
        new Set([0.5]),
      );
    }
  },

  async J78({ input }: Spec) {
    const [lines, room] = /(\d+)-line text in a (\d+)-line box/.exec(input)!.slice(1).map(Number);
    const text = `${'水の都\n'.repeat(lines! - 1)}熊本市`;
    const { diagnostics } = await set(() => (
      <Leaf>
        <View style={{ position: 'absolute', left: 20, top: 30, width: 50, height: 15 * room! }}>
          <Text style={type}>{text}</Text>
        </View>
      </Leaf>
    ));
    expect(diagnostics).toMatchObject([
      { rule: 'typeset/overset', values: { characters: 3 * (lines! - room!), lines: lines! - room! } },
    ]);
  },
};
