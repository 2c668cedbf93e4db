import { describe, expect, test } from 'vitest';
import { CLASS } from '../../../src/typeset/jlreq/classes.ts';
import { compose } from '../../../src/typeset/jlreq/compose.ts';
import { measure } from '../../../src/typeset/jlreq/measure.ts';
import { MARK } from '../../../src/typeset/jlreq/setting.ts';
import { linesAt, measured } from './solid.ts';

/** Marks of a text in which `|` says "here" and `_` says "not here"; the text without them. */
function marked(source: string): { text: string; marks: Uint8Array } {
  const text = source.replace(/[|_]/g, '');
  const marks = new Uint8Array(text.length);
  let at = 0;
  for (const character of source) {
    if (character === '|') marks[at - 1] = MARK.here;
    else if (character === '_') marks[at - 1] = MARK.never;
    else at += 1;
  }
  return { text, marks };
}

describe('total fit', () => {
  test('shares what is missing before a long amount over the lines before it', () => {
    const text = 'あいうえおかきくけこさしすせそたちつてとなに204,500円の月給です。これは目安です。';
    const lines = linesAt(12, text, { justify: true });
    expect(lines[0]!.length).toBeLessThan(12);
    expect(lines.map(({ length }) => length).slice(0, 2)).toEqual([11, 11]);
  });

  test('leaves no single character with its full stop on the last line', () => {
    const text = 'まちの人を渡しつづけるために働く職員を求めています。';
    for (let width = 8; width < 25; width += 1) {
      const last = linesAt(width, text, { justify: true }).at(-1)!;
      expect(last.replace(/[、。]/g, '').length, `at ${width} em: ${last}`).toBeGreaterThan(1);
    }
  });

  test('takes the first line’s measure into account', () => {
    expect(linesAt(0, 'あいうえおかきくけこ', { widths: [4, 6] })).toEqual(['あいうえ', 'おかきくけこ']);
    expect(linesAt(0, 'あいうえおかきくけこ', { widths: [2, 3, 5] })).toEqual([
      'あい',
      'うえお',
      'かきくけこ',
    ]);
  });
});

describe('the least bad place', () => {
  test.each([
    ['a range goes after its wave dash', 6, '受付8:30～17:15まで', ['受付8:30～', '17:15まで']],
    ['a date between its parts', 5, '令和6年4月1日付', ['令和6年', '4月1日付']],
    ['a long unit where its parts meet', 8, '390.32平方キロメートル', ['390.32平方', 'キロメートル']],
    ['a time of the day after its half', 4, '毎日午前8時から', ['毎日午前', '8時から']],
    ['a year of service before its ending', 5, '入庁12年目です', ['入庁12年', '目です']],
    ['a phone number after a hyphen', 3, '096-328-2131', ['096-', '328-', '2131']],
    ['a large number after a comma', 3, '1,234,567', ['1,234,', '567']],
    ['a number before its unit before within', 3, '12,345円', ['12,345', '円']],
    ['an address after its separators', 8, 'https://www.city.lg.jp/a', ['https://www.', 'city.lg.jp/a']],
  ])('%s', (_, width, text, lines) => {
    expect(linesAt(width, text)).toEqual(lines);
  });

  test('of a number is told, that between date parts is not', () => {
    const kinds = (width: number, text: string) =>
      compose(measured(text), { widths: [width], justify: false }).map(({ kind }) => kind);
    expect(kinds(3, '1,234,567')).toEqual(['broken', 'natural']);
    expect(kinds(5, '令和6年4月1日付')).toEqual(['natural', 'natural']);
  });
});

describe('marks', () => {
  test('end a line where the editor says so, and the line is not spread', () => {
    const { text, marks } = marked('市民の|声を聞き、答えを探す仕事');
    expect(linesAt(8, text, { justify: true, gaps: { marks } })).toEqual([
      '市民の',
      '声を聞き、答えを',
      '探す仕事',
    ]);
    const [line] = compose(measured(text), { widths: [8], justify: true, gaps: { marks } });
    expect(line).toMatchObject({ kind: 'natural', width: 3 });
  });

  test('keep a name together', () => {
    const { text, marks } = marked('ここは文_化_市_民_局です');
    expect(linesAt(5, text, { gaps: { marks } })).toEqual(['ここは', '文化市民局', 'です']);
  });

  test('give way in a measure that is too narrow, which is told', () => {
    const { text, marks } = marked('文_化_市_民_局');
    const lines = compose(measured(text), { widths: [3], justify: false, gaps: { marks } });
    expect(lines.map(({ kind }) => kind)).toEqual(['broken', 'natural']);
  });

  test('never part what kinsoku keeps together', () => {
    const costs = new Float64Array(6).fill(0);
    expect(linesAt(4, 'あいうえ、お', { gaps: { costs } })).toEqual(['あいう', 'え、お']);
  });
});

