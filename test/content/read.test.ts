import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/content/content.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { bookOf, EDITION, projectWith, sourcesWith } from './project.ts';

const VOICES = 'label: VOICE\nheading: 職員の声\nnote: ※取材時のものです。\n';
const utf8 = new TextEncoder();
describe('reading', () => {
  it('gives every file once, in order, with even line ends and without byte order mark', async () => {
    const root = projectWith({ 'voices.yaml': `\ufeff${VOICES.replaceAll('\n', '\r\n')}` });
    const report = new Report();
    const sources = await read(root, '2024', report);
    rmSync(root, { recursive: true });
    expect(sources.find(({ file }) => file.endsWith('/voices.yaml'))?.text).toBe(VOICES);
    const inOrder = sourcesWith({}).map(({ file }) => file);
    expect(sources.map(({ file }) => file)).toEqual([...inOrder, 'assets/photos/here.jpg']);
    expect(sources.at(-1)?.text).toBeUndefined();
  });

  it('passes over what systems and Office leave behind', async () => {
    const { found } = await bookOf(
      projectWith({ '.DS_Store': 'x', '~$city.docx': 'x', 'Thumbs.db': 'x', 'city.yaml~': 'x' }),
    );
    expect(found).toEqual([]);
  });

  it('names a folder that is missing, and the editions there are', async () => {
    const root = projectWith();
    const report = new Report();
    expect(await read(root, '2031', report)).toEqual([]);
    rmSync(root, { recursive: true });
    expect(report.diagnostics).toMatchObject([
      { rule: 'content/missing-folder', values: { folder: 'content/2031', present: '2024' } },
    ]);
  });

  it('does not leave the project by the name of an edition', async () => {
    const root = projectWith();
    const report = new Report();
    expect(await read(root, '../../..', report)).toEqual([]);
    rmSync(root, { recursive: true });
    expect(report.diagnostics).toMatchObject([{ rule: 'content/path-outside' }]);
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['a NUL byte', `label: VOICE\nhead\0ing: x\n`, 'content/binary-file 2:5'],
    [
      'a picture with the name of a text',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      'content/binary-file 3:1',
    ],
    ['invalid UTF-8', Uint8Array.of(...utf8.encode('label: ab'), 0xff, 0xfe, 0x0a), 'content/not-utf8 1:10'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6c, 0x00, 0x61, 0x00), 'content/not-utf8 -'],
    ['a file of white space', ' \n\n', 'content/empty-file -'],
  ])('%s', async (_, bytes, finding) => {
    const { found } = await bookOf(projectWith({ 'voices.yaml': bytes }));
    expect(found).toEqual([`${EDITION}/voices.yaml ${finding}`]);
  });

  it('a table in CP932 is converted and named; a text in CP932 is an error that says so', async () => {
    const table = sourcesWith({}).find(({ file }) => file.endsWith('2024.csv'))!.text!;
    const { book, found } = await bookOf(projectWith({ 'salaries/2024.csv': shiftJis(table) }));
    expect(found).toEqual([`${EDITION}/salaries/2024.csv content/cp932 -`]);
    expect(book?.salaries.rows[0]?.jobs).toEqual(['事務職', '技術職']);
    const text = await bookOf(projectWith({ 'voices.yaml': shiftJis('label: 職種\n') }));
    expect(text.report.diagnostics).toMatchObject([
      { rule: 'content/not-utf8', values: { encoding: 'cp932' } },
    ]);
  });
});

