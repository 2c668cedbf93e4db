import type { Book, PublicationTemplate, Sheet } from '#model';
import { department } from './department.tsx';

/** 部局紹介: a volume of one page for each department. */
export const departments: PublicationTemplate = {
  sheets: { department: department as Sheet<never> },
  volumes: ({ edition, departments: all }: Book) =>
    all.map(({ slug, name }, index) => ({
      name: `departments/${slug}`,
      title: `${edition.title} 部局紹介 ${name}`,
      entries: [
        {
          sheet: department as Sheet<never>,
          entry: { sheet: 'department', pages: ['P1'], of: [slug] },
          slots: [{ label: 'P1', folio: `${index + 1} / ${all.length}`, side: 'recto' }],
        },
      ],
    })),
};
