import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Item, Pages } from '../../src/model/index.ts';
import {
  type Element,
  elementsOf,
  leavesOf,
  levelOf,
  type Role,
  type StructureTree,
  structureOf,
  textOf,
} from '../../src/structure/structure.ts';
import { layOutEdition } from '../support/edition.ts';
import { root } from '../support/sasshi.ts';

let volumes: Pages[];
let trees: Map<string, StructureTree>;

beforeAll(async () => {
  ({ volumes } = await layOutEdition());
  trees = new Map(volumes.map((pages) => [pages.name, structureOf(pages)]));
}, 120_000);

/** Every sheet of the edition. */
const parts = (): Element[] => [...trees.values()].flatMap((tree) => tree.root.children as Element[]);

const withRole = (role: Role): Element[] =>
  parts()
    .flatMap(elementsOf)
    .filter((one) => one.role === role);

describe('every sheet of the flagship edition', () => {
  it('has one title, and no heading without the one above it', () => {
    for (const part of parts()) {
      const levels = elementsOf(part).flatMap((element) => levelOf(element) ?? []);
      const name = `${part.sheet!.name} ${part.sheet!.labels}`;
      expect(
        levels.filter((level) => level === 1),
        name,
      ).toHaveLength(1);
      expect(levels[0], name).toBe(1);
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skipped, name).toEqual([]);
    }
  });

  it('is read whole, and nothing twice', () => {
    for (const pages of volumes) {
      const read = leavesOf(trees.get(pages.name)!.root).flatMap((leaf) =>
        leaf.kind === 'text' ? leaf.items : [],
      );
      const once = new Set(read);
      expect(once.size, pages.name).toBe(read.length);
      const unread = pages.pages.flatMap(({ items }) => wordsIn(items)).filter((item) => !once.has(item));
      // What is painted but not read are folios, running heads, and what the data of a figure say.
      expect(
        unread.map(textOfItem).filter((text) => text !== '' && !FURNITURE.test(text)),
        pages.name,
      ).toEqual([]);
    }
  });

  it('has figures that say what they show', () => {
    const figures = withRole('Figure');
    expect(figures.length).toBeGreaterThan(30);
    for (const { alt, places } of figures) {
      expect(alt).toMatch(/^.{5,120}$/u);
      expect(alt).not.toMatch(/\.(jpe?g|png|tiff?|webp)/i);
      expect(places.length).toBeGreaterThan(0);
    }
  });

  it('has tables that are full, and heads for every cell', () => {
    const tables = withRole('Table');
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const rows = elementsOf(table).filter(({ role }) => role === 'TR');
      const taken = rows.map(() => 0);
      rows.forEach(({ children }, row) => {
        for (const { cells } of children as Element[]) {
          for (let below = row; below < row + (cells?.rows ?? 1); below += 1)
            taken[below]! += cells?.columns ?? 1;
        }
      });
      expect(new Set(taken).size, textOf(rows[0]!)).toBe(1);
      const cells = elementsOf(table).filter(({ role, children }) => role === 'TD' && children.length > 0);
      for (const cell of cells) expect(cell.headers!.length, textOf(cell)).toBeGreaterThan(0);
    }
  });

  it('has lists of items, each with a body', () => {
    for (const { children } of withRole('L')) {
      expect(children.length).toBeGreaterThan(0);
      for (const item of children as Element[]) {
        expect(item.role).toBe('LI');
        expect((item.children as Element[]).map(({ role }) => role).join(' ')).toMatch(/^(Lbl )?LBody$/);
      }
    }
  });
});

/** Folios, the running head of the department sheets; years of an axis and leaves, which the figure tells. */
const FURNITURE = /^\d{1,2}( \/ \d+)?$|部局紹介$|^20\d\d$|^育休$/;

const wordsIn = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => {
    if (item.kind === 'glyphs') return [item];
    if (item.kind !== 'group') return [];
    return item.text === undefined ? wordsIn(item.items) : [item];
  });

const textOfItem = (item: Item): string =>
  item.kind === 'glyphs' ? item.text.join('') : ((item as { text?: string }).text ?? '');

describe('every fact can be read', () => {
  const facts: { brochure: Record<string, string[]>; salaries: string[] } = parse(
    readFileSync(join(root, 'test/editions/facts-2024.yaml'), 'utf8'),
  );
  /** What the sheets with these pages say: words, and what figures show. */
  const said = (volume: string, isWanted: (labels: string[]) => boolean = () => true) =>
    (trees.get(volume)!.root.children as Element[])
      .filter(({ sheet }) => isWanted(sheet!.labels))
      .flatMap(elementsOf)
      .flatMap((element) => [
        element.alt ?? '',
        ...(element.long?.rows.flat() ?? []),
        ...(element.children.every(({ kind }) => kind === 'text') ? [textOf(element)] : []),
        ...(element.role === 'P' ? [textOf(element)] : []),
      ])
      .join('\n')
      .replace(/[^\S\n]/g, '');
  const missing = (text: string, wanted: string[]) => {
    const closed = text.replace(/\n/g, '');
    return wanted.filter((fact) => !closed.includes(fact.replace(/\s/g, '')));
  };

  for (const [pages, wanted] of Object.entries(facts.brochure)) {
    it(`on ${pages} of the brochure`, () => {
      const first = pages.split('-')[0]!;
      expect(
        missing(
          said('brochure', (labels) => labels.includes(first)),
          wanted,
        ),
      ).toEqual([]);
    });
  }

  it('on the salary tables', () => {
    expect(missing(said('salaries'), facts.salaries)).toEqual([]);
  });
});
