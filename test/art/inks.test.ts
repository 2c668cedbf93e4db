import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Pixels } from '../../src/art/decode.ts';
import { ProfileError } from '../../src/art/engine.ts';
import { limitInk, separate } from '../../src/art/inks.ts';
import type { Condition } from '../../src/art/uses.ts';
import { type Judge, judged } from '../support/oracles.ts';
import { greyProfile, patches, pressProfile, pressProfileFile, rawTiff } from '../support/pictures.ts';

const SIDE = 160;

const condition = (change: Partial<Condition> = {}): Condition => ({
  profile: pressProfile(),
  intent: 'relative',
  inkLimit: 400,
  ...change,
});

const pixels = (mode: Pixels['mode'], values: Uint8Array): Pixels => ({
  mode,
  width: SIDE,
  height: values.length / SIDE / { rgb: 3, grey: 1, cmyk: 4 }[mode],
  values,
});

/** The default profile with another name in it. */
const otherProfile = () => {
  const profile = pressProfile();
  profile.write('0ther', profile.indexOf('ISO Coated'), 'latin1');
  return profile;
};

const p3 = async () =>
  (
    await sharp(
      await sharp(patches(8, 8), { raw: { width: 8, height: 8, channels: 3 } })
        .withIccProfile('p3')
        .png()
        .toBuffer(),
    ).metadata()
  ).icc!;

const INTENTS = { relative: ['-t1', '-b'], perceptual: ['-t0'] } as const;

/** What tificc makes of values, by the profile in their file. */
async function inksByTificc(
  judge: Judge,
  values: Uint8Array,
  icc: Uint8Array | undefined,
  intent: keyof typeof INTENTS,
): Promise<Buffer> {
  const tiff = rawTiff(SIDE, SIDE, values, icc);
  const answer = judge(tiff, ...INTENTS[intent], `-o${pressProfileFile}`, 'FILE', 'OUT');
  return sharp(Buffer.from(answer, 'latin1'))
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer();
}

const farthest = (some: Uint8Array, others: Uint8Array): number => {
  expect(some).toHaveLength(others.length);
  return some.reduce((most, value, at) => Math.max(most, Math.abs(value - others[at]!)), 0);
};

describe('the colours of a photograph', () => {
  for (const intent of ['relative', 'perceptual'] as const) {
    judged('tificc', `become the inks of another program, ${intent}`, async (judge) => {
      const values = patches(SIDE, SIDE);
      const { values: inks } = await separate(pixels('rgb', values), undefined, condition({ intent }));
      expect(farthest(inks, await inksByTificc(judge, values, undefined, intent))).toBeLessThanOrEqual(1);
    });
  }

  judged('tificc', 'are read by the profile of the photograph', async (judge) => {
    const values = patches(SIDE, SIDE);
    const icc = await p3();
    const { values: inks } = await separate(pixels('rgb', values), icc, condition());
    expect(farthest(inks, await inksByTificc(judge, values, icc, 'relative'))).toBeLessThanOrEqual(1);
    const asSrgb = await separate(pixels('rgb', values), undefined, condition());
    expect(farthest(inks, asSrgb.values)).toBeGreaterThan(20);
  });

  judged('tificc', 'made for another press are brought to this one', async (judge) => {
    const values = patches(SIDE, SIDE, 4);
    const { values: inks } = await separate(pixels('cmyk', values), otherProfile(), condition());
    expect(farthest(inks, await inksByTificc(judge, values, otherProfile(), 'relative'))).toBeLessThanOrEqual(
      1,
    );
    expect(farthest(inks, values)).toBeGreaterThan(20);
  });

  it.each([
    ['this press', pressProfile()],
    ['a press that they do not name', undefined],
  ])('made for %s are left as they are', async (_, profile) => {
    const values = patches(SIDE, SIDE, 4);
    expect(await separate(pixels('cmyk', values.slice()), profile, condition())).toMatchObject({ values });
  });

  it('cannot be turned into inks by what is no profile of a press', async () => {
    for (const profile of [Buffer.from('no profile'), await p3(), pressProfile().subarray(0, 5000)]) {
      const made = separate(pixels('rgb', patches(SIDE, 2)), undefined, condition({ profile }));
      await expect(made).rejects.toThrow(ProfileError);
    }
  });
});

describe('a grey photograph', () => {
  const steps = Uint8Array.from({ length: SIDE * 2 }, (_, at) => Math.min(255, at));
  const blackOf = async (profile?: Uint8Array) => {
    const { values } = await separate(pixels('grey', steps), profile, condition());
    return Array.from({ length: 256 }, (_, at) => Array.from(values.subarray(at * 4, at * 4 + 4)));
  };

  it('prints in black ink alone, from none for white to all for black', async () => {
    const inks = await blackOf();
    expect(inks[255]).toEqual([0, 0, 0, 0]);
    expect(inks[0]).toEqual([0, 0, 0, 255]);
    inks.forEach(([c, m, y, k], value) => {
      expect([c, m, y]).toEqual([0, 0, 0]);
      expect(k).toBeLessThanOrEqual(value === 0 ? 255 : inks[value - 1]![3]!);
    });
  });

  judged('tificc', 'is as light between them as its profile says', async (judge) => {
    const inks = await blackOf(greyProfile(2.2));
    const tiff = rawTiff(256, 1, Uint8Array.from(inks.flat()), pressProfile());
    const seen = Buffer.from(judge(tiff, '-t1', '-o*Gray22', 'FILE', 'OUT'), 'latin1');
    const greys = await sharp(seen, { ignoreIcc: true }).extractChannel(0).raw().toBuffer();
    const light = (grey: number) => (grey / 255) ** 2.2;
    const darkest = light(greys[0]!);
    greys.forEach((grey, value) => {
      expect(Math.abs(light(grey) - (darkest + (1 - darkest) * light(value)))).toBeLessThan(0.01);
    });
  });
});

describe('the ink limit', () => {
  const sums = (inks: Uint8Array) =>
    Array.from({ length: inks.length / 4 }, (_, at) =>
      inks.subarray(at * 4, at * 4 + 4).reduce((a, b) => a + b),
    );

  it.each([300, 280, 240])('of %i per cent is kept on every place', async (inkLimit) => {
    const full = await separate(pixels('rgb', patches(SIDE, SIDE)), undefined, condition());
    const made = await separate(pixels('rgb', patches(SIDE, SIDE)), undefined, condition({ inkLimit }));
    const most = Math.max(...sums(full.values)) / 2.55;
    expect(most).toBeGreaterThan(280);
    expect(Math.max(...sums(made.values))).toBeLessThanOrEqual((inkLimit * 255) / 100);
  });

  it('thins the colours alike, keeps black, and leaves alone what is within it', () => {
    const inks = Uint8Array.of(255, 255, 255, 255, 200, 100, 50, 0, 240, 120, 60, 200);
    limitInk(inks, 200);
    expect(Array.from(inks)).toEqual([85, 85, 85, 255, 200, 100, 50, 0, 177, 88, 44, 200]);
  });

  it('holds for inks that come as they are', async () => {
    const values = Uint8Array.from({ length: SIDE * 4 }, () => 255);
    const made = await separate(pixels('cmyk', values), undefined, condition({ inkLimit: 300 }));
    expect(Math.max(...sums(made.values))).toBeLessThanOrEqual(765);
  });
});
