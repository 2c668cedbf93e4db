import type { ColourSpace } from '../colour/space.ts';
import { tintsOf } from '../colour/tints.ts';
import { inverse, type Matrix } from '../geometry.ts';
import type { ImageFacts } from '../interpreter/mark.ts';
import type { PdfFile } from '../reader/file.ts';
import type { Obj, Stream } from '../reader/objects.ts';
import { type Samples, samplesOf } from './samples.ts';
import { platesOf, type Source } from './source.ts';

/** A picture, small: tints of its plates and opacity, 0 to 1, pixel by pixel from the top left. */
export interface Picture {
  width: number;
  height: number;
  plates: readonly string[];
  tints: Float32Array;
  opacity: Float32Array | undefined;
}

/** Decodes a picture to what a coverage needs; nothing where that is not possible. */
export async function pictureOf(
  file: PdfFile,
  stream: Stream,
  image: ImageFacts,
): Promise<Picture | undefined> {
  const { dict } = stream;
  const samples = await samplesOf(file, stream, image.space?.components ?? 1, image.bits, image);
  if (!samples) return undefined;
  const decode = decodeOf(file.numbers(dict.get('Decode')), image, samples.components);
  const soft = file.stream(dict.get('SMask')) ?? file.stream(dict.get('Mask'));
  const mask = soft && (await maskOf(file, soft, soft === file.stream(dict.get('Mask')), samples));
  if (soft && !mask) return undefined;
  if (!image.space) {
    // A stencil paints where its samples are 0 (8.9.6.2).
    const opacity = samples.values.map((value) => 1 - decode(value, 0));
    return { ...sizeOf(samples), plates: [], tints: new Float32Array(), opacity };
  }
  const inked =
    image.space.family === 'Indexed' ? indexed(image.space, samples) : direct(image.space, samples, decode);
  return inked && { ...sizeOf(samples), ...inked, opacity: mask };
}

const sizeOf = ({ width, height }: Samples) => ({ width, height });

type DecodeSample = (value: number, component: number) => number;

function decodeOf(ranges: number[] | undefined, { space }: ImageFacts, components: number): DecodeSample {
  if (!ranges || ranges.length < 2 * components || space?.family === 'Indexed') return (value) => value;
  const span = space?.family === 'Lab' ? 100 : 1;
  return (value, i) => (ranges[2 * i]! + value * (ranges[2 * i + 1]! - ranges[2 * i]!)) / span;
}

function direct(
  space: ColourSpace,
  { values, components }: Samples,
  decode: DecodeSample,
): Pick<Picture, 'plates' | 'tints'> | undefined {
  const own = platesOf(space);
  if (!own) return undefined;
  const count = own.plates.length;
  const pixels = values.length / components;
  const tints = new Float32Array(pixels * count);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    for (let i = 0; i < count; i += 1) {
      tints[pixel * count + i] = own.tint(decode(values[pixel * components + i]!, i), i);
    }
  }
  return { plates: own.plates, tints };
}

/** Samples of Indexed are places in its table; they were not averaged. */
function indexed(
  space: ColourSpace,
  { values, largest }: Samples,
): Pick<Picture, 'plates' | 'tints'> | undefined {
  const own = space.base && platesOf(space.base);
  const { base, table } = space;
  if (!own || !base || !table) return undefined;
  const count = own.plates.length;
  const tints = new Float32Array(values.length * count);
  values.forEach((value, pixel) => {
    const at = Math.round(value * largest) * base.components;
    const known = tintsOf(space, [Math.round(value * largest)]);
    for (let i = 0; i < count; i += 1) {
      tints[pixel * count + i] = known?.get(own.plates[i]!) ?? own.tint((table[at + i] ?? 0) / 255, i);
    }
  });
  return { plates: own.plates, tints };
}

/** Opacity of each pixel from a soft mask, or from a stencil, whose ones are left out. */
async function maskOf(
  file: PdfFile,
  mask: Stream,
  isStencil: boolean,
  { width, height }: Samples,
): Promise<Float32Array | undefined> {
  const number = (key: string, usual: number) => file.number(mask.dict.get(key) as Obj) ?? usual;
  const bits = isStencil ? 1 : number('BitsPerComponent', 8);
  const size = { width: number('Width', 0), height: number('Height', 0) };
  const samples = await samplesOf(file, mask, 1, bits, size);
  if (!samples) return undefined;
  const ranges = file.numbers(mask.dict.get('Decode')) ?? [0, 1];
  const opacity = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor(((x + 0.5) * samples.width) / width);
      const row = Math.floor(((y + 0.5) * samples.height) / height);
      const value = samples.values[row * samples.width + column]!;
      const decoded = ranges[0]! + value * (ranges[1]! - ranges[0]!);
      opacity[y * width + x] = isStencil ? 1 - decoded : decoded;
    }
  }
  return opacity;
}

/** A picture as it stands on the page; a stencil in the colour of `paint`. */
export function placed(picture: Picture, matrix: Matrix, paint: Source | undefined): Source | undefined {
  const back = inverse(matrix);
  if (!back) return undefined;
  const [a, b, c, d, e, f] = back;
  const { width, height, plates, tints, opacity } = picture;
  const isStencil = plates.length === 0;
  if (isStencil && !paint) return undefined;
  return {
    plates: isStencil ? paint!.plates : plates,
    at: (x, y, out) => {
      const column = Math.min(width - 1, Math.max(0, Math.floor((a * x + c * y + e) * width)));
      const row = Math.min(height - 1, Math.max(0, Math.floor((1 - (b * x + d * y + f)) * height)));
      const pixel = row * width + column;
      if (isStencil) paint!.at(x, y, out);
      for (let i = 0; i < plates.length; i += 1) out[i] = tints[pixel * plates.length + i]!;
      return opacity ? opacity[pixel]! : 1;
    },
  };
}
