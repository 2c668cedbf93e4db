import { z } from 'zod';

/* The word after a pattern names the form in diagnostics (terms.ts): messages are not zod's. */

/** One printed line or phrase: not empty, no control characters, no leading or trailing space. */
export const line = z
  .string()
  .min(1)
  .max(2_000)
  .regex(/^\S(?:[^\p{Cc}]*\S)?$/u, 'line');

/** Lines the editor broke by hand (headings, quotes). */
export const lines = z.array(line).min(1).max(8);

/** Names a file or a thing inside the project: small letters, digits, hyphens. */
export const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'slug');

/** A calendar day, `2024-04-01`. */
export const day = z.iso.date();

/** A month of a career, `2006-04`. */
export const month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, 'month');

/** A time of day, `8:30`. */
export const time = z.string().regex(/^([01]?\d|2[0-4]):[0-5]\d$/, 'time');

export const year = z.int().min(1900).max(2100);
export const count = z.int().min(0);
export const yen = z.int().min(0);

/** A picture of the user's own: a file in assets/photos, with words for those who cannot see it. */
export const photo = z.strictObject({
  file: z.string().min(1),
  /** What it shows; absent only when `decorative: true`. */
  alt: line.optional(),
  decorative: z.literal(true).optional(),
  /** The point of the picture that must stay in view, in fractions from its top left corner. */
  focus: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).optional(),
});

const cloth = z.enum([
  'fukasa',
  'mizu',
  'sora',
  'midori',
  'wakaba',
  'daidai',
  'shu',
  'kinari',
  'shiro',
  'ishi',
  'sumi',
]);

/** Parameters of a drawn portrait, used while there is no photograph. */
export const portrait = z.strictObject({
  face: z.enum(['oval', 'round', 'square', 'long', 'heart', 'broad']),
  hair: z.enum(['sidepart', 'crop', 'fringe', 'receding', 'bob', 'bangs', 'long', 'tied', 'bun', 'wavy']),
  hairTone: z.enum(['kuro', 'cha', 'kuri', 'hai', 'shiro']),
  skin: z.enum(['light', 'warm', 'tan']),
  wear: z.enum(['suit', 'blouse', 'polo', 'scrubs', 'lab', 'jacket', 'fire', 'apron', 'knit']),
  cloth,
  accent: cloth.optional(),
  glasses: z.enum(['round', 'square']).optional(),
  gear: z.enum(['helmet', 'cap']).optional(),
  gearTone: cloth.optional(),
  eyes: z.enum(['open', 'smile', 'calm']).optional(),
  mouth: z.enum(['smile', 'laugh', 'calm']).optional(),
  /** What the person holds or does: a name of the drawings' pose table. */
  pose: slug.optional(),
  turn: z.number().min(-8).max(8).optional(),
  tilt: z.number().min(-12).max(12).optional(),
  /** Breadth of the brows; 0 where hair covers them. */
  brow: z.number().min(0).max(5).optional(),
  beard: z.enum(['stubble', 'moustache']).optional(),
  build: z.number().min(0.7).max(1.3).optional(),
  /** Lean of the shoulders to the right in degrees, length of the neck against the usual one, and size of the whole. */
  lean: z.number().min(-5).max(5).optional(),
  neck: z.number().min(-6).max(8).optional(),
  stature: z.number().min(0.9).max(1.08).optional(),
  age: z.int().min(18).max(70).optional(),
});
