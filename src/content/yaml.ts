import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLParseError,
} from 'yaml';
import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Span } from './lines.ts';
import type { Manuscript, Path } from './manuscript.ts';

/** Deeper than any desk file, shallower than the stack. */
const DEEPEST = 24;

/** What YAML's own error codes mean to an editor. */
const reasons: Record<string, string> = {
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  BLOCK_IN_FLOW: 'unclosed',
  MISSING_CHAR: 'unclosed',
  TAB_AS_INDENT: 'tab',
  UNEXPECTED_TOKEN: 'unexpected',
  BAD_SCALAR_START: 'badStart',
  BAD_DQ_ESCAPE: 'badEscape',
  MULTIPLE_DOCS: 'severalDocuments',
};

/**
 * Parses YAML 1.2 (core schema) into plain data and marks every field's place. `yaml` is the manuscript's text with all
 * but the YAML blanked out, so that offsets agree. Dates stay text; anchors, aliases, tags and merge keys are refused,
 * so nothing can multiply. Of syntax errors only the first is reported: the rest follow from it.
 */
export function parseYaml(manuscript: Manuscript, yaml: string): void {
  const document = parse(yaml);
  if (document === undefined || document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    manuscript.condemn('content/nested-too-deep', {}, { start: 0, end: 1 }, []);
    return;
  }
  if (document.directives?.yaml.explicit) {
    manuscript.faultAt('content/yaml-syntax', { reason: 'unexpected' }, { start: 0, end: 1 }, []);
    return;
  }
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const line = yaml.lastIndexOf('\n', start) + 1;
    const reference = yaml.slice(line, start + 1).search(/(?<=[:-] +)\{\{/);
    if (reference >= 0) {
      manuscript.faultAt('content/unquoted-reference', {}, { start: line + reference, end: start }, []);
    } else manuscript.faultAt('content/yaml-syntax', { reason: reasonOf(error) }, { start, end }, []);
    return;
  }
  manuscript.data = document.contents ? dataOf(document.contents as Node, [], manuscript) : undefined;
}

/** A bracket that is not closed is to the library a wrong indentation of what follows. */
const reasonOf = ({ code, message }: YAMLParseError) =>
  message.startsWith('Flow ') ? 'unclosed' : (reasons[code] ?? 'malformed');

/** The document, or nothing when it is nested beyond all measure. */
function parse(yaml: string) {
  try {
    return parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

/** Plain data of a node; its place, and those of all fields within, are marked. */
function dataOf(node: Node | null, path: Path, manuscript: Manuscript, key?: Span): unknown {
  if (node === null) return null;
  const value = spanOf(node, key);
  manuscript.mark(path, { value, key });
  const condemn = (rule: RuleId, values = {}) => void manuscript.condemn(rule, values, value, path);
  if (path.length > DEEPEST) return condemn('content/nested-too-deep');
  if (isAlias(node) || ('anchor' in node && node.anchor)) return condemn('content/yaml-alias');
  if (node.tag !== undefined) {
    return condemn('content/yaml-tag', { tag: node.tag.replace('tag:yaml.org,2002:', '!!') });
  }
  if (isMap(node)) return fieldsOf(node.items as Pair<Node, Node | null>[], path, manuscript);
  if (isSeq(node)) {
    return node.items.map((item, index) => dataOf(item as Node | null, [...path, index], manuscript));
  }
  return isScalar(node) ? scalarOf(node, value, path, manuscript) : undefined;
}

function fieldsOf(pairs: Pair<Node, Node | null>[], path: Path, manuscript: Manuscript) {
  const fields: Record<string, unknown> = {};
  for (const { key, value } of pairs) {
    const span = key ? spanOf(key) : { start: 0, end: 0 };
    const name = isScalar(key) ? key.value : undefined;
    if (typeof name !== 'string') {
      const rule = isMap(key) ? 'content/unquoted-reference' : 'content/key-not-text';
      manuscript.faultAt(rule, {}, span, path);
      continue;
    }
    const inner = [...path, name];
    if (name === '__proto__') manuscript.faultAt('content/forbidden-key', { key: name }, span, inner);
    else if (name === '<<') manuscript.condemn('content/yaml-alias', {}, span, inner);
    else if (Object.hasOwn(fields, name))
      manuscript.faultAt('content/duplicate-key', { key: name }, span, inner);
    else fields[name] = fieldOf(value, inner, manuscript, span);
  }
  return fields;
}

function fieldOf(value: Node | null, path: Path, manuscript: Manuscript, key: Span): unknown {
  if (value !== null) return dataOf(value, path, manuscript, key);
  manuscript.mark(path, { value: key, key });
  return null;
}

function scalarOf(node: Scalar, span: Span, path: Path, manuscript: Manuscript): unknown {
  const found = node.source ?? '';
  if (node.type === 'PLAIN' && typeof node.value === 'number' && /^[-+]?0\d/.test(found)) {
    manuscript.faultAt('content/leading-zero', { found }, span, path);
    return undefined;
  }
  return typeof node.value === 'bigint' ? Number(node.value) : node.value;
}

/** Where a node stands; an empty one stands at its key. */
function spanOf(node: Node, key?: Span): Span {
  const [start, end] = node.range ?? [0, 0];
  return start === end && key ? key : { start, end };
}
