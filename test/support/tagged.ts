/** What other readers find in a tagged PDF: pdf.js. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words or a drawing of an element on a page. */
export interface Piece {
  role: string;
  text: string;
}

interface StructNode {
  role: string;
  alt?: string;
  lang?: string;
  children: (StructNode | { type: string; id: string })[];
}

/** Words without blanks: readers make some where there are none, at line ends of Japanese. */
const closed = (text: string): string => text.replace(/\s/g, '');

/** Every page of a file as pdf.js reads its structure: its pieces of content in order. */
export async function taggedPages(
  bytes: Uint8Array,
  tidy: (text: string) => string = closed,
): Promise<{ pieces: Piece[]; alts: string[] }[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = textsOf((await page.getTextContent({ includeMarkedContent: true })).items as TextItem[]);
    const root = (await page.getStructTree()) as unknown as StructNode;
    const pieces: Piece[] = [];
    const alts: string[] = [];
    collect(root, texts, pieces, alts);
    for (const piece of pieces) piece.text = tidy(piece.text);
    pages.push({ pieces, alts });
  }
  await task.destroy();
  return pages;
}

interface TextItem {
  type?: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  id?: string;
  str?: string;
}

/** The text of each piece of marked content. */
function textsOf(items: readonly TextItem[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type) open.push(id ?? open.at(-1));
    else {
      const around = open.at(-1);
      if (around && str) texts.set(around, (texts.get(around) ?? '') + str);
    }
  }
  return texts;
}

function collect(node: StructNode, texts: Map<string, string>, pieces: Piece[], alts: string[]): void {
  if (node.alt) alts.push(node.alt);
  for (const child of node.children) {
    if ('role' in child) collect(child, texts, pieces, alts);
    else if (child.type === 'content') pieces.push({ role: node.role, text: texts.get(child.id) ?? '' });
  }
}

/** Operators that paint (ISO 32000-1, table 51). */
const PAINTS = /(^|\s)(f|F|f\*|B|B\*|b|b\*|S|s|sh|Do|Tj|TJ|'|")$/;

/** Operators of a content stream, a line each, that paint outside of marked content. */
export function unmarkedIn(content: string): string[] {
  let depth = 0;
  return content.split('\n').filter((line) => {
    if (/(BDC|BMC)$/.test(line)) depth += 1;
    if (line === 'EMC') depth -= 1;
    return depth === 0 && PAINTS.test(line);
  });
}
