import { View } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import type { Group, Shape } from '../../../src/model/index.ts';
import { Leaf, ofKind, set } from '../../support/typesetting.tsx';

const boxed = async (style: object) => {
  const { page, diagnostics } = await set(() => (
    <Leaf>
      <View style={{ position: 'absolute', left: 10, top: 20, width: 40, height: 30, ...style }} />
    </Leaf>
  ));
  return { items: page.items, diagnostics };
};

const flat = (swatch: string, opacity?: number) => ({
  kind: 'flat',
  swatch,
  ...(opacity ? { opacity } : {}),
});

describe('a box', () => {
  it('without ground and borders draws nothing', async () => {
    expect((await boxed({})).items).toEqual([]);
  });

  it('is filled with its ground', async () => {
    expect((await boxed({ backgroundColor: '#1583B7', opacity: 0.5 })).items).toEqual([
      {
        kind: 'shape',
        path: [['M', 10, 20], ['L', 50, 20], ['L', 50, 50], ['L', 10, 50], ['Z']],
        fill: flat('mizu', 0.5),
      },
    ]);
  });

  it('takes transparency from the colour', async () => {
    expect((await boxed({ backgroundColor: '#1583b780' })).items).toMatchObject([
      { fill: flat('mizu', 0.502) },
    ]);
    expect((await boxed({ backgroundColor: 'transparent' })).items).toEqual([]);
  });

  it('has round corners no rounder than itself', async () => {
    const { items } = await boxed({ backgroundColor: '#fff', borderRadius: 99 });
    const { path } = items[0] as Shape;
    expect(path.filter(([command]) => command === 'C')).toHaveLength(4);
    expect(path[0]).toEqual(['M', 25, 20]);
  });

  it('with equal borders is one ring', async () => {
    const { items } = await boxed({ border: '2 solid #e4573d' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ fill: flat('shu'), fillRule: 'evenodd' });
    expect((items[0] as Shape).path.slice(5, 7)).toEqual([
      ['M', 12, 22],
      ['L', 48, 22],
    ]);
  });

  it('with round corners has borders of even width around them', async () => {
    const { items } = await boxed({ border: '2 solid #e4573d', borderRadius: 5 });
    const inner = (items[0] as Shape).path.slice(10);
    expect(inner[0]).toEqual(['M', 15, 22]);
    expect(inner[2]).toMatchObject(['C', {}, 22, 48, {}, 48, 25]);
  });

  it('with unequal borders has mitred sides', async () => {
    const { items } = await boxed({ borderTop: '2 solid #e4573d', borderLeft: '4 solid #1583b7' });
    expect(items).toMatchObject([
      { fill: flat('shu'), path: [['M', 10, 20], ['L', 50, 20], ['L', 50, 22], ['L', 14, 22], ['Z']] },
      { fill: flat('mizu'), path: [['M', 10, 50], ['L', 10, 20], ['L', 14, 22], ['L', 14, 50], ['Z']] },
    ]);
  });

  it('with unequal borders and round corners cuts each side out of the ring', async () => {
    const { items } = await boxed({ borderTop: '2 solid #e4573d', borderRadius: 5 });
    expect(items).toMatchObject([{ kind: 'group', items: [{ fill: flat('shu'), fillRule: 'evenodd' }] }]);
    expect((items[0] as Group).clip!.path).toHaveLength(5);
  });

  it('with a dashed border draws it along its middle', async () => {
    const { items } = await boxed({ borderBottom: '2 dashed #221e1f' });
    expect(items).toEqual([
      {
        kind: 'shape',
        path: [
          ['M', 50, 49],
          ['L', 10, 49],
        ],
        stroke: { paint: flat('sumi'), width: 2, dash: [4, 2.4] },
      },
    ]);
  });

  it('with a border without colour is told: black is no swatch', async () => {
    const { diagnostics } = await boxed({ borderWidth: 1 });
    expect(diagnostics).toMatchObject([{ rule: 'typeset/unnamed-colour', values: { colour: 'black' } }]);
  });

  it('is a group where it means something', async () => {
    const { page } = await set(() => (
      <Leaf>
        <View role="Table" style={{ marginTop: 5, height: 10 }}>
          <View role="TH" scope="Row" style={{ height: 10, backgroundColor: '#1583b7' }} />
        </View>
      </Leaf>
    ));
    expect(page.items).toMatchObject([
      {
        role: 'Table',
        box: { x: 0, y: 5, width: 200, height: 10 },
        items: [{ role: 'TH', scope: 'Row', items: [{ kind: 'shape' }] }],
      },
    ]);
  });

  it('of the other page of a spread is left out with what it holds', async () => {
    const { page } = await set(() => (
      <Leaf>
        <View style={{ position: 'absolute', left: -200, width: 400, height: 300 }}>
          <View role="Table" style={{ position: 'absolute', left: 10, width: 100, height: 20 }}>
            <View role="TD" style={{ width: 50, height: 20 }} />
          </View>
        </View>
      </Leaf>
    ));
    expect(page.items).toEqual([]);
  });

  it('that hides what overflows is a clip', async () => {
    const { page } = await set(() => (
      <Leaf>
        <View style={{ width: 50, height: 50, overflow: 'hidden' }}>
          <View style={{ width: 80, height: 20, backgroundColor: '#1583b7' }} />
        </View>
      </Leaf>
    ));
    expect((page.items[0] as Group).clip!.path[2]).toEqual(['L', 50, 50]);
  });

  it('that is turned keeps its coordinates in a transformed group', async () => {
    const { items } = await boxed({ backgroundColor: '#1583b7', transform: 'rotate(90deg)' });
    expect(items[0]).toMatchObject({ kind: 'group', transform: [0, 1, -1, 0, 65, 5] });
    expect(ofKind(items, 'shape')[0]!.path[0]).toEqual(['M', 10, 20]);
  });

  it('that is not displayed, and what it holds, is left out', async () => {
    const { page } = await set(() => (
      <Leaf>
        <View style={{ display: 'none' }}>
          <View style={{ width: 9, height: 9, backgroundColor: '#1583b7' }} />
        </View>
      </Leaf>
    ));
    expect(page.items).toEqual([]);
  });
});
