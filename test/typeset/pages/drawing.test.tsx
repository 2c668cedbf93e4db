import {
  Circle,
  ClipPath,
  Defs,
  G,
  LinearGradient,
  Path,
  Rect,
  Stop,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { GradientPaint, Group, Item, Shape } from '../../../src/model/index.ts';
import { Leaf, ofKind, set } from '../../support/typesetting.tsx';

/** A drawing of 100 by 100 units on 50 by 50 pt, 10 pt from the corner of the page. */
const Drawing = ({ children }: { children: ReactNode }) => (
  <Leaf>
    <Svg viewBox="0 0 100 100" style={{ position: 'absolute', left: 10, top: 10, width: 50, height: 50 }}>
      {children}
    </Svg>
  </Leaf>
);

const draw = async (...children: ReactNode[]) => {
  const { page, diagnostics } = await set(() => <Drawing>{...children}</Drawing>);
  const [frame] = page.items as Group[];
  return { items: frame?.items ?? ([] as Item[]), frame, diagnostics };
};

const shapeOf = (items: Item[]) => items[0] as Shape;

describe('a drawing', () => {
  it('lies on the page in points, cut to its box', async () => {
    const { items, frame } = await draw(<Rect x={20} y={40} width={10} height={10} fill="#1583b7" />);
    expect(shapeOf(items)).toEqual({
      kind: 'shape',
      path: [['M', 20, 30], ['L', 25, 30], ['L', 25, 35], ['L', 20, 35], ['Z']],
      fill: { kind: 'flat', swatch: 'mizu' },
    });
    const clip = frame!.clip!;
    expect(clip.path).toEqual([['M', 10, 10], ['L', 60, 10], ['L', 60, 60], ['L', 10, 60], ['Z']]);
  });

  it('hands down fill and stroke, and scales the stroke', async () => {
    const { items } = await draw(
      <G stroke="#221e1f" strokeWidth={4} strokeLinecap="round" fill="none">
        <Path d="M0 0L10 0" strokeDasharray="2 4" />
      </G>,
    );
    expect(shapeOf(items).fill).toBeUndefined();
    expect(shapeOf(items).stroke).toEqual({
      paint: { kind: 'flat', swatch: 'sumi' },
      width: 2,
      cap: 'round',
      dash: [1, 2],
    });
  });

  it('does not fill what has no fill', async () => {
    const { items } = await draw(<Path d="M0 0L10 0L10 10Z" />);
    expect(items).toEqual([]);
  });

  it('nests transforms', async () => {
    const { items } = await draw(
      <G transform="translate(20 0)">
        <Rect x={10} y={0} width={10} height={10} fill="#1583b7" transform="rotate(90 10 0)" />
      </G>,
    );
    expect(shapeOf(items).path[1]).toEqual(['L', 25, 15]);
  });

  it('keeps a stroke that a transform distorts in a group of its own', async () => {
    const { items } = await draw(
      <Path d="M0 0L10 0" stroke="#221e1f" strokeWidth={1} transform="scale(3 1)" />,
    );
    const [group] = items as Group[];
    expect(group!.transform).toEqual([1.5, 0, 0, 0.5, 10, 10]);
    expect((group!.items[0] as Shape).path[1]).toEqual(['L', 10, 0]);
  });

  it('thins one paint by itself, several as a group', async () => {
    const single = await draw(<Circle cx={5} cy={5} r={5} fill="#1583b7" fillOpacity={0.5} opacity={0.5} />);
    expect(shapeOf(single.items).fill).toEqual({ kind: 'flat', swatch: 'mizu', opacity: 0.25 });
    const both = await draw(<Circle cx={5} cy={5} r={5} fill="#1583b7" stroke="#221e1f" opacity={0.5} />);
    expect(both.items[0]).toMatchObject({ kind: 'group', opacity: 0.5 });
    expect((both.items[0] as Group).items[0]).toMatchObject({ fill: { kind: 'flat', swatch: 'mizu' } });
    const group = await draw(
      <G opacity={0.5}>
        <Circle cx={5} cy={5} r={5} fill="#1583b7" />
        <Circle cx={8} cy={5} r={5} fill="#1583b7" />
      </G>,
    );
    expect(group.items).toHaveLength(1);
    expect(group.items[0]).toMatchObject({ kind: 'group', opacity: 0.5 });
  });

  it('cuts to a clip path, in the units of what is cut', async () => {
    const { items } = await draw(
      <Defs key="defs">
        <ClipPath id="window">
          <Rect x={0} y={0} width={20} height={20} />
        </ClipPath>
      </Defs>,
      <G key="cut" clipPath="url(#window)" transform="translate(10 0)">
        <Rect x={0} y={0} width={100} height={100} fill="#1583b7" />
      </G>,
    );
    expect((items[0] as Group).clip!.path[0]).toEqual(['M', 15, 10]);
    expect((items[0] as Group).clip!.path[2]).toEqual(['L', 25, 20]);
  });

  it('fills with gradients of the shape, and of the drawing', async () => {
    const { items } = await draw(
      <Defs key="defs">
        <LinearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <Stop offset="0%" stopColor="#1583b7" />
          <Stop offset={1} stopColor="#ffffff" stopOpacity={0.5} />
        </LinearGradient>
        <LinearGradient id="sea" gradientUnits="userSpaceOnUse" x1={0} y1={0} x2={100} y2={0}>
          <Stop offset={0} stopColor="#1583b7" />
          <Stop offset={1} stopColor="#ffffff" />
        </LinearGradient>
      </Defs>,
      <Rect key="a" x={20} y={20} width={40} height={20} fill="url(#sky)" fillOpacity={0.5} />,
      <Rect key="b" x={20} y={20} width={40} height={20} fill="url(#sea)" />,
    );
    const [sky, sea] = items.map((item) => (item as Shape).fill as GradientPaint);
    expect(sky).toEqual({
      kind: 'linear',
      coords: [0, 0, 0, 1],
      stops: [
        { offset: 0, swatch: 'mizu' },
        { offset: 1, swatch: 'shiro', opacity: 0.5 },
      ],
      matrix: [20, 0, 0, 10, 20, 20],
      opacity: 0.5,
    });
    expect(sea).toMatchObject({ coords: [0, 0, 100, 0], matrix: [0.5, 0, 0, 0.5, 10, 10] });
  });

  it('leaves out what lies off the page and its bleed', async () => {
    const { page } = await set(() => (
      <Leaf>
        <Svg
          viewBox="0 0 400 300"
          style={{ position: 'absolute', left: -200, top: 0, width: 400, height: 300 }}
        >
          <Rect x={0} y={0} width={180} height={50} fill="#1583b7" />
          <Rect x={0} y={0} width={195} height={50} fill="#e4573d" />
          <Rect x={300} y={0} width={50} height={50} fill="#221e1f" />
        </Svg>
      </Leaf>
    ));
    const swatches = ofKind(page.items, 'shape').map(({ fill }) => fill?.kind === 'flat' && fill.swatch);
    expect(swatches).toEqual(['shu', 'sumi']);
  });

  it('keeps meaning and box of the whole', async () => {
    const { page } = await set(() => (
      <Leaf>
        <Svg role="Figure" alt="A drop" viewBox="0 0 1 1" style={{ width: 20, height: 20 }}>
          <Circle cx={0.5} cy={0.5} r={0.5} fill="#1583b7" />
        </Svg>
      </Leaf>
    ));
    expect(page.items[0]).toMatchObject({
      role: 'Figure',
      alt: 'A drop',
      box: { x: 0, y: 0, width: 20, height: 20 },
    });
  });
});

describe('a drawing refuses', () => {
  it('words', async () => {
    const { diagnostics } = await draw(<Text x={0}>五つの区</Text>);
    expect(diagnostics).toMatchObject([{ rule: 'typeset/text-in-drawing', values: { text: '五つの区' } }]);
  });

  it.each([
    [
      'a filter',
      <Rect key="0" width={1} height={1} fill="#1583b7" {...{ filter: 'url(#blur)' }} />,
      'filter',
    ],
    ['a paint that is not defined', <Rect key="0" width={1} height={1} fill="url(#none)" />, 'url(#none)'],
    ['a length in per cent', <Rect key="0" width="50%" height={1} fill="#1583b7" />, '<RECT'],
    ['a transform that is none', <G key="0" transform="turn(3)" />, 'transform="turn(3)"'],
    ['a transform that cannot be read', <G key="0" transform="translate(3" />, 'transform="translate(3"'],
    ['path data that break off', <Path key="0" d="M0 0L" fill="#1583b7" />, '<PATH d="M0 0L"'],
  ])('%s', async (_, node, what) => {
    const { diagnostics } = await draw(node);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['typeset/unsupported']);
    expect(diagnostics[0]!.values.what).toContain(what);
  });

  it('a colour that nobody named, once a page', async () => {
    const { diagnostics } = await draw(
      <Rect key="a" width={1} height={1} fill="#123456" />,
      <Rect key="b" width={2} height={1} fill="#123456" />,
    );
    expect(diagnostics).toMatchObject([
      {
        rule: 'typeset/unnamed-colour',
        values: { colour: '#123456' },
        at: { sheet: { publication: 'brochure', page: 'P1' } },
      },
    ]);
  });
});

it('stands in a turned box in its own coordinates', async () => {
  const { page } = await set(() => (
    <Leaf>
      <View
        style={{
          position: 'absolute',
          left: 100,
          top: 100,
          width: 20,
          height: 20,
          transform: 'rotate(90deg)',
        }}
      >
        <Svg viewBox="0 0 20 20" style={{ width: 20, height: 20 }}>
          <Rect x={0} y={0} width={20} height={10} fill="#1583b7" />
        </Svg>
      </View>
    </Leaf>
  ));
  expect(page.items[0]).toMatchObject({ kind: 'group', transform: [0, 1, -1, 0, 220, 0] });
  expect(ofKind(page.items, 'shape')[0]!.path[0]).toEqual(['M', 100, 100]);
});
