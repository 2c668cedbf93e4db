import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { frame } from '../../src/diagnostics/printers/frame.ts';
import { printers } from '../../src/diagnostics/printers.ts';
import type { Language } from '../../src/diagnostics/rule.ts';

const plain = { red: String, yellow: String, cyan: String, bold: String, dim: String };
const manner = (lang: Language = 'ja') => ({ lang, colours: plain });

const wrongType: Diagnostic = {
  rule: 'content/wrong-type',
  severity: 'error',
  values: { expected: 'number', got: 'text', found: '十万' },
  at: {
    desk: { file: 'content/2024/city.yaml', line: 12, column: 23, length: 2, field: 'wards[0].population' },
  },
  excerpt: '  東区: { population: 十万 }'.padStart(26),
};

const unknownFile: Diagnostic = {
  rule: 'content/unknown-file',
  severity: 'warning',
  values: { nearest: 'city.yaml' },
  at: { desk: { file: 'content/2024/100%, a:b.yaml' } },
};

const overset: Diagnostic = {
  rule: 'typeset/overset',
  severity: 'error',
  values: { characters: 32, lines: 2, fits: 'ここまで' },
  at: { sheet: { publication: 'brochure', page: 'P9' } },
};

describe('the caret', () => {
  const under = (text: string, column: number, length?: number, wide?: boolean) => {
    const { line, caret } = frame(text, column, length, wide);
    return `${line}\n${caret}`;
  };

  it('stands under full-width characters, two columns each', () => {
    expect(under('名前: 東区', 5, 2)).toBe('名前: 東区\n      ^^^^');
  });

  it('counts combining marks and variation selectors as nothing', () => {
    expect(under('か\u3099き: x', 6)).toBe('か\u3099き: x\n      ^');
    expect(under('葛\u{e0100}城市', 4)).toBe('葛\u{e0100}城市\n  ^^');
  });

  it('shows tabs as two spaces, and control characters as signs', () => {
    expect(under('\ta\u001b[31m', 2)).toBe('  a␛[31m\n  ^');
    expect(under('a\u202eb', 3)).toBe('a␡b\n  ^');
  });

  it('knows emoji and ambiguous characters', () => {
    expect(under('👩‍🔬 x', 7)).toBe('👩‍🔬 x\n   ^');
    expect(under('①②x', 3)).toBe('①②x\n  ^');
    expect(under('①②x', 3, 1, true)).toBe('①②x\n    ^');
  });

  it('stands after the end of a line, and under the part of a long line that is shown', () => {
    expect(under('ab', 3)).toBe('ab\n  ^');
    const { line, caret } = frame(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`, 5001);
    expect(line.length).toBeLessThan(130);
    expect(line[caret.indexOf('^')]).toBe('X');
  });
});

describe('for people', () => {
  it('shows severity, rule, place, field, sentence, the line, and how to put it right', () => {
    expect(printers.terminal([wrongType, unknownFile], manner())).toBe(
      [
        'エラー  content/wrong-type  content/2024/city.yaml:12:23  項目 wards[0].population',
        '  数を書くところに、文字「十万」があります。',
        '  12 │     東区: { population: 十万 }',
        '     │                         ^^^^',
        '',
        '注意  content/unknown-file  content/2024/100%, a:b.yaml',
        '  このファイルはどこにも使われません。',
        '  直し方: 「city.yaml」の書き誤りではありませんか。',
        '',
        'エラー 1件、注意 1件',
      ].join('\n'),
    );
  });

  it('speaks English, and names a page where there is no file', () => {
    expect(printers.terminal([overset], manner('en'))).toBe(
      [
        'error  typeset/overset  brochure page P9',
        '  The text does not fit its frame: 32 characters (2 lines) too many.',
        '  hint: Shorten it by about 32 characters; the frame ends at "ここまで".',
        '',
        '1 error, 0 warnings',
      ].join('\n'),
    );
  });

  it('colours only through the functions it is given', () => {
    const marked = { ...plain, red: (text: string) => `<${text}>` };
    expect(printers.terminal([wrongType], { lang: 'ja', colours: marked })).toContain('<エラー>');
    expect(printers.terminal([wrongType], manner())).not.toContain('\u001b');
  });

  it('leaves out a hint that names a value which is not given', () => {
    expect(printers.terminal([{ ...unknownFile, values: {} }], manner())).not.toContain('直し方');
  });

  it('has nothing to say when nothing is wrong', () => {
    expect(printers.terminal([], manner())).toBe('');
    expect(printers.github([], manner())).toBe('');
  });
});

describe('for programs', () => {
  it('gives the same fields in the same order', () => {
    expect(JSON.parse(printers.json([wrongType], manner('en')))).toEqual({
      schemaVersion: 1,
      errors: 1,
      warnings: 0,
      diagnostics: [
        {
          severity: 'error',
          rule: 'content/wrong-type',
          message: 'Expected a number, found text "十万".',
          file: 'content/2024/city.yaml',
          line: 12,
          column: 23,
          length: 2,
          field: 'wards[0].population',
          excerpt: wrongType.excerpt,
        },
      ],
    });
  });
});

describe('for the pull request', () => {
  it('escapes what the workflow commands would misread', () => {
    expect(printers.github([unknownFile], manner())).toBe(
      '::warning file=content/2024/100%25%2C a%3Ab.yaml,title=content/unknown-file::' +
        'このファイルはどこにも使われません。%0A「city.yaml」の書き誤りではありませんか。\nエラー 0件、注意 1件',
    );
  });

  it('shows ten of a kind and counts the rest', () => {
    const lines = printers.github([...Array(12).fill(wrongType), unknownFile], manner('en')).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('12 errors, 1 warning');
  });
});
