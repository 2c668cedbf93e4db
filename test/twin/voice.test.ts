import { describe, expect, it } from 'vitest';
import type { Element, Node, Role } from '../../src/structure/structure.ts';
import { measured, sentence } from '../../src/twin/spoken.ts';
import { MOST, scriptOf } from '../../src/twin/voice.ts';

const text = (words: string, page = 0): Node => ({ kind: 'text', text: words, page, items: [] });
const part = (role: Role, ...children: Node[]): Element => ({ kind: 'element', role, children, places: [] });

describe('a text for a voice code', () => {
  it('begins with its page and says headings, texts and lists in sentences', () => {
    const item = (...words: string[]) => part('LI', part('LBody', text(words.join(''))));
    const sheet = part(
      'Part',
      part('H1', text('まちの\n姿')),
      part('P', text('水が流れます。')),
      part('L', item('政策課'), item('国際課')),
    );
    expect(scriptOf('P5', sheet, 0).text).toBe('5ページ。まちの姿。水が流れます。政策課、国際課。');
  });

  it('says what stands on its page alone', () => {
    const sheet = part(
      'Part',
      part('P', text('前から', 0), text('続きます。', 1)),
      part('P', text('後で。', 1)),
    );
    expect(scriptOf('P1', sheet, 0).text).toBe('1ページ。前から。');
    expect(scriptOf('P2', sheet, 1).text).toBe('2ページ。続きます。後で。');
  });

  it('says of a page without words that there are none', () => {
    expect(scriptOf('表2', part('Part'), 0).text).toBe('表紙の裏。文字はありません。');
    expect(scriptOf('表2', undefined, 0).text).toBe('表紙の裏。文字はありません。');
  });

  it('says readings and not what they stand over', () => {
    const ruby = part('Ruby', part('RB', text('熊本')), part('RT', text('くまもと')));
    const sheet = part('Part', part('P', ruby, text('の水')));
    expect(scriptOf('P1', sheet, 0).text).toBe('1ページ。くまもとの水。');
  });

  it('says a table row by row, each figure behind its heads and before its unit', () => {
    const head = (id: string, words: string, scope: 'Row' | 'Column'): Element => ({
      ...part('TH', text(words)),
      id,
      scope,
    });
    const cell: Element = { ...part('TD', text('187,002')), headers: ['c', 'r'] };
    const table = part(
      'Table',
      part('THead', part('TR', part('TD'), head('c', '人口（人）', 'Column'))),
      part('TBody', part('TR', head('r', '中央区', 'Row'), cell)),
    );
    expect(scriptOf('P3', part('Part', table), 0).text).toBe('3ページ。中央区、人口187002人。');
  });

  it('says what a figure shows, and its data', () => {
    const long = { caption: '割合', head: ['', '割合'], rows: [['車', '60%']] };
    const figure: Element = { ...part('Figure'), alt: '移動手段の図', long };
    figure.places.push({ page: 0, box: { x: 0, y: 0, width: 1, height: 1 } });
    expect(scriptOf('P6', part('Part', figure), 0).text).toBe(
      '6ページ。図、移動手段の図。車、60パーセント。',
    );
  });

  it('that is too long leaves out what can be left out, in order, and says so', () => {
    const prose = part('P', text(`${'あ'.repeat(740)}。`));
    const note = part('Note', text(`${'い'.repeat(60)}。`));
    const { text: said, left } = scriptOf('P1', part('Part', prose, note), 0);
    expect(left).toEqual(['注']);
    expect(said).not.toContain('い'.repeat(60));
    expect(said).toMatch(/省いたところは、ウェブページでお読みください。$/);
    expect([...said].length).toBeLessThanOrEqual(MOST);
  });

  it('that is still too long ends with a whole sentence and the way to the rest', () => {
    const prose = part('P', text(`${'水が流れる。'.repeat(200)}`));
    const { text: said, left } = scriptOf('P1', part('Part', prose), 0);
    expect(left).toEqual(['終わりの文章']);
    expect(said).toMatch(/水が流れる。このページの続きは、ウェブページでお読みください。$/);
    expect([...said].length).toBeLessThanOrEqual(MOST);
  });
});

describe('signs', () => {
  it.each([
    ['8:30〜17:15', '8時30分から17時15分。'],
    ['22:00から5:00まで', '22時から5時まで。'],
    ['2006.4', '2006年4月。'],
    ['204,500 円', '204500円。'],
    ['+11,000', 'プラス11000。'],
    ['096‐000‐0000', '096-000-0000。'],
    ['〒860-8601　熊本市', '郵便番号860-8601、熊本市。'],
    ['25.45 km²', '25.45平方キロメートル。'],
    ['月額×（12＋4.5）', '月額かける（12たす4.5）。'],
    ['開設 記念', '開設、記念。'],
    ['本当ですか？', '本当ですか？'],
    ['', ''],
  ])('%s is said %s', (written, said) => {
    expect(sentence(written)).toBe(said);
  });

  it('in the brackets of a head are the unit of a figure, not of a word', () => {
    expect(measured(['面積（km²）'], '25.45')).toBe('面積 25.45km²');
    expect(measured(['職種（人）'], '事務職')).toBe('職種（人） 事務職');
    expect(measured(['手当（配偶者）'], '6,500')).toBe('手当（配偶者） 6,500');
  });
});
