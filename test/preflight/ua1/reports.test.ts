import { describe, expect, it } from 'vitest';
import { diagnosticsOf, html, json, preflight, questionLines } from '../../../src/preflight/preflight.ts';
import { Draft } from './draft.ts';

const check = (spoil: (draft: Draft) => void = () => {}) => {
  const draft = new Draft();
  spoil(draft);
  return preflight(draft.bytes, ['ua1']);
};

describe('a report', () => {
  it('says where an element is seen', async () => {
    const result = await check((draft) => draft.change('figure', '/Alt (A square)', ''));
    expect(diagnosticsOf(result, 'sample.pdf')).toEqual([
      {
        rule: 'preflight/ua1-13-004',
        severity: 'error',
        values: {},
        at: {
          sheet: { publication: 'sample.pdf', page: '1', box: { x: 35, y: 96, width: 4, height: 4 } },
        },
      },
    ]);
  });

  it('lists what a person has to judge, with boxes to tick and a line to sign', async () => {
    const page = await html(await check(), 'sample.pdf', 'ja');
    expect(page).toContain('エラーはありません');
    expect(page.match(/<input type="checkbox">/g)!.length).toBeGreaterThan(30);
    expect(page).toContain('<code>09-001</code> タグの順は、読む順と合っていますか。');
    expect(page).toContain('確かめた人');
  });

  it('gives the questions to programs and to the terminal', async () => {
    const result = await check();
    expect(JSON.parse(json(result, 'sample.pdf', 'en')).questions).toContainEqual({
      id: '09-001',
      says: 'Are the tags in reading order?',
    });
    expect(questionLines(result, 'en')).toContain('09-001 Are the tags in reading order?');
  });

  it('names its clause and its number', async () => {
    const { problems } = await check((draft) => draft.change('figure', '/Alt (A square)', ''));
    expect(problems[0]!.sources).toEqual([{ profile: 'ua1', source: 'ISO 14289-1, 7.3; Matterhorn 13-004' }]);
  });
});
