import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Item, mm, type Pages, type PressJob, type Rasters, type Swatch } from '#model';
import { pressSchema } from '../../src/model/schema/press.ts';
import { press } from '../../src/press/press.ts';
import { imprint, page, pagesOf, swatches } from './pdf.ts';

export const profiles = fileURLToPath(new URL('../../assets/icc', import.meta.url));

const settings = pressSchema.parse({});

/** The job of an edition without press.yaml: PDF/X-4 on coated paper. Without marks, for what tests measure. */
export const job: PressJob = {
  ...settings,
  profile: { ...settings.profile, icc: readFileSync(`${profiles}/${settings.profile.file}`) },
  binding: { side: 'left', method: 'saddle' },
  marks: 'none',
};

export const BLEED = mm(3);

export interface Making {
  swatches?: Record<string, Swatch>;
  job?: Partial<PressJob>;
  pictures?: Rasters;
}

/** What the printer gets of these pages. */
export const pressedPages = (pages: Pages, making: Making = {}): Promise<Uint8Array> =>
  press(
    pages,
    making.pictures ?? new Map(),
    { swatches: making.swatches ?? swatches, format: { trim: { width: 200, height: 100 }, bleed: BLEED } },
    { ...job, ...making.job },
    imprint,
  );

/** The same of one page with these items. */
export const pressed = (items: Item[], making?: Making): Promise<Uint8Array> =>
  pressedPages(pagesOf(page(items)), making);
