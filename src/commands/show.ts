import pc from 'picocolors';
import type { Report } from '../diagnostics/report.ts';
import type { CommonOptions } from './usage.ts';

/** As much of a command's options as showing its problems takes. */
type Showing = Pick<CommonOptions, 'format' | 'strict' | 'lang'>;

/** Colour only for eyes: a terminal that did not ask for none. */
const inColour = () => Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/** True when nothing stands in the way of the printer; with `--strict` a warning does. */
export const passes = (report: Report, { strict }: Pick<Showing, 'strict'>): boolean =>
  strict ? report.diagnostics.length === 0 : report.clean;

/** Prints the diagnostics in the wanted format. Tells whether the report passes. */
export async function show(report: Report, options: Showing): Promise<boolean> {
  const { format, lang } = options;
  const { printers } = await import('../diagnostics/printers.ts');
  const text = printers[format](report.diagnostics, { lang, colours: pc.createColors(inColour()) });
  if (text) process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return passes(report, options);
}
