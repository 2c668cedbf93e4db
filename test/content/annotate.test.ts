import { describe, expect, it } from 'vitest';
import { compose } from '../../src/content/content.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { annotated, BREAK_HERE, DOTS, NEVER_HERE } from '../../src/model/annotations.ts';
import { sourcesWith } from './project.ts';

const workWith = (note: string, body: string) => {
  const text = `---\nlabel: 仕事\nopener: [まちの仕事]\nnote: ${note}\n---\n\n## 暮らしの隣で\n\n${body}\n`;
  const report = new Report();
  const book = compose(sourcesWith({ 'work.md': text }), report);
  expect(report.diagnostics).toEqual([]);
  return { work: book!.work, origins: book!.origins };
};

describe('the markup of the desk', () => {
  it.each([
    ['水の{都|みやこ}。', `水の${annotated('都', 'みやこ')}。`],
    [
      '{御船|み|ふね}の{石橋|いしばし}。',
      `${annotated('御', 'み')}${annotated('船', 'ふね')}の${annotated('石橋', 'いしばし')}。`,
    ],
    ['《《今日》》から。', `${annotated('今日', DOTS)}から。`],
    ['水と{/}緑と{-}人。', `水と${BREAK_HERE}緑と${NEVER_HERE}人。`],
    ['A | B、〈水〉、《緑》。', 'A | B、〈水〉、《緑》。'],
  ])('%s becomes annotations, in fields and in prose', (markup, text) => {
    const { work } = workWith(`"${markup}"`, markup);
    expect(work.note).toBe(text);
    expect(work.body.blocks[1]).toEqual({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });
  });

  it('may stand in strong words', () => {
    const { work } = workWith('なし。', '**{都|みやこ}**へ。');
    expect(work.body.blocks[1]).toMatchObject({
      inlines: [{ kind: 'strong', text: annotated('都', 'みやこ') }, {}],
    });
  });

  it('is no part of the words by which a text is found again', () => {
    const { origins } = workWith('"水の{都|みやこ}と{/}人。"', 'なし。');
    expect(origins.get('水の都と人。')).toMatchObject([{ file: 'content/2024/work.md', field: 'note' }]);
  });
});
