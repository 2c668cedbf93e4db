import { Text, View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/typeset/spread.ts';
import { Leaf, ofKind, set, type } from '../support/typesetting.tsx';

describe('a word that fills a width', () => {
  it('has the same gap everywhere and none behind its last character (JLREQ 3.7.3, J75)', () => {
    expect(spread(4, 4, 8)).toEqual({ tracking: 4 / 3, excess: 0 });
  });

  it('of one character has no gap', () => {
    expect(spread(1, 1, 8)).toEqual({ tracking: 0, excess: 0 });
    expect(spread(0, 0, 8)).toEqual({ tracking: 0, excess: 0 });
  });

  it('that is wider stays solid and says by how much', () => {
    expect(spread(9, 9, 8)).toEqual({ tracking: 0, excess: 1 });
  });
});

async function laid(word: string, width: number) {
  const { page, diagnostics } = await set(() => (
    <Leaf>
      <View style={{ position: 'absolute', left: 20, top: 30, width }}>
        <Text style={type} spread={width} role="H1">
          {word}
        </Text>
      </View>
    </Leaf>
  ));
  return { glyphs: ofKind(page?.items ?? [], 'glyphs'), diagnostics };
}

describe('on the page', () => {
  it('begins at the left edge and ends at the right one', async () => {
    const { glyphs, diagnostics } = await laid('採用案内', 80);
    expect(glyphs[0]!.x[0]).toBe(20);
    expect(glyphs[0]!.x[1]).toBeCloseTo(20 + 10 + 40 / 3, 2);
    expect(glyphs[0]!.x[3]).toBeCloseTo(90, 2);
    expect(diagnostics).toEqual([]);
  });

  it('also in a proportional face', async () => {
    const { glyphs } = await laid('いっしょ', 80);
    const gaps = glyphs[0]!.x.slice(1).map((x, index) => x - glyphs[0]!.x[index]!);
    expect(new Set(gaps.map((gap) => gap.toFixed(2))).size).toBeGreaterThan(1);
    expect(glyphs[0]!.x[3]).toBeLessThan(90 + 2);
  });

  it('a single character stands in the middle', async () => {
    expect((await laid('北', 80)).glyphs[0]!.x).toEqual([55]);
  });

  it('a word that is too wide is told', async () => {
    const { diagnostics } = await laid('採用案内', 30);
    expect(diagnostics[0]).toMatchObject({
      rule: 'typeset/too-wide',
      values: { line: '採用案内', excess: 3.5 },
    });
  });

  it('is one line', async () => {
    expect((await laid('採用\n案内', 80)).diagnostics).toMatchObject([{ rule: 'typeset/sheet-failed' }]);
  });
});
