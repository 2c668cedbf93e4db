import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { annotated } from '../../../src/model/index.ts';
import { Leaf, set, type } from '../../support/typesetting.tsx';

const At = ({ top, left = 20, children }: { top: number; left?: number; children: ReactNode }) => (
  <View style={{ position: 'absolute', left, top, width: 120 }}>{children}</View>
);

const PLACE = { file: 'content/2024/work.md', line: 5, column: 1, field: 'body' };

const LONG = '熊本市役所採用案内冊子本水道局農政局都市建設局';

const found = async (...nodes: ReactNode[]) => {
  const { diagnostics } = await set(() => <Leaf>{...nodes}</Leaf>, { desk: { [LONG]: PLACE } });
  return diagnostics.map(({ rule, values, at }) => ({ rule, values, desk: at?.desk }));
};

describe('two texts', () => {
  it('may stand close together', async () => {
    expect(
      await found(
        <At key="a" top={20}>
          <Text style={{ ...type, lineHeight: 1 }}>{LONG}</Text>
        </At>,
        <At key="b" top={40}>
          <Text style={type}>財政局</Text>
        </At>,
      ),
    ).toEqual([]);
  });

  it('may not run into each other: the upper one has grown', async () => {
    expect(
      await found(
        <At key="b" top={30}>
          <Text style={type}>財政局</Text>
        </At>,
        <At key="a" top={20}>
          <Text style={type}>{LONG}</Text>
        </At>,
      ),
    ).toEqual([
      {
        rule: 'typeset/collision',
        values: { upper: '熊本市役所採用案内冊子本', lower: '財政局' },
        desk: PLACE,
      },
    ]);
  });

  it('may not run into the readings over each other', async () => {
    const lower = annotated('財政局', 'ざいせいきょく');
    const nodes = (top: number) => [
      <At key="a" top={20}>
        <Text style={{ ...type, lineHeight: 1 }}>熊本市役所</Text>
      </At>,
      <At key="b" top={top}>
        <Text style={{ ...type, lineHeight: 1 }}>{lower}</Text>
      </At>,
    ];
    expect(await found(...nodes(31))).toMatchObject([
      { rule: 'typeset/collision', values: { upper: '熊本市役所', lower: '財政局' } },
    ]);
    expect(await found(...nodes(35))).toEqual([]);
  });

  it('may not run into each other sideways', async () => {
    const rules = await found(
      <At key="a" top={20}>
        <Text style={type}>熊本市役所</Text>
      </At>,
      <At key="b" top={22} left={60}>
        <Text style={type}>財政局</Text>
      </At>,
    );
    expect(rules).toMatchObject([{ rule: 'typeset/collision' }]);
  });

  it('may share the empty space above figures, and that of brackets', async () => {
    expect(
      await found(
        <At key="a" top={20}>
          <Text style={{ ...type, fontSize: 40 }}>204</Text>
        </At>,
        <At key="b" top={13}>
          <Text style={type}>月額</Text>
        </At>,
        <At key="c" top={100} left={30}>
          <Text style={type}>「</Text>
          <Text style={{ ...type, marginTop: -8 }}>水</Text>
        </At>,
      ),
    ).toEqual([]);
  });

  it('may lie over each other where one is an artifact', async () => {
    expect(
      await found(
        <At key="a" top={20}>
          <Text style={type} role="Artifact">
            {LONG}
          </Text>
        </At>,
        <At key="b" top={30}>
          <Text style={type}>財政局</Text>
        </At>,
      ),
    ).toEqual([]);
  });
});
