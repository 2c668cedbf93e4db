import { z } from 'zod';
import { count, day, line, lines, slug, year } from './parts.ts';

/** edition.yaml: what this edition is, and the dates its facts stand on. */
export const editionSchema = z.strictObject({
  title: line,
  city: line,
  year,
  /** The same year in the Japanese calendar: 令和6年度. */
  era: line,
  language: z.literal('ja'),
  slogan: lines,
  tagline: line,
  /** Day the edition is published; no as-of date may be later. */
  published: day,
  asOf: z.strictObject({
    /** Organisation, pay and conditions. */
    default: day,
    population: day,
    /** Who publishes the area. */
    area: line,
  }),
  binding: z.strictObject({ side: z.enum(['left', 'right']), method: z.enum(['saddle', 'perfect']) }),
  publications: z.array(z.enum(['brochure', 'departments', 'salaries'])).min(1),
});

/** brochure.yaml: the flatplan (台割). */
export const flatplanSchema = z.strictObject({
  /** Pages of the whole booklet, covers included. */
  pages: z.int().min(4).max(400),
  sheets: z
    .array(
      z.strictObject({
        sheet: slug,
        /** Labels of the pages it fills, in order: 表1, P1 ... 表4. */
        pages: z
          .array(z.string().regex(/^(表[1-4]|P[1-9]\d*)$/, 'pageLabel'))
          .min(1)
          .max(400),
        /** Which items of the content it shows, for sheets that stand more than once (voices). */
        of: z.array(slug).max(40).optional(),
      }),
    )
    .min(1)
    .max(100),
  /** Page references printed in the booklet itself: heading, first and last folio. */
  references: z
    .array(z.strictObject({ heading: line, sheet: slug, from: count, to: count }))
    .max(100)
    .default([]),
});

/** contact.yaml: whom to ask, where to apply, credits. */
export const contactSchema = z.strictObject({
  label: line,
  office: line,
  call: lines,
  postalCode: z.string().regex(/^\d{3}-\d{4}$/, 'postalCode'),
  address: lines,
  phone: z.strictObject({
    number: z.string().regex(/^\d{2,5}-\d{1,4}-\d{4}$/, 'phone'),
    note: line.optional(),
  }),
  mail: z.strictObject({ address: z.email(), note: line.optional() }).optional(),
  stop: line.optional(),
  apply: z.strictObject({ text: lines, url: z.url({ protocol: /^https$/ }).max(300), caption: line }),
  imprint: lines,
});

/** Characters, without white space, that a text has at least and at most. */
const length = z.strictObject({ least: count, most: count });

/** wording.yaml: names that must not be torn apart, and the city's way to write a word. */
export const wordingSchema = z.strictObject({
  names: z.array(line).max(1000),
  write: z
    .array(z.strictObject({ word: line, insteadOf: z.array(line).min(1).max(20) }))
    .max(200)
    .default([]),
  /** Lengths that the city's sheets are drawn for, where they differ from the usual ones. */
  lengths: z
    .strictObject({ message: length, duties: length, department: length, voice: length })
    .partial()
    .default({}),
});
