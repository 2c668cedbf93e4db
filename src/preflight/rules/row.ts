import type { RuleId } from '../../diagnostics/catalogue.ts';
import type { Severity } from '../../diagnostics/rule.ts';
import type { Facts, PageFacts } from '../facts/facts.ts';
import type { Box } from '../geometry.ts';

/** Where something is: a page from 1, and what part of it, in points of its user space. */
export interface Place {
  page: number;
  box?: Box;
}

/** Something found, with the values of its sentence and all the places that share them. */
export interface Finding {
  values: Record<string, string | number>;
  places: Place[];
}

/** What the order says beyond the standard. */
export interface Job {
  /** Spot inks that are printed. */
  spots: readonly string[];
  /** Sum of inks in per cent; without it the profile's own. */
  inkLimit?: number;
  /** Whether the pages are folded and bound. Without it a file of more than two pages is. */
  isBound?: boolean;
}

export type Check = (facts: Facts, job: Job) => Finding[];

/** One rule of a profile: what is looked for, how bad it is, and who says so. */
export interface Row {
  rule: Extract<RuleId, `preflight/${string}`>;
  severity: Severity;
  /** Clause of a standard, or whose house rule. */
  source: string;
  find: Check;
  /** Whether the file has anything that the rule is about; without it, every file has. */
  applies?: (facts: Facts) => boolean;
}

/** A condition that takes a person to judge. */
export interface Question {
  /** Number in the protocol that it is from. */
  id: string;
  ja: string;
  en: string;
  applies?: (facts: Facts) => boolean;
}

/** What no program can tell from the file, or what ours does not look at. */
export type Limit =
  | 'fontLicence'
  | 'registeredCondition'
  | 'iccContent'
  | 'trapping'
  | 'paper'
  | 'legibility'
  | 'appearances'
  | 'glyphNames'
  | 'supplements';

/** A standard or a trade's habit: its rows, what they need, and what they leave to a person. */
export interface Profile {
  title: { ja: string; en: string };
  rows: readonly Row[];
  /** Whether pages must be printed onto plates. */
  needsCoverage: boolean;
  limits: readonly Limit[];
  /** What a person has to judge and to sign. */
  questions?: readonly Question[];
}

/** One finding about the whole file. */
export const whole = (values: Finding['values'] = {}): Finding => ({ values, places: [] });

type Found = { values?: Finding['values']; box?: Box };

/** Findings of all pages, those with the same values as one. */
export function byPage(facts: Facts, look: (page: PageFacts) => Iterable<Found>): Finding[] {
  const findings = new Map<string, Finding>();
  for (const page of facts.pages) {
    for (const { values = {}, box } of look(page)) {
      const key = JSON.stringify(values);
      const finding = findings.get(key) ?? { values, places: [] };
      finding.places.push({ page: page.number, ...(box && { box }) });
      findings.set(key, finding);
    }
  }
  return [...findings.values()];
}

type Measured = Found & { amount: number };

/**
 * One finding for all that is too small or too large: it names the worst amount, that place first. Amounts are rounded
 * to `digits` before they are compared by `look`.
 */
export function worst(
  facts: Facts,
  name: string,
  isWorse: (one: number, other: number) => boolean,
  look: (page: PageFacts) => Iterable<Measured>,
): Finding[] {
  const findings = new Map<string, { finding: Finding; amount: number }>();
  for (const page of facts.pages) {
    for (const { values = {}, box, amount } of look(page)) {
      const key = JSON.stringify(values);
      const known = findings.get(key) ?? { finding: { values: {}, places: [] }, amount };
      const place = { page: page.number, ...(box && { box }) };
      if (isWorse(amount, known.amount)) {
        known.amount = amount;
        known.finding.places.unshift(place);
      } else known.finding.places.push(place);
      known.finding.values = { [name]: known.amount, ...values };
      findings.set(key, known);
    }
  }
  return [...findings.values()].map(({ finding }) => finding);
}

export const less = (one: number, other: number): boolean => one < other;
export const more = (one: number, other: number): boolean => one > other;

/** Rounded before it is compared, so that 149.6 ppi is no false alarm (GWG 2015, 3.15). */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
