import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { PdfFile } from '../../src/preflight/reader/file.ts';
import { decode } from '../../src/preflight/reader/filters.ts';
import { Lexer } from '../../src/preflight/reader/lexer.ts';
import { Bytes, Keyword, Name, type Obj, Ref, Stream } from '../../src/preflight/reader/objects.ts';
import { pagesOf } from '../../src/preflight/reader/pagetree.ts';
import { proofOf } from '../support/pdf.ts';
import { x4 } from './sample.ts';

/** An object as text, the same for the same object. */
function written(value: Obj | Keyword | undefined): string {
  if (value instanceof Name) return `/${value.text}`;
  if (value instanceof Ref) return `${value.id} R`;
  if (value instanceof Bytes) return `(${value.text})`;
  if (value instanceof Keyword) return value.text;
  if (value instanceof Stream) return `stream ${written(value.dict)}`;
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
  if (value instanceof Map)
    return `<<${[...value].map(([key, one]) => `${key} ${written(one)}`).join(' ')}>>`;
  return String(value);
}

const read = (text: string): string => written(new Lexer(Buffer.from(text, 'latin1')).next());

describe('the syntax of PDF', () => {
  it.each([
    ['-.5', '-0.5'],
    ['+17', '17'],
    ['4.', '4'],
    ['0.1', '0.1'],
    ['123456.789', '123456.789'],
    ['/A#20b', '/A b'],
    ['/', '/'],
    ['(a\\(b\\)(c)\\n\\101\\\\)', '(a(b)(c)\nA\\)'],
    ['(a\\\nb)', '(ab)'],
    ['<48 65 6c6C 6f7>', '(Hellop)'],
    ['<feff3042>', '(あ)'],
    ['[1 0 R true null%[\n/X]', '[1 R true null /X]'],
    ['<</A<</B[1 2]>>/C 3 0 R>>', '<<A <<B [1 2]>> C 3 R>>'],
    ['12 0 R', '12 R'],
    ['12 0 obj', '12'],
    ['T*', 'T*'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe('filters', () => {
  const through = (filter: string, coded: string | Uint8Array, parameters?: Record<string, number>) =>
    Buffer.from(
      decode(
        filter,
        typeof coded === 'string' ? Buffer.from(coded, 'latin1') : coded,
        parameters && new Map(Object.entries(parameters)),
      ),
    ).toString('latin1');

  it('undoes text codes and run lengths', () => {
    expect(through('ASCIIHexDecode', '48 656C6c6F>')).toBe('Hello');
    expect(through('ASCII85Decode', '87cURD]j7BEbo80~>')).toBe('Hello world!');
    expect(through('RunLengthDecode', '\x02abc\xfed\x80')).toBe('abcddd');
  });

  it('undoes LZW, the example of the specification', () => {
    const coded = Buffer.from([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01]);
    expect(through('LZWDecode', coded)).toBe('-----A---B');
  });

  it('undoes every predictor of PNG, and that of TIFF', () => {
    const rows = [0, 1, 2, 3, 4].flatMap((kind) => [kind, 1, 1, 1]);
    const decoded = through('FlateDecode', deflateSync(Uint8Array.from(rows)), { Predictor: 15, Columns: 3 });
    expect([...Buffer.from(decoded, 'latin1')]).toEqual([1, 1, 1, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5]);
    const tiff = through('FlateDecode', deflateSync(Uint8Array.of(1, 1, 1, 5, 1, 1)), {
      Predictor: 2,
      Columns: 3,
    });
    expect([...Buffer.from(tiff, 'latin1')]).toEqual([1, 2, 3, 5, 6, 7]);
  });
});

describe('a whole file', () => {
  it.each([
    ['with a table', async () => x4()],
    [
      'with a cross-reference stream',
      async () => x4((draft) => void Object.assign(draft, { isCompressed: true })),
    ],
    ['with object streams', () => proofOf([])],
  ])('%s has the objects that another reader finds', async (_, make) => {
    const bytes = await make();
    const file = new PdfFile(bytes);
    const theirs = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pagesOf(file)).toHaveLength(theirs.getPageCount());
    for (const [ref, object] of theirs.context.enumerateIndirectObjects()) {
      const own = file.get(new Ref(ref.objectNumber, 0));
      expect(own instanceof Stream, ref.toString()).toBe(object instanceof PDFRawStream);
      if (own instanceof Stream && object instanceof PDFRawStream) {
        expect(Buffer.from(own.raw).equals(Buffer.from(object.contents))).toBe(true);
      }
      if (Array.isArray(own)) expect(object.toString().split(/\s+/).length).toBeGreaterThan(own.length);
    }
    expect(file.damaged.size).toBe(0);
  });

  it('takes the newest section of a file that was added to', () => {
    const bytes = Buffer.from(x4());
    const [, before] = /startxref\n(\d+)\n/.exec(bytes.toString('latin1'))!;
    const [, root] = /\/Root (\d+ 0 R)/.exec(bytes.toString('latin1'))!;
    const added = `1 0 obj\n(new)\nendobj\nxref\n1 1\n${String(bytes.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Root ${root} /Prev ${before} >>\nstartxref\n${bytes.length + 21}\n%%EOF`;
    const file = new PdfFile(Buffer.concat([bytes, Buffer.from(added)]));
    expect(file.text(new Ref(1, 0))).toBe('new');
    expect(pagesOf(file)).toHaveLength(4);
  });
});
