import { COMPONENTS, type Pixels } from './decode.ts';
import { type Engine, openEngine } from './engine.ts';

/** What values mean: their mode, and the profile that tells it. RGB without one is sRGB. */
export interface Meaning {
  mode: Pixels['mode'];
  profile?: Uint8Array;
}

/** How colours that cannot be reached are brought in: nearest, with black for black, or all of them with their distances. */
export type Intent = 'relative' | 'perceptual';

/** Values of one meaning as values of another. Throws ProfileError. */
export async function convert(
  values: Uint8Array,
  from: Meaning,
  to: Meaning,
  intent: Intent,
): Promise<Uint8Array> {
  const engine = await openEngine();
  const flags = intent === 'relative' ? engine.constants.cmsFLAGS_BLACKPOINTCOMPENSATION : 0;
  return engine.transform(opened(engine, from), opened(engine, to), { intent, flags })(values);
}

/** A profile and the form of its pixels, as the engine takes them. */
export function opened(engine: Engine, { mode, profile }: Meaning): { profile: number; format: number } {
  const { TYPE_RGB_8, TYPE_GRAY_8, TYPE_CMYK_8 } = engine.constants;
  return {
    profile: profile ? engine.profile(profile) : engine.srgb(),
    format: { rgb: TYPE_RGB_8, grey: TYPE_GRAY_8, cmyk: TYPE_CMYK_8 }[mode],
  };
}

/** Whether a profile tells what values of this mode mean. */
export async function isUsable(profile: Uint8Array, mode: Pixels['mode']): Promise<boolean> {
  try {
    await convert(new Uint8Array(COMPONENTS[mode]), { mode, profile }, { mode: 'rgb' }, 'relative');
    return true;
  } catch {
    return false;
  }
}
