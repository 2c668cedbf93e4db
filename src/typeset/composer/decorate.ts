import type { DecorationLine, Run } from '@react-pdf/textkit';
import { sizeOf } from './clusters.ts';

/** Underlines and strikes of a line, in its own coordinates. `ascent` is the depth of the baseline. */
export function decorate(runs: readonly Run[], ascent: number): DecorationLine[] {
  const lines: DecorationLine[] = [];
  let x = 0;
  for (const run of runs) {
    const { attributes, xAdvance: width = 0 } = run;
    const size = sizeOf(attributes);
    const height = Math.max(0.5, size / 16);
    const { color = 'black', opacity } = attributes;
    const add = (y: number, ink: string | undefined, style: string | undefined) =>
      lines.push({
        rect: { x, y, width, height },
        opacity: opacity as number,
        color: ink ?? color,
        style: style ?? 'solid',
      });
    if (attributes.underline) add(ascent + 0.14 * size, attributes.underlineColor, attributes.underlineStyle);
    if (attributes.strike) add(ascent - 0.38 * size, attributes.strikeColor, attributes.strikeStyle);
    x += width;
  }
  return lines;
}
