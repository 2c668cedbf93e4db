import { Text, View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { castOffWith } from '../../src/typeset/castoff.ts';
import { fitTable } from '../../src/typeset/fit.ts';
import { faces, Leaf, set, type } from '../support/typesetting.tsx';

const PLACE = { file: 'content/2024/message.md', line: 3, column: 1, field: 'body' };

/** Twelve characters a line, 15 pt a line. */
const WIDTH = 120;

const LINE = '熊本市役所採用案内冊子本';

const Frame = ({ texts, height }: { texts: string[]; height: number }) => (
  <View style={{ position: 'absolute', left: 20, top: 20, width: WIDTH, height }}>
    {texts.map((text) => (
      <Text key={text} style={type}>
        {text}
      </Text>
    ))}
  </View>
);

const setIn = (height: number, ...texts: string[]) =>
  set(
    () => (
      <Leaf>
        <Frame texts={texts} height={height} />
      </Leaf>
    ),
    { desk: Object.fromEntries(texts.map((text) => [text, PLACE])) },
  );

const castOff = castOffWith(faces);
const body = { family: 'body', weight: 400, size: 10, feed: 15 };

describe('the room of a frame', () => {
  it('is told in lines and characters', async () => {
    const { page } = await setIn(60, `${LINE}水道局`);
    expect(page.rooms).toEqual([
      { source: 'content/2024/message.md#body', words: '熊本市役所採用案内冊', lines: 2, holds: 4, left: 33 },
    ]);
  });

  it('counts all texts that stand below each other, at the last one', async () => {
    const { page } = await setIn(60, LINE, '水道局');
    expect(page.rooms).toMatchObject([{ words: '水道局', lines: 2, holds: 4, left: 33 }]);
  });

  it('is not guessed where texts stand side by side', async () => {
    const { page } = await set(
      () => (
        <Leaf>
          <View style={{ flexDirection: 'row', height: 40 }}>
            <Text style={type}>左</Text>
            <Text style={type}>右</Text>
          </View>
        </Leaf>
      ),
      { desk: { 左: PLACE, 右: PLACE } },
    );
    expect(page.rooms).toEqual([]);
  });

  it('is a row of a table that spreadsheets open', async () => {
    const { pages } = await setIn(60, '水、"道"');
    expect(fitTable([pages])).toBe(
      '\ufeffファイル,ページ,原稿,書き出し,行数,入る行数,あと何字\r\n' +
        'trial,P1,content/2024/message.md#body,"水、""道""",1,4,44\r\n',
    );
    expect(fitTable([])).toBeUndefined();
  });
});

describe('casting off', () => {
  it.each([30, 44, 45, 60, 90])(
    'tells before layout what the gates tell after it, at %i pt',
    async (height) => {
      const text = `${LINE}水道局農政局都市建設局消防局議会事務局${LINE}教育委員会`;
      const { page, diagnostics } = await setIn(height, text);
      const { lines, left, over } = castOff(text, body, { width: WIDTH, height });
      expect(diagnostics.map(({ values }) => values)).toEqual(over ? [over] : []);
      if (!over) expect(page.rooms).toMatchObject([{ lines: lines.length, left }]);
    },
  );

  it('breaks lines at the width, with indent, tracking and line feeds', () => {
    const lines = (text: string, more = {}) => castOff(text, { ...body, ...more }, { width: 50 }).lines;
    expect(lines('水道局農政局')).toEqual(['水道局農', '政局']);
    expect(lines('水道局農政局', { indent: 20 })).toEqual(['水道局', '農政局']);
    expect(lines('水道局農政局', { tracking: 5 })).toEqual(['水道局', '農政局']);
    expect(lines('水\n道')).toEqual(['水', '道']);
  });

  it('answers for no text, no width and no height', () => {
    expect(castOff('', body, { width: 50, height: 15 })).toEqual({ lines: [''], left: 5 });
    expect(castOff('水', body, { width: 0, height: 15 }).lines).toEqual(['水']);
    expect(castOff('水', body, { width: 50, height: 0 }).over).toEqual({ characters: 1, lines: 1 });
    expect(castOff('水', body, { width: -5, height: -5 }).over).toEqual({ characters: 1, lines: 1 });
  });
});
