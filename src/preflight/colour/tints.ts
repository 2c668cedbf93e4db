import type { ColourSpace } from './space.ts';

/** How much of each ink, 0 to 1, by the name of its plate. `All` is every plate. */
export type Tints = ReadonlyMap<string, number>;

export const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const;

/** What a colour prints on each plate; nothing where that is decided by a conversion, which we do not know. */
export function tintsOf(space: ColourSpace, values: readonly number[]): Tints | undefined {
  const bounded = values.map((value) => Math.min(1, Math.max(0, value)));
  if (space.family === 'DeviceGray' && !space.replaces) return new Map([['Black', 1 - (bounded[0] ?? 0)]]);
  if (space.family === 'DeviceCMYK' && !space.replaces) {
    return new Map(PROCESS.map((plate, index) => [plate, bounded[index] ?? 0]));
  }
  if (space.inks) {
    const inks = space.inks.map((ink, index) => [ink, bounded[index] ?? 1] as const);
    return new Map(inks.filter(([ink]) => ink !== 'None'));
  }
  return space.family === 'Indexed' ? fromTable(space, values[0] ?? 0) : undefined;
}

function fromTable({ base, table }: ColourSpace, index: number): Tints | undefined {
  if (!base || !table) return undefined;
  const start = Math.max(0, Math.round(index)) * base.components;
  return tintsOf(
    base,
    Array.from(table.subarray(start, start + base.components), (byte) => byte / 255),
  );
}

/** The first colour of a space (8.6): black, or full tint. */
export function firstColour({ family, components, profile }: ColourSpace): number[] {
  if (family === 'DeviceCMYK' || profile?.space === 'CMYK') return [0, 0, 0, 1];
  const full = family === 'Separation' || family === 'DeviceN';
  return Array.from({ length: components }, () => (full ? 1 : 0));
}

/** Sum of all tints in per cent. */
export function coverageOf(tints: Tints): number {
  let sum = 0;
  for (const tint of tints.values()) sum += tint;
  return 100 * sum;
}

/** Plates that get more than nothing. */
export const inksIn = (tints: Tints): string[] =>
  [...tints].filter(([, tint]) => tint > 0.0005).map(([plate]) => plate);
