import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FaceCache, openFace } from '../../../src/pdf/fonts/face.ts';
import { subset } from '../../../src/pdf/fonts/subset.ts';
import { faces, fontkit, fontOf } from '../../support/pdf.ts';

const text = '熊本市職員採用案内 Kumamoto 2024 ガｶﾞ①㈱é½';

describe.each(['gothic', 'mincho', 'zen', 'noto'] as const)('a subset of %s', (name) => {
  const full = fontOf(name);
  const glyphs = [...new Set(Array.from(text, (one) => full.glyphForCodePoint(one.codePointAt(0)!).id))];
  const bytes = subset(openFace(faces[name].file, new Map()), glyphs);
  const part = fontkit.create(bytes);

  it('draws its glyphs as the full face does, under the same ids', () => {
    for (const glyph of [0, ...glyphs]) {
      expect(part.getGlyph(glyph).path.toSVG()).toBe(full.getGlyph(glyph).path.toSVG());
      expect(part.getGlyph(glyph).advanceWidth).toBe(full.getGlyph(glyph).advanceWidth);
    }
  });

  it('leaves out what was not asked for', () => {
    const other = full.glyphForCodePoint('鬱'.codePointAt(0)!).id;
    expect(full.getGlyph(other).path.toSVG()).not.toBe('');
    if (other < Math.max(...glyphs)) expect(part.getGlyph(other).path.toSVG()).toBe('');
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('has a sum of zero, as fonts do', () => {
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});

describe('composite glyphs', () => {
  it('bring their parts along', () => {
    const face = openFace(faces.zen.file, new Map());
    const composite = fontOf('zen').glyphForCodePoint('é'.codePointAt(0)!).id;
    const outlines = face.outlinesOf([composite]);
    expect(outlines.get(composite)!.readInt16BE(0), 'é of Zen Kaku Gothic is composed').toBe(-1);
    expect(outlines.size).toBeGreaterThan(1);
    expect([...outlines.keys()]).toEqual([...outlines.keys()].sort((a, b) => a - b));
  });
});

describe('a face', () => {
  it('is opened once for a cache', () => {
    const cache: FaceCache = new Map();
    expect(openFace(faces.gothic.file, cache)).toBe(openFace(faces.gothic.file, cache));
  });

  it('knows its metrics', () => {
    const face = openFace(faces.gothic.file, new Map());
    expect(face).toMatchObject({ unitsPerEm: 2048, weight: 400, italicAngle: 0 });
    expect(face.advance(fontOf('gothic').glyphForCodePoint(0x4e00).id)).toBe(2048);
  });

  it('refuses glyphs it does not have', () => {
    const face = openFace(faces.gothic.file, new Map());
    expect(() => face.advance(60_000)).toThrow('has no glyph 60000');
    expect(() => face.advance(-1)).toThrow('has no glyph -1');
  });
});

describe('a file that is not a static TrueType font', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sasshi-face-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = (name: string, bytes: Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return () => openFace(file, new Map());
  };
  const whole = readFileSync(faces.gothic.file);

  it('is refused by name', () => {
    expect(open('text.ttf', Buffer.from('no font at all, but long enough'))).toThrow(
      'text.ttf is no TrueType file',
    );
    expect(open('empty.ttf', new Uint8Array())).toThrow('empty.ttf ends early');
    expect(open('short.ttf', whole.subarray(0, 5000))).toThrow('short.ttf ends early');
    expect(open('cff.otf', Buffer.concat([Buffer.from('OTTO'), whole.subarray(4)]))).toThrow(
      'no TrueType file',
    );
  });

  it('or because it is variable', () => {
    const variable = Buffer.from(whole);
    variable.write('fvar', variable.indexOf('GSUB'), 'latin1');
    expect(open('variable.ttf', variable)).toThrow('must be static');
  });
});
