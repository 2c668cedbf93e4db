import { describe, expect, it } from 'vitest';
import type { Glyphs, Item } from '../../../src/model/index.ts';
import { faintTexts } from '../../../src/web/checks/contrast.ts';
import { paintedOn } from '../../../src/web/checks/ground/layers.ts';
import { faces, flat, line, page, rectangle } from '../../support/pdf.ts';

const swatches = {
  sumi: { screen: '#000000', ink: [0, 0, 0, 100] },
  /** 4.48 : 1 on white. */
  nibi: { screen: '#777777', ink: [0, 0, 0, 60] },
  ginnezu: { screen: '#999999', ink: [0, 0, 0, 45] },
  shiro: { screen: '#ffffff', ink: [0, 0, 0, 0] },
} as const;

type Name = keyof typeof swatches;

const type = (words: string, swatch: Name, { y = 40, size = 10, opacity = 1, x = 20 } = {}): Glyphs => ({
  ...line(words, x, y, size),
  paint: { kind: 'flat', swatch, opacity },
});

const ground = (
  swatch: Name,
  [x, y, width, height]: [number, number, number, number] = [0, 0, 200, 100],
): Item => ({
  kind: 'shape',
  path: rectangle(x, y, width, height),
  fill: { kind: 'flat', swatch },
});

/** What is found faint among these items. */
const found = (...items: Item[]): string[] =>
  faintTexts(paintedOn(page(items), { swatches, pixels: new Map() }), faces, swatches).map(
    ({ words, ratio, least, ground: below }) => `${words} ${ratio.toFixed(2)} ${least} ${below}`,
  );

describe('type', () => {
  it('stands out from its ground by 4.5 : 1', () => {
    expect(found(type('総務局', 'sumi'))).toEqual([]);
    expect(found(type('総務局', 'nibi'))).toEqual(['総務局 4.48 4.5 #ffffff']);
    expect(found(ground('sumi'), type('総務局', 'nibi'))).toEqual([]);
    expect(found(ground('sumi'), type('総務局', 'sumi'))).toEqual(['総務局 1.00 4.5 #000000']);
  });

  it('that is large stands out by 3 : 1: from 22 pt where it is full-width, else from 18', () => {
    expect(found(type('総務', 'nibi', { size: 21 }))).toHaveLength(1);
    expect(found(type('総務', 'nibi', { size: 22 }))).toEqual([]);
    expect(found(type('2024', 'nibi', { size: 17 }))).toHaveLength(1);
    expect(found(type('2024', 'nibi', { size: 18 }))).toEqual([]);
    expect(found(type('総務', 'ginnezu', { size: 30 }))).toEqual(['総務 2.85 3 #ffffff']);
  });

  it('is as large as its group makes it', () => {
    const twice: Item = {
      kind: 'group',
      transform: [2, 0, 0, 2, 0, 0],
      items: [type('総務', 'nibi', { size: 11, y: 20 })],
    };
    expect(found(twice)).toEqual([]);
  });

  it('is judged where it is worst', () => {
    const half = ground('nibi', [40, 0, 160, 100]);
    expect(found(half, type('水水水水水', 'sumi'))).toEqual([]);
    expect(found(half, type('水水水水水', 'nibi'))).toEqual(['水水水水水 1.00 4.5 #777777']);
    expect(found(ground('nibi', [80, 0, 120, 100]), type('水水水水水', 'nibi', { x: 10 }))).toEqual([
      '水水水水水 4.48 4.5 #ffffff',
    ]);
  });

  it('may be crossed by a line, or touched by an edge', () => {
    const rule = ground('sumi', [0, 35, 200, 0.8]);
    expect(found(rule, type('水水水', 'sumi'))).toEqual([]);
    expect(found(ground('sumi', [0, 39, 200, 60]), type('水水水', 'sumi'))).toEqual([]);
    expect(found(ground('sumi', [0, 34, 200, 60]), type('水水水', 'sumi'))).toHaveLength(1);
  });

  it('is as faint as it is sheer, itself or by its group', () => {
    expect(found(type('総務局', 'sumi', { opacity: 0.4 }))).toEqual(['総務局 2.85 4.5 #ffffff']);
    const veiled: Item = { kind: 'group', opacity: 0.4, items: [type('総務局', 'sumi')] };
    expect(found(veiled)).toEqual(['総務局 2.85 4.5 #ffffff']);
  });

  it('is not judged by what is painted over it later, nor where it does not show', () => {
    expect(found(type('総務局', 'sumi'), ground('sumi'))).toEqual([]);
    const clip = { path: rectangle(0, 0, 10, 10) };
    expect(found({ kind: 'group', clip, items: [type('総務局', 'shiro')] })).toEqual([]);
  });

  it('is told once a text, where it is worst', () => {
    const box = { x: 0, y: 0, width: 200, height: 100 };
    const items = [type('一行目', 'ginnezu'), type('二行目', 'shiro', { y: 60 })];
    expect(found({ kind: 'group', role: 'P', box, items })).toEqual(['二行目 1.00 4.5 #ffffff']);
  });

  it('that is punctuation in a colour of its own is an ornament', () => {
    expect(found(type('。', 'ginnezu'))).toEqual([]);
    expect(found({ ...type('水。', 'ginnezu'), paint: flat('shiro') } as Item)).toHaveLength(1);
  });
});
