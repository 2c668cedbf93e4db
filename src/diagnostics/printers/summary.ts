import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../rule.ts';

/** How many errors and warnings there are, in one line. */
export function summary(diagnostics: readonly Diagnostic[], lang: Language): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (lang === 'ja') return `エラー ${errors}件、注意 ${warnings}件`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
