import { createRequire } from 'node:module';
import { Text, View } from '@react-pdf/renderer';
import { expect } from 'vitest';
import { Face } from '../../../src/typeset/fonts/face.ts';
import { spread } from '../../../src/typeset/spread.ts';
import { columnsOf } from '../../../src/typeset/vertical/columns.ts';
import template from '../../../templates/index.ts';
import { blankBehind, decimalsOf } from '../../../templates/style/figures.ts';

import { Leaf, set, type } from '../../support/typesetting.tsx';

const { resolve } = createRequire(import.meta.url);

const faces = template.faces.map(
  ({ family, weight, file }) => new Face(`${family} ${weight}`, resolve(file)),
);
const face = (family: string) => faces.find(({ id }) => id.startsWith(family))!;

const cells = (text: string, family: string) =>
  columnsOf(text, { faces: [face(family), face('Noto')], size: 1, tracking: 0, height: Infinity })[0]!.cells;

/** Specification cases on vertical setting, letter-spacing, figures and fixed frames. */
export const upright = {
  J72() {
    for (const family of ['BIZ UDPGothic', 'BIZ UDGothic', 'BIZ UDPMincho', 'Zen', 'Noto']) {
      const [, , ten, year] = cells('令和10年', family);
      expect(ten, family).toMatchObject({ text: '10', stance: 'abreast', advance: 1 });
      expect(year!.y - ten!.y, family).toBeCloseTo(1, 6);
    }
  },

  J73() {
    for (const family of ['BIZ UDPGothic', 'BIZ UDGothic', 'BIZ UDPMincho', 'Zen', 'Noto']) {
      for (const cell of cells('「第8次」（2024年）ー、。～…', family)) {
        const flat = cell.face.glyphForCodePoint(cell.text.codePointAt(0)!).id;
        expect(cell.stance, `${family} ${cell.text}`).toBe('upright');
        if (/[「」（）ー、。～…]/.test(cell.text)) {
          expect(cell.glyphs[0]!.id, `${family} ${cell.text}`).not.toBe(flat);
        }
      }
    }
  },

  J75() {
    expect(spread(4, 4, 8).tracking).toBeCloseTo((8 - 4) / 3, 6);
  },

  J76() {
    const point = (value: string) => {
      const width = 0.5 * decimalsOf(value) + (decimalsOf(value) > 0 ? 0.31 : 0);
      return -blankBehind(value, 2) - width;
    };
    const points = ['85.7', '100', '4.25'].map(point);
    for (const place of points) expect(place).toBeCloseTo(points[0]!, 6);
    for (const family of ['BIZ UDGothic 400', 'BIZ UDGothic 700']) {
      const figures = [...'0123456789'].map((figure) => face(family).glyphForCodePoint(figure.charCodeAt(0)));
      expect(new Set(figures.map(({ advanceWidth }) => advanceWidth / face(family).unitsPerEm))).toEqual(
        new Set([0.5]),
      );
    }
  },

  async J78() {
    const { diagnostics } = await set(() => (
      <Leaf>
        <View style={{ position: 'absolute', left: 20, top: 30, width: 50, height: 60 }}>
          <Text style={type}>{'水の都\n'.repeat(4)}熊本市</Text>
        </View>
      </Leaf>
    ));
    expect(diagnostics).toMatchObject([{ rule: 'typeset/overset', values: { characters: 3, lines: 1 } }]);
  },
};
