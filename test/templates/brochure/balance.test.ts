import { describe, expect, it } from 'vitest';
import { ageAxis } from '../../../templates/art/agechart.ts';
import {
  type Bar,
  bodyEnd,
  OPEN_END,
  openBar,
  type Scheme,
} from '../../../templates/brochure/balance/bar.ts';
import { layBars } from '../../../templates/brochure/balance/bars.ts';
import { plainType, reversedType, seatOf } from '../../../templates/brochure/balance/barType.ts';
import { filledDrops, levelOf } from '../../../templates/brochure/balance/fill.ts';
import { sample } from '../../../templates/brochure/balance/sample.ts';

describe('drops that are full to a share', () => {
  it('are empty, full, and in between by area', () => {
    expect(levelOf(0)).toBe(0);
    expect(levelOf(1)).toBeCloseTo(1, 2);
    // The round end holds more than the tip.
    expect(levelOf(0.5)).toBeLessThan(0.5);
    expect(levelOf(0.98)).toBeLessThan(0.95);
  });

  it('rise with what they hold', () => {
    const levels = [0.1, 0.26, 0.5, 0.75, 0.9, 1].map(levelOf);
    expect(levels).toEqual([...levels].sort((one, other) => one - other));
  });

  it('show a value as wholes and a rest', () => {
    const shares = filledDrops(1.26, { count: 3, x: 0, foot: 20, height: 18, pitch: 13 }).map(
      ({ share }) => share,
    );
    expect(shares[0]).toBe(1);
    expect(shares[1]).toBeCloseTo(0.26);
    expect(shares[2]).toBe(0);
  });
});

const axis = ageAxis(sample.axis);
const schemeOf = (change: Partial<Scheme>): Scheme => ({
  name: '育児時間',
  from: 'birth',
  to: 'age-3',
  open: false,
  tone: 'shorter',
  isNew: false,
  inside: [],
  beside: [],
  ...change,
});
const barOf = (change: Partial<Scheme>, place: Partial<Bar> = {}): Bar => ({
  scheme: schemeOf(change),
  x0: 50,
  x1: 120,
  y: 0,
  h: 11,
  ...place,
});

describe('where the words of a bar stand', () => {
  it.each([
    ['inside', barOf({ inside: ['3歳まで'] })],
    ['inside', barOf({ inside: ['5つの型から選ぶ'], open: true }, { x1: OPEN_END })],
    ['nameInside', barOf({ inside: ['1日2回まで、合わせて90分以内'] }, { x1: 100 })],
    ['beside', barOf({ name: '配偶者の出産に係る特別休暇' }, { x1: 66 })],
    [
      'tall',
      barOf(
        { inside: ['とても長い言葉が入るので、この帯の中にも外にも、一行では収まりません'] },
        { x1: 150 },
      ),
    ],
    ['tall', barOf({ isNew: true })],
  ] as const)('%s', (seat, bar) => {
    expect(seatOf(bar)).toBe(seat);
  });

  it.each([
    [13, barOf({ tone: 'rest', inside: ['3歳の誕生日の前日まで'] }, { x1: 124 })],
    [11, barOf({ tone: 'rest', inside: ['3歳の誕生日の前日まで'] }, { x1: 113 })],
    [11, barOf({ tone: 'rest', inside: ['3歳まで', '延長あり'] }, { h: 8.8 })],
  ])('takes %iQ for white words', (size, bar) => {
    expect(seatOf(bar)).toBe('inside');
    expect(reversedType(bar).size).toBe(size);
  });

  it('is set smaller in a low bar', () => {
    expect(plainType(7).name.size).toBeLessThan(plainType(11).name.size);
  });
});

describe('a bar without a known end', () => {
  const bar = barOf({ open: true }, { x1: OPEN_END });

  it('runs out in arrows up to the edge', () => {
    const xs = openBar(bar).flatMap((outline) =>
      [...outline.matchAll(/[MHL](-?[\d.]+)/g)].map(([, x]) => Number(x)),
    );
    expect(Math.max(...xs)).toBeCloseTo(OPEN_END);
    expect(openBar(bar)).toHaveLength(3);
  });

  it('keeps words off the arrows', () => {
    expect(bodyEnd(bar)).toBeLessThan(OPEN_END - 5);
    expect(bodyEnd(barOf({}))).toBe(120);
  });
});

describe('few bars', () => {
  it('are higher and farther apart, and end where many do', () => {
    const room = { top: 75.5, foot: 167, anchor: 'foot', plain: 11, tall: 19, gap: 2.8 } as const;
    const all = sample.groups.filter(({ side }) => side === 'above');
    const [few, many] = [layBars(all.slice(1), axis, room), layBars(all, axis, room)];
    expect(few.bars[0]!.h).toBeGreaterThan(many.bars[0]!.h);
    expect(few.heads.at(-1)!.foot).toBeCloseTo(many.heads.at(-1)!.foot);
  });
});
