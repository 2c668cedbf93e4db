import { z } from 'zod';
import { count, line, lines, photo, slug } from './parts.ts';

const figures = { population: count, households: count, areaKm2: z.number().min(0) };

/** city.yaml: まちの姿. */
export const citySchema = z.strictObject({
  label: line,
  ideal: lines,
  lead: lines,
  total: z.strictObject({ name: line, ...figures }),
  wards: z.array(z.strictObject({ name: line, ...figures })).min(1),
  /** Two captioned pictures: a photograph, or a drawing of the template while there is none. */
  pictures: z
    .array(z.strictObject({ caption: line, photo: photo.optional(), drawing: slug.optional(), alt: line }))
    .max(2),
  notes: lines,
});

const point = z.tuple([z.number(), z.number()]);

/** wards.yaml: the ground of the map. Unit: km east and north of the city hall. */
export const mapSchema = z.strictObject({
  credit: line,
  wards: z
    .array(
      z.strictObject({ name: line, outline: z.array(z.array(point).min(4)).min(1), label: point.optional() }),
    )
    .min(1),
  /** Where no `label` says otherwise, a name stands under its drawing, or at its place when there is none. */
  landmarks: z
    .array(z.strictObject({ name: line, at: point, drawing: slug.optional(), label: point.optional() }))
    .default([]),
  /** Seas lie under the wards, lakes over them; their outlines are drawn smooth. */
  waters: z
    .array(
      z.strictObject({
        name: line,
        kind: z.enum(['sea', 'lake']),
        outline: z.array(point).min(3),
        label: point,
      }),
    )
    .default([]),
  /** The river of the map, source to mouth. */
  river: z.strictObject({ name: line, course: z.array(point).min(2), label: point.optional() }).optional(),
});

/** message.md front matter. */
export const messageSchema = z.strictObject({
  label: line,
  title: lines,
  sign: line,
  photo: photo.optional(),
});

/** visions.yaml: めざすまちの姿. */
export const visionsSchema = z.strictObject({
  plan: line,
  heading: line,
  search: line,
  searchButton: line,
  intro: lines,
  centre: z.strictObject({ over: line, text: lines }),
  visions: z.array(z.strictObject({ no: z.int().min(1), title: line, lines })).min(1),
  initiativesHeading: line,
  initiativesLabel: line,
});

const hotline = z.strictObject({ kind: z.literal('hotline'), name: line, opened: line, says: lines });
const app = z.strictObject({
  kind: z.literal('app'),
  name: line,
  groups: z
    .array(
      z.strictObject({
        name: line,
        items: z.array(z.strictObject({ label: line.optional(), text: line, note: line.optional() })).min(1),
      }),
    )
    .min(1),
});
const stages = z.strictObject({
  kind: z.literal('stages'),
  stages: z.array(line).min(2).max(6),
  supports: z.array(z.strictObject({ text: line, from: count, to: count })),
});
const transport = z.strictObject({
  kind: z.literal('transport'),
  heading: line,
  note: line,
  from: line,
  reaches: z.array(z.strictObject({ to: line.optional(), minutes: z.int().min(1).max(180) })).min(1),
  mixHeading: line,
  mixNote: line,
  modes: z.array(line).min(1),
  mix: z.array(z.strictObject({ name: line, shares: z.array(z.number().min(0).max(100)) })).min(1),
  source: line,
});

/** initiatives/*.md front matter. */
export const initiativeSchema = z.strictObject({
  vision: z.int().min(1),
  title: line,
  figure: z.discriminatedUnion('kind', [hotline, app, stages, transport]),
});
