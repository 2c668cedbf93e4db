import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Report } from '../diagnostics/report.ts';
import type { Preflight, ProfileName } from '../preflight/preflight.ts';
import { passes, show } from './show.ts';
import { WrongUse } from './usage.ts';
import { type Language, say } from './words.ts';

export interface PreflightOptions {
  /** PDF/X-4 when none is named. */
  profile?: ProfileName[];
  format: 'terminal' | 'json' | 'html';
  /** File for the report; the terminal then gets the verdict alone. */
  output?: string;
  strict?: boolean;
  lang: Language;
}

type Checker = typeof import('../preflight/preflight.ts');

/** `sasshi preflight`: checks a PDF of any program for the press. True when nothing stands in its way. */
export async function preflight(path: string, options: PreflightOptions): Promise<boolean> {
  const bytes = await readFile(path).catch(() => {
    throw new WrongUse('noPdf', { path });
  });
  const checker = await import('../preflight/preflight.ts');
  const result = await checker.preflight(bytes, options.profile ?? ['x4'], {
    withPictures: options.format === 'html',
  });
  const report = new Report();
  report.diagnostics.push(...checker.diagnosticsOf(result, basename(path)));
  await tell(checker, result, report, basename(path), options);
  return passes(report, options);
}

async function tell(
  checker: Checker,
  result: Preflight,
  report: Report,
  name: string,
  { format, output, strict, lang }: PreflightOptions,
): Promise<void> {
  const verdict = say(lang, report.clean ? 'preflightPassed' : 'preflightFailed', {
    profiles: result.profiles.join(', '),
  });
  if (format === 'terminal' && output === undefined) {
    await show(report, { format, strict, lang });
    process.stdout.write(
      `${uncheckedLines(checker, result, lang)}${questionLines(checker, result, lang)}${verdict}\n`,
    );
    return;
  }
  const text =
    format === 'html'
      ? await checker.html(result, name, lang)
      : format === 'json'
        ? checker.json(result, name, lang)
        : await plain(report, lang);
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(output, text).catch(() => {
    throw new WrongUse('noReport', { path: output });
  });
  process.stdout.write(`${output}\n${verdict}\n`);
}

async function plain(report: Report, lang: Language): Promise<string> {
  const { printers } = await import('../diagnostics/printers.ts');
  const colours = { red: String, yellow: String, cyan: String, bold: String, dim: String };
  return `${printers.terminal(report.diagnostics, { lang, colours })}\n`;
}

/** What a pass does not say, line by line. */
function uncheckedLines(checker: Checker, { unchecked }: Preflight, lang: Language): string {
  if (unchecked.length === 0) return '';
  const lines = unchecked.map((one) => {
    const pages = checker.pagesOf(one.pages.map((page) => ({ page })));
    return `  ${checker.sayUnchecked(one, lang, pages)}\n`;
  });
  return `\n${say(lang, 'unchecked')}\n${lines.join('')}\n`;
}

/** What a person has to judge, with boxes. */
function questionLines(checker: Checker, result: Preflight, lang: Language): string {
  const lines = checker.questionLines(result, lang).map((line) => `  [ ] ${line}\n`);
  return lines.length > 0 ? `${say(lang, 'questions')}\n${lines.join('')}\n` : '';
}
