import { type Book, type PublicationTemplate, type Sheet, slotOf } from '#model';
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
const sheets = {
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
} as unknown as Record<string, Sheet<never>>;

/** 冊子: one volume, its sheets in the order of the flatplan. */
export const brochure: PublicationTemplate = {
  sheets,
  volumes: ({ edition, flatplan }: Book) => [
    {
      name: 'brochure',
      title: `${edition.title} ${edition.year}`,
      entries: flatplan.sheets.map((entry) => ({
        sheet: sheetNamed(entry.sheet),
        entry,
        slots: entry.pages.map(slotOf),
      })),
    },
  ],
};

function sheetNamed(name: string): Sheet<never> {
  const sheet = sheets[name];
  if (!sheet) throw new Error(`no sheet "${name}"; there are: ${Object.keys(sheets).join(', ')}`);
  return sheet;
}
