import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { mm, q } from '../../../src/model/index.ts';
import { Leaf, set, type } from '../../support/typesetting.tsx';

const PLACE = { file: 'content/2024/work.md', line: 5, column: 1, field: 'body' };

/** The page is 200 by 300 pt: 70.6 by 105.8 mm. */
const found = async (node: ReactNode, keeps = { safe: mm(5), leastType: q(8) }) => {
  const { diagnostics } = await set(() => <Leaf>{node}</Leaf>, { desk: { 総務局: PLACE }, keeps });
  return diagnostics.map(({ rule, values, at }) => ({ rule, values, desk: at?.desk }));
};

const words = (left: number, top: number, rest: object = {}) => (
  <View style={{ position: 'absolute', left: mm(left), top: mm(top) }}>
    <Text style={{ ...type, lineHeight: 1, ...rest }}>総務局</Text>
  </View>
);

describe('the safe zone', () => {
  const unsafe = (distance: number) => ({
    rule: 'typeset/unsafe',
    values: { line: '総務局', distance, least: 5 },
    desk: PLACE,
  });

  it('may be filled with type', async () => {
    expect(await found(words(5.1, 5.1))).toEqual([]);
  });

  it('holds type off all four edges', async () => {
    expect(await found(words(4, 50))).toEqual([unsafe(4)]);
    expect(await found(words(20, 3))).toEqual([unsafe(3)]);
    expect(await found(words(57, 50))).toEqual([unsafe(3)]);
    expect(await found(words(20, 100))).toEqual([unsafe(2.3)]);
  });

  it('is no matter for what is not read, for what is turned, and where the format has none', async () => {
    const artifact = (
      <View style={{ position: 'absolute', left: mm(2), top: mm(50) }}>
        <Text style={type} role="Artifact">
          総務局
        </Text>
      </View>
    );
    const turned = <View style={{ transform: 'rotate(90deg)' }}>{words(2, 50)}</View>;
    expect(await found(artifact)).toEqual([]);
    expect(await found(turned)).toEqual([]);
    expect(await found(words(2, 50), {} as never)).toEqual([]);
  });
});

describe('type', () => {
  it('may be as small as the format allows', async () => {
    expect(await found(words(20, 20, { fontSize: q(8) }))).toEqual([]);
  });

  it('that is smaller is told', async () => {
    expect(await found(words(20, 20, { fontSize: q(7.5) }))).toEqual([
      { rule: 'typeset/small-type', values: { line: '総務局', size: 7.5, least: 8 }, desk: PLACE },
    ]);
  });

  it('is measured across in columns', async () => {
    const column = (size: number) => {
      const spec = {
        columns: ['総務局'],
        families: ['body'],
        weight: 400,
        size: q(size),
        feed: q(12),
        color: '#221e1f',
      };
      return <View style={{ position: 'absolute', left: mm(20), top: mm(20) }} vertical={spec} />;
    };
    expect(await found(column(8))).toEqual([]);
    expect((await found(column(7))).map(({ rule }) => rule)).toEqual(['typeset/small-type']);
  });
});
