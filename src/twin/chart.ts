import type { FigureTable } from '#model';
import type { Element } from '../structure/structure.ts';
import { element, type Markup, words } from './markup.ts';

/** A figure: its drawing, its caption, and what it shows as a table where it is a chart. */
export function figureOf({ long }: Element, drawing: Markup, caption: Markup | undefined): Markup {
  const parts = [drawing];
  if (caption !== undefined) parts.push(element('figcaption', {}, caption));
  if (long) parts.push(detailsOf(long));
  return element('figure', {}, ...parts);
}

/** Closed on a screen, open on paper. */
function detailsOf(data: FigureTable): Markup {
  const name = element('span', { class: 'heard' }, words(`：${data.caption}`));
  return element('details', {}, element('summary', {}, words('図の内容を表で見る'), name), dataOf(data));
}

/** The data of a chart: the first column says what each row is. */
function dataOf({ caption, head, rows }: FigureTable): Markup {
  const row = (cells: Markup[]) => element('tr', {}, ...cells);
  const heads = head.map((cell) =>
    element(cell === '' ? 'td' : 'th', { scope: cell === '' ? undefined : 'col' }, words(cell)),
  );
  const body = rows.map((cells) =>
    row(
      cells.map((cell, index) =>
        index === 0 && cell !== ''
          ? element('th', { scope: 'row' }, words(cell))
          : element('td', {}, words(cell)),
      ),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, words(caption)),
    element('thead', {}, row(heads)),
    element('tbody', {}, ...body),
  );
  return element('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': caption }, table);
}
