import { artRules } from './catalogue/art.ts';
import { factRules } from './catalogue/facts.ts';
import { fieldRules } from './catalogue/fields.ts';
import { fileRules } from './catalogue/files.ts';
import { pageRules } from './catalogue/pages.ts';
import { payRules } from './catalogue/pay.ts';
import { preflightRules } from './catalogue/preflight.ts';
import { preflightPageRules } from './catalogue/preflightPages.ts';
import { preflightPrintRules } from './catalogue/preflightPrint.ts';
import { preflightUa1Rules } from './catalogue/preflightUa1.ts';
import { preflightUa1AnnotationRules } from './catalogue/preflightUa1Annotations.ts';
import { preflightUa1FontRules } from './catalogue/preflightUa1Fonts.ts';
import { preflightUa1TextRules } from './catalogue/preflightUa1Texts.ts';
import { pressRules } from './catalogue/press.ts';
import { projectRules } from './catalogue/project.ts';
import { textRules } from './catalogue/texts.ts';
import { typesetRules } from './catalogue/typeset.ts';
import { webRules } from './catalogue/web.ts';
import type { Rule } from './rule.ts';

/** Every rule Sasshi knows, by `room/name`. A new rule is a new row in the table of its room. */
export const catalogue = {
  ...fileRules,
  ...fieldRules,
  ...textRules,
  ...factRules,
  ...payRules,
  ...pageRules,
  ...artRules,
  ...typesetRules,
  ...pressRules,
  ...webRules,
  ...projectRules,
  ...preflightRules,
  ...preflightPageRules,
  ...preflightPrintRules,
  ...preflightUa1Rules,
  ...preflightUa1TextRules,
  ...preflightUa1AnnotationRules,
  ...preflightUa1FontRules,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof catalogue;
