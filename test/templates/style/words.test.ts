import { describe, expect, it } from 'vitest';
import { eraDay, eraYear } from '../../../templates/style/dates.ts';
import { signed, thousands } from '../../../templates/style/figures.ts';
import { ems, fitSize } from '../../../templates/style/measure.ts';
import { breakPhrases, listNames } from '../../../templates/style/phrases.ts';

describe('phrases', () => {
  it.each([
    ['市民の利益を第一に考え行動する', '市民の利益を第一に\n考え行動する'],
    ['人権意識を持ち、誠意ある応対をする', '人権意識を持ち、\n誠意ある応対をする'],
    ['失敗を恐れず前向きにチャレンジする', '失敗を恐れず前向きに\nチャレンジする'],
    ['自ら学び、成長する', '自ら学び、成長する'],
  ])('%s breaks where a reader pauses', (text, lines) => {
    expect(breakPhrases(text, 11.3)).toBe(lines);
  });

  it('never lose a character', () => {
    const text = '「10分・20分構想」の道路網を、公共交通と重ねて描く。';
    for (let width = 1; width < 30; width++)
      expect(breakPhrases(text, width).replaceAll('\n', '')).toBe(text);
  });

  it('keep names whole in a list', () => {
    expect(listNames(['事務職', '学校事務職', '社会福祉職'], 10)).toEqual([
      '事務職、学校事務職、',
      '社会福祉職',
    ]);
    expect(listNames([], 10)).toEqual([]);
  });
});

describe('widths', () => {
  it('count full width as one em and narrow marks as less', () => {
    expect(ems('熊本市')).toBe(3);
    expect(ems('市、')).toBeCloseTo(1.6);
  });

  it('shrink a line that is too long', () => {
    expect(fitSize(['初任給'], 72, 100)).toBe(72);
    expect(fitSize(['九州北部豪雨災害'], 40, 40)).toBe(20);
  });
});

describe('dates and figures', () => {
  it.each([
    ['2024-04-01', '令和6年（2024年）4月1日'],
    ['2019-05-01', '令和元年（2019年）5月1日'],
    ['2019-04-30', '平成31年（2019年）4月30日'],
  ])('%s is %s', (day, printed) => {
    expect(eraDay(day)).toBe(printed);
  });

  it('name the year of an era', () => {
    expect(eraYear('2023-04-01')).toBe('令和5年');
  });

  it('group thousands and carry a sign', () => {
    expect(thousands(1_204_500)).toBe('1,204,500');
    expect(thousands(800)).toBe('800');
    expect([signed(11_000), signed(-1_300), signed(0)]).toEqual(['+11,000', '−1,300', '±0']);
  });
});
