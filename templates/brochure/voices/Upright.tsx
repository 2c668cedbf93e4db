import { At } from '../../parts/At.tsx';
import { Vertical } from '../../parts/Vertical.tsx';
import { onLadder } from '../../style/ladder.ts';
import type { SwatchName } from '../../style/swatches.ts';

/** Size in Q and distance between columns in em of the two kinds of upright lines. */
export const QUOTE = { size: 52, feed: 76 / 52 } as const;
export const HEAD = { size: 24, feed: 36 / 24 } as const;

interface Room {
  /** Left edge, or `right`: right edge of the characters, and their top, in mm. */
  x?: number;
  right?: number;
  y: number;
  w: number;
  h: number;
}

interface UprightProps extends Room {
  lines: readonly string[];
  size: number;
  /** Distance between columns in em. */
  feed: number;
  color?: SwatchName;
}

/** Pull quotes from top to bottom. */
export function Upright({ lines, size, feed, x, right, y, w, h, color = 'fukasa' }: UprightProps) {
  const set = uprightSize([lines], { size, feed }, { w, h });
  const width = (set * (1 + (lines.length - 1) * feed)) / 4;
  return (
    <At x={x ?? right! - width - SLACK} y={y} w={width + SLACK}>
      <Vertical
        columns={[...lines]}
        size={set}
        feed={set * feed}
        family="mincho"
        weight={700}
        color={color}
        role="H2"
      />
    </At>
  );
}

/** Columns are rounded up a little; their frame must not press them together. */
const SLACK = 0.1;

/** The largest size of the ladder, up to the wanted one, at which all of the quotes keep within the room. */
export function uprightSize(
  quotes: readonly (readonly string[])[],
  { size, feed }: { size: number; feed: number },
  { w, h }: Pick<Room, 'w' | 'h'>,
): number {
  const longest = Math.max(1, ...quotes.flat().map((line) => [...line].length));
  const columns = Math.max(1, ...quotes.map((lines) => lines.length));
  return onLadder(Math.min(size, (h * 4) / longest, (w * 4) / (1 + (columns - 1) * feed)));
}
