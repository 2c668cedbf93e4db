import type { z } from 'zod';
import type { editionSchema } from './schema/edition.ts';
import type { pressSchema } from './schema/press.ts';

/** 印刷の条件, as press.yaml says them. */
export type PressSettings = z.infer<typeof pressSchema>;

/** The settings with the profile read: what makes a file for the printer. */
export interface PressJob extends Omit<PressSettings, 'profile'> {
  profile: PressSettings['profile'] & {
    /** The ICC profile: class `prtr`, CMYK. */
    icc: Uint8Array;
  };
  /** How the booklet is bound (edition.yaml). */
  binding: z.infer<typeof editionSchema>['binding'];
  /** Crop marks. Absent: what suits the volume. */
  marks?: CropMarks;
}

/** トンボ: double marks as Japanese printers know them, or none. */
export type CropMarks = 'jp' | 'none';
