import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/content/content.ts';
import { decode } from '../../src/content/decode.ts';
import { files, folders } from '../../src/content/desk.ts';
import { printers } from '../../src/diagnostics/printers.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { sourcesWith } from './project.ts';

const plain = { red: String, yellow: String, cyan: String, bold: String, dim: String };
const names = [
  ...Object.values(files).map(({ file }) => file),
  ...Object.values(folders).map(({ folder, extension }) => `${folder}/x${extension}`),
  'salaries/2024.csv',
  'unheard-of.txt',
];

/** Pieces that files are made of, put together without sense. */
const scraps = fc.array(
  fc.constantFrom(
    ...'{}[]:,-#&*!|>\'"%@`~?'.split(''),
    ...['\n', '  ', '\t', '\r', '---\n', '- ', ': ', '{{', '}}', '{{city.total}}', '{{salary.university}}'],
    ...[
      '**',
      '## ',
      '[a](b)',
      '<b>',
      '&amp;',
      '令和6年（2024年）',
      '表1',
      '0123',
      'yes',
      '2024-04-01',
      '１２',
      '\u3099',
      '\ud83d',
    ],
    ...['label', 'title', 'wards', 'pages', '__proto__', 'constructor', 'null', '1e999', '.nan', '<<'],
  ),
  { maxLength: 60 },
);

/** Composes, and prints what was found in every form: nothing of it may throw. */
function survives(name: string, text: string): void {
  const report = new Report();
  const sources = sourcesWith({});
  const file = `content/2024/${name}`;
  const book = compose([...sources.filter((source) => source.file !== file), { file, text }], report);
  for (const lang of ['ja', 'en'] as const) {
    for (const print of Object.values(printers)) print(report.diagnostics, { lang, colours: plain });
  }
  expect(book === undefined).toBe(!report.clean);
}

describe('whatever the files hold', () => {
  it('scraps of YAML, Markdown and CSV are composed or reported', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), scraps, (name, parts) => survives(name, parts.join(''))),
      { numRuns: 80, seed: 2024 },
    );
  });

  it('valid files with a scrap in the middle are composed or reported', () => {
    const valid = sourcesWith({}).map(({ file, text }) => ({
      name: file.slice('content/2024/'.length),
      text: text!,
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        fc.double({ min: 0, max: 1, noNaN: true }),
        scraps,
        (file, at, parts) => {
          const cut = Math.floor(file.text.length * at);
          survives(file.name, file.text.slice(0, cut) + parts.join('') + file.text.slice(cut));
        },
      ),
      { numRuns: 80, seed: 2024 },
    );
  });

  it('data of any shape is composed or reported', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json({ maxDepth: 6 }), (name, json) => survives(name, json)),
      { numRuns: 80, seed: 2024 },
    );
  });

  it('bytes are decoded or named', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.yaml', 'a.csv'), (bytes, file) => {
        const decoded = decode(bytes, file);
        if ('text' in decoded) expect(decoded.text).not.toMatch(/[\0\r]/);
        else expect(decoded.problem).toMatch(/^content\//);
      }),
      { seed: 2024 },
    );
  });
});
