/**
 * Sorting: puts buttons into the heads of tables that can be sorted, in the browser. Cells over several rows are
 * repeated in each before the first sorting. A third press brings back the order of the sheet.
 */
export const script = `'use strict';
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
  let sheet;
  const spread = () => {
    const open = [];
    for (const row of [...body.rows]) {
      let column = 0;
      for (let at = 0; column < 99; column += 1) {
        const held = open[column];
        if (held && held.left > 0) {
          const copy = held.cell.cloneNode(true);
          copy.removeAttribute('id');
          row.insertBefore(copy, row.cells[at] || null);
          held.left -= 1;
          at += 1;
          continue;
        }
        const cell = row.cells[at];
        if (!cell) break;
        if (cell.rowSpan > 1) {
          open[column] = { cell, left: cell.rowSpan - 1 };
          cell.removeAttribute('rowspan');
          if (cell.scope === 'rowgroup') cell.scope = 'row';
        }
        column += cell.colSpan - 1;
        at += 1;
      }
    }
    return [...body.rows];
  };
  const valueOf = (text) => {
    const number = /^[+\\u2212-]?[\\d,.]+/.exec(text);
    return number ? Number(number[0].replace(/,/g, '').replace('\\u2212', '-')) : NaN;
  };
  const compare = (one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
    return one.localeCompare(other, 'ja');
  };
  let column = 0;
  for (const head of heads) {
    const place = column;
    column += head.colSpan;
    if (!head.textContent.trim()) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      sheet = sheet || spread();
      const before = head.getAttribute('aria-sort');
      const order = before === 'ascending' ? 'descending' : before === 'descending' ? null : 'ascending';
      for (const one of heads) one.removeAttribute('aria-sort');
      if (order) head.setAttribute('aria-sort', order);
      const textOf = (row) => row.cells[place].textContent.trim();
      const rows = order ? [...sheet].sort((a, b) => compare(textOf(a), textOf(b))) : sheet;
      body.append(...(order === 'descending' ? [...rows].reverse() : rows));
    });
  }
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = '見出しを押すと、その列の順に並べ替わります。';
  table.parentElement.before(hint);
}
`;
