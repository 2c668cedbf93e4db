import { z } from 'zod';
import { count, day, line, lines, portrait, slug, time, year, yen } from './parts.ts';

/** salaries.yaml: what the tables say round the figures of salaries/*.csv. */
export const salariesSchema = z.strictObject({
  label: line,
  heading: line,
  unit: line,
  asOf: day,
  previousAsOf: day,
  /** Names for rows, used by references like {{salary.university}}. */
  names: z.record(slug, z.strictObject({ category: line, job: line, education: line.optional() })),
  /** The row shown large. */
  headline: slug,
  notes: lines,
});

/** One row of salaries/*.csv after its Japanese heads: 区分, 職種, 学歴など, 初任給月額. */
export const salaryRowSchema = z.strictObject({
  category: line,
  jobs: z.array(line).min(1),
  education: line.optional(),
  monthly: yen,
});

/** conditions.yaml: allowances, hours, leave. */
export const conditionsSchema = z.strictObject({
  label: line,
  /** What a Latin label says, behind it. */
  gloss: line.optional(),
  asOf: day,
  note: line,
  allowances: z.strictObject({
    heading: line,
    family: z.strictObject({ name: line, spouse: yen, note: line }),
    housing: z.strictObject({ name: line, cap: yen }),
    commuting: z.strictObject({ name: line, cap: yen }),
    bonus: z.strictObject({
      name: line,
      months: z.number().positive(),
      firstYearMonths: z.number().positive(),
      paid: z.array(z.int().min(1).max(12)).min(1),
      previous: z.strictObject({ months: z.number().positive(), firstYearMonths: z.number().positive() }),
      note: line,
    }),
  }),
  hours: z.strictObject({
    heading: line,
    from: time,
    to: time,
    days: line,
    off: lines,
    flexible: z.strictObject({ from: time, to: time, stepMinutes: z.int().positive() }),
    text: lines,
    note: line,
  }),
  leave: z.strictObject({
    heading: line,
    annual: z.strictObject({ name: line, days: count, firstYearDays: count, note: line }),
    maternity: z.strictObject({ name: line, weeksEach: count }),
    childcare: z.strictObject({ name: line, untilAge: count, note: line }),
    others: lines,
    othersText: line,
  }),
});

/** childcare.yaml: the page of the bars. */
export const childcareSchema = z.strictObject({
  label: line,
  /** What a Latin label says. */
  gloss: line.optional(),
  title: lines,
  fertility: z.strictObject({
    label: line,
    year,
    staff: z.number().positive(),
    national: z.number().positive(),
    staffLabel: line,
    staffNote: line,
    nationalLabel: line,
    /** What one drop of the drawing is. */
    unit: line.optional(),
  }),
  /** Marks of the axis of the child's age, in order. `birth` is the zero. */
  axis: z.array(z.strictObject({ id: slug, label: line, major: z.boolean().default(false) })).min(2),
  groups: z
    .array(
      z.strictObject({
        name: line,
        /** Above the axis (time off and shorter hours) or below it (other hours, exemptions). */
        side: z.enum(['above', 'below']),
        schemes: z
          .array(
            z.strictObject({
              name: line,
              from: slug,
              to: slug,
              /** The facts do not say when it ends: the bar runs out in arrows. */
              open: z.boolean().default(false),
              tone: z.enum(['rest', 'shorter', 'new']),
              isNew: z.boolean().default(false),
              /** Words inside the bar, after its name. */
              inside: z.array(line).default([]),
              /** Words beside the bar. */
              beside: z.array(line).default([]),
              badge: line.optional(),
              /** A narrower bar that goes on (children with disabilities). */
              extension: z.strictObject({ to: slug, text: lines }).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** What the colours of the bars mean, and an end that fades into arrows. */
  legend: z
    .strictObject({
      rest: line.optional(),
      shorter: line.optional(),
      new: line.optional(),
      open: line.optional(),
    })
    .default({}),
  day: z.strictObject({
    heading: line,
    who: lines,
    from: time,
    to: time,
    spans: z.array(z.strictObject({ from: time, to: time, label: line, kind: z.enum(['work', 'support']) })),
    marks: z.array(z.strictObject({ at: time, label: line })),
    portrait,
    /** The child at the parent's side. */
    child: portrait.optional(),
  }),
  note: line,
});

/** growth.yaml: 成長・育成方針. */
export const growthSchema = z.strictObject({
  policy: line,
  slogan: line,
  orientationsLabel: line,
  orientations: z.array(z.strictObject({ name: line, items: z.array(line).length(3) })).length(4),
  supportLabel: line,
  support: z.array(z.strictObject({ no: z.int().min(1), title: line, points: lines })).length(3),
});
