import { View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import type { VerticalText } from '#model';
import { annotated } from '../../../src/model/annotations.ts';
import type { Glyphs, Group } from '../../../src/model/index.ts';
import { faces, Leaf, ofKind, set } from '../../support/typesetting.tsx';

const vertical = (columns: string[], more: Partial<VerticalText> = {}): VerticalText => ({
  columns,
  families: ['body', 'rare'],
  weight: 400,
  size: 10,
  feed: 16,
  color: '#221e1f',
  ...more,
});

/** Width of a character in em. */
function advance(character: string): number {
  const body = faces.face('body');
  return body.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / body.unitsPerEm;
}

const PLACE = { file: 'content/2024/city.yaml', line: 4, column: 3, field: 'ideal' };

/** Sets columns whose right edge is at 150 and whose head is at 30. */
async function laid(spec: VerticalText, role = 'H1') {
  const { page, pages, diagnostics } = await set(
    () => (
      <Leaf>
        <View style={{ position: 'absolute', left: 0, width: 150, top: 30, alignItems: 'flex-end' }}>
          <View vertical={spec} role={role} />
        </View>
      </Leaf>
    ),
    { desk: { [spec.columns.join('')]: PLACE } },
  );
  return { page, pages, diagnostics, glyphs: ofKind(page?.items ?? [], 'glyphs') };
}

const rules = async (spec: VerticalText) =>
  (await laid(spec)).diagnostics.map(({ rule, values, at }) => ({ rule, values, desk: at?.desk }));

describe('a vertical text', () => {
  it('is one element with its place on the desk, and a reading unit a column', async () => {
    const { page } = await laid(vertical(['水の', '都']));
    expect(page.items).toHaveLength(1);
    expect(page.items[0]).toMatchObject({
      kind: 'group',
      role: 'H1',
      source: 'content/2024/city.yaml#ideal',
      box: { x: 124, y: 30, width: 26 },
      items: [{ text: '水の' }, { text: '都' }],
    });
  });

  it('stands on its axes from right to left, em squares from the head down', async () => {
    const { glyphs, pages } = await laid(vertical(['水の', '都']));
    expect(glyphs).toMatchObject([
      { vertical: true, face: 'body 400', size: 10, x: [140, 140], y: 38.8, dy: [0, 10] },
      { vertical: true, x: [124], y: 38.8, text: ['都'] },
    ]);
    expect(Object.keys(pages.faces)).toEqual(['body 400']);
  });

  it('begins a new stretch with each face', async () => {
    const { glyphs } = await laid(vertical(['土𠮷屋']));
    expect(glyphs.map(({ face, text }) => `${face} ${text.join('')}`)).toEqual([
      'body 400 土',
      'rare 400 𠮷',
      'body 400 屋',
    ]);
  });

  it('puts words on their side, in the middle of the column', async () => {
    const { page } = await laid(vertical(['へWi']));
    const [, word] = ((page.items[0] as Group).items[0] as Group).items as Group[];
    expect(word).toMatchObject({ transform: [0, 1, -1, 0, 141.2, expect.any(Number)] });
    expect(word!.items).toMatchObject([{ kind: 'glyphs', y: 0, text: ['W', 'i'] }]);
  });

  it('condenses figures abreast to the em, and reads them as one', async () => {
    const { page } = await laid(vertical(['令和10年']));
    const { items } = (page.items[0] as Group).items[0] as Group;
    const figures = items[1] as Group;
    expect(figures.transform![0]).toBeCloseTo(1 / (0.63 + 0.76), 3);
    expect(figures.transform![4]).toBe(140);
    expect(figures.items).toMatchObject([{ text: ['10', ''] }]);
  });

  it('sets readings to the right of the column, which reads as its words', async () => {
    const { page, glyphs } = await laid(vertical([annotated('火', 'ひ')]));
    expect((page.items[0] as Group).items).toMatchObject([{ text: '火' }]);
    const [base, reading] = glyphs;
    expect(reading).toMatchObject({ gloss: true, vertical: true, size: 5, text: ['ひ'] });
    const middle = (run: Glyphs) => run.x[0]! + (run.size * advance(run.text[0]!)) / 2;
    expect(middle(reading!) - middle(base!)).toBeCloseTo(5 + 2.5, 0);
    expect(reading!.y + reading!.dy![0]!).toBeCloseTo(30 + 2.5 + 0.88 * 5, 0);
  });

  it('tells columns that are too near to each other for readings', async () => {
    expect(await rules(vertical(['水の', annotated('都', 'みやこ')], { feed: 15 }))).toMatchObject([
      { rule: 'typeset/ruby-room', values: { line: '都' } },
    ]);
    expect(await rules(vertical([annotated('都', 'みやこ'), '水の'], { feed: 15 }))).toEqual([]);
  });

  it('tells characters that no face has', async () => {
    expect(await rules(vertical(['水\u{10ffff}']))).toMatchObject([
      { rule: 'typeset/missing-glyph', values: { code: 'U+10FFFF' }, desk: PLACE },
    ]);
  });

  it('tells a colour that nobody named', async () => {
    expect(await rules(vertical(['水'], { color: '#123456' }))).toMatchObject([
      { rule: 'typeset/unnamed-colour', values: { colour: '#123456' } },
    ]);
  });

  it('tells a family that is not declared', async () => {
    expect(await rules(vertical(['水'], { families: ['nowhere'] }))).toMatchObject([
      { rule: 'typeset/sheet-failed' },
    ]);
  });
});

describe('the frame of a vertical text', () => {
  const text = '水の都に生まれた市役所です';

  it('holds as many columns as it needs', async () => {
    const { page, diagnostics } = await laid(vertical([text], { height: 60 }));
    expect((page.items[0] as Group).items).toHaveLength(3);
    expect((page.items[0] as Group).box).toMatchObject({ x: 108, width: 42, height: 60 });
    expect(diagnostics).toEqual([]);
  });

  it('holds a full stop that gives up its blank', async () => {
    const { page, diagnostics } = await laid(vertical(['市役所の水。'], { families: ['rare'], height: 55 }));
    expect((page.items[0] as Group).items).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  it('with a width tells what is too much', async () => {
    expect(await rules(vertical([text], { height: 60, width: 26 }))).toMatchObject([
      { rule: 'typeset/overset', values: { lines: 1 }, desk: PLACE },
    ]);
  });

  it('tells a word that is longer than the column', async () => {
    const found = await rules(vertical(['Kumamoto'], { height: 30 }));
    expect(found[0]).toMatchObject({ rule: 'typeset/broken-word', desk: PLACE });
  });

  it('keeps clear of other texts', async () => {
    const { diagnostics } = await set(() => (
      <Leaf>
        <View style={{ position: 'absolute', left: 20, top: 30 }}>
          <View vertical={vertical(['熊本市'])} />
        </View>
        <View style={{ position: 'absolute', left: 25, top: 55 }}>
          <View vertical={vertical(['水道局'])} />
        </View>
      </Leaf>
    ));
    expect(diagnostics).toMatchObject([
      { rule: 'typeset/collision', values: { upper: '熊本市', lower: '水道局' } },
    ]);
  });

  it('ends on the page', async () => {
    expect(await rules(vertical(['水'.repeat(40)]))).toMatchObject([
      { rule: 'typeset/overset', values: { characters: 13, lines: 1, fits: '水'.repeat(10) } },
    ]);
  });

  it('of declared height tells the characters that stand out of it', async () => {
    const { diagnostics } = await set(() => (
      <Leaf>
        <View style={{ position: 'absolute', left: 20, top: 30, height: 45 }}>
          <View vertical={vertical(['熊本市水道局', '都'])} />
        </View>
      </Leaf>
    ));
    expect(diagnostics).toMatchObject([{ rule: 'typeset/overset', values: { characters: 2, lines: 1 } }]);
  });

  it.each([0, -5, Number.NaN])('is not set in type of %d pt', async (size) => {
    expect(await rules(vertical(['令和10年'], { size }))).toMatchObject([{ rule: 'typeset/sheet-failed' }]);
  });
});
