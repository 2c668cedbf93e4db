import { Image, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Art } from '#model';
import { Leaf, set, type } from '../../support/typesetting.tsx';

const PLACE = { file: 'content/2024/message.md', line: 3, column: 1, field: 'body' };

/** Twelve characters a line, 15 pt a line. */
const Frame = ({
  height,
  children,
  words = type,
}: {
  height: number;
  children: ReactNode;
  words?: typeof type & { maxLines?: number };
}) => (
  <View style={{ position: 'absolute', left: 20, top: 20, width: 120, height }}>
    <Text style={words}>{children}</Text>
  </View>
);

const ONE_LINE = '熊本市役所採用案内冊子本';
const THREE_LINES = `${ONE_LINE}水道局農政局都市建設局消防局議会事務局`;

const found = async (node: ReactNode, desk: string[] = []) => {
  const origins = Object.fromEntries(desk.map((words) => [words, PLACE]));
  const { diagnostics } = await set(() => <Leaf>{node}</Leaf>, { desk: origins });
  return diagnostics.map(({ rule, values, at }) => ({ rule, values, desk: at?.desk, box: at?.sheet?.box }));
};

describe('a text in its frame', () => {
  it('may fill it to the last line', async () => {
    expect(await found(<Frame height={45}>{THREE_LINES}</Frame>)).toEqual([]);
  });

  it('may fill it with its characters, when the line is higher than the frame', async () => {
    expect(await found(<Frame height={13}>{ONE_LINE}</Frame>)).toEqual([]);
  });

  it('that is too long is told with the characters and lines too many, and where the frame ends', async () => {
    expect(await found(<Frame height={30}>{THREE_LINES}</Frame>, [THREE_LINES])).toEqual([
      {
        rule: 'typeset/overset',
        values: { characters: 7, lines: 1, fits: '局農政局都市建設局消' },
        desk: PLACE,
        box: { x: 20, y: 20, width: 120, height: 30 },
      },
    ]);
  });

  it('ends where its own words end, not those of the frame beside it', async () => {
    const beside = (
      <View style={{ position: 'absolute', left: 150, top: 20, width: 40, height: 100 }}>
        <Text style={type}>財政局</Text>
      </View>
    );
    const [first] = await found(
      <>
        <Frame height={30}>{THREE_LINES}</Frame>
        {beside}
      </>,
    );
    expect(first!.values.fits).toBe('局農政局都市建設局消');
  });

  it('without a character needs no room', async () => {
    expect(await found(<Frame height={5}>{''}</Frame>)).toEqual([]);
  });

  it('of which nothing fits has no end to tell', async () => {
    const [first] = await found(<Frame height={5}>{ONE_LINE}</Frame>);
    expect(first!.values).toEqual({ characters: 12, lines: 1 });
  });

  it('counts all paragraphs of a frame together, at the first that is too long', async () => {
    const paragraphs = (
      <View style={{ position: 'absolute', left: 20, top: 20, width: 120, height: 44 }}>
        <Text style={type}>一</Text>
        <View>
          <Text style={type}>{`${ONE_LINE}以呂波`}</Text>
          <Text style={type}>二三</Text>
        </View>
        <Text style={type}>四五六</Text>
      </View>
    );
    expect(await found(paragraphs, ['二三'])).toMatchObject([
      { values: { characters: 5, lines: 2, fits: '以呂波' }, desk: PLACE },
    ]);
  });

  it('may not stand out above either', async () => {
    const raised = (
      <View
        style={{
          position: 'absolute',
          left: 20,
          top: 20,
          width: 120,
          height: 20,
          justifyContent: 'flex-end',
        }}
      >
        <Text style={type}>{THREE_LINES}</Text>
      </View>
    );
    expect(await found(raised)).toMatchObject([{ values: { lines: 2 } }]);
  });

  it('may not be cut by a number of lines', async () => {
    const cut = (
      <Frame height={100} words={{ ...type, maxLines: 2 }}>
        {THREE_LINES}
      </Frame>
    );
    expect(await found(cut)).toMatchObject([
      { rule: 'typeset/overset', values: { characters: 7, lines: 1 } },
    ]);
  });

  it('is held to frames in a turned box, but not to the place on the page', async () => {
    const turned = (height: number) => (
      <View
        style={{ position: 'absolute', left: -100, top: 0, width: 120, height, transform: 'rotate(90deg)' }}
      >
        <Text style={type}>{THREE_LINES}</Text>
      </View>
    );
    expect(await found(turned(45))).toEqual([]);
    expect(await found(turned(30))).toMatchObject([{ rule: 'typeset/overset' }]);
  });
});

