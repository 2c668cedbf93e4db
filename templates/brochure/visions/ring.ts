import type { Visions } from '#model';
import { LINE_HEIGHT, page } from '../../style/format.ts';
import { ems } from '../../style/measure.ts';

/** The ring of visions on the verso: its centre, the breadth of its line, and how large and small it may be, in mm. */
export const RING = { x: page.w / 2, y: LINE_HEIGHT, width: 2.4, largest: 54, least: 40 };
/** Radius of a vision's drop. */
export const DROP = 8.2;
/** Size of a label in Q, and the feed of its lines in mm. */
export const LABEL = { size: 16, feed: 5.75 };
const LABEL_DISTANCE = 3;

/** One vision on the ring: its drop, and where its label stands. */
export interface Station {
  no: number;
  lines: string[];
  x: number;
  y: number;
  /** Edge of the label next to the drop, its top, and its breadth. */
  labelX: number;
  labelY: number;
  labelW: number;
  side: 'left' | 'right';
}

/** The ring, as large as its labels let it be between the margins. */
export function ringRadius(visions: Visions['visions']): number {
  const free = visions.map(({ lines }, index) => {
    const outward = Math.sin(angleOf(index, visions.length));
    const margin = outward > 0 ? page.w - page.gutter - RING.x : RING.x - page.foreEdge;
    return (margin - DROP - LABEL_DISTANCE - breadthOf(lines)) / Math.abs(outward);
  });
  return Math.max(RING.least, Math.min(RING.largest, ...free));
}

const angleOf = (index: number, count: number) => ((index + 0.5) / count) * 2 * Math.PI;
const breadthOf = (lines: readonly string[]) => Math.max(...lines.map(ems)) * (LABEL.size / 4);

/** Visions clockwise from the upper right, as many as there are. Labels stand outside the ring, ranged towards it. */
export function stations(visions: Visions['visions'], r: number): Station[] {
  return visions.map(({ no, lines }, index) => {
    const angle = angleOf(index, visions.length);
    const x = RING.x + r * Math.sin(angle);
    const y = RING.y - r * Math.cos(angle);
    const side = Math.sin(angle) > 0 ? 'right' : 'left';
    const labelX = side === 'right' ? x + DROP + LABEL_DISTANCE : x - DROP - LABEL_DISTANCE;
    const labelW = breadthOf(lines) + 4;
    return { no, lines, x, y, side, labelX, labelW, labelY: labelTop(y, lines.length, Math.cos(angle)) };
  });
}

/** At the top of the ring labels end beside the drop, at the foot they begin there, in between they are centred. */
function labelTop(y: number, lines: number, height: number): number {
  const depth = lines * LABEL.feed;
  if (height > 0.8) return y - depth + 1.5;
  if (height < -0.8) return y - 1.5;
  return y - depth / 2;
}
