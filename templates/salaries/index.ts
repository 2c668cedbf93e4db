import type { Book, PlannedSheet, PublicationTemplate, Sheet } from '#model';
import { fillPages } from './rows.ts';
import { continued, starting } from './sheets.tsx';

const sheets = { starting, continued } as unknown as Record<'starting' | 'continued', Sheet<never>>;

/** 給与資料: one volume, as many pages as the table needs; each folio tells how many there are. */
export const salaries: PublicationTemplate = {
  sheets,
  volumes: (book: Book) => {
    const pages = fillPages(book.salaries.rows).length;
    return [
      {
        name: 'salaries',
        title: `${book.edition.city} ${book.salaries.label} ${book.edition.era}`,
        entries: Array.from({ length: pages }, (_, index) => planned(index, pages)),
      },
    ];
  },
};

function planned(index: number, pages: number): PlannedSheet {
  const sheet = index === 0 ? 'starting' : 'continued';
  const label = `P${index + 1}`;
  return {
    sheet: sheets[sheet],
    entry: { sheet, pages: [label] },
    slots: [{ label, folio: `${index + 1} / ${pages}`, side: 'recto' }],
  };
}
