import { describe, expect, it } from 'vitest';
import { annotated, BREAK_HERE, NEVER_HERE } from '../../src/model/annotations.ts';
import { phrasesOf, phrasingOf } from '../../src/model/phrases.ts';

describe('phrases', () => {
  it.each([
    '市民の|利益を|第一に|考え行動する',
    '税務・保険料の|課税と|徴収',
    '地下水100％で|まかなう',
    '「ここから、|湧く。」',
    '避難所に|入るときの|名簿づくり',
    '安心して|暮らす',
    '𠮷野の|山へ',
    '',
  ])('%s', (text) => {
    expect(phrasesOf(text.replaceAll('|', '')).join('|')).toBe(text);
  });

  it('never begin inside of a name', () => {
    expect(phrasesOf('くまもとポイントで買う').join('|')).not.toBe('くまもとポイントで|買う');
    expect(phrasesOf('くまもとポイントで買う', ['くまもとポイント']).join('|')).toBe(
      'くまもとポイントで|買う',
    );
  });

  it('begin where the editor wishes, and not where the editor forbids it', () => {
    expect(phrasesOf(`水の${BREAK_HERE}都`)).toEqual([`水の${BREAK_HERE}`, '都']);
    expect(phrasesOf(`安心して${NEVER_HERE}暮らす`)).toHaveLength(1);
  });

  it('keep a base with its reading', () => {
    const text = `${annotated('第一に', 'だいいちに')}考える`;
    expect(phrasingOf(text).starts).toEqual([text.indexOf('考')]);
  });

  it('are told apart from what is never parted', () => {
    const text = `白川と${NEVER_HERE}緑`;
    expect(phrasingOf(text, ['白川'])).toEqual({ starts: [], held: [1, 4] });
  });

  it('are not sought in texts that are no headings', () => {
    expect(phrasesOf('水のまち'.repeat(1000))).toHaveLength(1);
  });
});
