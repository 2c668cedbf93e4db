import type { Glyphs, Item, Pages, Swatch } from '#model';
import { type Element, elementsOf, leavesOf, levelOf, type StructureTree } from '../structure/structure.ts';

/** Colours of the twin, `#rrggbb`: those that the pages themselves are set in, as far as they can be read on white. */
export interface Palette {
  text: string;
  head: string;
  /** Of lines and small marks. */
  line: string;
  /** Behind what is set apart. */
  ground: string;
}

/**
 * The palette of a publication: the colours that most of its running text and of its headings are set in. Colours
 * that cannot be read on white (below 7 : 1 for text and headings, 3 : 1 for lines) are passed over.
 */
export function paletteOf(
  publication: readonly { pages: Pages; tree: StructureTree }[],
  swatches: Record<string, Swatch>,
): Palette {
  const elements = publication.flatMap(({ tree }) => elementsOf(tree.root));
  const headings = elements.filter((one) => levelOf(one) !== undefined);
  const paragraphs = elements.filter(({ role }) => role === 'P' || role === 'LBody');
  const most = (set: Element[], least: number, other: string, ...but: string[]) =>
    mostUsed(set, swatches).find((colour) => contrast(colour, '#ffffff') >= least && !but.includes(colour)) ??
    other;
  const text = most(paragraphs, 7, '#222222');
  const head = most(headings, 7, text, text);
  const line = most(elements, 3, head, text, head);
  return { text, head, line, ground: mix(line, '#ffffff', 0.07) };
}

/** Screen colours of the elements' own words, the most used first. */
function mostUsed(elements: readonly Element[], swatches: Record<string, Swatch>): string[] {
  const counts = new Map<string, number>();
  for (const glyphs of elements.flatMap((one) => leavesOf(one).flatMap(({ items }) => glyphsIn(items)))) {
    const colour = swatches[glyphs.paint.swatch]?.screen;
    if (colour) counts.set(colour, (counts.get(colour) ?? 0) + glyphs.ids.length);
  }
  return [...counts]
    .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
    .map(([colour]) => colour);
}

const glyphsIn = (items: readonly Item[]): Glyphs[] =>
  items.flatMap((item) => {
    if (item.kind === 'glyphs') return [item];
    return item.kind === 'group' ? glyphsIn(item.items) : [];
  });

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** So much of one colour in another. */
function mix(colour: string, ground: string, part: number): string {
  const below = channels(ground);
  const mixed = channels(colour).map((value, index) => Math.round(value * part + below[index]! * (1 - part)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of two colours (WCAG 2.1, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
