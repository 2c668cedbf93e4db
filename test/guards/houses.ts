import { page } from '../../templates/style/format.ts';
import type { House } from './guard.ts';

/** What the flagship promises, by its art direction. */
export const flagship: House = {
  trim: { width: page.w, height: page.h },
  bleed: page.bleed,
  safe: 5,
  margins: page,
  least: 8,
  limits: { faces: 8, sizes: 14, swatches: 6 },
  skin: ['hada', 'hadaKage', 'hadaUsu', 'hadaUsuKage', 'komugi', 'komugiKage'],
};
