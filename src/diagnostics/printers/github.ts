import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../rule.ts';
import { hint, message } from '../sentences.ts';
import { summary } from './summary.ts';

/** GitHub shows ten annotations of a kind and drops the rest. */
const SHOWN = 10;

/** For the pull request: workflow commands (`::error file=…::…`), then the count of all. */
export function github(diagnostics: readonly Diagnostic[], { lang }: { lang: Language }): string {
  if (diagnostics.length === 0) return '';
  const ofKind = (kind: Diagnostic['severity']) => diagnostics.filter(({ severity }) => severity === kind);
  const shown = [...ofKind('error').slice(0, SHOWN), ...ofKind('warning').slice(0, SHOWN)];
  return [...shown.map((one) => annotation(one, lang)), summary(diagnostics, lang)].join('\n');
}

function annotation(diagnostic: Diagnostic, lang: Language): string {
  const { severity, rule, at } = diagnostic;
  const properties = Object.entries({
    file: at?.desk?.file,
    line: at?.desk?.line,
    col: at?.desk?.column,
    title: at?.desk?.field ? `${rule} ${at.desk.field}` : rule,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = [message(diagnostic, lang), hint(diagnostic, lang)].filter(Boolean).join('\n');
  return `::${severity} ${properties.join(',')}::${escapeData(text)}`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
