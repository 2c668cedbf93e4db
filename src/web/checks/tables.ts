import { type Element, elementsOf, levelOf, textOf } from '../../structure/structure.ts';
import type { Finding, TreeCheck } from './finding.ts';

/**
 * Tables say what their cells mean (WCAG 2.2, 1.3.1; Matterhorn Protocol 1.1, 15): every cell with words stands under a
 * head, and the table under a heading of its own or has a caption.
 */
export const checkTables: TreeCheck = ({ root }) =>
  root.children.flatMap((part) => {
    if (part.kind !== 'element') return [];
    let isNamed = false;
    return elementsOf(part).flatMap((element): Finding[] => {
      if (levelOf(element) !== undefined) isNamed = true;
      if (element.role !== 'Table') return [];
      const found = judge(element, isNamed);
      isNamed = false;
      return found;
    });
  });

function judge(table: Element, isNamed: boolean): Finding[] {
  const inside = elementsOf(table);
  const cells = inside.filter(({ role }) => role === 'TD');
  const bare = cells.filter((cell) => textOf(cell).trim() !== '' && (cell.headers ?? []).length === 0);
  const hasCaption = inside.some(({ role }) => role === 'Caption');
  return [
    ...(bare.length > 0
      ? [{ rule: 'web/cell-without-head', values: { count: bare.length }, element: table } as const]
      : []),
    ...(isNamed || hasCaption
      ? []
      : [{ rule: 'web/table-without-name', values: {}, element: table } as const]),
  ];
}
