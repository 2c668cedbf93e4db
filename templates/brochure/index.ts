import { type Book, type PublicationTemplate, type Sheet, slotsOf } from '#model';
import { named } from '../style/named.ts';
import { back } from './back.tsx';
import { balance } from './balance.tsx';
import { city } from './city.tsx';
import { conditions } from './conditions.tsx';
import { cover } from './cover.tsx';
import { lifestory } from './lifestory.tsx';
import { message } from './message.tsx';
import { organisation } from './organisation.tsx';
import { visions } from './visions.tsx';
import { voices } from './voices.tsx';

/** The kinds of sheet that `brochure.yaml` may name. */
const sheets: Record<string, Sheet> = {
  cover,
  message,
  city,
  visions,
  organisation,
  voices,
  lifestory,
  balance,
  conditions,
  back,
};

/** 冊子: one volume, its sheets in the order of the flatplan. */
export const brochure: PublicationTemplate = {
  sheets,
  volumes: (book: Book) => {
    const slots = slotsOf(book.flatplan.sheets);
    return [
      {
        name: 'brochure',
        title: `${book.edition.title} ${book.edition.year}`,
        language: book.edition.language,
        entries: book.flatplan.sheets.map((entry, index) =>
          named(sheets, entry.sheet, '紙面').plan(book, entry, slots[index]!),
        ),
      },
    ];
  },
};
