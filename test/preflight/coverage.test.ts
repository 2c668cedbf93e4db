import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/preflight/facts/gather.ts';
import { windowMeans } from '../../src/preflight/rules/checks/ink.ts';
import { judged } from '../support/oracles.ts';
import { rawTiff } from '../support/pictures.ts';
import { ghostscriptPlates } from '../support/plates.ts';
import { type Draft, x4 } from './sample.ts';

type Spoil = (draft: Draft) => void;

/** The sample with nothing on it but what is painted here. */
const painted = (content: string, change: Spoil = () => {}) =>
  x4((draft) => {
    draft.pages = 1;
    draft.content = content;
    change(draft);
  });

const coverageOf = async (bytes: Uint8Array) => {
  const { pages } = await gather(bytes, true);
  return { coverage: pages[0]!.coverage!, unjudged: pages[0]!.unjudged };
};

/** Ink at a place of the page in per cent. */
async function inkAt(bytes: Uint8Array, x: number, y: number): Promise<number> {
  const { coverage } = await coverageOf(bytes);
  const { left, bottom, cell, columns, total } = coverage;
  return total[Math.floor((y - bottom) / cell) * columns + Math.floor((x - left) / cell)]!;
}

const spot =
  '[/Separation /Gold /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0 1 0] /N 1 >>]';
const gold: Spoil = (draft) => draft.name('ColorSpace', 'Gold', spot);
const state =
  (name: string, dict: string): Spoil =>
  (draft) =>
    draft.name('ExtGState', name, `<< ${dict} >>`);

describe('ink adds up', () => {
  it.each<[what: string, percent: number, content: string, change?: Spoil]>([
    ['of one colour', 240, '1 0.8 0.6 0 k 60 60 60 60 re f'],
    ['of grey', 40, '0.6 g 60 60 60 60 re f'],
    ['of a spot colour', 70, '/Gold cs 0.7 scn 60 60 60 60 re f', gold],
    ['knocking out', 60, '1 1 0 0 k 60 60 60 60 re f 0 0 0.6 0 k 60 60 60 60 re f'],
    [
      'overprinting where there is none',
      260,
      '1 1 0 0 k 60 60 60 60 re f /Over gs 0 0 0.6 0 k 60 60 60 60 re f',
    ],
    [
      'overprinting with OPM 0, which knocks out process inks',
      60,
      '1 1 0 0 k 60 60 60 60 re f /Old gs 0 0 0.6 0 k 60 60 60 60 re f',
      state('Old', '/OP true /op true /OPM 0'),
    ],
    [
      'of a spot colour over process inks',
      250,
      '1 1 0 0 k 60 60 60 60 re f /Over gs /Gold cs 0.5 scn 60 60 60 60 re f',
      gold,
    ],
    [
      'of a spot colour that knocks out',
      50,
      '1 1 0 0 k 60 60 60 60 re f /Gold cs 0.5 scn 60 60 60 60 re f',
      gold,
    ],
    [
      'half transparent',
      130,
      '1 1 0 0 k 60 60 60 60 re f /Half gs 0 0 0.6 0 k 60 60 60 60 re f',
      state('Half', '/ca 0.5'),
    ],
    [
      'multiplied',
      175,
      '1 0.5 0 0 k 60 60 60 60 re f /Mul gs 0 0.5 0 0 k 60 60 60 60 re f',
      state('Mul', '/BM /Multiply'),
    ],
    [
      'of the darker',
      150,
      '1 0.5 0 0 k 60 60 60 60 re f /Dark gs 0 0.3 0 0 k 60 60 60 60 re f',
      state('Dark', '/BM /Darken'),
    ],
    ['within an odd number of outlines', 0, '1 1 1 0 k 50 50 80 80 re 60 60 60 60 re f*'],
    ['within a clip', 0, 'q 120 60 60 60 re W n 1 0 0 0 k 60 60 60 60 re f Q'],
    [
      'within a round clip',
      100,
      'q 60 90 m 60 130 120 130 120 90 c 120 50 60 50 60 90 c W n 1 0 0 0 k 60 60 60 60 re f Q',
    ],
    ['of a broad line', 100, '1 0 0 0 K 40 w 90 60 m 90 120 l S'],
    [
      'of a gradient half way',
      50,
      'q 60 60 60 60 re W n /S sh Q',
      (draft) =>
        draft.name(
          'Shading',
          'S',
          '<< /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [60 0 120 0] /Extend [true true] /Function << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [1 0 0 0] /N 1 >> >>',
        ),
    ],
    [
      'of a radial pattern in its middle',
      100,
      '/Pattern cs /P scn 60 60 60 60 re f',
      (draft) =>
        draft.name(
          'Pattern',
          'P',
          '<< /PatternType 2 /Shading << /ShadingType 3 /ColorSpace /DeviceCMYK /Coords [90 90 0 90 90 40] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0 0] /C1 [0 0 0 0] /N 1 >> >> >>',
        ),
    ],
    ['of a picture', 100, 'q 60 0 0 60 60 60 cm /Im Do Q'],
    ['of a turned picture', 100, 'q 0 60 -60 0 120 60 cm /Im Do Q'],
    [
      'of a group that is half transparent',
      110,
      '1 1 0 0 k 60 60 60 60 re f /Half gs /G Do',
      (draft) => {
        state('Half', '/ca 0.5')(draft);
        const group = '/Subtype /Form /BBox [0 0 240 340] /Group << /S /Transparency /CS /DeviceCMYK >>';
        draft.name(
          'XObject',
          'G',
          draft.stream(group, '1 0 0 0 k 60 60 60 60 re f 0 0 0.2 0 k 60 60 60 60 re f'),
        );
      },
    ],
  ])('%s: %d %%', async (_, percent, content, change) => {
    expect(await inkAt(painted(content, change), 90, 90)).toBeCloseTo(percent, -0.6);
  });

  it('of a JPEG in CMYK, whether its samples are turned round or not', async () => {
    const tiff = rawTiff(
      32,
      32,
      new Uint8Array(32 * 32 * 4).map((_, i) => [204, 102, 0, 51][i % 4]!),
    );
    const jpeg = await sharp(tiff)
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .jpeg({ quality: 100 })
      .toBuffer();
    const placed = (decode: string) =>
      painted('q 60 0 0 60 60 60 cm /Im Do Q', (draft) => {
        draft.image.set('Width', '32').set('Height', '32').set('Filter', '/DCTDecode').set('Decode', decode);
        draft.pixels = jpeg;
      });
    expect(await inkAt(placed('[1 0 1 0 1 0 1 0]'), 90, 90)).toBeCloseTo(140, -0.5);
    expect(await inkAt(placed('[0 1 0 1 0 1 0 1]'), 90, 90)).toBeCloseTo(260, -0.5);
  });

  it('as the mean of a window, to the edge of a field', async () => {
    const { coverage } = await coverageOf(painted('1 1 0 0 k 0 0 240 340 re f 0 0 0 0 k 0 0 120 340 re f'));
    const means = windowMeans(coverage);
    const column = Math.floor((120 - coverage.left) / coverage.cell) - 4;
    const within = (120 - coverage.left) / coverage.cell - column;
    expect(means[20 * coverage.columns + column]!).toBeCloseTo((200 * (8 - within)) / 8, 1);
  });
});

