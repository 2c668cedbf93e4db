import type { z } from 'zod';
import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Manuscript, Part, Path } from './manuscript.ts';
import { suggestion } from './nearest.ts';
import { keysAt } from './shape.ts';
import { plainNumber } from './table.ts';

/** Issues of a file, and unknown fields of a group, that are looked at; a manuscript tells fewer. */
const JUDGED = 120;
const LONGEST_QUOTE = 40;

type Issue = z.core.$ZodIssue;
type Values = Diagnostic['values'];
type Finding = [rule: RuleId, values: Values, path: Path, part?: Part];

/** The manuscript's data in the form the schema asks for; nothing if anything is wrong with the file. */
export function validate<S extends z.ZodType>(schema: S, manuscript: Manuscript): z.output<S> | undefined {
  if ((manuscript.data ?? undefined) === undefined && !manuscript.hasFaults) {
    manuscript.faultAt('content/empty-file', {}, { start: 0, end: 1 }, []);
  }
  const result = schema.safeParse(manuscript.data);
  if (result.success) return manuscript.hasFaults ? undefined : result.data;
  const issues = oneEach(result.error.issues, manuscript).slice(0, JUDGED);
  const findings = issues.flatMap((issue) => findingsOf(issue, manuscript, schema));
  for (const finding of withoutMisspelt(findings)) manuscript.note(...finding);
  return undefined;
}

/** One issue a field, and none where the parser has spoken. */
function oneEach(issues: readonly Issue[], manuscript: Manuscript): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const path = issue.path as Path;
    const key = `${issue.code === 'unrecognized_keys'} ${JSON.stringify(path)}`;
    if (seen.has(key) || manuscript.isFaulty(path)) return false;
    seen.add(key);
    return true;
  });
}

/** A field that is missing because its name is misspelt is told once. */
function withoutMisspelt(findings: readonly Finding[]): Finding[] {
  const misspelt = new Set(
    findings
      .filter(([, { nearest }]) => nearest !== undefined)
      .map(([, { nearest }, path]) => JSON.stringify([...path.slice(0, -1), nearest])),
  );
  return findings.filter(
    ([rule, , path]) => rule !== 'content/missing-field' || !misspelt.has(JSON.stringify(path)),
  );
}

/** zod's issue in our words. */
function findingsOf(issue: Issue, manuscript: Manuscript, schema: z.ZodType): Finding[] {
  const path = issue.path as Path;
  const value = valueAt(manuscript.data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path).filter((key) => !Object.hasOwn(value as object, key));
    return issue.keys
      .slice(0, JUDGED)
      .map((name) => ['content/unknown-field', { name, ...suggestion(name, known) }, [...path, name], 'key']);
  }
  if (value === undefined) return [['content/missing-field', { name: String(path.at(-1) ?? '') }, path]];
  if (value === null) return [['content/empty-field', { expected: expectedBy(issue) }, path]];
  const [rule, values, part] = wrong(issue, value, quote(manuscript, path, value));
  return [[rule, values, path, part]];
}

/** What is wrong with a value that is there. `found` is how the file writes it. */
function wrong(issue: Issue, value: unknown, found: string): [RuleId, Values, Part?] {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value, found);
    case 'invalid_value':
      return wrongChoice(issue.values.map(String), found);
    case 'invalid_union':
      return wrongChoice(optionsOf(issue), found);
    case 'invalid_format':
      return ['content/wrong-format', { found, format: formOf(issue) }];
    case 'invalid_key':
      return ['content/wrong-format', { found: String(issue.path.at(-1)), format: keyForm(issue) }, 'key'];
    case 'too_small':
      return tooSmall(issue, value, found);
    case 'too_big':
      return tooBig(issue, value, found);
    default:
      return ['content/wrong-type', { expected: 'value', got: kindOf(value), found }];
  }
}

function wrongType(expected: string, value: unknown, found: string): [RuleId, Values] {
  if (typeof value === 'number' && expected === 'int') return ['content/not-whole', { found }];
  if (typeof value === 'number' && expected === 'string') return ['content/number-as-words', { found }];
  if (typeof value === 'string' && (expected === 'number' || expected === 'int')) {
    const plain = plainNumber(value);
    if (plain !== undefined) return ['content/number-as-text', { found, plain }];
  }
  if (typeof value === 'string' && expected === 'boolean') {
    const plain = booleanWords[value.normalize('NFKC').toLowerCase()];
    if (plain !== undefined) return ['content/boolean-word', { found, plain }];
  }
  return ['content/wrong-type', { expected: kinds[expected] ?? 'value', got: kindOf(value), found }];
}

/** YAML 1.1 took these for booleans; people still write them. */
const booleanWords: Record<string, string> = {
  yes: 'true',
  on: 'true',
  y: 'true',
  はい: 'true',
  no: 'false',
  off: 'false',
  n: 'false',
  いいえ: 'false',
};

function wrongChoice(choices: string[], found: string): [RuleId, Values] {
  return ['content/wrong-choice', { found, choices: choices.join('、'), ...suggestion(found, choices) }];
}

function tooSmall(
  { origin, minimum, inclusive }: z.core.$ZodIssueTooSmall,
  value: unknown,
  found: string,
): [RuleId, Values] {
  if (origin === 'string') return ['content/empty-field', { expected: 'text' }];
  if (Array.isArray(value)) return ['content/too-few', { found: value.length, limit: Number(minimum) }];
  if (!inclusive) return ['content/not-positive', { found }];
  return ['content/too-small', { found, limit: Number(minimum) }];
}

function tooBig(
  { origin, maximum }: z.core.$ZodIssueTooBig,
  value: unknown,
  found: string,
): [RuleId, Values] {
  const limit = Number(maximum);
  if (origin === 'string') return ['content/too-long', { characters: String(value).length, limit }];
  if (Array.isArray(value)) return ['content/too-many', { found: value.length, limit }];
  return ['content/too-big', { found, limit }];
}

/** Terms for the kinds of values that zod expects. */
const kinds: Record<string, string> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'fields',
  record: 'fields',
};

const expectedBy = (issue: Issue) =>
  (issue.code === 'invalid_type' ? kinds[issue.expected] : undefined) ?? 'value';

/** The values that a discriminator may take: zod tells them, its types do not. */
const optionsOf = (issue: Issue) => ((issue as { options?: unknown[] }).options ?? []).map(String);

const formOf = ({ format, message }: z.core.$ZodIssueInvalidStringFormat) =>
  format === 'regex' ? message : format;

const keyForm = ({ issues }: z.core.$ZodIssueInvalidKey) => issues[0]?.message ?? 'form';

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return kinds[typeof value] ?? 'value';
}

/** The value as it stands in the file, cut when it is long. */
function quote(manuscript: Manuscript, path: Path, value: unknown): string {
  const span = typeof value === 'number' ? manuscript.spot(path)?.value : undefined;
  const written = span
    ? manuscript.text.slice(span.start, span.end)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
  const characters = [...written.slice(0, LONGEST_QUOTE * 2).replace(/\n/g, '⏎')];
  const cut = characters.length > LONGEST_QUOTE;
  return characters.slice(0, LONGEST_QUOTE).join('') + (cut ? '…' : '');
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
