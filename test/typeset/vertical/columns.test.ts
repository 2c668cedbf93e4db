import { describe, expect, it } from 'vitest';
import { annotated, BREAK_HERE, DOTS, NEVER_HERE, plain } from '../../../src/model/annotations.ts';
import { type Column, columnsOf } from '../../../src/typeset/vertical/columns.ts';
import { faces } from '../../support/typesetting.tsx';

const BODY = faces.face('body');
const SQUARE = faces.face('rare');

const set = (text: string, { face = BODY, tracking = 0, height = Number.POSITIVE_INFINITY } = {}) =>
  columnsOf(text, { faces: [face, SQUARE], size: 1, tracking, height });

/** The characters of a text and the places of their tops in em. */
const places = (text: string, setting = {}) =>
  set(text, setting).flatMap(({ cells }) => cells.map(({ text: own, y }) => [own, Number(y.toFixed(2))]));

const stances = (text: string) =>
  set(text).flatMap(({ cells }) => cells.map((cell) => `${cell.text} ${cell.stance}`));

describe('a column', () => {
  it('follows the vertical advances of a proportional face', () => {
    expect(places('いっつの')).toEqual([
      ['い', 0],
      ['っ', 0.94],
      ['つ', 1.76],
      ['の', 2.67],
    ]);
  });

  it('sets brackets tight', () => {
    expect(places('「市」へ')).toEqual([
      ['「', 0],
      ['市', 0.5],
      ['」', 1.5],
      ['へ', 2],
    ]);
  });

  it('begins flush in a square face, and closes up its punctuation (JLREQ 3.1.2 to 3.1.5)', () => {
    expect(places('「市」「区」', { face: SQUARE })).toEqual([
      ['「', -0.5],
      ['市', 0.5],
      ['」', 1.5],
      ['「', 2],
      ['区', 3],
      ['」', 4],
    ]);
  });

  it('spaces its characters, but not after the last', () => {
    const [column] = set('総務局', { tracking: 0.1 });
    expect(column!.cells.map(({ y }) => y)).toEqual([0, 1.1, 2.2]);
    expect(column!.length).toBeCloseTo(3.2, 6);
  });

  it('that is longer than its measure goes on in the next, with kinsoku', () => {
    expect(set('水の都、熊本市。', { face: SQUARE, height: 4 }).map(({ text }) => text)).toEqual([
      '水の都、',
      '熊本市。',
    ]);
    expect(set('市役所、熊本', { face: SQUARE, height: 3 })[1]!.text).not.toMatch(/^、/);
  });

  it('of nothing is empty', () => {
    expect(set('')).toEqual([{ text: '', cells: [], sides: [], length: 0, broken: false }]);
  });
});

describe('what stands how', () => {
  it.each([
    ['令和10年', ['令 upright', '和 upright', '10 abreast', '年 upright']],
    ['第8次', ['第 upright', '8 upright', '次 upright']],
    ['2024年', ['2 upright', '0 upright', '2 upright', '4 upright', '年 upright']],
    ['え!?', ['え upright', '!? abreast']],
    ['え！？', ['え upright', '！？ abreast']],
    ['え！', ['え upright', '！ upright']],
    ['DX室', ['D upright', 'X upright', '室 upright']],
    ['へWi-Fi', ['へ upright', 'W turned', 'i turned', '- turned', 'F turned', 'i turned']],
    ['7.5％', ['7 turned', '. turned', '5 turned', '％ upright']],
    ['市—区', ['市 upright', '— turned', '区 upright']],
  ])('%s', (text, wanted) => {
    expect(stances(text)).toEqual(wanted);
  });

  it('abreast fills one em, apart from nothing (JLREQ 3.2.5)', () => {
    expect(places('令和10年', { face: SQUARE })).toEqual([
      ['令', 0],
      ['和', 1],
      ['10', 2],
      ['年', 3],
    ]);
  });

  it('on its side stands an eighth em from Japanese', () => {
    expect(places('へWi-Fi', { face: SQUARE })[1]).toEqual(['W', 1.13]);
  });

  it.each([
    ['proportional', BODY],
    ['square', SQUARE],
  ])('has vertical forms in a %s face (JLREQ 3.1.1)', (_, face) => {
    for (const character of '「」（）『』【】ー、。～…っ') {
      const [cell] = set(character, { face })[0]!.cells;
      const flat = face.glyphForCodePoint(character.codePointAt(0)!).id;
      expect(cell!.glyphs[0]!.id, character).not.toBe(flat);
      expect(cell!.stance, character).toBe('upright');
    }
  });

  it('comes from the next face where the first lacks it, and is told where none has it', () => {
    expect(set('𠮷')[0]!.cells[0]).toMatchObject({ face: SQUARE, advance: 1 });
    expect(set('\u{10ffff}')[0]!.cells[0]).toMatchObject({ missing: '\u{10ffff}' });
  });
});

