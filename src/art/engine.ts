import type { Lcms } from 'lcms-wasm';

/** The engine cannot do with a profile what is asked. */
export class ProfileError extends Error {}

/** A colour profile that the engine has opened. */
type Profile = number;

/** Turns pixels into those of another space, 8 or 16 bits a component as its formats say. */
export type Transform = (pixels: Uint8Array) => Uint8Array;

/** Pixels that go through the engine's memory at a time. */
const PORTION = 2 ** 17;

/**
 * Little CMS. Open one for each picture: its memory goes with it, and so does whatever a damaged profile has done to it.
 * `formats` and `flags` are the library's own.
 */
export async function openEngine(): Promise<Engine> {
  const { instantiate, ...constants } = await import('lcms-wasm');
  return new Engine(await instantiate(), constants);
}

type Constants = Omit<typeof import('lcms-wasm'), 'instantiate'>;

class Engine {
  constructor(
    private readonly lcms: Lcms,
    readonly constants: Constants,
  ) {}

  /** Throws ProfileError where it is none. */
  profile(icc: Uint8Array): Profile {
    const at = this.lcms._malloc(icc.length);
    this.lcms.HEAPU8.set(icc, at);
    const profile = this.call('cmsOpenProfileFromMem', at, icc.length);
    this.lcms._free(at);
    if (!profile) throw new ProfileError('The colour engine does not take this profile.');
    return profile;
  }

  srgb = (): Profile => this.call('cmsCreate_sRGBProfile');

  /** The space of measured colour, relative to the white of the paper. */
  xyz = (): Profile => this.call('cmsCreateXYZProfile');

  /** Throws ProfileError where a profile does not lead from or to pixels of these formats. */
  transform(
    from: { profile: Profile; format: number },
    to: { profile: Profile; format: number },
    { intent, flags }: { intent: 'relative' | 'perceptual'; flags: number },
  ): Transform {
    const handle = this.call(
      'cmsCreateTransform',
      from.profile,
      from.format,
      to.profile,
      to.format,
      INTENTS[intent],
      flags,
    );
    if (!handle) throw new ProfileError('The colour engine finds no way between these profiles.');
    return (pixels) => this.run(handle, pixels, pixelBytes(from.format), pixelBytes(to.format));
  }

  private run(handle: number, pixels: Uint8Array, taken: number, given: number): Uint8Array {
    const count = pixels.length / taken;
    const result = new Uint8Array(count * given);
    const input = this.lcms._malloc(PORTION * taken);
    const output = this.lcms._malloc(PORTION * given);
    for (let done = 0; done < count; done += PORTION) {
      const some = Math.min(PORTION, count - done);
      this.lcms.HEAPU8.set(pixels.subarray(done * taken, (done + some) * taken), input);
      this.call('cmsDoTransform', handle, input, output, some);
      result.set(this.lcms.HEAPU8.subarray(output, output + some * given), done * given);
    }
    this.lcms._free(input);
    this.lcms._free(output);
    return result;
  }

  /** A function of the library. Where it takes bytes by value, the wrapper would put them on its small stack. */
  private call(name: string, ...values: number[]): number {
    return this.lcms.ccall(name, 'number', Array(values.length).fill('number'), values);
  }
}

export type { Engine };

const INTENTS = { perceptual: 0, relative: 1 } as const;

/** Bytes of a pixel: the library packs components and bytes of each into the number of a format. */
const pixelBytes = (format: number): number => ((format >> 3) & 15) * (format & 7);
