import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { Sfnt } from '../../../src/sfnt/sfnt.ts';
import { verticalAdvances } from '../../../src/sfnt/vmtx.ts';
import template from '../../../templates/index.ts';
import { fontkit } from '../../support/pdf.ts';

interface Glyph {
  id: number;
  path: { bbox: { maxY: number } };
}

/** Top bearing of a glyph, read here on its own (ISO/IEC 14496-22, 5.6.12). */
function topBearing(sfnt: Sfnt, glyph: number): number {
  const longs = sfnt.need('vhea').readUInt16BE(34);
  const vmtx = sfnt.need('vmtx');
  return vmtx.readInt16BE(glyph < longs ? 4 * glyph + 2 : 4 * longs + 2 * (glyph - longs));
}

const { resolve } = createRequire(import.meta.url);

describe.each(template.faces)('$family $weight', ({ file }) => {
  const sfnt = new Sfnt(resolve(file));
  const font = fontkit.openSync(resolve(file));

  it('has its vertical origin at the top of the em square', () => {
    for (const character of '水都局、。') {
      const { id, path } = font.glyphForCodePoint(character.codePointAt(0)!) as unknown as Glyph;
      const origin = (topBearing(sfnt, id) + path.bbox.maxY) / font.unitsPerEm;
      expect(Math.abs(origin - 0.88), character).toBeLessThan(0.01);
    }
  });

  it('sets ideographs one em apart', () => {
    const advance = verticalAdvances(sfnt, font.unitsPerEm);
    expect(advance(font.glyphForCodePoint(0x6c34).id)).toBe(font.unitsPerEm);
  });
});

describe('a face without vertical metrics', () => {
  it('is one em a glyph', () => {
    const bare = { table: () => undefined } as unknown as Sfnt;
    expect(verticalAdvances(bare, 1000)(7)).toBe(1000);
    const broken = { table: () => Buffer.alloc(3) } as unknown as Sfnt;
    expect(verticalAdvances(broken, 1000)(7)).toBe(1000);
  });
});
