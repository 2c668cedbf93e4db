import { describe, expect, it } from 'vitest';
import { ageAxis, hours, keepApart } from '../../../templates/art/agechart.ts';
import { layBars } from '../../../templates/brochure/balance/bars.ts';
import { sample } from '../../../templates/brochure/balance/sample.ts';

describe('the axis of the age', () => {
  const axis = ageAxis(sample.axis);

  it('runs from the first mark to the last', () => {
    expect(axis.at(0)!.x).toBe(34);
    expect(axis.at(-1)!.x).toBeCloseTo(190);
  });

  it('gives the weeks about birth less room than the years', () => {
    const x = (id: string) => axis.find((mark) => mark.id === id)!.x;
    expect(x('after-2w') - x('birth')).toBeLessThan(x('age-2') - x('age-1'));
  });

  it('takes other marks', () => {
    const two = ageAxis([
      { id: 'birth', label: '0', major: true },
      { id: 'age-6', label: '6歳', major: true },
    ]);
    expect(two.map(({ x }) => x)).toEqual([34, 190]);
  });
});

describe('bars', () => {
  const axis = ageAxis(sample.axis);
  const groups = sample.groups.filter(({ side }) => side === 'above');
  const room = { top: 71, foot: 165, anchor: 'foot', plain: 11, tall: 19, gap: 4 } as const;

  it.each([1, 2, 3])('%i times as many keep within the room and apart', (times) => {
    const { bars } = layBars(Array.from({ length: times }, () => groups).flat(), axis, room);
    expect(bars[0]!.y).toBeGreaterThanOrEqual(71 - 1e-9);
    expect(bars.at(-1)!.y + bars.at(-1)!.h).toBeCloseTo(165);
    bars.slice(1).forEach((bar, index) => {
      expect(bar.y - (bars[index]!.y + bars[index]!.h)).toBeGreaterThan(1);
    });
  });

  it('reach from mark to mark, and to the edge where the end is open', () => {
    const { bars } = layBars(groups, axis, room);
    const leave = bars.find(({ scheme }) => scheme.name === '育児休業')!;
    expect([leave.x0, leave.x1]).toEqual(
      ['birth', 'age-3'].map((id) => axis.find((mark) => mark.id === id)!.x),
    );
    expect(bars.find(({ scheme }) => scheme.open)!.x1).toBe(194);
  });
});

describe('labels along a line', () => {
  it('stay where they are while there is room', () => {
    expect(
      keepApart(
        [
          { x: 14, w: 10 },
          { x: 40, w: 10 },
        ],
        14,
        194,
        2,
      ),
    ).toEqual([14, 40]);
  });

  it('move apart, and back from the end', () => {
    const crowd = [
      { x: 180, w: 10 },
      { x: 183, w: 10 },
      { x: 190, w: 10 },
    ];
    const lefts = keepApart(crowd, 14, 194, 2);
    expect(lefts).toEqual([160, 172, 184]);
  });

  it('read the time of day', () => {
    expect(hours('16:15')).toBe(16.25);
  });
});
