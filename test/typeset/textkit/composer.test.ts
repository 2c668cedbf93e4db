import { describe, expect, test } from 'vitest';
import { composeText, type SetLine } from '../../../src/typeset/composer.ts';
import { attributed, container, setText, store } from './setText.ts';

const strings = (lines: SetLine[]) => lines.map(({ string }) => string);

/** Advances of a line's glyphs. */
const advances = (line: SetLine) =>
  line.runs.flatMap(({ positions = [] }) => positions.map((one) => one.xAdvance));

/** The text that each glyph of a line stands for. */
const clusters = ({ string, runs }: SetLine) =>
  runs.flatMap(({ start, end, glyphIndices = [] }) =>
    glyphIndices.map((from, index) =>
      string.slice(start + from, start + (glyphIndices[index + 1] ?? end - start)),
    ),
  );

const faceIds = (line: SetLine) =>
  line.runs.map(({ attributes }) => (attributes.font as unknown as { id: string }[])[0]?.id);

describe('lines', () => {
  test('break at line feeds, and a last one opens no line', () => {
    expect(strings(setText('熊本\n\n市役所\n'))).toEqual(['熊本', '', '市役所']);
  });

  test('an empty line is as high as its style', () => {
    expect(setText('', { lineHeight: 17 })).toMatchObject([{ string: '', height: 17, xAdvance: 0 }]);
  });

  test('a text without any words has no height, as in stock react-pdf', () => {
    const [[line]] = composeText({ string: '', runs: [] }, container(100)) as [[SetLine]];
    expect([line.height, line.xAdvance]).toEqual([0, 0]);
  });

  test('lie below each other', () => {
    expect(setText('一\n二\n三', { lineHeight: 17 }).map(({ box }) => box?.y)).toEqual([0, 17, 34]);
  });

  test('are cut after maxLines', () => {
    const lines = composeText(attributed(['一\n二\n三', {}]), { ...container(100), maxLines: 2 }).flat();
    expect(strings(lines)).toEqual(['一', '二']);
  });

  test('are all kept in a container that is too low', () => {
    const lines = composeText(attributed(['一\n二\n三', {}]), { ...container(100), height: 15 }).flat();
    expect(lines).toHaveLength(3);
  });
});

describe('the baseline', () => {
  test('puts the em square in the middle of the feed, the same for every face', () => {
    for (const family of ['BIZ UDPGothic', 'Zen Kaku Gothic New']) {
      const [line] = setText('市民', { family, size: 10, lineHeight: 18 });
      expect(line?.ascent).toBeCloseTo(4 + 8.8, 6);
      expect(line?.height).toBe(18);
    }
  });

  test('lies at the ascent of the face where no feed is given, as in stock react-pdf', () => {
    expect(setText('市民', { family: 'Zen Kaku Gothic New', size: 10 })[0]?.ascent).toBeCloseTo(11.6, 2);
  });

  test('stays where it is when a rare character comes from the fallback face', () => {
    const [plain, rare] = [setText('市民'), setText('市𠮷')];
    expect(faceIds(rare[0]!)).toContain('Noto Sans JP 400');
    expect(rare[0]?.ascent).toBe(plain[0]?.ascent);
    expect(rare[0]?.height).toBe(plain[0]?.height);
  });

  test('is that of the largest type on the line', () => {
    const [line] = composeText(attributed(['約', { size: 8 }], ['14', { size: 20 }]), container(200)).flat();
    expect(line?.ascent).toBeCloseTo(17.6, 1);
  });
});

test('Western stands an eighth em apart in running text, solid in labels', () => {
  const [label] = setText('月204円', { family: 'BIZ UDGothic', align: 'left' });
  const [body] = setText('月204円', { family: 'BIZ UDGothic', align: 'justify' });
  expect(label?.xAdvance).toBeCloseTo(35, 2);
  expect(body?.xAdvance).toBeCloseTo(37.5, 2);
});

describe('alignment', () => {
  const at = (align: string, style = {}) => setText('市民の声', { width: 100, align, ...style })[0]!;

  test('left, centre and right', () => {
    const { xAdvance } = at('left', { family: 'BIZ UDGothic' });
    expect(xAdvance).toBeCloseTo(40, 3);
    expect(at('left').box?.x).toBe(0);
    expect(at('center', { family: 'BIZ UDGothic' }).box?.x).toBeCloseTo(30, 3);
    expect(at('right', { family: 'BIZ UDGothic' }).box?.x).toBeCloseTo(60, 3);
  });

  test('letter-spacing does not move a centred line off its centre', () => {
    const line = at('center', { family: 'BIZ UDGothic', characterSpacing: 5 });
    expect(line.xAdvance).toBeCloseTo(55, 3);
    expect(line.box?.x).toBeCloseTo(22.5, 3);
  });

  test('justified lines fill the measure, glyph by glyph', () => {
    const lines = setText('市民一人ひとりの「困った」に耳をかたむけ、いっしょに答えを探します。', {
      align: 'justify',
      width: 123,
    });
    for (const line of lines.slice(0, -1)) {
      expect(advances(line).reduce((sum, advance) => sum + advance, 0)).toBeCloseTo(123, 2);
    }
  });

  test('the first line is indented', () => {
    const lines = setText('市民の声を聞く', { family: 'BIZ UDGothic', width: 50, indent: 10 });
    expect(lines.map(({ box, string }) => [box?.x, string])).toEqual([
      [10, '市民の声'],
      [0, 'を聞く'],
    ]);
  });

  test('an opening bracket at the line start stands flush left', () => {
    const [, line] = setText('あいうえお「かき」', { family: 'BIZ UDGothic', width: 50 });
    expect(line?.runs[0]?.positions?.[0]).toMatchObject({ xOffset: -500 });
    expect(advances(line!)[0]).toBeCloseTo(5, 2);
  });
});

