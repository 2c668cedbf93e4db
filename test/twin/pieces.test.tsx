import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { annotated, type Book, type Pages, type Rasters } from '../../src/model/index.ts';
import { contrast } from '../../src/twin/palette.ts';
import { hrefsOf, labelled, shortTitles, wayFrom } from '../../src/twin/site.ts';
import { twin } from '../../src/twin/twin.ts';
import { Leaf, set, swatches, template, type } from '../support/typesetting.tsx';

/** The twin of a sheet, without its style. */
async function page(sheet: ReactElement | Pages, pictures: Rasters = new Map()): Promise<string> {
  const pages = 'pages' in sheet ? sheet : (await set(() => <Leaf>{sheet}</Leaf>)).pages;
  const book = { edition: { title: 'Trial', publications: ['brochure'] } } as unknown as Book;
  const volume = { name: 'trial', title: 'Trial', language: 'ja', entries: [{ entry: { sheet: 'trial' } }] };
  const studio = { ...template, publications: { brochure: { sheets: {}, volumes: () => [volume] } } };
  const files = twin(
    [pages],
    pictures,
    studio as unknown as typeof template,
    { publication: 'brochure', work: { kind: 'edition', book } },
    () => {
      throw new Error('Nothing is cast off.');
    },
  );
  const { bytes } = files.find(({ path }) => path === 'trial.html')!;
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/<style>.*?<\/style>/s, '');
}

describe('words of the desk', () => {
  it('are words, whatever they look like', async () => {
    const html = await page(<Text style={type}>{'<script>alert("1")</script> & co'}</Text>);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co');
  });

  it('cannot end an attribute', async () => {
    const figure = { role: 'Figure', alt: '絵" onload="alert(1)' };
    const html = await page(figureOf(figure));
    expect(html).toContain('aria-label="絵&quot; onload=&quot;alert(1)"');
  });

  it('hold no half characters, controls or noncharacters', async () => {
    const html = await page(figureOf({ role: 'Figure', alt: 'a\ud800b\u0000c\ufffed\u2028e' }));
    expect(html).toContain('aria-label="a\ufffdb\ufffdc\ufffdd\u2028e"');
    expect(Buffer.from(html, 'utf8').toString('utf8')).toBe(html);
  });

  it('lead nowhere by a scheme that runs something', async () => {
    const linked = await page(linkTo('javascript:alert(1)'));
    expect(linked).not.toContain('javascript:');
    expect(linked).toContain('こちら');
    expect(await page(linkTo('https://example.jp/?a=1&b="'))).toContain(
      'href="https://example.jp/?a=1&amp;b=&quot;"',
    );
  });

  it('have their readings as ruby', async () => {
    const html = await page(<Text style={type}>{`${annotated('熊本', 'くまもと')}の水`}</Text>);
    expect(html).toContain('<ruby><span>熊本</span><rp>（</rp><rt>くまもと</rt><rp>）</rp></ruby>の水');
  });
});

const trial = (items: Pages['pages'][number]['items']): Pages => ({
  publication: 'brochure',
  name: 'trial',
  title: 'Trial',
  language: 'ja',
  pages: [
    { label: 'P1', sheet: 'trial', opens: true, side: 'recto', width: 200, height: 300, items, rooms: [] },
  ],
  faces: {},
});

type Group = Extract<Pages['pages'][number]['items'][number], { kind: 'group' }>;

/** A square from 10 to 50 pt. */
const square: Group['items'][number] = {
  kind: 'shape',
  path: [['M', 10, 10], ['L', 50, 10], ['L', 50, 50], ['L', 10, 50], ['Z']],
  fill: { kind: 'flat', swatch: 'mizu' },
};

const figureOf = (group: Partial<Group>): Pages =>
  trial([{ kind: 'group', role: 'Figure', alt: 'A square', items: [square], ...group }]);

const linkTo = (link: string): Pages =>
  trial([
    {
      kind: 'group',
      role: 'P',
      items: [
        {
          kind: 'group',
          role: 'Link',
          link,
          items: [
            {
              kind: 'glyphs',
              face: 'body',
              size: 10,
              paint: { kind: 'flat', swatch: 'sumi' },
              y: 20,
              ids: [1, 2, 3],
              x: [0, 10, 20],
              text: ['こ', 'ち', 'ら'],
            },
          ],
        },
      ],
    },
  ]);

