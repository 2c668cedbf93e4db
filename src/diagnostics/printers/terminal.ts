import type { DeskPlace, Diagnostic, SheetPlace } from '../diagnostic.ts';
import type { Language } from '../rule.ts';
import { hint, message } from '../sentences.ts';
import { frame, printable } from './frame.ts';
import { summary } from './summary.ts';

type Colour = (text: string) => string;

/** How to print: the language, and colours as functions, so that a plain terminal gets plain ones. */
export interface Manner {
  lang: Language;
  colours: Record<'red' | 'yellow' | 'cyan' | 'bold' | 'dim', Colour>;
  /** Terminals that give ambiguous characters (①, …) two columns. */
  ambiguousIsWide?: boolean;
}

const words = {
  ja: { error: 'エラー', warning: '注意', field: '項目', page: 'ページ', hint: '直し方: ' },
  en: { error: 'error', warning: 'warning', field: 'field', page: 'page', hint: 'hint: ' },
} as const satisfies Record<Language, Record<string, string>>;

/** For people: each problem with its place, its sentence, the line with a caret, and how to put it right. */
export function terminal(diagnostics: readonly Diagnostic[], manner: Manner): string {
  if (diagnostics.length === 0) return '';
  const entries = diagnostics.map((one) => entry(one, manner));
  return [...entries, summary(diagnostics, manner.lang)].join('\n\n');
}

function entry(diagnostic: Diagnostic, manner: Manner): string {
  const { lang, colours } = manner;
  const remedy = hint(diagnostic, lang);
  return [
    head(diagnostic, manner),
    `  ${printable(message(diagnostic, lang))}`,
    ...lineWithCaret(diagnostic, manner),
    ...(remedy ? [`  ${colours.cyan(words[lang].hint)}${printable(remedy)}`] : []),
  ].join('\n');
}

function head({ severity, rule, at }: Diagnostic, { lang, colours }: Manner): string {
  const paint = severity === 'error' ? colours.red : colours.yellow;
  const parts = [paint(words[lang][severity]), colours.dim(rule)];
  if (at?.desk) parts.push(colours.bold(spot(at.desk)));
  if (at?.desk?.field) parts.push(`${words[lang].field} ${printable(at.desk.field)}`);
  if (at?.sheet) parts.push(pageOf(at.sheet, lang));
  return parts.join('  ');
}

const spot = ({ file, line, column }: DeskPlace) =>
  printable([file, line, column].filter((part) => part !== undefined).join(':'));

const pageOf = ({ publication, page }: SheetPlace, lang: Language) =>
  `${publication} ${words[lang].page} ${page}`;

function lineWithCaret({ at, excerpt, severity }: Diagnostic, manner: Manner): string[] {
  const { line, column, length } = at?.desk ?? {};
  if (excerpt === undefined || line === undefined || column === undefined) return [];
  const paint = severity === 'error' ? manner.colours.red : manner.colours.yellow;
  const shown = frame(excerpt, column, length, manner.ambiguousIsWide);
  const gutter = String(line);
  return [
    `  ${manner.colours.dim(`${gutter} │`)} ${shown.line}`,
    `  ${manner.colours.dim(`${' '.repeat(gutter.length)} │`)} ${paintCaret(shown.caret, paint)}`,
  ];
}

const paintCaret = (caret: string, paint: Colour) => caret.replace(/\^+/, (sign) => paint(sign));
