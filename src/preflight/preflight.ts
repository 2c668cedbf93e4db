import type { Facts } from './facts/facts.ts';
import { gather } from './facts/gather.ts';
import { Unreadable } from './reader/unreadable.ts';
import type { Preflight, Problem } from './result.ts';
import { encryptionProblems } from './rules/encryption.ts';
import { type ProfileName, profiles } from './rules/profiles.ts';
import type { Job, Profile, Row } from './rules/row.ts';
import { questionsFor, uncheckedIn } from './rules/unchecked.ts';

export { diagnosticsOf, pagesOf } from './reports/diagnostics.ts';
export { type Digest, digestOf } from './reports/digest.ts';
export { collected, html } from './reports/html.ts';
export { json } from './reports/json.ts';
export { questionLines } from './reports/questions.ts';
export { sayUnchecked } from './reports/words.ts';
export type { Preflight, Problem } from './result.ts';
export { isProfile, type ProfileName, profiles } from './rules/profiles.ts';
export type { Job } from './rules/row.ts';

interface Wishes {
  job?: Job;
  /** Print all pages onto plates, for their pictures, even where no profile asks for it. */
  withPictures?: boolean;
}

/**
 * Checks a PDF file of any program against profiles. Never throws for a bad file: one that cannot be read is a problem.
 * Time and memory are bounded by the counts that the reader and the interpreter keep.
 */
export async function preflight(
  bytes: Uint8Array,
  names: readonly ProfileName[],
  { job = { spots: [] }, withPictures = false }: Wishes = {},
): Promise<Preflight> {
  const chosen = names.map((name): Profile => profiles[name]);
  const withCoverage = withPictures || chosen.some(({ needsCoverage }) => needsCoverage);
  try {
    const facts = await gather(bytes, withCoverage, withPictures);
    const problems = merged(names.flatMap((name) => problemsFor(name, facts, job)));
    const questions = questionsFor(facts, chosen);
    return { profiles: names, problems, unchecked: uncheckedIn(facts, chosen), questions, facts };
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    const problems = [unreadable(problem, names)];
    if (problem.reason === 'encryptedPdf' && names.includes('ua1')) {
      problems.push(...encryptionProblems(problem.permissions));
    }
    return { profiles: names, problems, unchecked: [], questions: [], facts: undefined };
  }
}

function problemsFor(profile: ProfileName, facts: Facts, job: Job): Problem[] {
  return profiles[profile].rows.flatMap(({ rule, severity, source, find }: Row) =>
    find(facts, job).map((finding) => ({ rule, severity, ...finding, sources: [{ profile, source }] })),
  );
}

function unreadable({ reason }: Unreadable, names: readonly ProfileName[]): Problem {
  const isEncrypted = reason === 'encryptedPdf';
  return {
    rule: isEncrypted ? 'preflight/encrypted' : 'preflight/unreadable',
    severity: 'error',
    values: isEncrypted ? {} : { reason },
    places: [],
    sources: names.map((profile) => ({ profile, source: 'ISO 32000-1, 7' })),
  };
}

/** Problems that several profiles find in the same words become one; errors first, then in the order of the rows. */
function merged(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, Problem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.rule, problem.values]);
    const known = found.get(key);
    if (!known) found.set(key, { ...problem, sources: [...problem.sources] });
    else {
      if (problem.severity === 'error') known.severity = 'error';
      known.sources.push(...problem.sources.filter((one) => !isAmong(one, known.sources)));
    }
  }
  return [...found.values()].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}

const isAmong = (one: Problem['sources'][number], sources: Problem['sources']): boolean =>
  sources.some(({ profile, source }) => profile === one.profile && source === one.source);
