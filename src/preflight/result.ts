import type { Severity } from '../diagnostics/rule.ts';
import type { Facts } from './facts/facts.ts';
import type { ProfileName } from './rules/profiles.ts';
import type { Finding, Place, Question, Row } from './rules/row.ts';
import type { Unchecked } from './rules/unchecked.ts';

/** One thing wrong, with all its places and everybody who says so. */
export interface Problem {
  rule: Row['rule'];
  severity: Severity;
  values: Finding['values'];
  places: Place[];
  sources: { profile: ProfileName; source: string }[];
}

/** The result of a check. Without facts the file could not be read. */
export interface Preflight {
  profiles: readonly ProfileName[];
  problems: Problem[];
  unchecked: Unchecked[];
  /** What a person has to judge, as far as the file has anything of the kind. */
  questions: Question[];
  facts: Facts | undefined;
}
