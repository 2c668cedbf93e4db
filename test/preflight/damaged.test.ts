import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { x4 } from './sample.ts';
import { sentencesFor } from './support.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const file = (content: string): Uint8Array => Buffer.from(content, 'latin1');
const because = (reason: string): string[] => [`This PDF cannot be read (${reason}).`];
const inPart = (reason: string): string[] => [`A part of the PDF cannot be read (${reason}).`];

/** A file whose cross-reference is a stream. */
function withIndex(dict: string, rows: Uint8Array): Uint8Array {
  const packed = deflateSync(rows);
  const head = '%PDF-1.6\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n';
  const start = `9 0 obj\n<< /Type /XRef ${dict} /Root 1 0 R /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  const end = `\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`;
  return Buffer.concat([Buffer.from(head + start), packed, Buffer.from(end)]);
}

describe('a file that cannot be read is told once', () => {
  it.each([
    ['nothing', file(''), 'it is no PDF'],
    ['a picture', file('\x89PNG\r\n\x1a\n'.repeat(100)), 'it is no PDF'],
    ['half a file', x4().subarray(0, 3000), 'it is cut off'],
    [
      'a file whose index is elsewhere',
      file(text(x4()).replace(/startxref\n\d+/, 'startxref\n17')),
      'its cross-reference is broken',
    ],
    ['a file without a catalog', file(text(x4()).replace('/Root', '/Rood')), 'its cross-reference is broken'],
    [
      'pages that are their own parents',
      x4((draft) => draft.catalog.set('Pages', draft.add('<< /Kids [1 0 R] >>'))),
      'its page tree is broken',
    ],
    [
      'an index of a million objects',
      withIndex('/Size 1100000 /W [1 1 0]', new Uint8Array(2_200_000).fill(1)),
      'it has too many objects',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await sentencesFor(bytes, 'x4', 'house')).toEqual(because(reason));
  });

  it('an encrypted file', async () => {
    const bytes = x4((draft) => draft.trailer.set('Encrypt', '<< /Filter /Standard >>'));
    expect(await sentencesFor(bytes, 'x4')).toEqual(['This PDF is encrypted and cannot be checked.']);
  });

  it('an index that leads back to itself', async () => {
    const bytes = text(x4());
    const [, at] = /startxref\n(\d+)/.exec(bytes)!;
    const round = file(bytes.replace('trailer\n<< ', `trailer\n<< /Prev ${at} `));
    expect(await sentencesFor(round, 'x4')).toEqual([]);
  });
});

describe('a part that cannot be read is told, and the rest is checked', () => {
  const many = 100_000;
  it('100,000 arrays within each other', async () => {
    const bytes = x4((draft) => draft.catalog.set('Deep', draft.add('['.repeat(many) + ']'.repeat(many))));
    expect(await sentencesFor(bytes, 'x4')).toEqual(inPart('it is nested too deeply'));
  });

  it('100,000 dictionaries within each other, in the content of a page', async () => {
    const bytes = x4((draft) => draft.paint(`/Span ${'<</A'.repeat(many)} BDC`));
    expect(await sentencesFor(bytes, 'x4')).toEqual(inPart('it is nested too deeply'));
  });

  it('an object that is a reference to itself', async () => {
    const bytes = x4((draft) => draft.catalog.set('Round', draft.add('1 0 R')));
    const [, own] = /\/Round (\d+) 0 R/.exec(text(bytes))!;
    const round = file(text(bytes).replace(`${own} 0 obj\n1 0 R`, `${own} 0 obj\n${own} 0 R`));
    expect(await sentencesFor(round, 'x4')).toEqual([]);
  });

  it('a page that grows to gigabytes', async () => {
    const bomb = deflateSync(deflateSync(Buffer.alloc(2 ** 25), { level: 9 }));
    const bytes = x4((draft) =>
      draft.firstPage.set(
        'Contents',
        `[${Array(12).fill(draft.stream('/Filter [/FlateDecode /FlateDecode]', bomb)).join(' ')}]`,
      ),
    );
    expect(await sentencesFor(bytes, 'x4')).toEqual(inPart('it grows too large when it is decompressed'));
  });

  it('a form that paints itself', async () => {
    const bytes = x4((draft) => {
      draft.name('XObject', 'R', draft.stream('/Subtype /Form /BBox [0 0 9 9]', '/R Do'));
      draft.paint('/R Do');
    });
    expect(await sentencesFor(bytes, 'x4')).toEqual(inPart('it refers to itself'));
  });

  it('forms that paint each other twice, thirty times over', async () => {
    const bytes = x4((draft) => {
      let inner = draft.stream('/Subtype /Form /BBox [0 0 9 9]', '0 0 9 9 re f '.repeat(1000));
      for (let depth = 0; depth < 25; depth += 1) {
        inner = draft.stream(
          `/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /I ${inner} >> >>`,
          '/I Do /I Do',
        );
      }
      draft.name('XObject', 'I', inner);
      draft.paint('/I Do');
    });
    expect(await sentencesFor(bytes, 'x4')).toContain(
      'A part of the PDF cannot be read (it has too many operators).',
    );
  });

  it('a stream that ends early', async () => {
    const bytes = x4((draft) => {
      draft.firstPage.set('Contents', draft.stream('/Filter /FlateDecode', 'no deflate'));
    });
    expect(await sentencesFor(bytes, 'x4')).toEqual(inPart('it cannot be decompressed'));
  });
});

describe('every single byte of a file', () => {
  it('may be wrong without a crash', async () => {
    const whole = x4();
    for (let at = 0; at < whole.length; at += 97) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = bytes[at]! ^ 0x15;
      await expect(sentencesFor(bytes, 'x4')).resolves.toBeInstanceOf(Array);
    }
  });
});
