import type { Language } from '../../diagnostics/rule.ts';
import { hint, message } from '../../diagnostics/sentences.ts';
import type { Preflight } from '../result.ts';
import { diagnosticsOf, trimBox } from './diagnostics.ts';
import { limits } from './words.ts';

/** Raised when a field below changes its name or its meaning. */
const SCHEMA_VERSION = 1;

/** For programs: one object, fields in a fixed order, absent ones left out. Boxes are in pt from the trim's top left. */
export function json(result: Preflight, name: string, lang: Language): string {
  const { problems, profiles, unchecked, questions, facts } = result;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const diagnostics = diagnosticsOf(result, name);
  return `${JSON.stringify(
    {
      schemaVersion: SCHEMA_VERSION,
      file: name,
      profiles,
      pages: facts?.pages.length,
      errors,
      warnings: problems.length - errors,
      problems: problems.map(({ severity, rule, values, sources, places }, index) => ({
        severity,
        rule,
        message: message(diagnostics[index]!, lang),
        hint: hint(diagnostics[index]!, lang),
        values,
        sources,
        places: places.map((place) => ({ page: place.page, box: trimBox(result, place) })),
      })),
      unchecked: unchecked.map(({ what, font, pages, conditions }) => ({
        what,
        says: limits[what][lang],
        font,
        pages,
        conditions,
      })),
      questions: questions.map((question) => ({ id: question.id, says: question[lang] })),
    },
    null,
    2,
  )}\n`;
}
