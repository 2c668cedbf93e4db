import {
  IDENTITY,
  type Item,
  type LaidPage,
  type Matrix,
  type Segment,
  within,
} from '../../src/model/index.ts';
import { type Box, bounds } from './setting.ts';

/** A straight edge of a filled shape, a rule or a clip, upright or level, as it is seen: in mm from the head or the left. */
export interface Edge {
  /** Which way it runs. */
  runs: 'down' | 'across';
  /** Where: from the left for an edge that runs down, from the head for one that runs across. */
  at: number;
  from: number;
  to: number;
  swatch: string;
}

/** More than this in mm from the level or the plumb is aslant. */
const ASLANT = 0.02;

/** What may show: the box around a clip. Only a clip that is a box itself has straight edges of its own. */
interface Clip extends Box {
  rectangular: boolean;
}

const EVERYWHERE: Clip = { left: -1e4, top: -1e4, right: 1e4, bottom: 1e4, rectangular: true };

/** Straight edges of what is painted on a page, cut to the clips around them. */
export function edgesOf({ items }: LaidPage): Edge[] {
  const edges: Edge[] = [];
  const visit = (inside: Item[], matrix: Matrix, clip: Clip) => {
    for (const item of inside) {
      if (item.kind === 'group') {
        const inner = within(matrix, item.transform ?? IDENTITY);
        visit(item.items, inner, item.clip ? shared(clip, clipOf(item.clip.path, inner)) : clip);
      } else if (item.kind === 'shape' && item.fill) {
        const swatch = 'swatch' in item.fill ? item.fill.swatch : item.fill.kind;
        edges.push(...straight(item.path, matrix, swatch).flatMap((edge) => cut(edge, clip)));
      } else if (item.kind === 'picture') {
        const { x, y, width, height } = item.clip ?? item;
        const path: Segment[] = [
          ['M', x, y],
          ['L', x + width, y],
          ['L', x + width, y + height],
          ['L', x, y + height],
          ['Z'],
        ];
        edges.push(...straight(path, matrix, 'picture').flatMap((edge) => cut(edge, clip)));
      }
    }
  };
  visit(items, IDENTITY, EVERYWHERE);
  return edges;
}

/** Curves count with their handles. */
const clipOf = (path: readonly Segment[], matrix: Matrix): Clip => ({
  ...bounds(
    matrix,
    path.flatMap((segment) => pointsOf(segment)),
  ),
  rectangular: path.every(([verb]) => verb !== 'C'),
});

export function pointsOf(segment: Segment): [number, number][] {
  if (segment[0] === 'Z') return [];
  const values = segment.slice(1) as number[];
  return values.flatMap((value, index) =>
    index % 2 === 0 ? [[value, values[index + 1]!] as [number, number]] : [],
  );
}

function straight(path: readonly Segment[], matrix: Matrix, swatch: string): Edge[] {
  const edges: Edge[] = [];
  let start: [number, number] = [0, 0];
  let pen = start;
  for (const segment of path) {
    const end = segment[0] === 'Z' ? start : pointsOf(segment).at(-1)!;
    if (segment[0] === 'M') start = end;
    else if (segment[0] !== 'C') edges.push(...edgeBetween(pen, end, matrix, swatch));
    pen = end;
  }
  return edges;
}

function edgeBetween(from: [number, number], to: [number, number], matrix: Matrix, swatch: string): Edge[] {
  const { left, top, right, bottom } = bounds(matrix, [from, to]);
  if (right - left < ASLANT && bottom - top > ASLANT)
    return [{ runs: 'down', at: left, from: top, to: bottom, swatch }];
  if (bottom - top < ASLANT && right - left > ASLANT)
    return [{ runs: 'across', at: top, from: left, to: right, swatch }];
  return [];
}

const shared = (one: Clip, other: Clip): Clip => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
  rectangular: one.rectangular && other.rectangular,
});

/** The part of an edge that a clip shows; an edge beyond a box shows where the box ends. */
function cut(edge: Edge, clip: Clip): Edge[] {
  const [low, high] = edge.runs === 'down' ? [clip.left, clip.right] : [clip.top, clip.bottom];
  const [first, last] = edge.runs === 'down' ? [clip.top, clip.bottom] : [clip.left, clip.right];
  const [from, to] = [Math.max(edge.from, first), Math.min(edge.to, last)];
  const at = Math.min(Math.max(edge.at, low), high);
  if (to <= from || (at !== edge.at && !clip.rectangular)) return [];
  return [{ ...edge, at, from, to }];
}
