import { describe, expect, it } from 'vitest';
import { placeGroups } from '../../../templates/brochure/visions/appGroups.ts';
import { lookOf, RING, ringRadius, stations } from '../../../templates/brochure/visions/ring.ts';
import { sample } from '../../../templates/brochure/visions/sample.ts';
import { growing, strands } from '../../../templates/brochure/visions/strands.ts';

describe('the ring of visions', () => {
  const visionsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...sample.visions.visions[index % 8]!,
      no: index + 1,
    }));

  it.each([3, 5, 7, 8, 11, 14])('keeps the labels of %i visions between the margins', (count) => {
    const visions = visionsOf(count);
    for (const { side, labelX, labelW } of stations(visions, ringRadius(visions))) {
      // A frame is 4 mm wider than its words.
      if (side === 'right') expect(labelX + labelW - 4).toBeLessThanOrEqual(194.01);
      else expect(labelX - labelW + 4).toBeGreaterThanOrEqual(13.99);
    }
  });

  it('is as large as it may be with short labels', () => {
    const visions = visionsOf(8).map((vision) => ({ ...vision, lines: ['まち'] }));
    expect(ringRadius(visions)).toBe(RING.largest);
  });

  it('has smaller drops when there are many', () => {
    expect(lookOf(12).drop).toBeLessThan(lookOf(8).drop);
  });
});

describe('strands of the mix', () => {
  const mix = [
    [64, 14, 22],
    [40, 32, 28],
  ];
  const room = { from: 0, to: 60, top: 10, depth: 18, gap: 1 };

  it('fill the depth at both ends, by their shares', () => {
    const drawn = strands(mix, room);
    expect(drawn[0]!.first.top).toBe(10);
    expect(drawn[2]!.first.foot).toBeCloseTo(28);
    expect(drawn[2]!.last.foot).toBeCloseTo(28);
    expect(drawn[1]!.last.foot - drawn[1]!.last.top).toBeCloseTo(16 * 0.32);
  });

  it('run level when there is one place', () => {
    const [only] = strands([[50, 50]], room);
    expect(only!.first.foot).toBe(only!.last.foot);
    expect(only!.last.x).toBe(60);
  });

  it('have the one that grows most as water', () => {
    expect(growing(mix)).toBe(1);
    expect(growing([[10, 90]])).toBe(0);
  });
});

describe('groups of the app', () => {
  const figure = sample.initiatives.map(({ figure }) => figure).find(({ kind }) => kind === 'app');
  const groups = figure?.kind === 'app' ? figure.groups : [];
  const room = { top: 79, foot: 153, w: 48 };

  it('follow each other within the room', () => {
    const placed = placeGroups(groups, room);
    expect(placed[0]!.y).toBe(79);
    expect(placed.at(-1)!.rows.at(-1)!.y + 4.25).toBeLessThanOrEqual(153.01);
    placed.slice(1).forEach((group, index) => {
      expect(group.y).toBeGreaterThan(placed[index]!.rows.at(-1)!.y + 4.25);
    });
  });

  it('say a label once', () => {
    expect(placeGroups(groups, room)[0]!.rows.map(({ label }) => label)).toEqual(['付与', undefined, '交換']);
  });

  it('set a note behind its words, or under them', () => {
    const [wide] = placeGroups([{ name: '交換', items: [{ text: '商業', note: '来年から' }] }], room);
    const [narrow] = placeGroups([{ name: '交換', items: [{ text: '商業', note: '来年から' }] }], {
      ...room,
      w: 16,
    });
    expect(wide!.rows[0]!.text).toBe('商業（来年から）');
    expect(narrow!.rows[0]!.text).toBe('商業\n（来年から）');
  });
});
