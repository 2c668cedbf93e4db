import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/content/nearest.ts';
import { educationOf, rowName } from '../../src/content/salary.ts';
import { plainNumber } from '../../src/content/table.ts';

describe('the nearest word', () => {
  it.each([
    ['houshold', 'households'],
    ['lable', 'label'],
    ['企化課', '企画課'],
    ['xyzzy', undefined],
    ['', undefined],
  ])('%s is near %s', (word, found) => {
    expect(nearest(word, ['label', 'households', '企画課', '広報課'])).toBe(found);
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['188000', '188000'],
    ['188,000円', '188000'],
    ['１８８，０００', '188000'],
    ['¥ 188 000', '188000'],
    ['2.925', '2.925'],
    ['2O45OO', undefined],
    ['十八万', undefined],
    ['', undefined],
    ['188,000.', undefined],
  ])('%s is %s', (text, number) => {
    expect(plainNumber(text)).toBe(number);
  });
});

describe('education', () => {
  const row = (category: string, education?: string) => ({
    category,
    jobs: ['事務職'],
    education,
    monthly: 1,
  });

  it.each([
    [row('高等学校卒業程度'), 1],
    [row('短期大学卒業程度', '短期大学2年課程卒業'), 2],
    [row('短期大学卒業程度', '短大３年'), 3],
    [row('大学卒業程度', '4年制大学卒業'), 4],
    [row('消防職', '大学卒業程度'), 4],
    [row('大学卒業程度', '6年制大学卒業'), 5],
    [row('社会人経験者', '大学卒業・採用時30歳・8年勤務実績の場合'), undefined],
    [row('その他'), undefined],
  ])('%o', (one, level) => {
    expect(educationOf(one)?.level).toBe(level);
  });

  it('a row is told by category, jobs and education', () => {
    expect(rowName({ ...row('大学', '4年制'), jobs: ['事務', '技術'] })).toBe('大学 事務、技術 4年制');
  });
});
