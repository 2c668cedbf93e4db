import matter from 'gray-matter';
import type { Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { remark } from 'remark';
import type { Inline, Prose, ProseBlock } from '../model/book.ts';
import type { Span } from './lines.ts';
import type { Manuscript } from './manuscript.ts';
import { parseYaml } from './yaml.ts';

/** Longest text below a head, in UTF-16 units: several pages of a brochure. */
const LONGEST_BODY = 6_000;
const FENCE = '---';
const BODY = ['body'];

/** Names of what is not set, for the diagnostic. */
const constructs: Partial<Record<Nodes['type'], string>> = {
  link: 'link',
  linkReference: 'link',
  definition: 'link',
  image: 'image',
  imageReference: 'image',
  html: 'html',
  list: 'bullets',
  blockquote: 'quotation',
  code: 'code',
  inlineCode: 'code',
  thematicBreak: 'rule',
  emphasis: 'emphasis',
  break: 'lineBreak',
};

const parser = remark();

/** Parses a Markdown file: fields between the fences, prose below them. */
export function parseMarkdown(manuscript: Manuscript): void {
  const parts = split(manuscript);
  if (!parts) return;
  parseYaml(manuscript, blankBefore(parts.head, FENCE.length));
  const offset = manuscript.text.length - parts.body.length;
  manuscript.mark(BODY, {
    value: { start: Math.min(offset, manuscript.text.length - 1), end: manuscript.text.length },
  });
  if (parts.body.length > LONGEST_BODY) {
    const values = { characters: parts.body.length, limit: LONGEST_BODY };
    manuscript.faultAt('content/too-long', values, { start: offset, end: offset + 1 }, BODY);
    return;
  }
  manuscript.body = proseOf(parser.parse(parts.body), offset, manuscript);
}

/**
 * Cuts a document at its fences. gray-matter only splits: whatever language it believes to see, the engine hands the raw
 * text back, so no JavaScript runs and no other YAML parser is asked. With options it keeps no cache.
 */
function split(manuscript: Manuscript): { head: string; body: string } | undefined {
  const [first = ''] = manuscript.text.split('\n', 1);
  const refuse = (reason: string) =>
    manuscript.faultAt('content/front-matter', { reason }, { start: 0, end: Math.max(1, first.length) }, []);
  if (!first.startsWith(FENCE)) return void refuse('fenceMissing');
  if (first !== FENCE) return void refuse('fenceLanguage');
  if (!/\n---[ \t]*(\n|$)/.test(manuscript.text)) return void refuse('fenceOpen');
  const raw = { parse: (text: string) => ({ text }), stringify: () => '' };
  const { matter: head, content: body } = matter(manuscript.text, {
    language: 'yaml',
    engines: { yaml: raw, json: raw, javascript: raw },
  });
  return { head, body };
}

const blankBefore = (text: string, length: number) => ' '.repeat(length) + text;

/** Paragraphs, `##` headings and strong words; everything else is named as unsupported. */
function proseOf(root: Root, offset: number, manuscript: Manuscript): Prose {
  const blocks: ProseBlock[] = [];
  for (const node of root.children) {
    const block = blockOf(node, offset, manuscript);
    if (!block) continue;
    manuscript.mark([...BODY, blocks.length], { value: spanOf(node, offset) });
    blocks.push(block);
  }
  return { blocks };
}

function blockOf(node: RootContent, offset: number, manuscript: Manuscript): ProseBlock | undefined {
  const isHeading = manuscript.text.startsWith('## ', spanOf(node, offset).start);
  if (node.type === 'heading' && isHeading) {
    const inlines = inlinesOf(node, offset, manuscript);
    return { kind: 'heading', text: inlines.map(({ text }) => text).join('') };
  }
  if (node.type === 'paragraph') return { kind: 'paragraph', inlines: inlinesOf(node, offset, manuscript) };
  refuse(node, offset, manuscript);
  return undefined;
}

function inlinesOf(parent: Parents, offset: number, manuscript: Manuscript): Inline[] {
  return (parent.children as PhrasingContent[]).flatMap((node): Inline[] => {
    if (node.type === 'text') return textOf(node, offset, manuscript);
    if (node.type === 'strong') {
      const inner = inlinesOf(node, offset, manuscript);
      return [{ kind: 'strong', text: inner.map(({ text }) => text).join('') }];
    }
    refuse(node, offset, manuscript);
    return [];
  });
}

/**
 * Text, with the strong words that CommonMark misses: it takes no `**` between a Japanese character and a bracket
 * (`額**「二十万」**から`), because Japanese sets no spaces there.
 */
function textOf(node: Text, offset: number, manuscript: Manuscript): Inline[] {
  const parts = unwrap(node.value).split('**');
  if (parts.length % 2 === 0) {
    const span = spanOf(node, offset);
    const start = manuscript.text.indexOf('**', span.start);
    manuscript.faultAt('content/stray-strong', {}, { start, end: start + 2 }, BODY);
  }
  return parts.flatMap((text, index): Inline[] =>
    text === '' ? [] : [{ kind: index % 2 === 0 ? 'text' : 'strong', text }],
  );
}

/** Line breaks inside a paragraph are the editor's, not the page's: none between Japanese, a space between Latin words. */
function unwrap(text: string): string {
  return text.replace(/([^\n]?)[ \t]*\n[ \t]*([^\n]?)/gu, (_, before: string, after: string) =>
    /[\x21-\x7e]/.test(before) && /[\x21-\x7e]/.test(after) ? `${before} ${after}` : before + after,
  );
}

function refuse(node: RootContent, offset: number, manuscript: Manuscript): void {
  const construct = node.type === 'heading' ? 'heading' : (constructs[node.type] ?? 'construct');
  const span = spanOf(node, offset);
  const isClosingTag = manuscript.text.startsWith('</', span.start);
  if (!isClosingTag) manuscript.faultAt('content/markdown-unsupported', { construct }, span, BODY);
}

const spanOf = ({ position }: Nodes, offset: number): Span => ({
  start: offset + (position?.start.offset ?? 0),
  end: offset + (position?.end.offset ?? 0),
});
