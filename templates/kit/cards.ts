import type { Card } from './card.ts';
import { pictures } from './pictures.tsx';
import { places } from './places.tsx';
import { tables } from './tables.tsx';
import { texts } from './texts.tsx';

/** Every part of the kit, by what it is for, in the order in which it is shown. */
export const themes: Record<string, readonly Card[]> = {
  頁と場所: places,
  言葉と数字: [...texts, ...tables],
  写真と絵: pictures,
};
