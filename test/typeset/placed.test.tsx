import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Leaf, set, type } from '../support/typesetting.tsx';

const FIGURE = { ...type, fontSize: 9, lineHeight: 1.2, textAlign: 'right' } as const;

/** A table of two rows whose cells stand at given places. */
const Table = ({ placed }: { placed: boolean }) => (
  <View role="Table" {...(placed ? { placed } : {})}>
    {[20, 60.3].map((top) => (
      <View key={top} role="TR" style={{ position: 'absolute', left: 0, top: 0, width: 200 }}>
        <View style={{ position: 'absolute', left: 10.7, top, width: 47 }} role="TH">
          <Text style={{ ...type, fontWeight: 700 }}>主事・技師、係長</Text>
        </View>
        <View style={{ position: 'absolute', left: 70, top, width: 60, height: 15 }} role="TD">
          <Text style={{ ...FIGURE, letterSpacing: 0.4 }}>
            150
            <Text style={{ letterSpacing: -1, color: '#1583b7' }}>,</Text>
            {`400${top}`}
            <Text style={{ fontSize: 6, lineHeight: 2, fontFamily: 'rare' }}> 円</Text>
          </Text>
        </View>
        <View style={{ position: 'absolute', left: 140, top, width: 50 }} role="TD" />
      </View>
    ))}
  </View>
);

const pageOf = async (node: ReactNode) => {
  const { page, diagnostics } = await set(() => <Leaf>{node}</Leaf>);
  return { items: page?.items, rules: diagnostics.map(({ rule, values }) => ({ rule, values })) };
};

describe('texts at given places', () => {
  it('are set as layout would set them', async () => {
    const placed = await pageOf(<Table placed />);
    expect(placed.items!.length).toBeGreaterThan(0);
    expect(placed).toEqual(await pageOf(<Table placed={false} />));
  });

  it('are held to their frames', async () => {
    const tall = (
      <View placed>
        <View style={{ position: 'absolute', left: 10, top: 10, width: 30, height: 15 }}>
          <Text style={type}>一二三四五六</Text>
        </View>
      </View>
    );
    expect((await pageOf(tall)).rules).toMatchObject([
      { rule: 'typeset/overset', values: { characters: 3, lines: 1 } },
    ]);
  });

  it('take no style that needs layout', async () => {
    const padded = (
      <View placed>
        <View style={{ paddingTop: 4 }} />
      </View>
    );
    expect((await pageOf(padded)).rules).toMatchObject([
      {
        rule: 'typeset/sheet-failed',
        values: { message: '<VIEW>: paddingTop cannot be used in a placed View' },
      },
    ]);
  });

  it('are followed where a frame is a link', async () => {
    const frame = (style: object) => (
      <View style={{ position: 'absolute', left: 10, top: 10, width: 60, ...style }}>
        <Link src="mailto:saiyo@example.jp" style={{ position: 'absolute', left: 4, top: 6, width: 50 }}>
          <Text style={type}>saiyo@example.jp</Text>
        </Link>
      </View>
    );
    const placed = await pageOf(<View placed>{frame({})}</View>);
    expect(JSON.stringify(placed.items)).toContain('"link":"mailto:saiyo@example.jp"');
    // A padding takes layout.
    const laidOut = await pageOf(<View>{frame({ paddingBottom: 0 })}</View>);
    expect(placed).toEqual(laidOut);
  });

  it('are no words of a link without a frame', async () => {
    const bare = (
      <View placed>
        <Link src="https://example.jp">水の町</Link>
      </View>
    );
    const [told] = (await pageOf(bare)).rules;
    expect(told).toMatchObject({ rule: 'typeset/sheet-failed' });
  });
});
