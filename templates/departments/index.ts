import type { Book, PublicationTemplate } from '#model';
import { department } from './department.tsx';

/** 部局紹介: a volume of one page for each department. */
export const departments: PublicationTemplate = {
  sheets: { department },
  volumes: (book: Book) =>
    book.departments.map(({ slug, name }) => ({
      name: `departments/${slug}`,
      title: `${book.edition.title} 部局紹介 ${name}`,
      language: book.edition.language,
      entries: [
        // Without a folio: the sheet is handed out by itself, and the drop on its line has the number.
        department.plan(book, { sheet: 'department', pages: ['P1'], of: [slug] }, [
          { label: 'P1', side: 'recto' },
        ]),
      ],
    })),
};
