import type { Visions } from '#model';
import { LINE_HEIGHT } from '../../style/format.ts';

/** The ring of visions: centre and radius in mm, on the verso. */
export const RING = { x: 105, y: LINE_HEIGHT, r: 54, width: 2.4 };
/** Radius of a vision's drop. */
export const DROP = 8.2;
/** Feed of a label's lines. */
export const LABEL_FEED = 5.75;
const LABEL_DISTANCE = 3.4;

/** One vision on the ring: its drop, and where its label stands. */
export interface Station {
  no: number;
  lines: string[];
  x: number;
  y: number;
  /** Edge of the label next to the drop, and its top. */
  labelX: number;
  labelY: number;
  side: 'left' | 'right';
}

/** Visions clockwise from the upper right, as many as there are. Labels stand outside the ring, ranged towards it. */
export function stations(visions: Visions['visions']): Station[] {
  return visions.map(({ no, lines }, index) => {
    const angle = ((index + 0.5) / visions.length) * 2 * Math.PI;
    const x = RING.x + RING.r * Math.sin(angle);
    const y = RING.y - RING.r * Math.cos(angle);
    const side = Math.sin(angle) > 0 ? 'right' : 'left';
    const labelX = side === 'right' ? x + DROP + LABEL_DISTANCE : x - DROP - LABEL_DISTANCE;
    return { no, lines, x, y, side, labelX, labelY: labelTop(y, lines.length, Math.cos(angle)) };
  });
}

/** At the top of the ring labels end beside the drop, at the foot they begin there, in between they are centred. */
function labelTop(y: number, lines: number, height: number): number {
  const depth = lines * LABEL_FEED;
  if (height > 0.8) return y - depth + 1.5;
  if (height < -0.8) return y - 1.5;
  return y - depth / 2;
}
