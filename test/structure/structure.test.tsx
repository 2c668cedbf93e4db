import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { annotated, DOTS } from '../../src/model/index.ts';
import { elementsOf, inOneLine, leavesOf, structureOf, treeText } from '../../src/structure/structure.ts';
import { Leaf, set, swatches, type } from '../support/typesetting.tsx';

/** The tree of a sheet with these pages, without the lines of Document and Part. */
async function treeOf(...pages: ReactNode[]): Promise<string> {
  const { pages: laid, diagnostics } = await set(() => sheet(pages), { promised: pages.length });
  expect(diagnostics).toEqual([]);
  return treeText(structureOf(laid)).split('\n').slice(2).join('\n').replaceAll(/^ {4}/gm, '');
}

const sheet = (pages: ReactNode[]): ReactElement => (
  <>
    {pages.map((page, index) => (
      <Leaf key={String(index)}>{page}</Leaf>
    ))}
  </>
);

const words = (text: ReactNode, props = {}) => (
  <Text style={type} {...props}>
    {text}
  </Text>
);

describe('what is read', () => {
  it('is texts by their roles, in the order of the template', async () => {
    const page = [
      words('水の都', { role: 'H1' }),
      words('本文'),
      words('注', { role: 'Note' }),
      words('12', { role: 'Artifact' }),
    ];
    expect(await treeOf(page)).toBe('H1 水の都\nP 本文\nNote 注');
  });

  it('is neither grounds nor drawings that say nothing', async () => {
    const ground = { width: 50, height: 20, backgroundColor: swatches.mizu.screen };
    const page = [<View key="ground" style={ground} />, <View key="figure" role="Figure" style={ground} />];
    expect(await treeOf([...page, words('本文')])).toBe('P 本文');
  });

  it('is the words as the content has them, however the lines fall', async () => {
    const narrow = { width: 62 };
    const text = 'in the city of water';
    const { pages } = await set(() => (
      <Leaf>
        <View style={narrow}>{words(text)}</View>
      </Leaf>
    ));
    const [paragraph] = elementsOf(structureOf(pages).root).filter(({ role }) => role === 'P');
    expect(leavesOf(paragraph!)).toEqual([expect.objectContaining({ kind: 'text', text })]);
    expect(paragraph!.language).toBe('en');
  });

  it('keeps line ends of the editor, which are closed up when they are spoken', async () => {
    const { pages } = await set(() => <Leaf>{words('ともに\n汲み\nKumamoto\nCity\n')}</Leaf>);
    const [leaf] = leavesOf(structureOf(pages).root);
    expect(leaf).toMatchObject({ text: 'ともに\n汲み\nKumamoto\nCity' });
    expect(inOneLine('ともに\n汲み\nKumamoto\nCity')).toBe('ともに汲み Kumamoto City');
  });

  it('has parts of its own for sheets, also for two of a name', () => {
    const page = { sheet: 'voices', side: 'recto', width: 10, height: 10, items: [], rooms: [] } as const;
    const laid = ['P1', 'P2', 'P3'].map((label, index) => ({
      ...page,
      items: [],
      rooms: [],
      label,
      ...(index !== 1 && { opens: true as const }),
    }));
    const tree = structureOf({
      publication: 'brochure',
      name: 'brochure',
      title: '',
      language: 'ja',
      pages: laid,
      faces: {},
    });
    expect(treeText(tree)).toBe('Document\n  Part voices P1 P2\n  Part voices P3');
  });
});

describe('a passage', () => {
  it('has readings as ruby', async () => {
    expect(await treeOf(words(`水の${annotated('都', 'みやこ')}です`))).toBe('P 水の都《みやこ》です');
  });

  it('has dots that are not read', async () => {
    expect(await treeOf(words(`水の${annotated('都', DOTS)}`))).toBe('P 水の都');
  });

  it('tells its language where it is English', async () => {
    const page = [words('STAFF VOICE'), words('5 km'), words('saiyo@example.jp'), words('町のOpen Data事業')];
    expect(await treeOf(page)).toBe(
      'P lang=en STAFF VOICE\nP 5 km\nP saiyo@example.jp\nP 町の[Span lang=en Open Data]事業',
    );
  });

  it('may lead elsewhere', async () => {
    const page = words([
      '詳しくは',
      <Link key="link" src="https://example.jp" style={{ color: swatches.mizu.screen }}>
        都の案内
      </Link>,
      'へ',
    ]);
    expect(await treeOf(page)).toBe('P 詳しくは[Link to=https://example.jp 都の案内]へ');
  });
});

