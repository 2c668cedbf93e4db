import type { LaidPage, Pages, PressJob } from '#model';

/** Whether the printer imposes and binds the volume. Sheets and tables stay single, also where one file holds many. */
export const isBound = ({ publication, pages }: Pages): boolean =>
  publication === 'brochure' && pages.length > 2;

/** The side of a page that is bound: of a booklet bound on the left, the left of its rectos. */
export const spineOf = ({ side }: LaidPage, binding: PressJob['binding']): 'left' | 'right' =>
  (side === 'recto') === (binding.side === 'left') ? 'left' : 'right';