test('prices of gaps move a line end to where a phrase ends', () => {
  const text = '子どもたちの笑顔あふれる';
  const costs = Float64Array.from(text, (_, gap) => ([5, 7].includes(gap) ? 0 : 2_000));
  expect(linesAt(9, text)).toEqual(['子どもたちの笑顔あ', 'ふれる']);
  expect(linesAt(9, text, { gaps: { costs } })).toEqual(['子どもたちの笑顔', 'あふれる']);
});

describe('balanced lines', () => {
  test('are as even as may be, the last one too', () => {
    expect(linesAt(10, 'あいうえおかきくけこさし', { balance: true })).toEqual([
      'あいうえおか',
      'きくけこさし',
    ]);
  });

  test('are as few as they would be otherwise', () => {
    const text = '暮らしの声を聴き、受け継いだ石を積む仕事を一緒にしませんか';
    for (let width = 6; width < 30; width += 1) {
      expect(linesAt(width, text, { balance: true })).toHaveLength(linesAt(width, text).length);
    }
  });
});

describe('a comma that does not fit', () => {
  const hung = { hanging: true };
  test('hangs when that is allowed', () => {
    expect(linesAt(7, 'あいうえおかき、くけこ', hung)).toEqual(['あいうえおかき、', 'くけこ']);
  });

  test('stands wholly outside a justified measure', () => {
    const [line] = compose(measured('あいうえお12か、きくけこさしすせ'), {
      widths: [7.7],
      justify: true,
      ...hung,
    });
    expect(line).toMatchObject({ hang: 0.5 });
    expect(line!.width).toBeCloseTo(8.2, 6);
  });

  test('does not hang when it fits', () => {
    const [line] = compose(measured('あいうえおか、きく'), { widths: [7], justify: false, ...hung });
    expect(line).toMatchObject({ hang: 0, end: 7 });
  });
});

test('the first line may begin flush too', () => {
  const leads = (flushFirst: boolean) =>
    compose(measured('「あ」い'), { widths: [9], justify: false, flushFirst }).map(({ lead }) => lead);
  expect([leads(false), leads(true)]).toEqual([[0], [0.5]]);
});

test('the loose level lets small kana, long vowels and 々 start a line', () => {
  const startsAfter = (text: string) => measured(text, { strict: false }).breaks[0];
  expect(['ちょ', 'サー', '日々'].map(startsAfter)).toEqual([1, 1, 1]);
  expect(startsAfter('あ、')).toBe(0);
});

test('numbers part from their units freely when the caller does not mind', () => {
  expect([...measured('12円', { keepUnits: false }).breaks.slice(0, 2)]).toEqual([10, 1]);
});

describe('what callers know about characters', () => {
  const columns = (text: string) => ({
    codes: Uint32Array.from([...text], (character) => character.codePointAt(0)!),
    advances: new Float64Array(text.length).fill(1),
    sizes: new Float64Array(text.length).fill(1),
  });

  test('extra room stands between characters and vanishes at the line end', () => {
    const extra = Float64Array.from([0, 0.5, 0, 0]);
    const paragraph = measure({ ...columns('承るのだ'), extra }, { latinGap: 0 });
    const widths = (measureOf: number) =>
      compose(paragraph, { widths: [measureOf], justify: false }).map(({ width }) => width);
    expect(widths(9)).toEqual([4.5]);
    expect(widths(2)).toEqual([2, 2]);
  });

  test('two figures upright in one em are no Western word', () => {
    const roles = Uint8Array.from([0, CLASS.tateChuYoko, 0]);
    const { spacing } = measure({ ...columns('第8次'), roles }, { latinGap: 0.25 });
    expect([...spacing.natural]).toEqual([0, 0, 0]);
  });

  test('a reference mark stays with what it refers to', () => {
    const roles = Uint8Array.from([0, 0, CLASS.referenceMark, 0]);
    const { breaks } = measure({ ...columns('市民＊は'), roles }, { latinGap: 0 });
    expect([...breaks.slice(0, 3)]).toEqual([1, 0, 1]);
  });
});

test('punctuation of a proportional face is neither squeezed nor cut', () => {
  const text = '「採用」、「研修」。';
  const characters = [...text];
  const paragraph = measure(
    {
      codes: Uint32Array.from(characters, (one) => one.codePointAt(0)!),
      advances: Float64Array.from(characters, (one) => ('「」、。'.includes(one) ? 0.6 : 1)),
      sizes: new Float64Array(characters.length).fill(1),
    },
    { latinGap: 0.125 },
  );
  const lines = compose(paragraph, { widths: [4], justify: false });
  for (const { start, end, width, lead } of lines) {
    const natural = paragraph.advances.slice(start, end).reduce((sum, advance) => sum + advance, 0);
    expect([lead, width]).toEqual([0, expect.closeTo(natural, 6)]);
  }
});