describe('what cannot be measured is told', () => {
  it.each<[what: string, named: string, content: string, change?: Spoil]>([
    ['RGB', 'conversion', '1 0 0 rg 60 60 60 60 re f'],
    ['a blend mode that mixes plates', 'blend', '/Hue gs 60 60 60 60 re f', state('Hue', '/BM /Hue')],
    [
      'a mesh',
      'mesh',
      '/S sh',
      (draft) => draft.name('Shading', 'S', '<< /ShadingType 5 /ColorSpace /DeviceCMYK >>'),
    ],
    [
      'JPEG 2000',
      'picture',
      'q 60 0 0 60 60 60 cm /Im Do Q',
      (draft) => draft.image.set('Filter', '/JPXDecode'),
    ],
    [
      'a font that is not there',
      'fontShape',
      '0 0 0 1 k BT /F 10 Tf 60 60 Td <0001> Tj ET',
      (draft) => {
        draft.fontFile = undefined;
      },
    ],
    [
      'a soft mask',
      'softMask',
      '/Mask gs 60 60 60 60 re f',
      (draft) => {
        const mask = draft.stream(
          '/Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency /CS /DeviceGray >>',
          '',
        );
        draft.name('ExtGState', 'Mask', `<< /SMask << /S /Luminosity /G ${mask} >> >>`);
      },
    ],
    [
      'a tiling pattern',
      'tiling',
      '/Pattern cs /P scn 60 60 60 60 re f',
      (draft) => {
        const cell =
          '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>';
        draft.name('Pattern', 'P', draft.stream(cell, '1 0 0 0 k 0 0 5 5 re f'));
      },
    ],
  ])('%s', async (_, named, content, change) => {
    expect((await coverageOf(painted(content, change))).unjudged).toEqual([named]);
  });
});

/** Text, lines, curves, a picture, a gradient, overprint and opacity, all over each other. */
const busy = painted(
  `0.3 0.2 0 0 k 11.4 11.4 217.2 317.2 re f
   0 0.9 0.8 0 k 40 60 m 40 160 200 160 200 60 c f
   /Over gs 0 0 0 1 k BT /F 24 Tf 50 100 Td <0001000200010002> Tj ET
   /Out gs 0 0 0 0 k BT /F 24 Tf 50 180 Td <0001000200010002> Tj ET
   1 0 0 0.2 K 6 w 30 30 m 120 70 l 210 30 l S
   q 80 0 0 80 100 200 cm /Im Do Q
   /Half gs 0 0 0.7 0.2 k 60 220 90 60 re f`,
  (draft) => {
    state('Half', '/ca 0.5')(draft);
    draft.pixels = draft.pixels.map((_, i) => (i % 4 === 0 ? 200 : 30));
  },
);

describe('another program', () => {
  judged('gs', 'measures the same ink in every window', async () => {
    const { coverage } = await coverageOf(busy);
    const { left, bottom, cell, columns, rows } = coverage;
    const means = windowMeans(coverage);
    // Ghostscript paints every pixel that a shape touches: only small pixels tell the area of a shape.
    const plates = await ghostscriptPlates(busy, { dpi: 720 });
    const samples = 24;
    for (let row = 0; row + 8 <= rows; row += 12) {
      for (let column = 0; column + 8 <= columns; column += 12) {
        let sum = 0;
        for (let i = 0; i < samples * samples; i += 1) {
          const x = left + (column + (8 * ((i % samples) + 0.5)) / samples) * cell;
          const y = bottom + (row + (8 * (Math.floor(i / samples) + 0.5)) / samples) * cell;
          sum += Object.values(plates.at(x, 340 - y)).reduce((all, one) => all + one, 0);
        }
        const ours = means[row * columns + column]!;
        expect(Math.abs(sum / samples ** 2 - ours), `window ${column}, ${row}: ${ours}`).toBeLessThan(5);
      }
    }
  });
});
