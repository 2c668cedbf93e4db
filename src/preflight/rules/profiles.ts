import { gwgSheetfed } from './gwg.ts';
import { house } from './house.ts';
import type { Profile } from './row.ts';
import { ua1 } from './ua1.ts';
import { x1a, x4 } from './x.ts';

/** Standards and habits that a file can be checked against. A new one is a new row. */
export const profiles = {
  x4,
  x1a,
  'gwg-sheetfed': gwgSheetfed,
  house,
  ua1,
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

export const isProfile = (name: string): name is ProfileName => name in profiles;
