import type { Visions } from '#model';
import { LINE_HEIGHT, page } from '../../style/format.ts';
import { ems } from '../../style/measure.ts';

/** The ring of visions on the verso: its centre, the breadth of its line, and how large and small it may be, in mm. */
export const RING = { x: page.w / 2, y: LINE_HEIGHT, width: 2.4, largest: 54, least: 40 };
/** How the visions look: radius of the drops in mm, number and label in Q, feed of the label's lines in mm. */
export interface RingLook {
  drop: number;
  number: number;
  label: number;
  feed: number;
}

const LOOKS: readonly (RingLook & { most: number })[] = [
  { most: 8, drop: 8.2, number: 32, label: 16, feed: 5.75 },
  { most: Number.POSITIVE_INFINITY, drop: 6.2, number: 24, label: 13, feed: 4.5 },
];

/** The more visions, the smaller. */
export const lookOf = (count: number): RingLook => LOOKS.find(({ most }) => count <= most)!;

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
  const look = lookOf(visions.length);
  const free = visions.map(({ lines }, index) => {
    const outward = Math.sin(angleOf(index, visions.length));
    const margin = outward > 0 ? page.w - page.gutter - RING.x : RING.x - page.foreEdge;
    return (margin - look.drop - LABEL_DISTANCE - breadthOf(lines, look)) / Math.abs(outward);
  });
  return Math.max(RING.least, Math.min(RING.largest, ...free));
}

const angleOf = (index: number, count: number) => ((index + 0.5) / count) * 2 * Math.PI;
const breadthOf = (lines: readonly string[], { label }: RingLook) =>
  Math.max(...lines.map(ems)) * (label / 4);

/** Visions clockwise from the upper right, as many as there are. Labels stand outside the ring, ranged towards it. */
export function stations(visions: Visions['visions'], r: number): Station[] {
  const look = lookOf(visions.length);
  return visions.map(({ no, lines }, index) => {
    const angle = angleOf(index, visions.length);
    const x = RING.x + r * Math.sin(angle);
    const y = RING.y - r * Math.cos(angle);
    const side = Math.sin(angle) > 0 ? 'right' : 'left';
    const away = look.drop + LABEL_DISTANCE;
    const labelX = side === 'right' ? x + away : x - away;
    const labelW = breadthOf(lines, look) + 4;
    return {
      no,
      lines,
      x,
      y,
      side,
      labelX,
      labelW,
      labelY: labelTop(y, lines.length * look.feed, Math.cos(angle)),
    };
  });
}

/** At the top of the ring labels end beside the drop, at the foot they begin there, in between they are centred. */
function labelTop(y: number, depth: number, height: number): number {
  if (height > 0.8) return y - depth + 1.5;
  if (height < -0.8) return y - 1.5;
  return y - depth / 2;
}