/** Encodes with the decoder's own table: Node decodes CP932 but does not encode it. */
function shiftJis(text: string): Uint8Array {
  const decoder = new TextDecoder('shift_jis');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0x9f; lead++) {
    for (let trail = 0x40; trail <= 0xfc; trail++)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

describe('what would never end', () => {
  const long = 'あ'.repeat(1_700_000);

  it.each([
    ['5 MB in a field', 'voices.yaml', VOICES.replace('職員の声', long), 'content/too-long 2:1 heading'],
    [
      '5 MB of prose',
      'work.md',
      `---\nlabel: x\nopener: [x]\nnote: x\n---\n\n${long}\n`,
      'content/too-long 5:1',
    ],
    ['5 MB in a cell', 'salaries/2024.csv', `区分,職種\n${long},1\n`, 'content/too-long 1:1'],
    ['20 MB', 'voices.yaml', new Uint8Array(20_000_000).fill(0x61), 'content/file-too-large -'],
    ['a quarter million brackets', 'voices.yaml', '['.repeat(250_000), 'content/nested-too-deep 1:1'],
  ])('%s', async (_, file, content, finding) => {
    const { found } = await bookOf(projectWith({ [file]: content }));
    expect(found).toEqual([`${EDITION}/${file} ${finding}`]);
  });

  it('thousands of unknown fields are told up to a point', async () => {
    const fields = Array.from({ length: 20_000 }, (_, index) => `heading${index}: x`).join('\n');
    const { report } = await bookOf(projectWith({ 'voices.yaml': VOICES + fields }));
    expect(report.diagnostics).toHaveLength(101);
    expect(report.diagnostics.at(-1)?.rule).toBe('content/more-problems');
  });

  it('too many files', async () => {
    const notes = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`n${index}.txt`, 'x']));
    const { report } = await bookOf(projectWith(notes));
    expect(report.diagnostics.map(({ rule }) => rule)).toContain('content/too-many-files');
  });

  it('facts that multiply each other', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `"${`{{wording.names[${n + 1}]}}`.repeat(10)}"`);
    const { report } = await bookOf(
      projectWith({ 'wording.yaml': `names: [${names.join(', ')}, 十文字十文字十文字]\n` }),
    );
    expect(new Set(report.diagnostics.map(({ rule }) => rule))).toEqual(new Set(['content/too-long']));
  });
});

describe('links and folders', () => {
  const withLink = (target: string, name = 'voices.yaml') => {
    const root = projectWith(name === 'voices.yaml' ? { 'voices.yaml': null } : {});
    symlinkSync(target, join(root, EDITION, name));
    return root;
  };

  it.each([
    ['out of the project', '/etc/passwd', 'content/link-outside'],
    ['to itself', 'voices.yaml', 'content/link-broken'],
    ['to nothing', 'nowhere.yaml', 'content/link-broken'],
    ['to its own folder', '.', 'content/link-broken'],
  ])('a link %s', async (_, target, rule) => {
    const { found } = await bookOf(withLink(target));
    expect(found).toEqual([`${EDITION}/voices.yaml ${rule} -`]);
  });

  it('a link inside the project is followed', async () => {
    const root = withLink('../kept.yaml');
    writeFileSync(join(root, 'content/kept.yaml'), VOICES);
    expect((await bookOf(root)).found).toEqual([]);
  });

  it('a ring of folders ends', async () => {
    const { found } = await bookOf(withLink('..', 'ring'));
    expect(found).toEqual([
      `${EDITION}/ring content/link-broken -`,
      `${EDITION}/ring content/unknown-file -`,
    ]);
  });

  it('what is neither file nor folder', async () => {
    const root = projectWith({ 'voices.yaml': null });
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(root, EDITION, 'voices.yaml'), done));
    const { found } = await bookOf(root);
    server.close();
    expect(found).toEqual([`${EDITION}/voices.yaml content/unreadable -`]);
  });

  it('a folder in the place of a file', async () => {
    const root = projectWith({ 'voices.yaml': null });
    mkdirSync(join(root, EDITION, 'voices.yaml'));
    expect((await bookOf(root)).found).toEqual([`${EDITION}/voices.yaml content/missing-file -`]);
  });

  it('folders deeper than content goes', async () => {
    const { found } = await bookOf(projectWith({ 'a/b/c/d.yaml': 'x: 1\n' }));
    expect(found).toEqual([`${EDITION}/a/b/c content/unknown-file -`]);
  });
});
