import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Text, View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import type { VerticalText } from '../../src/model/index.ts';
import { castOffWith } from '../../src/typeset/castoff.ts';
import { Face } from '../../src/typeset/fonts/face.ts';
import { scratch } from '../support/sasshi.ts';
import { faces, Leaf, set, type } from '../support/typesetting.tsx';

/** Texts that no editor writes on purpose. */
const texts = {
  'no text': '',
  'lone surrogates': '水\ud800道\udc00局\ud83d',
  'a variation selector alone': '\u{e0100}\ufe0f水\u{e0100}\u{e0100}',
  'ten thousand combining marks': `か${'\u3099'.repeat(10_000)}`,
  'ten thousand accents': `a${'\u0301'.repeat(10_000)}`,
  'ten thousand joiners': '\u200d\u2060\ufeff'.repeat(3_333),
  'controls and line ends': '\0\u0007水\r\n\n\n\u2028道\t局\u0085',
  'right to left': 'שלום \u202eabc عالم',
  'annotations that do not close': '\ufff9熊本\ufffaくま\ufff9\ufffb\ufffa\ufffb',
  'ten thousand characters without a break': 'あ'.repeat(10_000),
  'a word of ten thousand letters': 'w'.repeat(10_000),
};

/** Widths that no designer gives on purpose. */
const widths = [-20, 0, 0.001, 12, 1e6];

const vertical = (text: string, height: number): VerticalText => ({
  columns: [text],
  families: ['body', 'rare'],
  weight: 400,
  size: 10,
  feed: 15,
  color: '#221e1f',
  height,
});

describe.each(Object.entries(texts))('%s', (_, text) => {
  it.each(widths)('at a width of %d pt is set, or told', async (width) => {
    const { page, diagnostics } = await set(() => (
      <Leaf>
        <View style={{ position: 'absolute', left: 20, top: 20, width, height: 40 }}>
          <Text style={{ ...type, textAlign: 'justify' }}>{text}</Text>
        </View>
        <View placed>
          <View style={{ position: 'absolute', left: 20, top: 80, width, height: 40 }}>
            <Text style={type}>{text}</Text>
          </View>
        </View>
      </Leaf>
    ));
    const rules = diagnostics.map(({ rule }) => rule);
    expect(rules).not.toContain('typeset/sheet-failed');
    expect(page.items).toBeDefined();
  });

  it.each(widths)('in columns of %d pt is set, or told', async (height) => {
    const { diagnostics } = await set(() => (
      <Leaf>
        <View vertical={vertical(text, height)} />
      </Leaf>
    ));
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('typeset/sheet-failed');
  });

  it('can be cast off', () => {
    for (const width of widths) {
      const cast = castOffWith(faces)(text, { family: 'body', weight: 400, size: 10, feed: 15 }, { width });
      expect(cast.lines.length).toBeGreaterThan(0);
    }
  });
});

describe('a face file', () => {
  const file = faces.face('body').file;
  const bytes = readFileSync(file);
  const tables = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];
  const broken = (change: (copy: Buffer) => Buffer): string => {
    const path = join(scratch(), 'broken.ttf');
    writeFileSync(path, change(Buffer.from(bytes)));
    return path;
  };

  it('that is whole has no fault', () => {
    expect(new Face('whole', file).fault).toBeUndefined();
  });

  it.each(tables)('without its table %s says so', (tag) => {
    const path = broken((copy) => {
      copy.write('none', copy.indexOf(tag, 12, 'latin1'), 'latin1');
      return copy;
    });
    expect(new Face('broken', path).fault).toContain(tag);
  });

  it('that ends early, is empty or is not there says so', () => {
    expect(
      new Face(
        'short',
        broken((copy) => copy.subarray(0, 300)),
      ).fault,
    ).toBeDefined();
    expect(
      new Face(
        'empty',
        broken(() => Buffer.alloc(0)),
      ).fault,
    ).toContain('ends early');
    expect(new Face('nowhere', '/nowhere.ttf').fault).toContain('ENOENT');
  });
});
