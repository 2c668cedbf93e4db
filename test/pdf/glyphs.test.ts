import { describe, expect, it } from 'vitest';
import type { Glyphs, Group } from '#model';
import { Face } from '../../src/typeset/fonts/face.ts';
import { faces, flat, fontOf, line, operatorsOf, proofOf, readPage } from '../support/pdf.ts';

describe('a run of glyphs', () => {
  it('is one string where the widths of the face put every glyph in its place', async () => {
    const run = line('本文あいう', 10, 20);
    const shown = run.ids.map((id) => id.toString(16).padStart(4, '0')).join('');
    expect((await operatorsOf([run])).slice(3)).toEqual(['1 0 0 -1 10 20 Tm', `<${shown}> Tj`, 'ET']);
  });

  it('says by how much a glyph is moved, in thousandths of the size', async () => {
    const run = line('本文', 10, 20, 10);
    run.x[1]! += 2;
    const [first, second] = run.ids.map((id) => id.toString(16).padStart(4, '0'));
    expect(await operatorsOf([run])).toContain(`[<${first}>-200<${second}>] TJ`);
  });

  it('begins a new line for each shift of the baseline', async () => {
    const run: Glyphs = { ...line('ケータ', 5, 20), x: [5, 5, 5], dy: [0, 10, 20] };
    const pens = (await operatorsOf([run])).filter((operator) => operator.endsWith('Tm'));
    expect(pens).toEqual(['1 0 0 -1 5 20 Tm', '1 0 0 -1 5 30 Tm', '1 0 0 -1 5 40 Tm']);
  });

  it('in a column is one string, with the pen over the middle of its glyphs', async () => {
    const run: Glyphs = { ...line('都市区', 5, 20), x: [5, 5, 5], dy: [0, 10, 20], vertical: true };
    const shown = run.ids.map((id) => id.toString(16).padStart(4, '0')).join('');
    expect((await operatorsOf([run])).slice(3)).toEqual(['1 0 0 -1 10 11.2 Tm', `<${shown}> Tj`, 'ET']);
  });

  it('in a column has a font of its own, with heights where they are not one em', async () => {
    const face = new Face('gothic', faces.gothic.file);
    const tsu = face.replaced(face.glyphForCodePoint(0x3064), 'vert').id;
    const column: Glyphs = { ...line('つ', 5, 20), ids: [tsu], vertical: true };
    const { page } = await readPage(await proofOf([line('市', 5, 20), column]));
    const { F1, F2 } = page.Resources.Font;
    expect([F1.Encoding, F2.Encoding]).toEqual(['/Identity-H', '/Identity-V']);
    expect(F2.DescendantFonts[0].W2).toEqual([tsu, [expect.closeTo(-910, 0), 500, 880]]);
    expect(F2.DescendantFonts).toEqual(F1.DescendantFonts);
  });

  it('in a group that is read as one says nothing itself', async () => {
    const group: Group = {
      kind: 'group',
      text: '1市',
      items: [{ ...line('一市', 5, 20), text: ['12', ''] }],
    };
    const operators = await operatorsOf([group]);
    expect(operators.filter((operator) => /BDC|EMC/.test(operator))).toEqual([
      '/Span <</ActualText <feff00315e02>>> BDC',
      'EMC',
    ]);
  });

  it('with sheer type asks for its opacity', async () => {
    const { page } = await readPage(await proofOf([{ ...line('字', 0, 10), paint: flat('sumi', 0.4) }]));
    expect(page.Resources.ExtGState.G1).toMatchObject({ ca: 0.4 });
  });

  it('refuses positions that do not match its glyphs', async () => {
    await expect(proofOf([{ ...line('本文', 0, 10), x: [0] }])).rejects.toThrow('2 glyphs has 1 positions');
  });

  it.each([Number.NaN, Infinity])('refuses a glyph at %d', async (x) => {
    await expect(proofOf([{ ...line('本文', 0, 10), x: [0, x] }])).rejects.toThrow(`stands at ${x}`);
  });
});

