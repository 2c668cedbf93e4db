import { type Element, inOneLine, type Node, type StructureTree } from './tree.ts';

/** The tree in words, an element a line: what a screen reader would find, for tests and for reading it. */
export const treeText = ({ root }: StructureTree): string => linesOf(root, 0).join('\n');

const INLINE = new Set(['Span', 'Link', 'Ruby', 'Quote']);

function linesOf(element: Element, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const head = `${indent}${element.role}${attributesOf(element)}`;
  const { children } = element;
  if (children.length > 0 && children.every(isInline)) return [`${head} ${inOneLine(wordsOf(element))}`];
  const below = children.flatMap((child) => {
    if (child.kind === 'art') return [];
    if (child.kind === 'text') return [`${indent}  ${inOneLine(child.text)}`];
    return linesOf(child, depth + 1);
  });
  return [head, ...below];
}

const isInline = (node: Node): boolean =>
  node.kind === 'text' || (node.kind === 'element' && INLINE.has(node.role));

/** Words of a line; readings in brackets behind their base, links and languages named. */
function wordsOf({ children }: Element): string {
  return children
    .map((child) => {
      if (child.kind === 'art') return '';
      if (child.kind === 'text') return child.text;
      if (child.role === 'RT') return `《${wordsOf(child)}》`;
      const words = wordsOf(child);
      return INLINE.has(child.role) && child.role !== 'Ruby'
        ? `[${child.role}${attributesOf(child)} ${words}]`
        : words;
    })
    .join('');
}

function attributesOf({ alt, language, link, scope, cells, sheet, long }: Element): string {
  const told = {
    '': sheet && `${sheet.name} ${sheet.labels.join(' ')}`,
    alt: alt && JSON.stringify(alt),
    lang: language,
    to: link,
    scope,
    rows: cells?.rows,
    columns: cells?.columns,
    long: long && `${long.head.length}x${long.rows.length}`,
  };
  return Object.entries(told)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}${name && '='}${value}`)
    .join('');
}
