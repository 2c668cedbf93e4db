import { n } from '../../art/pen.tsx';

/** Room of the strands in mm: the first and the last place, their head, their depth together, the gap between two. */
export interface MixRoom {
  from: number;
  to: number;
  top: number;
  depth: number;
  gap: number;
}

/** Where a strand passes a place, in mm. */
export interface Passing {
  x: number;
  top: number;
  foot: number;
}

/** One mode over all places: the outline of its strand, and where it begins and ends. */
export interface Strand {
  outline: string;
  first: Passing;
  last: Passing;
}

/** How far a strand runs level at a place before it bends, in mm. */
const LEVEL = 6;

/** Shares of the modes, one list a place, as strands that grow and shrink from place to place. */
export function strands(mix: readonly (readonly number[])[], room: MixRoom): Strand[] {
  const places = mix.map((shares, place) => {
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const depth = room.depth - room.gap * (shares.length - 1);
    let y = room.top;
    const x = mix.length === 1 ? room.from : room.from + ((room.to - room.from) * place) / (mix.length - 1);
    const bands = shares.map((share) => {
      const band = { top: y, foot: y + (depth * share) / whole };
      y = band.foot + room.gap;
      return band;
    });
    return { x, bands };
  });
  // A single place runs level to the end.
  if (places.length === 1) places.push({ ...places[0]!, x: room.to });
  return (mix[0] ?? []).map((_, mode) => {
    const at = places.map(({ x, bands }) => ({ x, ...bands[mode]! }));
    const there = edge(at.map(({ x, top }) => [x, top]));
    const back = edge(at.map(({ x, foot }): [number, number] => [x, foot]).reverse());
    return { outline: `M${there}L${back}Z`, first: at[0]!, last: at.at(-1)! };
  });
}

/** From place to place, level at each. */
function edge(points: readonly (readonly [number, number])[]): string {
  const [[x0, y0], ...rest] = points as [[number, number], ...[number, number][]];
  let [px, py] = [x0, y0];
  return (
    `${n(x0)} ${n(y0)}` +
    rest
      .map(([x, y]) => {
        const lead = Math.sign(x - px) * LEVEL;
        const middle = (px + x) / 2;
        const bend = `L${n(px + lead)} ${n(py)}C${n(middle)} ${n(py)} ${n(middle)} ${n(y)} ${n(x - lead)} ${n(y)}L${n(x)} ${n(y)}`;
        [px, py] = [x, y];
        return bend;
      })
      .join('')
  );
}

/** The mode whose share grows most from the first place to the last. */
export function growing(mix: readonly (readonly number[])[]): number {
  const gains = (mix.at(-1) ?? []).map((share, mode) => share - (mix[0]?.[mode] ?? 0));
  return gains.indexOf(Math.max(...gains));
}
