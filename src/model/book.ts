import type { z } from 'zod';
import type { PressSettings } from './press.ts';
import type { citySchema, initiativeSchema, mapSchema, messageSchema, visionsSchema } from './schema/city.ts';
import type { contactSchema, editionSchema, flatplanSchema, wordingSchema } from './schema/edition.ts';
import type { photo, portrait } from './schema/parts.ts';
import type {
  childcareSchema,
  conditionsSchema,
  growthSchema,
  salariesSchema,
  salaryRowSchema,
} from './schema/pay.ts';
import type {
  departmentSchema,
  storiesSchema,
  storySchema,
  voiceSchema,
  voicesSchema,
  workSchema,
} from './schema/people.ts';

/** Running text as the editor wrote it, references already filled in. */
export interface Prose {
  blocks: ProseBlock[];
}

export type ProseBlock = { kind: 'heading'; text: string } | { kind: 'paragraph'; inlines: Inline[] };

export interface Inline {
  kind: 'text' | 'strong';
  text: string;
}

/** Where a piece of text stands on the desk. */
export interface Origin {
  file: string;
  line: number;
  column: number;
  field: string;
}

export type Photo = z.infer<typeof photo>;
export type PortraitParameters = z.infer<typeof portrait>;
export type Edition = z.infer<typeof editionSchema>;
export type Flatplan = z.infer<typeof flatplanSchema>;
export type FlatplanEntry = Flatplan['sheets'][number];
export type Contact = z.infer<typeof contactSchema>;
export type Wording = z.infer<typeof wordingSchema>;
export type City = z.infer<typeof citySchema>;
export type WardMap = z.infer<typeof mapSchema>;
export type Message = z.infer<typeof messageSchema> & { body: Prose };
export type Visions = z.infer<typeof visionsSchema>;
export type Initiative = z.infer<typeof initiativeSchema> & { slug: string; body: Prose };
export type Work = z.infer<typeof workSchema> & { body: Prose };
export type Department = z.infer<typeof departmentSchema> & { slug: string; body: Prose };
export type Voice = z.infer<typeof voiceSchema> & { slug: string; body: Prose };
export type VoicesHeads = z.infer<typeof voicesSchema>;
export type Story = z.infer<typeof storySchema> & { slug: string };
export type StoriesHeads = z.infer<typeof storiesSchema>;
export type Conditions = z.infer<typeof conditionsSchema>;
export type Childcare = z.infer<typeof childcareSchema>;
export type Growth = z.infer<typeof growthSchema>;
export type SalaryRow = z.infer<typeof salaryRowSchema> & {
  /** Monthly pay of the same row in the year before, when it was there. */
  previous?: number;
};
export type Salaries = z.infer<typeof salariesSchema> & { rows: SalaryRow[] };

/** Everything an edition says, validated: what templates draw from. */
export interface Book {
  edition: Edition;
  flatplan: Flatplan;
  message: Message;
  city: City;
  map: WardMap;
  visions: Visions;
  /** In the order of their file names. */
  initiatives: Initiative[];
  work: Work;
  /** In the order of their numbers. */
  departments: Department[];
  voicesHeads: VoicesHeads;
  voices: Voice[];
  storiesHeads: StoriesHeads;
  stories: Story[];
  growth: Growth;
  conditions: Conditions;
  childcare: Childcare;
  contact: Contact;
  salaries: Salaries;
  wording: Wording;
  press: PressSettings;
  /** Text of a field or paragraph (without white space) to its places on the desk. */
  origins: Map<string, Origin[]>;
}
