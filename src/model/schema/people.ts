import { z } from 'zod';
import { line, lines, month, photo, portrait, slug, year } from './parts.ts';

/** work.md front matter: the heads of the organisation spread; its sections are the work texts. */
export const workSchema = z.strictObject({ label: line, opener: lines, note: line });

/** departments/*.md front matter. */
export const departmentSchema = z.strictObject({
  no: z.int().min(1),
  name: line,
  /** Icon on the branch of the organisation spread: a name of the template. */
  icon: slug,
  /** Drawing of the department sheet: a name of the template. */
  drawing: slug,
  /** One statement of 35 to 55 characters for the organisation spread. */
  duties: line,
  lead: lines,
  sections: z.array(z.strictObject({ name: line, gloss: line.optional() })).min(1),
  /** The list of sections is not complete: prints など. */
  more: z.boolean(),
  /** Section that answers questions. */
  contact: line,
});

/** voices/*.md front matter. */
export const voiceSchema = z.strictObject({
  job: line,
  /** Name of the bureau, when it is one of the departments. */
  bureau: line.optional(),
  workplace: line,
  joined: year,
  quote: lines,
  photo: photo.optional(),
  portrait,
  /** Scene behind a leading voice: a name of the template. */
  scene: slug.optional(),
});

/** stories/*.yaml: one career. */
export const storySchema = z.strictObject({
  job: line,
  detail: line,
  joined: month,
  quote: lines,
  portrait,
  /** What this person did in the shared event. */
  during: line,
  steps: z
    .array(
      z.strictObject({
        at: month,
        kind: z.enum(['work', 'life']),
        title: line,
        text: z.array(line).max(2).default([]),
      }),
    )
    .min(5)
    .max(12),
  leaves: z.array(z.strictObject({ from: month, to: month, label: line })).default([]),
});

/** stories.yaml: heads of the life-story spread and the event that the careers share. */
export const storiesSchema = z.strictObject({
  label: line,
  /** What a Latin label says. */
  gloss: line.optional(),
  title: lines,
  lead: lines,
  event: z.strictObject({ at: month, title: line, text: lines }),
  legend: z.strictObject({ work: line, life: line, leave: line, growth: line }),
  note: line,
});

/** voices.yaml: heads of the voice pages. */
export const voicesSchema = z.strictObject({ label: line, heading: line, note: line });
