import { convert } from './colour.ts';
import type { Pixels } from './decode.ts';
import { openEngine } from './engine.ts';
import { blackInkFor } from './grey.ts';
import type { Condition } from './uses.ts';

/**
 * 色分解: the inks of a picture, in place of its colours, within the ink limit. `profile` is its own; RGB without one is
 * sRGB, and inks without one, or with that of the press, are left as they are. A picture that is grey in its file
 * prints in black ink alone: in four, the least shift between plates would tint it. Throws ProfileError.
 */
export async function separate(
  pixels: Pixels,
  profile: Uint8Array | undefined,
  condition: Condition,
): Promise<Pixels> {
  const values = await inksOf(pixels, profile, condition);
  limitInk(values, condition.inkLimit);
  return { ...pixels, mode: 'cmyk', values };
}

async function inksOf(
  { mode, values }: Pixels,
  profile: Uint8Array | undefined,
  condition: Condition,
): Promise<Uint8Array> {
  const press = condition.profile;
  if (mode === 'cmyk' && (!profile || Buffer.compare(profile, press) === 0)) return values;
  if (mode === 'grey') return inBlack(values, blackInkFor(await openEngine(), press, profile));
  return convert(values, { mode, profile }, { mode: 'cmyk', profile: press }, condition.intent);
}

function inBlack(greys: Uint8Array, black: Uint8Array): Uint8Array {
  const inks = new Uint8Array(greys.length * 4);
  for (let at = 0; at < greys.length; at++) inks[at * 4 + 3] = black[greys[at]!]!;
  return inks;
}

/** Thins cyan, magenta and yellow, in place, where all inks together are over a limit in per cent; black gives the shape. */
export function limitInk(inks: Uint8Array, limit: number): void {
  const most = Math.floor((limit * 255) / 100);
  for (let at = 0; at < inks.length; at += 4) {
    const colours = inks[at]! + inks[at + 1]! + inks[at + 2]!;
    const black = inks[at + 3]!;
    if (colours + black <= most) continue;
    for (let ink = at; ink < at + 3; ink++) inks[ink] = Math.floor((inks[ink]! * (most - black)) / colours);
  }
}
