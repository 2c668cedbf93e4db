import { createRequire } from 'node:module';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import type { Volume } from '../../../src/model/index.ts';
import { openFaces } from '../../../src/typeset/fonts/store.ts';
import { typeset } from '../../../src/typeset/typeset.ts';
import template from '../../../templates/index.ts';
import { type Column, DataTable } from '../../../templates/parts/DataTable.tsx';
import { Leaf } from '../../../templates/parts/Leaf.tsx';
import { ofKind } from '../../support/typesetting.tsx';

const { resolve } = createRequire(import.meta.url);
const faces = openFaces(template.faces, template.fallback, resolve);

/** Every character of a page with its left edge in pt, line by line. */
async function charactersOf(page: ReactElement) {
  const slots = [{ label: 'P1', side: 'recto' as const }];
  const entry = { sheet: 'trial', pages: ['P1'] };
  const volume: Volume = {
    name: 'trial',
    title: 'Trial',
    language: 'ja',
    entries: [{ entry, slots, draw: () => page }],
  };
  const report = new Report();
  const laid = await typeset('brochure', volume, new Map(), template, new Map(), faces, report);
  expect(report.diagnostics).toEqual([]);
  return ofKind(laid.pages[0]!.items, 'glyphs').flatMap(({ text, x }) =>
    text.map((character, index) => ({ character, x: x[index]! })),
  );
}

const table = (column: Partial<Column>, cells: string[]) => (
  <Leaf slot={{ label: 'P1', side: 'recto' }}>
    <DataTable
      columns={[{ right: 60, w: 40, type: { size: 16, feed: 16 }, figures: true, ...column }]}
      rows={cells.map((cell, index) => ({ baseline: 20 + 8 * index, cells: [cell] }))}
    />
  </Leaf>
);

const placesOf = (characters: { character: string; x: number }[], wanted: string) =>
  characters.filter(({ character }) => character === wanted).map(({ x }) => x);

describe('figures of a table', () => {
  it.each([
    ['alone', {}],
    ['with a unit', { unit: '%' }],
  ])('%s stand with their points in line', async (_, column) => {
    const points = placesOf(await charactersOf(table(column, ['85.7', '4.25', '100.0'])), '.');
    expect(points).toHaveLength(3);
    for (const x of points) expect(x).toBeCloseTo(points[0]!, 1);
  });

  it('without a point end where the others have theirs', async () => {
    const characters = await charactersOf(table({}, ['85.75', '109']));
    const [point] = placesOf(characters, '.');
    const [nine] = placesOf(characters, '9');
    expect(nine! + (16 / 4) * (72 / 25.4) * 0.5).toBeCloseTo(point!, 1);
  });

  it('have their units in line', async () => {
    const units = placesOf(await charactersOf(table({ unit: '円' }, ['1.5', '100'])), '円');
    expect(units[0]).toBeCloseTo(units[1]!, 2);
  });
});
