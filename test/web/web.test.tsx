import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { annotated } from '../../src/model/index.ts';
import { type Fulfils, web } from '../../src/web/web.ts';
import { imprint, readFile, readPage } from '../support/pdf.ts';
import { taggedPages, unmarkedIn } from '../support/tagged.ts';
import { Leaf, set, swatches, type } from '../support/typesetting.tsx';

const words = (text: ReactNode, props = {}) => (
  <Text key={String(text)} style={type} {...props}>
    {text}
  </Text>
);

/** The web edition of a sheet with these pages. */
async function webOf(
  pages: ReactNode[],
  { title = '試し', fulfils }: { title?: string; fulfils?: Fulfils } = {},
) {
  const sheet = (
    <>
      {pages.map((page, index) => (
        <Leaf key={String(index)}>{page}</Leaf>
      ))}
    </>
  );
  const { pages: laid } = await set(() => sheet, { promised: pages.length });
  return web({ ...laid, title, language: 'ja' }, new Map(), { swatches }, imprint, new Map(), fulfils);
}

describe('the content of a page', () => {
  const ground = <View key="ground" style={{ height: 20, backgroundColor: swatches.mizu.screen }} />;

  it('is tagged with the role of its element, or is an artifact', async () => {
    const bytes = await webOf([
      [ground, words('水', { role: 'H1' }), words('12', { role: 'Artifact' }), words('都')],
    ]);
    const { content, page } = await readPage(bytes);
    expect(content.match(/^.*(BDC|BMC|EMC)$/gm)).toEqual([
      '/Artifact BMC',
      'EMC',
      '/H1 <</MCID 0>> BDC',
      'EMC',
      '/Artifact BMC',
      'EMC',
      '/P <</MCID 1>> BDC',
      'EMC',
    ]);
    expect(page.StructParents).toBe(0);
    expect(unmarkedIn(content)).toEqual([]);
  });

  it('is found unmarked where it is', () => {
    const content = '/P <</MCID 0>> BDC\n0 0 m\nf\nEMC\n0 0 m\nS\n/X1 Do';
    expect(unmarkedIn(content)).toEqual(['S', '/X1 Do']);
  });

  it('gives back the very words of the source', async () => {
    const selected = '葛\u{e0100}飾';
    const bytes = await webOf([[words(selected), words('office 2024'), words('か\u3099ん')]]);
    const [{ pieces } = { pieces: [] }] = await taggedPages(bytes, (text) => text);
    expect(pieces).toEqual([
      { role: 'P', text: selected },
      { role: 'P', text: 'office 2024' },
      { role: 'P', text: 'か\u3099ん' },
    ]);
  });

  it('has readings as ruby', async () => {
    const [{ pieces } = { pieces: [] }] = await taggedPages(
      await webOf([words(`水の${annotated('都', 'みやこ')}`)]),
    );
    expect(pieces.map(({ role, text }) => `${role} ${text}`)).toEqual(['P 水の', 'RB 都', 'RT みやこ']);
  });
});