describe('a drawing', () => {
  it('is cut to what shows, in screen colours', async () => {
    const html = await page(figureOf({}));
    expect(html).toMatch(
      /<svg viewBox="10 10 40 40" width="107" height="107" role="img" aria-label="A square">/,
    );
    expect(html).toContain(`<path d="M10 10L50 10L50 50L10 50Z" fill="${swatches.mizu.screen}"/>`);
  });

  it('keeps transforms, clips and opacity', async () => {
    const html = await page(
      figureOf({
        items: [
          {
            kind: 'group',
            items: [square],
            transform: [2, 0, 0, 2, 5, 5],
            clip: { path: [['M', 20, 20], ['L', 30, 20], ['L', 30, 30], ['Z']], rule: 'evenodd' },
            opacity: 0.5,
          },
        ],
      }),
    );
    expect(html).toContain('viewBox="45 45 20 20"');
    expect(html).toMatch(
      /<clipPath id="(d\d+)"><path d="M20 20L30 20L30 30Z" clip-rule="evenodd"\/><\/clipPath>/,
    );
    expect(html).toMatch(/<g transform="matrix\(2 0 0 2 5 5\)" clip-path="url\(#d\d+\)" opacity="0.5">/);
  });

  it('keeps gradients', async () => {
    const stops = [
      { offset: 0, swatch: 'mizu' },
      { offset: 1, swatch: 'shiro', opacity: 0 },
    ];
    const html = await page(
      figureOf({ items: [{ ...square, fill: { kind: 'linear', coords: [10, 10, 50, 10], stops } }] }),
    );
    expect(html).toMatch(
      /<linearGradient id="(d\d+)" gradientUnits="userSpaceOnUse" x1="10" y1="10" x2="50" y2="10"><stop offset="0" stop-color="#1583b7"\/><stop offset="1" stop-color="#ffffff" stop-opacity="0"\/><\/linearGradient>/,
    );
    expect(html).toMatch(/fill="url\(#d\d+\)"/);
  });

  it('stands on what it stands on in print', async () => {
    const ground: Group['items'][number] = {
      kind: 'shape',
      path: [['M', 0, 0], ['L', 200, 0], ['L', 200, 300], ['L', 0, 300], ['Z']],
      fill: { kind: 'flat', swatch: 'shu' },
    };
    const { pages } = figureOf({});
    const html = await page(trial([ground, ...pages[0]!.items]));
    expect(html).toContain('<path d="M0 0L200 0L200 300L0 300Z" fill="#e4573d"/>');
  });

  it('of a chart shows the words that stand in it, though they are read elsewhere', async () => {
    const long = { caption: 'A chart', head: ['', 'm'], rows: [['one', '40']] };
    const { pages } = figureOf({ long, thread: 'chart' });
    const [chart] = pages[0]!.items as [Group];
    const glyphs = {
      kind: 'glyphs',
      face: 'body',
      size: 10,
      paint: { kind: 'flat', swatch: 'sumi' },
    } as const;
    const words = (x: number, text: string): Group => ({
      kind: 'group',
      items: [{ ...glyphs, y: 30, ids: [1], x: [x], text: [text] }],
    });
    const axis = { ...chart, items: words(45, 'z').items };
    const html = await page(trial([chart, words(20, 'a'), words(120, 'b'), axis]));
    const drawn = html.match(/<svg viewBox.*?<\/svg>/gs)!;
    expect(drawn).toHaveLength(1);
    expect([...drawn[0]!.matchAll(/>(.)<\/text>/g)].map(([, letter]) => letter)).toEqual(['z', 'a']);
    expect(html).toContain('<p class="line">a</p>');
  });

  it('of a photograph shows its file, cut as on the page', async () => {
    const picture = {
      kind: 'picture',
      picture: 'ab'.repeat(32),
      x: 10,
      y: 10,
      width: 80,
      height: 60,
    } as const;
    const pages = figureOf({ items: [{ ...picture, clip: { x: 20, y: 10, width: 40, height: 60 } }] });
    const raster = { width: 1, height: 1, components: 3, filter: 'DCT', bytes: Buffer.from('jpeg') } as const;
    const html = await page(pages, new Map([[picture.picture, raster]]));
    expect(html).toContain('viewBox="20 10 40 60"');
    expect(html).toMatch(
      /<g clip-path="url\(#d\d+\)"><image x="10" y="10" width="80" height="60" href="brochure\/pictures\/abababababababab.jpg"/,
    );
  });

  it('of a photograph that is not there is a fault', async () => {
    const items = [{ kind: 'picture', picture: 'none', x: 0, y: 0, width: 9, height: 9 } as const];
    await expect(page(figureOf({ items }))).rejects.toThrow('none');
  });
});

describe('the site', () => {
  it('has a page for every sheet, also where a sheet comes again', () => {
    expect(hrefsOf('brochure', ['cover', 'voices', 'voices'])).toEqual([
      'brochure/cover.html',
      'brochure/voices.html',
      'brochure/voices-2.html',
    ]);
    expect(hrefsOf('departments/toshi', ['department'])).toEqual(['departments/toshi.html']);
  });

  it('knows the way from page to page', () => {
    expect(wayFrom('departments/toshi.html', 'index.html')).toBe('../index.html');
    expect(wayFrom('index.html', 'salaries.html')).toBe('salaries.html');
  });

  it.each([
    [['表1'], '表紙'],
    [['P5', 'P6'], '5〜6ページ'],
    [['P17'], '17ページ'],
    [['表2', 'P1'], '表紙の裏、1ページ'],
  ])('calls pages %j %s', (labels, name) => {
    expect(labelled(labels)).toBe(name);
  });

  it('tells volumes apart by what they do not have in common', () => {
    expect(shortTitles(['案内 部局紹介 政策局', '案内 部局紹介 総務局'])).toEqual(['政策局', '総務局']);
    expect(shortTitles(['給与資料'])).toEqual(['給与資料']);
    expect(shortTitles(['同じ', '同じ'])).toEqual(['同じ', '同じ']);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
