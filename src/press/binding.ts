import type { CropMarks, LaidPage, Pages, PressJob } from '#model';

/** Whether the printer imposes and binds the volume. Sheets and tables stay single, also where one file holds many. */
export const isBound = ({ publication, pages }: Pages): boolean =>
  publication === 'brochure' && pages.length > 2;

/** The side of a page that is bound: of a booklet bound on the left, the left of its rectos. */
export const spineOf = ({ side }: LaidPage, binding: PressJob['binding']): 'left' | 'right' =>
  (side === 'recto') === (binding.side === 'left') ? 'left' : 'right';

/** What the job says, or what suits: in a booklet marks are in the way of imposition; single sheets are cut by theirs. */
export const marksOf = (pages: Pages, { marks }: Pick<PressJob, 'marks'>): CropMarks =>
  marks ?? (isBound(pages) ? 'none' : 'jp');
