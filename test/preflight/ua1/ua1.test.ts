import { describe, expect, it } from 'vitest';
import { preflight, profiles } from '../../../src/preflight/preflight.ts';
import { Draft } from './draft.ts';
import { mutations } from './mutations.ts';

const short = (rule: string): string => rule.replace(/^preflight\/(ua1-(?=\d))?/, '');

const rulesIn = async (bytes: Uint8Array): Promise<string[]> => {
  const { problems } = await preflight(bytes, ['ua1']);
  return [...new Set(problems.map(({ rule }) => short(rule)))];
};

const spoilt = (spoil: (draft: Draft) => void): Uint8Array => {
  const draft = new Draft();
  spoil(draft);
  return draft.bytes;
};

describe('a conforming file', () => {
  it('is silent', async () => {
    expect(await rulesIn(new Draft().bytes)).toEqual([]);
  });
});

describe('a faulty file', () => {
  it.each(mutations)('%s: %s, and nothing else', async (rule, _, spoil) => {
    expect(await rulesIn(spoilt(spoil))).toEqual([rule]);
  });
});

describe('what looks like a fault and is none', () => {
  it.each<[what: string, spoil: (draft: Draft) => void]>([
    ['the language of a font', (draft) => draft.change('ciddescriptor', '/Flags', '/Lang /ja /Flags')],
    [
      'a hidden annotation without words',
      (draft) => draft.change('comment', '/F 4 /Contents (A frame)', '/F 2'),
    ],
    [
      'an annotation off the page',
      (draft) => {
        draft.change('comment', '/Contents (A frame)', '');
        draft.change('comment', '[20 10 30 20]', '[-50 -50 -40 -40]');
      },
    ],
    [
      'a row in a group that has no meaning',
      (draft) => {
        draft.set('group', '<< /S /NonStruct /P @tbody /K [@row2] >>');
        draft.change('tbody', '@row2', '@group');
        draft.change('row2', '/P @tbody', '/P @group');
      },
    ],
    [
      'heads that cells name',
      (draft) => {
        for (const name of ['th1', 'th2']) {
          draft.change(name, '/A << /O /Table /Scope /Column >>', `/ID (${name})`);
        }
        draft.change('td1', '/K [', '/A << /O /Table /Headers [(th1)] >> /K [');
        draft.change('td2', '/K [', '/A << /O /Table /Headers [(th2)] >> /K [');
      },
    ],
    [
      'a cell over two rows',
      (draft) => {
        draft.change('td2', '/K [', '/A << /O /Table /RowSpan 2 >> /K [');
        draft.set('row3', '<< /Type /StructElem /S /TR /P @tbody /K [@td3] >>');
        draft.set('td3', '<< /Type /StructElem /S /TD /P @row3 >>');
        draft.change('tbody', '@row2', '@row2 @row3');
      },
    ],
    ['a width that is rounded', (draft) => draft.change('descendant', '[600 700]', '[601 700]')],
    ['a figure that is text', (draft) => draft.change('figure', '/Alt (A square)', '/ActualText (A)')],
  ])('%s', async (_, spoil) => {
    expect(await rulesIn(spoilt(spoil))).toEqual([]);
  });
});

describe('an encrypted file', () => {
  const encrypted = (permissions: string) =>
    spoilt((draft) => {
      draft.trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <00> /U <00> ${permissions} >>`;
    });

  it('is not read, and does not pass', async () => {
    expect(await rulesIn(encrypted('/P -4'))).toEqual(['encrypted']);
  });

  it('26-001: says what is permitted', async () => {
    expect(await rulesIn(encrypted(''))).toEqual(['encrypted', '26-001']);
  });

  it('26-002: lets text be read aloud', async () => {
    expect(await rulesIn(encrypted('/P -516'))).toEqual(['encrypted', '26-002']);
  });
});

describe('the suite', () => {
  it('has a faulty file for every condition that is judged', () => {
    const tried = [...mutations.map(([rule]) => rule), '26-001', '26-002'];
    // Files that cannot be read to their end are tried for the press; the lists of Type 1 fonts are not judged.
    const others = ['damaged', 'missing-resource', 'operator', 'font-broken', '31-012', '31-013'];
    const rules = profiles.ua1.rows.map(({ rule }) => short(rule));
    expect(rules.filter((rule) => !tried.includes(rule))).toEqual(others);
  });

  it('knows all conditions of the protocol: 87 for programs, 48 for people', () => {
    const numbered = profiles.ua1.rows.map(({ rule }) => short(rule)).filter((rule) => /^\d/.test(rule));
    expect(new Set(numbered).size).toBe(87);
    expect(new Set(profiles.ua1.questions!.map(({ id }) => id)).size).toBe(48);
  });
});

describe('what is not said by a pass', () => {
  it('names the conditions that the file has nothing for', async () => {
    const { unchecked } = await preflight(
      spoilt((draft) => draft.change('formula', '/S /Formula', '/S /P')),
      ['ua1'],
    );
    const absent = unchecked.find(({ what }) => what === 'absent')!.conditions;
    expect(absent).toContain('17-002');
    expect(absent).not.toContain('13-004');
  });

  it('names the fonts whose lists of glyphs are not read', async () => {
    const { unchecked } = await preflight(
      spoilt((draft) => {
        draft.change('letterfont', '/Subtype /TrueType', '/Subtype /Type1');
        draft.change(
          'letterdescriptor',
          '/FontFile2 @letterprogram',
          '/FontFile @letterprogram /CharSet (/A)',
        );
      }),
      ['ua1'],
    );
    expect(unchecked).toContainEqual({ what: 'glyphSet', pages: [1], font: 'Letters' });
  });

  it('asks only what the file has something for', async () => {
    const asked = async (spoil: (draft: Draft) => void) =>
      (await preflight(spoilt(spoil), ['ua1'])).questions.map(({ id }) => id);
    expect(await asked(() => {})).toContain('16-001');
    expect(await asked((draft) => draft.change('doc', '@list ', ''))).not.toContain('16-001');
  });
});
