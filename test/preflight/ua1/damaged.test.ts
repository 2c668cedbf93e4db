import { describe, expect, it } from 'vitest';
import { message } from '../../../src/diagnostics/sentences.ts';
import { diagnosticsOf, preflight } from '../../../src/preflight/preflight.ts';
import { Draft } from './draft.ts';

const sentencesFor = async (spoil: (draft: Draft) => void): Promise<string[]> => {
  const draft = new Draft();
  spoil(draft);
  const result = await preflight(draft.bytes, ['ua1']);
  return diagnosticsOf(result, 'sample.pdf').map((one) => message(one, 'en'));
};

const tree = (why: string) => `The tree of tags is broken (${why}).`;
const ties = (why: string) => `What ties the tags to the content is broken (${why}).`;
const MANY = 100_000;

describe('a broken tree of tags comes to an end, and is told', () => {
  it('an element that is its own kid', async () => {
    expect(await sentencesFor((draft) => draft.change('h2', '/K [', '/K [@h2 '))).toEqual([
      tree('an element is in two places'),
    ]);
  });

  it('a tree that leads back to its top', async () => {
    expect(await sentencesFor((draft) => draft.change('toci', '/K [', '/K [@doc '))).toEqual([
      tree('an element is in two places'),
    ]);
  });

  it('100,000 elements within each other', async () => {
    const said = await sentencesFor((draft) => {
      draft.change('doc', '@h2 ', '@h2 @e0 ');
      for (let i = 0; i < MANY; i += 1) {
        const above = i === 0 ? '@doc' : `@e${i - 1}`;
        draft.set(`e${i}`, `<< /S /Span /P ${above} /K ${i + 1 < MANY ? `@e${i + 1}` : '[]'} >>`);
      }
    });
    expect(said).toEqual([]);
  });

  it('100,000 heads in one table', async () => {
    const said = await sentencesFor((draft) => {
      const heads = Array.from({ length: MANY }, (_, i) => {
        draft.set(`e${i}`, '<< /S /THead /P @table >>');
        return `@e${i}`;
      });
      draft.change('table', '@tbody', `@tbody ${heads.join(' ')}`);
    });
    expect(said).toEqual(['Tags of a table are wrong: THead in Table.']);
  });

  it('cells as wide as a continent', async () => {
    const said = await sentencesFor((draft) =>
      draft.change('td1', '/K [', '/A << /O /Table /ColSpan 2000000000 /RowSpan 2000000000 >> /K ['),
    );
    expect(said).toEqual(['The rows of a table differ in width, spans counted.']);
  });

  it('a number for an element', async () => {
    expect(await sentencesFor((draft) => draft.change('tree', '/K @doc', '/K (doc)'))).toContain(
      tree('something in it is no element'),
    );
  });

  it('a parent tree that leads back to itself', async () => {
    const said = await sentencesFor((draft) => draft.set('parents', '<< /Kids [@parents @parents] >>'));
    expect(said).toEqual([
      ties('only one of content and element names the other'),
      ties('only one of annotation and element names the other'),
    ]);
  });

  it('no parent tree', async () => {
    expect(await sentencesFor((draft) => draft.change('tree', '/ParentTree @parents', ''))).toEqual([
      ties('there is no parent tree'),
    ]);
  });

  it('100,000 stretches of marked content within each other', async () => {
    const said = await sentencesFor((draft) =>
      draft.change(
        'content',
        '/Artifact BMC',
        `${'/Span BMC '.repeat(MANY)}/Artifact BMC 0 0 1 1 re f EMC${' EMC'.repeat(MANY)} /Artifact BMC`,
      ),
    );
    expect(said).toEqual([]);
  });

  it('types mapped in a circle of 100,000', async () => {
    const said = await sentencesFor((draft) => {
      const circle = Array.from({ length: MANY }, (_, i) => `/T${i} /T${(i + 1) % MANY}`);
      draft.change('tree', '/Headline /P', `/Headline /P ${circle.join(' ')}`);
    });
    expect(said).toEqual(['The mapping of the type "T0" is circular.']);
  });
});