describe('every glyph comes within 0.001 pt of its place', () => {
  it.each([0.5, 6.2, 9.2126, 10, 13, 99.5, 300])('in type of %d pt', async (size) => {
    const text = '「日本語」とＡ1,234 fi office、ー・'.repeat(12);
    const run = line(text, 3.3337, 20, size);
    run.x.forEach((x, index) => {
      run.x[index] = x + Math.sin(index * index) * size * (index % 3 ? 0 : 0.3);
    });
    const { content, page } = await readPage(await proofOf([run]));
    expect(placesIn(content, widthsOf(page.Resources.Font.F1), size)).toSatisfy((places: number[]) =>
      places.every((place, index) => Math.abs(place - run.x[index]!) < 0.001),
    );
    expect(placesIn(content, widthsOf(page.Resources.Font.F1), size)).toHaveLength(run.ids.length);
  });

  /** Where a viewer puts the glyphs of a page with one line of type. */
  function placesIn(content: string, widths: Map<number, number>, size: number): number[] {
    const places: number[] = [];
    let pen = Number(/ (\S+) \S+ Tm/.exec(content)![1]);
    for (const [, operand = ''] of content.matchAll(/^(.*) (?:TJ|Tj)$/gm)) {
      for (const [part] of operand.matchAll(/<[0-9a-f]+>|-?[\d.]+/g)) {
        if (!part.startsWith('<')) pen -= (Number(part) * size) / 1000;
        for (const [glyph] of part.startsWith('<') ? part.matchAll(/[0-9a-f]{4}/g) : []) {
          places.push(pen);
          pen += ((widths.get(Number.parseInt(glyph, 16)) ?? 1000) * size) / 1000;
        }
      }
    }
    return places;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the font as the file holds it
  function widthsOf(font: any): Map<number, number> {
    const { W } = font.DescendantFonts[0];
    const widths = new Map<number, number>();
    for (let index = 0; index < W.length; index += 2) {
      for (const [offset, width] of W[index + 1].entries()) widths.set(W[index] + offset, width);
    }
    return widths;
  }
});

describe('the text of a glyph', () => {
  const glyphOf = (character: string) => fontOf('gothic').glyphForCodePoint(character.codePointAt(0)!).id;
  const run = (ids: number[], text: string[]): Glyphs => ({
    kind: 'glyphs',
    face: 'gothic',
    size: 10,
    paint: flat('sumi'),
    y: 20,
    ids,
    x: ids.map((_, index) => index * 10),
    text,
  });
  const mapOf = async (items: Glyphs[]) => {
    const { content, page } = await readPage(await proofOf(items));
    const [, block] = /beginbfchar\n([\s\S]*)\nendbfchar/.exec(page.Resources.Font.F1.ToUnicode.stream)!;
    const entries = [...block!.matchAll(/^<(\w{4})> <(\w*)>$/gm)] as unknown as [string, string, string][];
    const texts = entries.map(([, glyph, hex]) => [
      Number.parseInt(glyph, 16),
      hex.replace(/..../g, (unit: string) => String.fromCharCode(Number.parseInt(unit, 16))),
    ]);
    return { content, texts: Object.fromEntries(texts) };
  };

  it('is in the map of the font: one character, a ligature, a character beyond the BMP', async () => {
    const [a, b, c] = [glyphOf('文'), glyphOf('字'), glyphOf('体')];
    const { content, texts } = await mapOf([run([a, b, c], ['文', 'ffi', '𠮷'])]);
    expect(texts).toEqual({ [a]: '文', [b]: 'ffi', [c]: '𠮷' });
    expect(content).not.toContain('ActualText');
  });

  it('that means something else the second time says so itself', async () => {
    const a = glyphOf('一');
    const { content, texts } = await mapOf([run([a], ['一']), run([a, a], ['⼀', '一'])]);
    expect(texts).toEqual({ [a]: '一' });
    const hex = a.toString(16).padStart(4, '0');
    expect(content.split('\n').slice(6)).toEqual([
      '1 0 0 -1 0 20 Tm',
      '/Span <</ActualText <feff2f00>>> BDC',
      `<${hex}> Tj`,
      'EMC',
      `<${hex}> Tj`,
      'ET',
    ]);
  });

  it('of a cluster is said for all its glyphs together', async () => {
    const [a, b] = [glyphOf('か'), glyphOf('゜')];
    const { content, texts } = await mapOf([run([a, b], ['か゚', ''])]);
    expect(content).toContain('/Span <</ActualText <feff304b309a>>> BDC\n[<');
    expect(texts).toEqual({ [a]: '\u200b', [b]: '\u200b' });
  });
});
