import type { Book, PlannedSheet, PublicationTemplate } from '#model';
import { fillPages } from './rows.ts';
import { continued, starting } from './sheets.tsx';

/** 給与資料: one volume, as many pages as the table needs; where there are several, each folio tells how many. */
export const salaries: PublicationTemplate = {
  sheets: { starting, continued },
  volumes: (book: Book) => {
    const pages = fillPages(book.salaries.rows).length;
    return [
      {
        name: 'salaries',
        title: `${book.edition.city} ${book.salaries.label} ${book.edition.era}`,
        language: book.edition.language,
        entries: Array.from({ length: pages }, (_, index) => planned(book, index, pages)),
      },
    ];
  },
};

function planned(book: Book, index: number, pages: number): PlannedSheet {
  const label = `P${index + 1}`;
  const folio = pages > 1 ? { folio: `${index + 1} / ${pages}` } : {};
  const slots = [{ label, ...folio, side: 'recto' as const }];
  const [name, sheet] = index === 0 ? (['starting', starting] as const) : (['continued', continued] as const);
  return sheet.plan(book, { sheet: name, pages: [label] }, slots);
}