describe('the structure tree', () => {
  /** Elements of a file with this role. */
  const elementsIn = async (bytes: Uint8Array, role: string) => {
    const { catalog } = await readFile(bytes);
    // biome-ignore lint/suspicious/noExplicitAny: plain PDF objects
    const all = (node: any): any[] =>
      [
        node,
        [node.K ?? []].flat().flatMap((kid: unknown) => (typeof kid === 'object' ? all(kid) : [])),
      ].flat();
    return all(catalog.StructTreeRoot.K).filter(({ S }) => S === `/${role}`);
  };

  it('holds what runs on over pages as one element', async () => {
    const bytes = await webOf([words('前半は', { thread: 'text' }), words('後半へ', { thread: 'text' })]);
    const [paragraph, ...others] = await elementsIn(bytes, 'P');
    expect(others).toEqual([]);
    expect(paragraph.K).toEqual([0, expect.objectContaining({ Type: '/MCR', MCID: 0 })]);
  });

  it('tells what a figure shows, with its data, and where it stands', async () => {
    const box = { width: 50, height: 20, marginLeft: 10, backgroundColor: swatches.mizu.screen };
    const long = {
      caption: '人口',
      head: ['', '人'],
      rows: [
        ['中央区', '187,002'],
        ['', '1'],
      ],
    };
    const figure = <View style={box} role="Figure" alt="区の人口" long={long} />;
    const [element] = await elementsIn(await webOf([figure]), 'Figure');
    expect(element.Alt).toBe('区の人口。中央区 187,002。1');
    expect(element.A).toEqual({ O: '/Layout', Placement: '/Block', BBox: [10, 280, 60, 300] });
  });

  it('tells under which heads a cell stands', async () => {
    const row = (...cells: [role: 'TH' | 'TD', text: string][]) => (
      <View role="TR">
        {cells.map(([role, text]) => (
          <View key={text} role={role}>
            {words(text)}
          </View>
        ))}
      </View>
    );
    const bytes = await webOf([
      <View key="table" role="Table">
        {row(['TH', '区'], ['TH', '人口'])}
        {row(['TH', '中央区'], ['TD', '187,002'])}
      </View>,
    ]);
    const heads = await elementsIn(bytes, 'TH');
    expect(heads.map(({ ID, A }) => [ID, A.Scope])).toEqual([
      ['t1r1c1', '/Column'],
      ['t1r1c2', '/Column'],
      ['t1r2c1', '/Row'],
    ]);
    const [cell] = await elementsIn(bytes, 'TD');
    expect(cell.A).toEqual({ O: '/Table', Headers: ['t1r1c2', 't1r2c1'] });
    const { catalog } = await readFile(bytes);
    expect(catalog.StructTreeRoot.IDTree.Names.filter((_: unknown, at: number) => at % 2 === 0)).toEqual([
      't1r1c1',
      't1r1c2',
      't1r2c1',
    ]);
  });

  it('tells the language of what is English', async () => {
    const [paragraph] = await elementsIn(await webOf([words('STAFF VOICE')]), 'P');
    expect(paragraph.Lang).toBe('en');
    expect((await readFile(await webOf([words('水')]))).catalog.Lang).toBe('ja');
  });
});

describe('a link', () => {
  const link = (text: string) => (
    <Link
      key="link"
      src="https://example.jp/水"
      style={{ color: swatches.mizu.screen, textDecoration: 'none' }}
    >
      {text}
    </Link>
  );

  it('has an annotation for each of its lines, which says where it leads', async () => {
    const narrow = <View style={{ width: 45 }}>{words(['水は', link('都の案内'), 'へ'])}</View>;
    const { page } = await readPage(await webOf([narrow]));
    expect(page.Tabs).toBe('/S');
    expect(page.Annots).toHaveLength(2);
    expect(page.Annots[0]).toMatchObject({
      Subtype: '/Link',
      Contents: '都の案内',
      A: { S: '/URI', URI: 'https://example.jp/%E6%B0%B4' },
      Rect: [19.902, 287.5, 39.902, 297.5],
      StructParent: 1,
    });
    expect(page.Annots[1].StructParent).toBe(2);
  });
});

describe('the file', () => {
  const pages = [words('一', { role: 'H1' }), [words('二', { role: 'H2' }), words('三', { role: 'H2' })]];

  it('has its headings as bookmarks', async () => {
    const { catalog } = await readFile(await webOf(pages));
    const { First } = catalog.Outlines;
    expect(First).toMatchObject({ Title: '一', Count: -2 });
    expect(First.First).toMatchObject({ Title: '二', Next: expect.objectContaining({ Title: '三' }) });
  });

  it('says that it is tagged, shows its title, and what its colours mean', async () => {
    const { catalog } = await readFile(await webOf(pages));
    expect(catalog).toMatchObject({
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      OutputIntents: [{ S: '/GTS_PDFA1', DestOutputProfile: { N: 3 } }],
    });
  });

  it('has well-formed metadata, whatever its title', async () => {
    const { catalog } = await readFile(await webOf(pages, { title: '水 & <都> ]]> "2024"' }));
    expect(catalog.Metadata.stream).toContain('&#38; &#60;');
    expect(catalog.Metadata.stream).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('does not call itself accessible where it is not found to be', async () => {
    const { catalog } = await readFile(await webOf(pages, { fulfils: () => false }));
    expect(catalog.Metadata.stream).not.toContain('pdfuaid:part>1');
    expect(catalog.Metadata.stream).toContain('<pdfaid:part>2</pdfaid:part>');
  });

  it('is the same file every time', async () => {
    expect(Buffer.from(await webOf(pages)).equals(Buffer.from(await webOf(pages)))).toBe(true);
  });
});
