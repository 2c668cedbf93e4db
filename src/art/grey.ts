import { type Meaning, opened } from './colour.ts';
import type { Engine } from './engine.ts';

/**
 * The black ink for each of the 256 values of a grey picture, so that it comes as light or dark as the picture says:
 * paper for its white, full black ink for its black, and between them by measured light (relative colorimetric with
 * black point compensation). Neither the steps of sRGB nor the dot gain of a press are even. Without `profile`, the
 * values are those of sRGB. Throws ProfileError.
 */
export function blackInkFor(engine: Engine, press: Uint8Array, profile: Uint8Array | undefined): Uint8Array {
  const steps = Array.from({ length: 256 }, (_, value) => value);
  const wanted = profile
    ? lightOf(engine, { mode: 'grey', profile }, steps)
    : lightOf(
        engine,
        { mode: 'rgb' },
        steps.flatMap((value) => [value, value, value]),
      );
  const inks = steps.flatMap((ink) => [0, 0, 0, ink]);
  const printed = lightOf(engine, { mode: 'cmyk', profile: press }, inks);
  return Uint8Array.from(wanted, (light) => printed.findIndex((_, ink) => isNearest(printed, ink, light)));
}

/** How light these pixels are: 0 for the darkest of them, 1 for the lightest. */
function lightOf(engine: Engine, from: Meaning, pixels: number[]): number[] {
  const { TYPE_XYZ_16, cmsFLAGS_NOOPTIMIZE } = engine.constants;
  const to = { profile: engine.xyz(), format: TYPE_XYZ_16 };
  const measure = engine.transform(opened(engine, from), to, {
    intent: 'relative',
    flags: cmsFLAGS_NOOPTIMIZE,
  });
  const xyz = new Uint16Array(measure(Uint8Array.from(pixels)).buffer);
  const light = Array.from({ length: xyz.length / 3 }, (_, at) => xyz[at * 3 + 1]!);
  const [darkest, lightest] = [Math.min(...light), Math.max(...light)];
  return light.map((one) => (one - darkest) / (lightest - darkest || 1));
}

/** Whether this much ink comes nearer to a lightness than more ink would. */
const isNearest = (printed: number[], ink: number, light: number): boolean =>
  ink === 255 || Math.abs(printed[ink]! - light) <= Math.abs(printed[ink + 1]! - light);