describe('a link', () => {
  it('is one, over however many lines', async () => {
    const style = { color: swatches.mizu.screen };
    const link = (
      <Link key="link" src="https://example.jp" style={style}>
        都の案内
      </Link>
    );
    const page = <View style={{ width: 45 }}>{words(['水は', link, 'へ'])}</View>;
    expect(await treeOf(page)).toBe('P 水は[Link to=https://example.jp 都の案内]へ');
  });
});

describe('a paragraph', () => {
  it('runs on over columns and pages by its thread', async () => {
    const first = [words('前半は、', { thread: 'text' }), words('脇の話')];
    expect(await treeOf(first, words('後半へ', { thread: 'text' }))).toBe('P 前半は、後半へ\nP 脇の話');
  });

  it('is not one of its own where it is alone in a cell or an item', async () => {
    const item = (
      <View role="LI">
        {words('一', { role: 'Lbl' })}
        {words('水')}
      </View>
    );
    expect(await treeOf(<View role="L">{item}</View>)).toBe('L\n  LI\n    Lbl 一\n    LBody 水');
  });
});

describe('a figure', () => {
  it('has its alternative text, its data and its place', async () => {
    const box = { width: 50, height: 20, marginLeft: 10, backgroundColor: swatches.mizu.screen };
    const long = { caption: '人口', head: ['区', '人'], rows: [['中央区', '187,002']] };
    const { pages } = await set(() => (
      <Leaf>
        <View style={box} role="Figure" alt="区の人口" long={long} />
      </Leaf>
    ));
    const { root } = structureOf(pages);
    const [figure] = elementsOf(root).filter(({ role }) => role === 'Figure');
    expect(figure).toMatchObject({
      alt: '区の人口',
      long,
      places: [{ page: 0, box: { x: 10, y: 0, width: 50, height: 20 } }],
    });
    expect(leavesOf(figure!)).toMatchObject([{ kind: 'art', items: [{ kind: 'shape' }] }]);
  });
});

describe('a table', () => {
  const cell = (role: 'TH' | 'TD', text: string, props = {}) => (
    <View key={text} role={role} {...props}>
      {words(text)}
    </View>
  );
  const table = (
    <View role="Table">
      <View role="TR">{[cell('TH', '区分'), cell('TH', '職種'), cell('TH', '月額')]}</View>
      <View role="TR">
        {[cell('TH', '大学', { cells: { rows: 2 } }), cell('TD', '事務'), cell('TD', '204')]}
      </View>
      <View role="TR">{[cell('TD', '獣医'), cell('TD', '218')]}</View>
    </View>
  );

  it('has a head and a body, and heads that say over what they stand', async () => {
    expect(await treeOf(table)).toBe(
      [
        'Table',
        '  THead',
        '    TR',
        '      TH scope=Column 区分',
        '      TH scope=Column 職種',
        '      TH scope=Column 月額',
        '  TBody',
        '    TR',
        '      TH scope=Row rows=2 大学',
        '      TD 事務',
        '      TD 204',
        '    TR',
        '      TD 獣医',
        '      TD 218',
      ].join('\n'),
    );
  });

  it('tells for each cell which heads it stands under, through joined cells', async () => {
    const { pages } = await set(() => <Leaf>{table}</Leaf>);
    const cells = elementsOf(structureOf(pages).root).filter(({ role }) => role === 'TD');
    expect(cells.map(({ headers }) => headers)).toEqual([
      ['t1r1c2', 't1r2c1'],
      ['t1r1c3', 't1r2c1'],
      ['t1r1c2', 't1r2c1'],
      ['t1r1c3', 't1r2c1'],
    ]);
  });
});

describe('a role', () => {
  it('that PDF does not know is a fault of the template', async () => {
    const { pages } = await set(() => <Leaf>{words('水', { role: 'Headline' })}</Leaf>);
    expect(() => structureOf(pages)).toThrow('"Headline" is not a role of PDF');
  });

  it('of an empty text says nothing', async () => {
    expect(await treeOf([words('\u3000', { role: 'P' }), words('水')])).toBe('P 水');
  });
});
