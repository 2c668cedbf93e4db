import { Text, View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { Leaf, ofKind, set, type } from '../support/typesetting.tsx';

const WORDS = '水の都に生まれた、市民の暮らしを守る。そして橋を架ける仕事です。';

/** Sets running text 80 pt wide, and tells where the ink of its lines ends, counted from its left edge. */
async function ends(props: { hang?: boolean; align?: 'right' }) {
  const { page, diagnostics } = await set(() => (
    <Leaf>
      <View style={{ position: 'absolute', left: 20, top: 30, width: 80 }}>
        <Text
          style={{ ...type, fontFamily: 'rare', textAlign: props.align ?? 'justify' }}
          {...(props.hang ? { hang: true } : {})}
        >
          {WORDS}
        </Text>
      </View>
    </Leaf>
  ));
  const lines = ofKind(page.items, 'glyphs').map(({ text, x, size }) => ({
    words: text.join(''),
    start: x[0]! - 20,
    end: x.at(-1)! + size - 20,
  }));
  return { lines, diagnostics };
}

describe('full stops and commas', () => {
  it('stand in the measure, with what stands before them', async () => {
    const { lines } = await ends({});
    for (const { words, end } of lines) expect(end, words).toBeLessThanOrEqual(80 + 5.01);
    expect(lines.map(({ words }) => words).join('')).toBe(WORDS);
  });

  it('hang where they do not fit, if the text lets them, and nobody calls that too wide', async () => {
    const { lines, diagnostics } = await ends({ hang: true });
    expect(lines[0]!.words).toBe('水の都に生まれた、');
    expect(lines[0]!.end).toBeCloseTo(90, 1);
    expect(diagnostics).toEqual([]);
  });

  it('hang to the right of lines that end on the right', async () => {
    const { lines } = await ends({ hang: true, align: 'right' });
    const hung = lines.find(({ words }) => words === '水の都に生まれた、')!;
    expect(hung.start).toBeCloseTo(0, 1);
  });
});
