import type { Element } from './element.ts';

/** A table with its rows and cells, those of tables in its cells left out. */
export interface Grid {
  table: Element;
  rows: Element[];
  cells: Element[];
}

/** Every table. */
export function gridsOf(elements: readonly Element[]): Grid[] {
  const grids = new Map<Element, Grid>();
  const around = new Map<Element, Grid>();
  for (const element of elements) {
    const outer = element.parent && around.get(element.parent);
    if (element.role === 'Table') grids.set(element, { table: element, rows: [], cells: [] });
    const grid = grids.get(element) ?? outer;
    if (!grid) continue;
    around.set(element, grid);
    if (element.role === 'TR') grid.rows.push(element);
    if (element.role === 'TH' || element.role === 'TD') grid.cells.push(element);
  }
  return [...grids.values()];
}

/**
 * Heads without a scope that no cell names and, where no head has a scope, cells that name heads which are not there
 * (ISO 14289-1, 7.5).
 */
export function unclearCells({ cells }: Grid): Element[] {
  const hasScopes = cells.some(({ attributes: { scope } }) => scope !== undefined);
  const known = new Set(cells.flatMap(({ id }) => id ?? []));
  const named = new Set(cells.flatMap(({ attributes }) => attributes.headers));
  return cells.filter(({ role, id, attributes: { scope, headers } }) => {
    if (!hasScopes && headers.some((header) => !known.has(header))) return true;
    return role === 'TH' && scope === undefined && (id === undefined || !named.has(id));
  });
}

/** The first row that is not as wide as the first one, spans counted. */
export function unevenRow({ rows }: Grid): Element | undefined {
  const widths = rows.map(() => 0);
  rows.forEach(({ kids }, row) => {
    for (const { role, attributes } of kids) {
      if (role !== 'TH' && role !== 'TD') continue;
      const last = Math.min(rows.length, row + attributes.rowSpan);
      for (let below = row; below < last; below += 1) widths[below]! += attributes.columnSpan;
    }
  });
  const odd = widths.findIndex((width) => width !== widths[0]);
  return rows[odd];
}
