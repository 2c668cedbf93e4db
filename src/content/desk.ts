import { z } from 'zod';
import type { Book } from '../model/book.ts';
import {
  citySchema,
  initiativeSchema,
  mapSchema,
  messageSchema,
  visionsSchema,
} from '../model/schema/city.ts';
import { contactSchema, editionSchema, flatplanSchema, wordingSchema } from '../model/schema/edition.ts';
import {
  childcareSchema,
  conditionsSchema,
  growthSchema,
  salariesSchema,
  salaryRowSchema,
} from '../model/schema/pay.ts';
import {
  departmentSchema,
  storiesSchema,
  storySchema,
  voiceSchema,
  voicesSchema,
  workSchema,
} from '../model/schema/people.ts';
import { pressSchema } from '../model/schema/press.ts';

/** Single files of an edition, by the part of the book they become; of an optional one every field has a default. */
export const files = {
  edition: { file: 'edition.yaml', schema: editionSchema },
  flatplan: { file: 'brochure.yaml', schema: flatplanSchema },
  message: { file: 'message.md', schema: messageSchema },
  city: { file: 'city.yaml', schema: citySchema },
  map: { file: 'wards.yaml', schema: mapSchema },
  visions: { file: 'visions.yaml', schema: visionsSchema },
  work: { file: 'work.md', schema: workSchema },
  voicesHeads: { file: 'voices.yaml', schema: voicesSchema },
  storiesHeads: { file: 'stories.yaml', schema: storiesSchema },
  growth: { file: 'growth.yaml', schema: growthSchema },
  conditions: { file: 'conditions.yaml', schema: conditionsSchema },
  childcare: { file: 'childcare.yaml', schema: childcareSchema },
  contact: { file: 'contact.yaml', schema: contactSchema },
  salaries: { file: 'salaries.yaml', schema: salariesSchema },
  wording: { file: 'wording.yaml', schema: wordingSchema },
  press: { file: 'press.yaml', schema: pressSchema, optional: true },
} as const satisfies Partial<Record<keyof Book, { file: string; schema: z.ZodType; optional?: true }>>;

/** Folders of an edition: one file an item, in the order of the file names. */
export const folders = {
  initiatives: { folder: 'initiatives', extension: '.md', schema: initiativeSchema },
  departments: { folder: 'departments', extension: '.md', schema: departmentSchema },
  voices: { folder: 'voices', extension: '.md', schema: voiceSchema },
  stories: { folder: 'stories', extension: '.yaml', schema: storySchema },
} as const satisfies Partial<Record<keyof Book, { folder: string; extension: string; schema: z.ZodType }>>;

/** Salary tables: the edition's year and the year before. */
export const tables = {
  folder: 'salaries',
  extension: '.csv',
  schema: z.array(salaryRowSchema).min(1).max(500),
} as const;

export type FileSlot = keyof typeof files;
export type FolderSlot = keyof typeof folders;

/** Where a file of the edition belongs. */
export type Slot =
  | { kind: 'file'; part: FileSlot }
  | { kind: 'item'; part: FolderSlot; slug: string }
  | { kind: 'table'; year: string };

/** Finds the slot of a path within the edition's folder; nothing when no part of the book lives there. */
export function slotOf(path: string): Slot | undefined {
  for (const part of Object.keys(files) as FileSlot[]) {
    if (files[part].file === path) return { kind: 'file', part };
  }
  for (const part of Object.keys(folders) as FolderSlot[]) {
    const slug = nameIn(folders[part], path);
    if (slug !== undefined) return { kind: 'item', part, slug };
  }
  const year = nameIn(tables, path);
  return year !== undefined && /^\d{4}$/.test(year) ? { kind: 'table', year } : undefined;
}

/** The file's name in a folder, without its extension, if it is one of the folder's files. */
function nameIn(
  { folder, extension }: { folder: string; extension: string },
  path: string,
): string | undefined {
  const [first, name, ...deeper] = path.split('/');
  if (first !== folder || !name || deeper.length > 0 || !name.endsWith(extension)) return undefined;
  return name.slice(0, -extension.length);
}
