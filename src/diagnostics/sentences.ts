import { catalogue } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Language, Rule } from './rule.ts';
import { terms } from './terms.ts';

const PLACEHOLDER = /\{(term:)?([A-Za-z]+)\}/g;

/** The sentence of a diagnostic in a language. */
export function message(diagnostic: Diagnostic, language: Language): string {
  return fill(ruleOf(diagnostic)[language].message, diagnostic.values, language);
}

/** How to put it right; nothing when the rule has no hint, or when the hint names a value that is not given. */
export function hint(diagnostic: Diagnostic, language: Language): string | undefined {
  const sentence = ruleOf(diagnostic)[language].hint;
  if (sentence === undefined) return undefined;
  const given = [...sentence.matchAll(PLACEHOLDER)].every(([, , name]) => name! in diagnostic.values);
  return given ? fill(sentence, diagnostic.values, language) : undefined;
}

function fill(sentence: string, values: Diagnostic['values'], language: Language): string {
  return sentence.replace(PLACEHOLDER, (whole, term: string | undefined, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return term ? (terms[value]?.[language] ?? String(value)) : String(value);
  });
}

function ruleOf(diagnostic: Diagnostic): Rule {
  return catalogue[diagnostic.rule];
}
