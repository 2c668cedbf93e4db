import type { Swatch, SwatchName } from '#model';
import type { ColourPolicy, PagePolicy } from './policy.ts';

/** Colours as screens show them: the `screen` values of the palette. */
export function screenColours(swatches: Record<SwatchName, Swatch>): ColourPolicy {
  const screen = new Map(Object.entries(swatches).map(([swatch, mixed]) => [swatch, screenValues(mixed)]));
  const rgb = (swatch: SwatchName): number[] => {
    const values = screen.get(swatch);
    if (!values) throw new Error(`The pages use swatch "${swatch}", but the palette does not have it.`);
    return values;
  };
  return {
    process: 'DeviceRGB',
    overprints: false,
    colour: (swatch) => ({ space: 'DeviceRGB', values: rgb(swatch) }),
    stop: rgb,
  };
}

/** Red, green and blue from 0 to 1. */
const screenValues = ({ screen }: Swatch): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(screen.slice(at, at + 2), 16) / 255);

/** Pages cut to trim. */
export const trimmed: PagePolicy = {
  frame: ({ width, height }) => ({ media: { x: 0, y: 0, width, height } }),
};
