import { type Element, elementsOf } from './tree.ts';

/** Completes the tables of a tree: head and body, scopes, and for every cell the heads that it stands under. In place. */
export function completeTables(root: Element): void {
  elementsOf(root)
    .filter(({ role }) => role === 'Table')
    .forEach((table, index) => {
      complete(table, `t${index + 1}`);
    });
}

function complete(table: Element, name: string): void {
  partRows(table);
  const rows = elementsOf(table).filter(({ role }) => role === 'TR');
  const grid = gridOf(rows);
  const headRows = rows.findIndex(({ children }) => children.some(isData));
  grid.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell?.role !== 'TH' || cell.id !== undefined) return;
      cell.id = `${name}r${y + 1}c${x + 1}`;
      cell.scope ??= headRows < 0 || y < headRows ? 'Column' : 'Row';
    });
  });
  nameHeads(grid);
}

/** An empty cell over a column of heads is no data. */
const isData = (node: Element['children'][number]): boolean =>
  node.kind === 'element' && node.role === 'TD' && node.children.length > 0;

/** Rows that hold heads alone are the table's head, where the template has not said so itself. */
function partRows(table: Element): void {
  const { children } = table;
  const isRow = (node: (typeof children)[number]) => node.kind === 'element' && node.role === 'TR';
  const rows = children.filter(isRow) as Element[];
  if (rows.length === 0) return;
  const count = rows.findIndex((row) => row.children.some(isData));
  const part = (role: 'THead' | 'TBody', held: Element[]): Element[] =>
    held.length > 0 ? [{ kind: 'element', role, children: held, places: [] }] : [];
  const others = children.filter((node) => !isRow(node));
  table.children = [
    ...others,
    ...part('THead', rows.slice(0, Math.max(0, count))),
    ...part('TBody', rows.slice(Math.max(0, count))),
  ];
}

/** Which cell fills each field of the table. */
type Grid = (Element | undefined)[][];

function gridOf(rows: readonly Element[]): Grid {
  const grid: Grid = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (cell.kind !== 'element') continue;
      while (grid[y]![x]) x += 1;
      const { rows: high = 1, columns: wide = 1 } = cell.cells ?? {};
      for (let v = y; v < Math.min(y + high, rows.length); v += 1) {
        for (let u = x; u < x + wide; u += 1) grid[v]![u] = cell;
      }
      x += wide;
    }
  });
  return grid;
}

/** Tells every cell of data which heads stand above it and before it. */
function nameHeads(grid: Grid): void {
  const above: Set<string>[] = [];
  for (const row of grid) {
    const before = new Set<string>();
    row.forEach((cell, x) => {
      above[x] ??= new Set();
      if (cell?.role === 'TD') cell.headers ??= [...above[x], ...before];
      if (cell?.role !== 'TH' || cell.id === undefined) return;
      if (cell.scope !== 'Row') above[x].add(cell.id);
      if (cell.scope !== 'Column') before.add(cell.id);
    });
  }
}
