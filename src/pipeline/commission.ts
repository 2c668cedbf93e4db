import { slotOf } from '../model/flatplan.ts';
import type { CastOff, Sheet, Template, Volume } from '../model/template.ts';
import type { Order, Publication } from './order.ts';

/** What is to be laid out for an order, and what its sheets draw from. */
export function commissionOf(
  { publication, work }: Order,
  template: Template,
  castOffWith: (names: readonly string[]) => CastOff,
) {
  const studio = template.publications[publication];
  if (work.kind === 'edition') {
    const { names } = work.book.wording;
    const { origins } = work.book;
    return { volumes: studio.volumes(work.book, castOffWith(names)), origins, art: work.art, names };
  }
  const volumes = work.sheets.map((name) => sampleOf(publication, name, studio.sheets[name]!));
  return { volumes, origins: new Map(), art: new Map(), names: [] };
}

/** A sheet by itself, with its sample data, on pages numbered from 1. */
function sampleOf(publication: Publication, name: string, sheet: Sheet): Volume {
  const slots = Array.from({ length: sheet.pages }, (_, index) => slotOf(`P${index + 1}`, index + 1));
  const title = `${publication}/${name}`;
  return {
    name: `sample/${publication}-${name}`,
    title,
    language: 'ja',
    entries: [sheet.planSample(name, slots)],
  };
}
