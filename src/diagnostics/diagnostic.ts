import type { RuleId } from './catalogue.ts';
import type { Severity } from './rule.ts';

/** A place on the editor's desk: a content file, with line and column counted from 1 and the field's dotted path. */
export interface DeskPlace {
  /** Path relative to the project, with forward slashes. */
  file: string;
  line?: number;
  /** Column in UTF-16 units from 1; printers turn it into display columns. */
  column?: number;
  /** Length of the underlined stretch in UTF-16 units. */
  length?: number;
  /** Dotted path of the field, for example `wards[2].population`. */
  field?: string;
}

/** A place on a laid-out sheet. */
export interface SheetPlace {
  publication: string;
  page: string;
  /** Trim-relative box in pt. */
  box?: { x: number; y: number; width: number; height: number };
}

/** Where a problem is: on the desk, on the sheet, or both (a text that does not fit has both). */
export interface Place {
  desk?: DeskPlace;
  sheet?: SheetPlace;
}

/**
 * One problem. `error`: we would not send this to the printer. `warning`: a human should look. Nothing else is said.
 * `values` fill the rule's sentences in the catalogue, so that a diagnostic reads in every language.
 */
export interface Diagnostic {
  rule: RuleId;
  severity: Severity;
  values: Record<string, string | number>;
  at?: Place;
  /** The line itself, for the printers' frame. */
  excerpt?: string;
}

export type { Severity };
