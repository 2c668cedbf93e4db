import type { PdfFile } from '../reader/file.ts';
import { type Obj, Stream } from '../reader/objects.ts';

export type Func = (inputs: readonly number[]) => number[];

const DEEPEST = 8;
const MOST_PARTS = 1000;

/** A function of PDF (ISO 32000-1, 7.10), or nothing for a broken one and for PostScript calculators (type 4). */
export function functionOf(file: PdfFile, value: Obj | undefined, depth = 0): Func | undefined {
  if (depth > DEEPEST) return undefined;
  const several = file.array(value);
  if (several) return together(several.slice(0, 32).map((one) => functionOf(file, one, depth + 1)));
  const object = file.get(value);
  const dict = file.dict(value);
  const domain = file.numbers(dict?.get('Domain'));
  if (!dict || !domain || domain.length < 2) return undefined;
  const type = file.number(dict.get('FunctionType'));
  const numbers = (key: string) => file.numbers(dict.get(key));
  let made: Func | undefined;
  if (type === 2)
    made = exponential(numbers('C0') ?? [0], numbers('C1') ?? [1], file.number(dict.get('N')) ?? 1);
  if (type === 3) {
    const parts = (file.array(dict.get('Functions')) ?? []).slice(0, MOST_PARTS);
    const functions = parts.map((one) => functionOf(file, one, depth + 1));
    if (functions.every((one) => one !== undefined)) {
      made = stitched(functions, domain, numbers('Bounds') ?? [], numbers('Encode') ?? []);
    }
  }
  if (type === 0 && object instanceof Stream) made = sampled(file, object, domain);
  if (!made) return undefined;
  const range = numbers('Range');
  const run = made;
  return (inputs) => clamp(run(clamp(inputs, domain)), range);
}

function together(functions: (Func | undefined)[]): Func | undefined {
  if (!functions.every((one) => one !== undefined)) return undefined;
  return (inputs) => functions.flatMap((one) => one(inputs));
}

const clamp = (values: readonly number[], range: readonly number[] | undefined): number[] =>
  values.map((value, i) =>
    range && 2 * i + 1 < range.length ? Math.min(range[2 * i + 1]!, Math.max(range[2 * i]!, value)) : value,
  );

const exponential =
  (from: number[], to: number[], power: number): Func =>
  ([x = 0]) => {
    const weight = power === 1 ? x : x ** power;
    return from.map((value, i) => value + weight * ((to[i] ?? 0) - value));
  };

function stitched(
  functions: Func[],
  [low = 0, high = 1]: number[],
  bounds: number[],
  encode: number[],
): Func {
  return ([x = 0]) => {
    const found = bounds.findIndex((bound) => x < bound);
    const part = found < 0 ? functions.length - 1 : found;
    const from = part === 0 ? low : bounds[part - 1]!;
    const to = part === functions.length - 1 ? high : bounds[part]!;
    const [start = 0, end = 1] = encode.slice(2 * part, 2 * part + 2);
    const share = to === from ? 0 : (x - from) / (to - from);
    return functions[part]?.([start + share * (end - start)]) ?? [];
  };
}

/** Samples of one input, between which values are interpolated; of several inputs the nearest sample. */
function sampled(file: PdfFile, stream: Stream, domain: number[]): Func | undefined {
  const { dict } = stream;
  const sizes = file.numbers(dict.get('Size'));
  const range = file.numbers(dict.get('Range'));
  const bits = file.number(dict.get('BitsPerSample'));
  const bytes = file.tryDecode(stream)?.bytes;
  if (!sizes || !range || !bytes || (bits !== 8 && bits !== 16)) return undefined;
  const outputs = range.length / 2;
  const decode = file.numbers(dict.get('Decode')) ?? range;
  const largest = 2 ** bits - 1;
  const at = (sample: number): number[] =>
    Array.from({ length: outputs }, (_, i) => {
      const place = sample * outputs + i;
      const raw =
        bits === 8 ? (bytes[place] ?? 0) : (bytes[2 * place] ?? 0) * 256 + (bytes[2 * place + 1] ?? 0);
      return decode[2 * i]! + (raw / largest) * (decode[2 * i + 1]! - decode[2 * i]!);
    });
  const positionIn = (input: number, axis: number) => {
    const [low, high] = [domain[2 * axis]!, domain[2 * axis + 1]!];
    return high === low ? 0 : ((input - low) / (high - low)) * (sizes[axis]! - 1);
  };
  if (sizes.length === 1) {
    return ([x = 0]) => {
      const position = positionIn(x, 0);
      const below = Math.floor(position);
      const next = at(Math.min(sizes[0]! - 1, below + 1));
      return at(below).map((value, i) => value + (position - below) * (next[i]! - value));
    };
  }
  return (inputs) => {
    let sample = 0;
    let stride = 1;
    sizes.forEach((size, axis) => {
      sample += Math.round(positionIn(inputs[axis] ?? 0, axis)) * stride;
      stride *= size;
    });
    return at(sample);
  };
}
