import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/art/engine.ts';
import { srgbProfile } from '../../src/web/srgb.ts';

describe('the sRGB profile', () => {
  const bytes = Buffer.from(srgbProfile());
  const tags = Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
    const at = 132 + 12 * index;
    return {
      name: bytes.toString('latin1', at, at + 4),
      start: bytes.readUInt32BE(at + 4),
      length: bytes.readUInt32BE(at + 8),
    };
  });

  it('is as long as it says, and so are its tags', () => {
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    for (const { start, length } of tags) {
      expect(start % 4).toBe(0);
      expect(start + length).toBeLessThanOrEqual(bytes.length);
    }
  });

  it('has primaries that make its white', () => {
    const xyz = (name: string) => {
      const { start } = tags.find((tag) => tag.name === name)!;
      return [8, 12, 16].map((at) => bytes.readInt32BE(start + at) / 65536);
    };
    const sum = [0, 1, 2].map((axis) =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((all, name) => all + xyz(name)[axis]!, 0),
    );
    const white = [0.9642, 1, 0.8249];
    sum.forEach((value, axis) => {
      expect(value).toBeCloseTo(white[axis]!, 3);
    });
  });

  it('means what the sRGB of a colour engine means', async () => {
    const engine = await openEngine();
    const format = engine.constants.TYPE_RGB_8;
    const turn = engine.transform(
      { profile: engine.profile(bytes), format },
      { profile: engine.srgb(), format },
      { intent: 'relative', flags: engine.constants.cmsFLAGS_NOOPTIMIZE },
    );
    const pixels = Uint8Array.from({ length: 3 * 64 }, (_, index) => (index * 83) % 256);
    turn(pixels).forEach((value, index) => {
      expect(Math.abs(value - pixels[index]!)).toBeLessThanOrEqual(1);
    });
  });
});