describe('beside a column', () => {
  const square = (text: string, height = Number.POSITIVE_INFINITY) => set(text, { face: SQUARE, height });
  const beside = ({ sides }: Column) =>
    sides.flatMap(({ cells }) => cells.map(({ text, y }) => [text, Number(y.toFixed(2))]));

  it('readings are half as large and take no room, mono ones in the middle (JLREQ 3.3.3, 3.3.5)', () => {
    const [column] = square(`${annotated('火', 'ひ')}の${annotated('国', 'くに')}`);
    expect(column).toMatchObject({ text: '火の国', length: 3, sides: [{ size: 0.5 }, { size: 0.5 }] });
    expect(beside(column!)).toEqual([
      ['ひ', 0.25],
      ['く', 2],
      ['に', 2.5],
    ]);
  });

  it('readings are spread 1:2:1 over a longer base (3.3.6)', () => {
    const [column] = square(annotated('市電', 'しで'));
    expect(beside(column!)).toEqual([
      ['し', 0.25],
      ['で', 1.25],
    ]);
  });

  it('readings reach over kana, and make room before ideographs (3.3.8)', () => {
    expect(beside(square(`に${annotated('承', 'うけたま')}る`)[0]!)[0]).toEqual(['う', 0.5]);
    const [column] = square(`町${annotated('承', 'うけたま')}者`);
    expect(column!.length).toBe(4);
    expect(column!.cells.map(({ y }) => y)).toEqual([0, 1.5, 3]);
    expect(beside(column!)[0]).toEqual(['う', 1]);
  });

  it('readings stay with their base (3.3.7)', () => {
    const columns = square(`これは私の${annotated('文化市民局', 'ぶんかしみんきょく')}`, 8);
    expect(columns.map(({ text }) => text)).toEqual(['これは私の', '文化市民局']);
    expect(columns.map((column) => beside(column).length)).toEqual([0, 9]);
  });

  it('small kana, long vowels and figures of readings have their vertical forms', () => {
    const [side] = square(annotated('珈琲', 'コーヒー'))[0]!.sides;
    expect(side!.cells[1]!.glyphs).toEqual(square('ー')[0]!.cells[0]!.glyphs);
  });

  it('sesame dots stand by each character but punctuation (3.3.9)', () => {
    const [column] = square(annotated('水、都', DOTS));
    expect(beside(column!)).toEqual([
      ['﹅', 0.25],
      ['﹅', 2.25],
    ]);
  });

  it('no mark of the editor is printed; what is kept together goes to the next column', () => {
    expect(square(`水${BREAK_HERE}と緑`)[0]).toMatchObject({ text: '水と緑', length: 3 });
    expect(square(`あいう${NEVER_HERE}えお`, 3).map(({ text }) => text)).toEqual(['あい', 'うえお']);
  });
});

describe('any text', () => {
  it.each([
    '\ud800',
    '12\ud800',
    '10\u0301',
    '\u0301'.repeat(3000),
    'あ\u200bい',
    '\t',
    '1 2',
    '葛\u{e0100}城',
  ])('is set whole: %j', (text) => {
    const columns = set(text, { height: 5 });
    expect(columns.map((column) => column.text).join('')).toBe(plain(text));
  });

  it.each([0, -1, Number.NaN])('is set whole at a height of %d', (height) => {
    const columns = set('市役所、', { height });
    expect(columns.map(({ text }) => text).join('')).toBe('市役所、');
  });
});
