import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal } from '../../../templates/parts/deal.ts';

type Row = [group: string, high: number];

const zonesOf = (rows: Row[], room: (zone: number) => number = () => 10) =>
  deal(rows, { group: ([group]) => group, height: ([, high], first) => high + (first ? 1 : 0), room });

const inShort = (rows: Row[], room?: (zone: number) => number) =>
  zonesOf(rows, room).map((zone) =>
    zone.map(({ row: [group], first, y }) => `${group}${first ? '*' : ''}${y}`).join(' '),
  );

describe('rows of a table', () => {
  it('stand one below the other, the first of a group with its head', () => {
    expect(
      inShort([
        ['a', 2],
        ['a', 2],
        ['b', 3],
      ]),
    ).toEqual(['a*0 a3 b*5']);
  });

  it('go on in the next zone, where the group is named again', () => {
    expect(
      inShort([
        ['a', 4],
        ['a', 4],
        ['a', 4],
      ]),
    ).toEqual(['a*0 a5', 'a*0']);
  });

  it('of one group go to the next zone whole', () => {
    expect(
      inShort([
        ['a', 5],
        ['b', 3],
        ['b', 3],
      ]),
    ).toEqual(['a*0', 'b*0 b4']);
  });

  it('of a group that no zone holds are split where the zone ends', () => {
    expect(
      inShort([
        ['a', 3],
        ['b', 4],
        ['b', 4],
        ['b', 4],
      ]),
    ).toEqual(['a*0 b*4', 'b*0 b5']);
  });

  it('leave no zone empty, however small it is', () => {
    expect(
      inShort(
        [
          ['a', 4],
          ['a', 4],
        ],
        (zone) => (zone === 0 ? 2 : 10),
      ),
    ).toEqual(['a*0', 'a*0']);
    expect(
      inShort([
        ['a', 20],
        ['b', 20],
      ]),
    ).toEqual(['a*0', 'b*0']);
  });

  it('that are none need no zone', () => {
    expect(zonesOf([])).toEqual([]);
  });
});

describe('any rows', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 12 })));

  it('are all dealt, once and in order, to zones that hold them', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const zones = zonesOf(some);
        expect(zones.flat().map(({ row }) => row)).toEqual(some);
        for (const zone of zones) {
          const last = zone.at(-1)!;
          const foot = last.y + last.row[1] + (last.first ? 1 : 0);
          if (last.y > 0) expect(foot).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});
