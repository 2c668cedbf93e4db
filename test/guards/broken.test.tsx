import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { mm } from '../../src/model/index.ts';
import { Leaf, set } from '../support/typesetting.tsx';
import type { House } from './guard.ts';
import { guards } from './guards.ts';

/** The small page of the tests: 200 by 300 pt, which is 70.56 by 105.83 mm. */
const house: House = {
  trim: { width: 70.556, height: 105.833 },
  bleed: 3.175,
  safe: 5,
  margins: { head: 10, foot: 10, gutter: 10, foreEdge: 8 },
  least: 8,
  limits: { faces: 1, sizes: 2, swatches: 1 },
  skin: ['shu'],
};

const BODY = { fontFamily: 'body', fontSize: mm(3), lineHeight: 5 / 3, color: '#221e1f' };
const LONG = '人口と世帯数は住民基本台帳による。部局の名は令和六年四月のものである。'.repeat(2);

interface BoxProps {
  x: number;
  y: number;
  w?: number;
  h?: number;
  ground?: string;
  children?: ReactNode;
}

const At = ({ x, y, w, h, ground, children }: BoxProps) => (
  <View
    style={{
      position: 'absolute',
      left: mm(x),
      top: mm(y),
      ...(w ? { width: mm(w) } : {}),
      ...(h ? { height: mm(h) } : {}),
      ...(ground ? { backgroundColor: ground } : {}),
    }}
  >
    {children}
  </View>
);

const Prose = ({ children, ...place }: BoxProps) => (
  <At {...place}>
    <Text style={{ ...BODY, textAlign: 'justify' }}>{children}</Text>
  </At>
);

/** What each guard says of a page of two, the recto; nothing of those that are silent. */
async function told(...nodes: ReactNode[]): Promise<Record<string, string[]>> {
  const { pages } = await set(() => [<Leaf key="1" />, <Leaf key="2">{nodes}</Leaf>] as never, {
    promised: 2,
  });
  const all = Object.values(guards).map((guard) => [guard.name, guard(pages, house)] as const);
  return Object.fromEntries(all.filter(([, faults]) => faults.length > 0));
}

describe('the guards', () => {
  it('have nothing to say of a clean page', async () => {
    expect(
      await told(
        <At key="g" x={-4} y={-4} w={80} h={60} ground="#1583b7" />,
        <Prose key="a" x={10} y={12} w={24}>
          {LONG}
        </Prose>,
        <Prose key="b" x={38} y={12} w={24}>
          {LONG}
        </Prose>,
        <At key="s" x={14} y={90} w={8} h={4} ground="#e4573d" />,
      ),
    ).toEqual({});
  });

  it('see type near the trim or the spine', async () => {
    const near = (x: number, y: number) => (
      <Prose key="a" x={x} y={y} w={40}>
        総務局
      </Prose>
    );
    expect(await told(near(4, 50))).toEqual({ safe: ['trial P2 「総務局」 4 mm from the trim, least 5 mm'] });
    expect(Object.keys(await told(near(20, 99)))).toEqual(['safe']);
    expect(Object.keys(await told(near(58, 50)))).toEqual(['safe']);
  });

  it('see type that is too small, and too many sizes', async () => {
    const sizes = [1.9, 3, 4].map((size, index) => (
      <At key={size} x={20} y={20 + index * 10}>
        <Text style={{ ...BODY, fontSize: mm(size) }}>総務局</Text>
      </At>
    ));
    expect(await told(...sizes)).toEqual({
      legible: ['trial P2 「総務局」 is set in 7.6Q, least 8Q'],
      few: ['trial: 3 sizes, at most 2: 7.6 12 16'],
    });
  });

  it('see texts that touch', async () => {
    const [upper, lower] = [
      <Prose key="a" x={20} y={20} w={9}>
        総務局
      </Prose>,
      (y: number) => (
        <Prose key="b" x={20} y={y} w={9}>
          財政局
        </Prose>
      ),
    ];
    expect(await told(upper, lower(23.7))).toEqual({});
    expect(await told(upper, lower(23.2))).toEqual({
      apart: ['trial P2 「総務局」 touches 「財政局」: -9 mm across and 0.2 mm down, least 0.6 mm'],
    });
  });

  it('see a lonely last character', async () => {
    const prose = (last: string) => (
      <Prose key="a" x={10} y={12} w={30}>
        {`${'局'.repeat(30)}\n${last}`}
      </Prose>
    );
    expect(await told(prose('財政局。'))).toEqual({});
    expect(await told(prose('局。'))).toEqual({
      lastLines: ['trial P2 「局局局局局局局局局局局局局局」 ends in a line of 「局」'],
    });
  });

  it('see columns that are off each other, end unevenly, or leave the margins', async () => {
    const columns = (y: number, words: string, x = 38) =>
      told(
        <Prose key="a" x={10} y={12} w={24}>
          {LONG}
        </Prose>,
        <Prose key="b" x={x} y={y} w={24}>
          {words}
        </Prose>,
      );
    expect(await columns(14, LONG)).toEqual({
      aligned: [
        'trial P2 「人口と世帯数は住民基本台帳に」 stands 2 mm off the lines of 「人口と世帯数は住民基本台帳に」',
      ],
    });
    expect(await columns(12, LONG.slice(0, 44))).toEqual({
      level: [expect.stringMatching(/ends [34] lines from 「人口と世帯数は住民基本台帳に」$/)],
    });
    expect(await columns(17, LONG.slice(0, 44))).toEqual({});
    expect(await columns(12, LONG, 41)).toEqual({
      typeArea: ['trial P2 「人口と世帯数は住民基本台帳に」 stands 2.44 mm outside of the type area'],
    });
  });

  it('see a ground that stops short of the bleed, or of the trim', async () => {
    const ground = (w: number) => <At key="g" x={10} y={40} w={w} h={20} ground="#1583b7" />;
    expect(await told(ground(63.7))).toEqual({});
    expect(await told(ground(50))).toEqual({});
    expect(await told(ground(61))).toEqual({
      bleeds: ['trial P2 「mizu」 ends 0.44 mm beyond the right trim at 40 mm to 60 mm, not 2 mm'],
    });
    expect(Object.keys(await told(ground(60)))).toEqual(['bleeds']);
  });

  it('see a face in the fold', async () => {
    expect(await told(<At key="f" x={3} y={40} w={9} h={9} ground="#e4573d" />)).toEqual({
      faces: ['trial P2 「shu」 is drawn 3 mm from the spine at 40 mm, least 5 mm'],
    });
  });
});
