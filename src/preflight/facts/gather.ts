import type { FontFacts } from '../fonts/coding.ts';
import { boxOf } from '../geometry.ts';
import { interpret } from '../interpreter/interpret.ts';
import type { Mark } from '../interpreter/mark.ts';
import { Stock } from '../interpreter/stock.ts';
import { Press } from '../raster/coverage.ts';
import type { Picture } from '../raster/picture.ts';
import { PdfFile } from '../reader/file.ts';
import type { Stream } from '../reader/objects.ts';
import { type PageNode, pagesOf } from '../reader/pagetree.ts';
import { structureOf } from '../structure/structure.ts';
import { accessFacts } from './access.ts';
import { documentFacts } from './document.ts';
import { type Facts, inkBox, type PageFacts } from './facts.ts';
import { pageFacts } from './page.ts';

/**
 * Everything that rules ask about a PDF file. `withCoverage` prints its pages onto plates, which takes most of the time;
 * `withViews` makes small pictures of them. Throws Unreadable.
 */
export async function gather(bytes: Uint8Array, withCoverage: boolean, withViews = false): Promise<Facts> {
  const file = new PdfFile(bytes);
  const stock = new Stock(file);
  const pictures = new Map<Stream, Picture | undefined>();
  const nodes = pagesOf(file);
  const pages: PageFacts[] = [];
  for (const [index, node] of nodes.entries()) {
    const page = await readPage(node, index + 1, stock, withCoverage ? { pictures, withViews } : undefined);
    pages.push(page);
  }
  return {
    document: documentFacts(file, new Set(pages.flatMap(({ spaces }) => spaces))),
    pages,
    ...fontsOf(pages),
    access: accessFacts(file),
    ...structureOf(stock, nodes, pages),
  };
}

async function readPage(
  node: PageNode,
  number: number,
  stock: Stock,
  printing: { pictures: Map<Stream, Picture | undefined>; withViews: boolean } | undefined,
): Promise<PageFacts> {
  const { file } = stock;
  const media = boxOf(file.numbers(node.dict.get('MediaBox'))) ?? [0, 0, 0, 0];
  const marks: Mark[] = [];
  const press = new Press(stock);
  const seen = interpret(node, media, stock, {
    mark: (mark, shape, clip) => {
      marks.push(mark);
      if (printing) press.mark(mark, shape, clip);
    },
    begin: (layer) => press.begin(layer),
    end: () => press.end(),
  });
  const page = pageFacts(file, node, number, seen, marks);
  if (!printing) return page;
  const { coverage, unjudged } = await press.coverage(inkBox(page), printing.pictures, printing.withViews);
  return { ...page, coverage, unjudged: [...new Set([...page.unjudged, ...unjudged])].sort() };
}

/** Fonts that text is set in, with the pages; those of text without ink apart, which needs no font to be seen. */
function fontsOf(pages: readonly PageFacts[]): Pick<Facts, 'fonts' | 'hiddenFonts'> {
  const seen = new Map<FontFacts, Set<number>>();
  const hidden = new Map<FontFacts, Set<number>>();
  for (const { number, marks } of pages) {
    for (const { text } of marks) {
      if (!text) continue;
      const fonts = text.mode === 3 ? hidden : seen;
      const known = fonts.get(text.font);
      if (known) known.add(number);
      else fonts.set(text.font, new Set([number]));
    }
  }
  for (const font of seen.keys()) hidden.delete(font);
  const listed = (fonts: typeof seen) =>
    [...fonts].map(([facts, numbers]) => ({ facts, pages: [...numbers] }));
  return { fonts: listed(seen), hiddenFonts: listed(hidden) };
}