describe('runs', () => {
  test('follow style and face', () => {
    const [line] = composeText(
      attributed(['市の', {}], ['𠮷田', { weight: 700 }], ['さん', {}]),
      container(200),
    ).flat();
    expect(faceIds(line!)).toEqual([
      'BIZ UDPGothic 400',
      'Noto Sans JP 400',
      'BIZ UDPGothic 700',
      'BIZ UDPGothic 400',
    ]);
    expect(line?.runs.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
      [4, 5],
      [5, 7],
    ]);
  });

  test('keep colours and links of their stretch', () => {
    const [line] = composeText(
      attributed(['市の', { color: '#111111' }], ['頁', { color: '#222222', link: 'https://a.jp' }]),
      container(200),
    ).flat();
    expect(line?.runs.map(({ attributes }) => [attributes.color, attributes.link])).toEqual([
      ['#111111', undefined],
      ['#222222', 'https://a.jp'],
    ]);
  });

  test('a remembered paragraph takes the colours of the day', () => {
    const colors = ['#111111', '#222222'].map(
      (color) => setText('同じ文章', { color })[0]?.runs[0]?.attributes.color,
    );
    expect(colors).toEqual(['#111111', '#222222']);
  });

  test('every glyph knows its stretch of text', () => {
    const [line] = setText('𠮷田か\u3099葛\u{e0100}市\u2060です');
    expect(clusters(line!)).toEqual(['𠮷', '田', 'か\u3099', '葛\u{e0100}', '市\u2060', 'で', 'す']);
  });

  test('a kana and its voicing mark are printed as one glyph', () => {
    const [line] = setText('か\u3099');
    const voiced = store.face('BIZ UDPGothic').glyphForCodePoint('が'.codePointAt(0)!);
    expect(line?.runs[0]?.glyphs?.map(({ id }) => id)).toEqual([voiced.id]);
  });

  test('vertical forms are set when the style asks for them', () => {
    const plain = setText('「ー」')[0]!.runs[0]!.glyphs!.map(({ id }) => id);
    const upright = setText('「ー」', { features: ['vert'] })[0]!.runs[0]!.glyphs!.map(({ id }) => id);
    expect(upright.map((id, index) => id !== plain[index])).toEqual([true, true, true]);
  });

  test('palt brings brackets closer without a collision', () => {
    const style = { family: 'Noto Sans JP', features: ['palt'] };
    const [line] = setText('市「民', style);
    expect(advances(line!)[1]).toBeLessThan(6);
    expect(line?.runs[0]?.positions?.[1]?.xOffset).toBeLessThan(0);
  });

  test('underlines and strikes lie under and across their words', () => {
    const [line] = composeText(
      attributed(['市の', { lineHeight: 16 }], ['声', { underline: true, strike: true, lineHeight: 16 }]),
      container(200),
    ).flat();
    const [under, strike] = line!.decorationLines!;
    expect(under!.rect.x).toBeCloseTo(line!.runs[0]!.xAdvance!, 6);
    expect(under!.rect.y).toBeGreaterThan(line!.ascent);
    expect(strike!.rect.y).toBeLessThan(line!.ascent);
  });
});

describe('faults are told', () => {
  test('a character that no face has, once for its line', () => {
    const [line] = setText('有資格☑です');
    expect(line?.faults).toEqual([{ kind: 'missing', character: '☑', codePoint: 0x2611 }]);
    expect(line?.runs.some(({ glyphs = [] }) => glyphs.some(({ id }) => id === 0))).toBe(true);
  });

  test('a variation sequence that is printed in its usual form', () => {
    expect(setText('葛\u{e01ef}')[0]?.faults).toMatchObject([{ kind: 'missing', character: '葛\u{e01ef}' }]);
  });

  test('a word that had to be cut', () => {
    const [line] = setText('ABCDEFGHIJKLMNOPQRSTUVWXYZ', { width: 50 });
    expect(line?.faults).toMatchObject([{ kind: 'broken', text: line?.string }]);
  });

  test('a good line has none', () => {
    expect(setText('市民の声')[0]).not.toHaveProperty('faults');
  });
});

test('text around a float is refused', () => {
  const float = { type: 'rect' as const, x: 0, y: 0, width: 10, height: 10 };
  expect(() => composeText(attributed(['市民', {}]), { ...container(100), exclusions: [float] })).toThrow(
    'float',
  );
});
