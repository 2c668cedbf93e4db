import { plain } from '#model';

/** Advance widths of the proportional body face in em, for decisions of layout; everything else is one em. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[、。]/u, 0.6],
  [/[「」『』（）〔〕・]/u, 0.5],
  [/[.,:;!|'\s]/u, 0.34],
  [/[\x21-\x7e]/u, 0.77],
  [/\p{Script=Hiragana}/u, 0.96],
  [/\p{Script=Katakana}/u, 0.91],
];

/** Width of a line of the body face in em, rather too wide than too narrow. Full-width space counts as one. */
export function ems(text: string): number {
  let width = 0;
  for (const character of plain(text)) width += character === '　' ? 1 : widthOf(character);
  return width;
}

const widthOf = (character: string): number =>
  WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 1;

/** The wanted size in Q, or the largest smaller one at which the longest of the lines keeps within `width` mm. */
export function fitSize(lines: readonly string[], wanted: number, width: number): number {
  const longest = Math.max(...lines.map((line) => [...plain(line)].length));
  return Math.min(wanted, Math.floor((width * 4) / longest));
}
