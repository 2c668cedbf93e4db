import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { guards } from '../guards/guards.ts';
import { flagship } from '../guards/houses.ts';
import { layOutEdition, type Setting } from '../support/edition.ts';

/** What is wrong with the pages of a changed flagship; that texts of the desk are unusually long is no fault of pages. */
export async function faultsOf(setting: Setting): Promise<string[]> {
  const { volumes, diagnostics } = await layOutEdition(setting);
  const told = diagnostics.filter(({ rule }) => rule !== 'content/text-length').map(inShort);
  const seen = volumes.flatMap((pages) => Object.values(guards).flatMap((guard) => guard(pages, flagship)));
  return [...told, ...seen];
}

/** `brochure P10 typeset/overset content/2024/voices/river.md {"characters":19,"lines":1}` */
function inShort({ rule, values, at }: Diagnostic): string {
  const { publication, page } = at?.sheet ?? {};
  return [publication, page, rule, at?.desk?.file, JSON.stringify(values)].filter(Boolean).join(' ');
}
