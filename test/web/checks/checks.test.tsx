import { Link, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { asDeflated } from '../../../src/art/encode.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { message } from '../../../src/diagnostics/sentences.ts';
import type { Item, Origin } from '../../../src/model/index.ts';
import type { Element, StructureTree, TextLeaf } from '../../../src/structure/structure.ts';
import { checkWeb } from '../../../src/web/checks/checks.ts';
import { checkLanguages } from '../../../src/web/checks/languages.ts';
import { line, page, pagesOf, swatches as plain } from '../../support/pdf.ts';
import { Leaf, set, swatches, type } from '../../support/typesetting.tsx';

const words = (text: ReactNode, props = {}) => (
  <Text key={String(text)} style={type} {...props}>
    {text}
  </Text>
);

const title = words('水の都', { role: 'H1' });

/** What the checks tell of a page, a rule and its values a line. */
async function told(page: ReactNode, given: Given = {}): Promise<string[]> {
  const report = await reportOf(page, given);
  return report.diagnostics.map(({ rule, values }) =>
    [rule.replace('web/', ''), ...Object.values(values)].join(' ').trim(),
  );
}

interface Given {
  origins?: Record<string, Origin>;
  /** What some swatches look like in the web edition. */
  looks?: Partial<Record<keyof typeof swatches, string>>;
}

async function reportOf(page: ReactNode, { origins = {}, looks = {} }: Given = {}): Promise<Report> {
  const { pages } = await set(() => <Leaf>{page}</Leaf>);
  const report = new Report();
  const places = new Map(Object.entries(origins).map(([text, origin]) => [text, [origin]]));
  const palette = Object.entries(swatches).map(([name, swatch]) => [
    name,
    { ...swatch, screen: looks[name as keyof typeof swatches] ?? swatch.screen },
  ]);
  const template = { swatches: Object.fromEntries(palette) };
  await checkWeb([{ ...pages, title: '試し', language: 'ja' }], new Map(), template, places, report);
  return report;
}

describe('headings', () => {
  it('go down level by level', async () => {
    const levels = (...roles: string[]) => told(roles.map((role) => words(`題${role}`, { role, key: role })));
    expect(await levels('H1', 'H2', 'H3')).toEqual([]);
    expect(await levels('H2')).toEqual(['skipped-level 題H2 2 1']);
    expect(await levels('H1', 'H3')).toEqual(['skipped-level 題H3 3 2']);
    expect(
      await told([
        title,
        words('一', { role: 'H2' }),
        words('二', { role: 'H3' }),
        words('三', { role: 'H2' }),
      ]),
    ).toEqual([]);
  });

  it('are there, and have words', async () => {
    expect(await told(words('水'))).toEqual(['no-heading 試し']);
    expect(await told([title, words('\u3000', { role: 'H2' })])).toEqual(['empty-heading 2']);
  });
});

describe('figures', () => {
  const box = { width: 60, height: 40, backgroundColor: swatches.mizu.screen };
  const figure = (props: object) => [title, <View key="figure" style={box} role="Figure" {...props} />];

  it('say what they show', async () => {
    expect(await told(figure({ alt: '区の人口を表す図' }))).toEqual([]);
    expect(await told(figure({ alt: '図' }))).toEqual(['poor-alt 図 altKind']);
    expect(await told(figure({ alt: 'graph.png' }))).toEqual(['poor-alt graph.png altFileName']);
    expect(await told(figure({}))).toEqual(['no-alt']);
  });

  it('do not repeat their captions', async () => {
    const caption = words('世代間交流の会', { role: 'Caption' });
    expect(await told([...figure({ alt: '世代間交流の会' }), caption])).toEqual([
      'poor-alt 世代間交流の会 altCaption',
    ]);
  });

  it('are not told of where the desk has told of them', async () => {
    const origin = { file: 'content/2024/city.yaml', line: 9, column: 1, field: 'pictures[0].alt' };
    expect(await told(figure({ alt: '図' }), { origins: { 図: origin } })).toEqual([]);
  });

  it('stand where the diagnostic says', async () => {
    const { diagnostics } = await reportOf(figure({ alt: '図' }));
    expect(diagnostics[0]!.at!.sheet).toMatchObject({ publication: 'trial', page: 'P1', box: { width: 60 } });
  });
});

describe('charts', () => {
  const long = { caption: '区の人口', head: ['', '人'], rows: [['東区', '1']] };
  /** Bars side by side. */
  const chart = (palette: string[], props: object = { long }) => (
    <View key="chart" role="Figure" alt="区の人口を表す図" {...props}>
      <Svg width={100} height={50} viewBox="0 0 100 50">
        {palette.map((fill, index) => (
          <Path key={fill} d={`M${index * 30} 0h20v50h-20z`} fill={fill} />
        ))}
      </Svg>
    </View>
  );
  const { sumi, mizu, shu } = swatches;

  it('have colours that nobody takes for each other', async () => {
    const bars = [sumi.screen, mizu.screen, shu.screen];
    expect(await told([title, chart(bars)])).toEqual([]);
    // Red and green of one lightness; blue and green.
    expect(await told([title, chart(bars)], { looks: { mizu: '#5f7f00', shu: '#c04000' } })).toEqual([
      expect.stringMatching(/^alike-colours 区の人口 mizu shu deutan [\d.]+$/),
    ]);
    expect(await told([title, chart(bars)], { looks: { mizu: '#0080a0', shu: '#008070' } })).toEqual([
      expect.stringMatching(/^alike-colours 区の人口 mizu shu tritan [\d.]+$/),
    ]);
  });

  it('are figures with data; drawings may be of one colour, and so may details', async () => {
    const looks = { mizu: '#5f7f00', shu: '#c04000' };
    expect(await told([title, chart([mizu.screen, shu.screen], {})], { looks })).toEqual([]);
    const dot = <View key="dot" style={{ width: 4, height: 4, backgroundColor: shu.screen }} />;
    const bar = <View key="bar" style={{ width: 100, height: 50, backgroundColor: mizu.screen }} />;
    const dotted = (
      <View key="chart" role="Figure" alt="区の人口を表す図" long={long}>
        {[bar, dot]}
      </View>
    );
    expect(await told([title, dotted], { looks })).toEqual([]);
  });
});

describe('tables', () => {
  const cell = (role: 'TH' | 'TD', text: string) => (
    <View key={text} role={role}>
      {words(text)}
    </View>
  );
  const table = (head: 'TH' | 'TD') => (
    <View key="table" role="Table">
      <View role="TR">{[cell(head, '区'), cell(head, '人口')]}</View>
      <View role="TR">{[cell(head, '東区'), cell('TD', '190,243')]}</View>
    </View>
  );

  it('have heads', async () => {
    expect(await told([title, table('TH')])).toEqual([]);
    expect(await told([title, table('TD')])).toEqual(['cell-without-head 4']);
  });

  it('have a heading each, or a caption', async () => {
    expect(await told([title, table('TH'), table('TH')])).toEqual(['table-without-name']);
    expect(await told([title, table('TH'), words('二', { role: 'H2' }), table('TH')])).toEqual([]);
  });
});

describe('links', () => {
  const link = (text: string, src = 'https://example.jp/saiyo') => (
    <Text key={text + src} style={type}>
      <Link src={src} style={{ color: swatches.sumi.screen }}>
        {text}
      </Link>
    </Text>
  );

  it('say where they go', async () => {
    expect(await told([title, link('採用試験の日程')])).toEqual([]);
    expect(await told([title, link('こちら')])).toEqual(['empty-link こちら https://example.jp/saiyo']);
    expect(await told([title, link('詳しくはこちら')])).toHaveLength(1);
    expect(await told([title, link('https://example.jp/saiyo')])).toEqual([
      'bare-address https://example.jp/saiyo',
    ]);
    expect(await told([title, link('saiyo@example.jp', 'mailto:saiyo@example.jp')])).toEqual([]);
  });

  it('with the same words go to the same place', async () => {
    expect(await told([title, link('日程'), link('日程')])).toEqual([]);
    expect(await told([title, link('日程'), link('日程', 'https://example.jp/2')])).toEqual([
      'two-targets 日程 https://example.jp/saiyo https://example.jp/2',
    ]);
  });
});

describe('languages', () => {
  /** A paragraph as a tree, in a document in Japanese. */
  const paragraph = (text: string, language?: string): StructureTree => {
    const leaf = { kind: 'text' as const, text, page: 0, items: [] } satisfies TextLeaf;
    const element: Element = { kind: 'element', role: 'P', children: [leaf], places: [], language };
    return {
      title: '',
      language: 'ja',
      root: { ...element, role: 'Document', children: [element], language: 'ja' },
    };
  };
  const unnamed = (...of: Parameters<typeof paragraph>) =>
    checkLanguages(paragraph(...of)).map(({ values }) => values);

  it('of Western passages in Japanese are named', () => {
    expect(unnamed('合言葉は Water for all です。')).toEqual([{ words: 'Water for all' }]);
    expect(unnamed('Water for all', 'en')).toEqual([]);
    expect(unnamed('NICU と IT、saiyo@example.jp、https://example.jp/a/b')).toEqual([]);
  });

  it('of such passages are named by layout', async () => {
    expect(await told([title, words('合言葉は Water for all です。')])).toEqual([]);
  });

  it('are ones that there are', async () => {
    expect(await told([title, words('水', { language: 'english_' })])).toEqual(['bad-language english_']);
    expect(await told([title, words('水', { language: 'zh-Hant' })])).toEqual([]);
  });
});

describe('type', () => {
  it('stands out from its ground', async () => {
    const faint = words('総務局', { style: { ...type, color: swatches.mizu.screen } });
    const { diagnostics } = await reportOf([title, faint]);
    expect(diagnostics.map((one) => message(one, 'ja'))).toEqual([
      '「総務局」の文字（mizu）と下地（#ffffff）の明暗の差が小さく、読みにくい人がいます（4.23：1、4.5：1以上が必要）。',
    ]);
    expect(diagnostics[0]!.at!.sheet!.box).toBeDefined();
  });
});

describe('type on a photograph', () => {
  const dark = { width: 40, height: 30, mode: 'rgb', values: new Uint8Array(40 * 30 * 3).fill(30) } as const;
  const area = { x: 0, y: 0, width: 200, height: 100 };
  const photograph: Item = { kind: 'picture', picture: 'night', ...area };
  const heading: Item = { kind: 'group', role: 'H1', box: area, items: [line('夜のまち', 20, 40)] };
  const toldOf = async (...items: Item[]) => {
    const report = new Report();
    const pictures = new Map([['night', await asDeflated(dark)]]);
    await checkWeb([pagesOf(page(items))], pictures, { swatches: plain }, new Map(), report);
    return report.diagnostics.map(({ rule, values }) => [rule, values.ground ?? ''].join(' ').trim());
  };

  it('stands out from its pixels, and the photograph has words', async () => {
    const told: Item = { kind: 'group', role: 'Figure', alt: '灯りのともる夜のまち', items: [photograph] };
    expect(await toldOf(photograph, heading)).toEqual(['web/no-alt', 'web/faint-text #1e1e1e']);
    expect(await toldOf(told, heading)).toEqual(['web/faint-text #1e1e1e']);
    expect(await toldOf(heading, told)).toEqual([]);
    expect(await toldOf({ ...told, role: 'Artifact' }, heading)).toEqual(['web/faint-text #1e1e1e']);
  });
});