describe('a text on its page', () => {
  it('may not run over the foot', async () => {
    const low = (
      <View style={{ position: 'absolute', left: 20, top: 260, width: 120 }}>
        <Text style={type}>{THREE_LINES}</Text>
      </View>
    );
    expect(await found(low)).toMatchObject([
      {
        rule: 'typeset/overset',
        values: { characters: 7, lines: 1 },
        box: { x: 0, y: 0, width: 200, height: 300 },
      },
    ]);
  });

  it('may not run off at the side', async () => {
    const aside = (
      <View style={{ position: 'absolute', left: 150, top: 20, width: 120 }}>
        <Text style={type}>{ONE_LINE}</Text>
      </View>
    );
    expect(await found(aside)).toMatchObject([{ rule: 'typeset/too-wide', values: { line: ONE_LINE } }]);
  });

  it('leaves the other page of a spread its texts', async () => {
    const spread = (
      <View style={{ position: 'absolute', left: -200, top: 0, width: 400, height: 300 }}>
        <View style={{ position: 'absolute', left: 20, top: 20, width: 120 }}>
          <Text style={type}>左</Text>
        </View>
        <View style={{ position: 'absolute', left: 220, top: 20, width: 120 }}>
          <Text style={type}>右</Text>
        </View>
      </View>
    );
    const { page, diagnostics } = await set(() => <Leaf>{spread}</Leaf>);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(page.items)).toContain('右');
    expect(JSON.stringify(page.items)).not.toContain('左');
  });
});

it('a line wider than its frame is told in millimetres', async () => {
  const narrow = (
    <View style={{ position: 'absolute', left: 20, top: 20, width: 9 }}>
      <Text style={type}>水</Text>
    </View>
  );
  expect(await found(narrow, ['水'])).toEqual([
    {
      rule: 'typeset/too-wide',
      values: { line: '水', excess: 0.4 },
      desk: PLACE,
      box: { x: 20, y: 20, width: 9, height: 15 },
    },
  ]);
});

it('a word that must be cut to fit is told', async () => {
  const narrow = (
    <View style={{ position: 'absolute', left: 20, top: 20, width: 30 }}>
      <Text style={type}>Kumamoto</Text>
    </View>
  );
  const rules = (await found(narrow)).map(({ rule }) => rule);
  expect(rules).toContain('typeset/broken-word');
});

describe('a character that no face has', () => {
  it('is told with its code point', async () => {
    expect(await found(<Frame height={40}>髙島と𓀀と𓀀</Frame>, ['髙島と𓀀と𓀀'])).toMatchObject([
      { rule: 'typeset/missing-glyph', values: { character: '𓀀', code: 'U+13000' }, desk: PLACE },
    ]);
  });

  it('is looked for in the fallback face first', async () => {
    const { page, pages, diagnostics } = await set(() => (
      <Leaf>
        <Frame height={40}>水鷗𠮷</Frame>
      </Leaf>
    ));
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(page.items)).toContain('𠮷');
    expect(Object.keys(pages.faces)).toEqual(['body 400', 'rare 400']);
  });
});

describe('a photograph', () => {
  const placed = (pixels: number) => {
    const picture = { key: 'k', file: 'assets/photos/a.jpg', path: '', width: pixels, height: pixels };
    const art: Art = new Map([['a.jpg', { ...picture, mode: 'rgb', profiled: false }]]);
    return set(
      () => (
        <Leaf>
          <Image src="a.jpg" style={{ width: 72, height: 72 }} />
        </Leaf>
      ),
      { art },
    );
  };

  it('with too few pixels for its size is a warning', async () => {
    expect((await placed(200)).diagnostics).toEqual([]);
    expect((await placed(199)).diagnostics).toMatchObject([
      {
        rule: 'typeset/low-resolution',
        severity: 'warning',
        values: { picture: 'assets/photos/a.jpg', ppi: 199, least: 200 },
      },
    ]);
  });

  it('that is not there is told, and nothing is fetched', async () => {
    expect(await found(<Image src="https://example.com/a.jpg" style={{ width: 10 }} />)).toMatchObject([
      { rule: 'typeset/missing-picture', values: { picture: 'https://example.com/a.jpg' } },
    ]);
  });
});
