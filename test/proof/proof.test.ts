import { describe, expect, it } from 'vitest';
import { proof } from '../../src/proof/proof.ts';
import { flat, imprint, page, pagesOf, readFile, readPage, rectangle, swatches } from '../support/pdf.ts';

const ground = { kind: 'shape', path: rectangle(-9, -9, 218, 118), fill: flat('ai') } as const;
const pages = { ...pagesOf(page([ground], '表1'), page([], 'P1')), title: '熊本市 <採用> & 案内' };
const write = () => proof(pages, new Map(), { swatches }, imprint);

describe('the proof', () => {
  it('is cut to trim, and has no other box', async () => {
    const { page, content } = await readPage(await write());
    expect(page.MediaBox).toEqual([0, 0, 200, 100]);
    expect(Object.keys(page).sort()).toEqual(['Contents', 'MediaBox', 'Resources', 'Type']);
    expect(content).toContain('-9 -9 m');
  });

  it('lays down screen colours, exact to 8 bits', async () => {
    const odd = { ai: { screen: '#1583b7', ink: [0, 0, 0, 0] } } as const;
    const { content } = await readPage(await proof(pages, new Map(), { swatches: odd }, imprint));
    const values = /^(.*) rg$/m.exec(content)![1]!.split(' ');
    expect(values.map((value) => Math.round(Number(value) * 255))).toEqual([0x15, 0x83, 0xb7]);
  });

  it('says its title, maker and date the same way twice', async () => {
    const { info, catalog } = await readFile(await write());
    expect(info).toEqual({
      Title: '熊本市 <採用> & 案内',
      Producer: 'Sasshi 0.0.0',
      CreationDate: 'D:20240401000000Z',
      ModDate: 'D:20240401000000Z',
    });
    const xmp = Buffer.from(catalog.Metadata.stream, 'latin1').toString('utf8');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">熊本市 &#60;採用&#62; &#38; 案内</rdf:li>');
    expect(xmp).toContain('<pdf:Producer>Sasshi 0.0.0</pdf:Producer>');
    expect(xmp).toContain('<xmp:CreateDate>2024-04-01T00:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<xmp:ModifyDate>2024-04-01T00:00:00Z</xmp:ModifyDate>');
  });

  it('names its language and its pages', async () => {
    const { catalog } = await readFile(await write());
    expect(catalog).toMatchObject({
      Lang: 'ja',
      PageLabels: { Nums: [0, { P: '表1' }, 1, { P: 'P1' }] },
      ViewerPreferences: { DisplayDocTitle: true },
    });
    expect(catalog.Pages).toMatchObject({ Count: 2 });
  });
});
