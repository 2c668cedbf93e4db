import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../rule.ts';
import { hint, message } from '../sentences.ts';

/** Raised when a field below changes its name or its meaning. */
const SCHEMA_VERSION = 1;
/** Longer lines are cut: the file has the rest. */
const LONGEST_EXCERPT = 300;

/** For programs: one object, fields in a fixed order, absent ones left out. */
export function json(diagnostics: readonly Diagnostic[], { lang }: { lang: Language }): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const result = {
    schemaVersion: SCHEMA_VERSION,
    errors,
    warnings: diagnostics.length - errors,
    diagnostics: diagnostics.map((diagnostic) => ({
      severity: diagnostic.severity,
      rule: diagnostic.rule,
      message: message(diagnostic, lang),
      hint: hint(diagnostic, lang),
      ...diagnostic.at?.desk,
      sheet: diagnostic.at?.sheet,
      excerpt: diagnostic.excerpt?.slice(0, LONGEST_EXCERPT),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
