import { message } from '../../src/diagnostics/sentences.ts';
import { diagnosticsOf, type ProfileName, preflight } from '../../src/preflight/preflight.ts';

/** Rules that a check finds, each once, in the order of the report. The job prints gold. */
export async function rulesFound(bytes: Uint8Array, profile: ProfileName): Promise<string[]> {
  const { problems } = await preflight(bytes, [profile], { job: { spots: ['Gold', 'GOLD'] } });
  return [...new Set(problems.map(({ rule }) => rule.replace('preflight/', '')))];
}

/** The same as sentences. */
export async function sentencesFor(bytes: Uint8Array, ...profiles: ProfileName[]): Promise<string[]> {
  const result = await preflight(bytes, profiles);
  return diagnosticsOf(result, 'sample.pdf').map((one) => message(one, 'en'));
}
