import { childcareRules } from './childcare.ts';
import { cityRules } from './city.ts';
import { dateRules } from './dates.ts';
import { eraRules } from './eras.ts';
import { flatplanRules } from './flatplan.ts';
import { organisationRules } from './organisation.ts';
import { payRules } from './pay.ts';
import { pictureRules } from './pictures.ts';
import type { DeskRule } from './rule.ts';
import { wordRules } from './words.ts';

/** Every cross-check of the desk, in the order in which they are asked. */
export const rules: readonly DeskRule[] = [
  ...flatplanRules,
  ...dateRules,
  ...eraRules,
  ...cityRules,
  ...organisationRules,
  ...payRules,
  ...childcareRules,
  ...pictureRules,
  ...wordRules,
];
