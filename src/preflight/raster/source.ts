import { functionOf } from '../colour/functions.ts';
import { type ColourSpace, ColourSpaces } from '../colour/space.ts';
import { PROCESS, type Tints } from '../colour/tints.ts';
import { inverse, type Matrix } from '../geometry.ts';
import type { PdfFile } from '../reader/file.ts';
import { type Dict, Stream } from '../reader/objects.ts';

/** What is painted at a place of the page: tints by plate, and how opaque. */
export interface Source {
  plates: readonly string[];
  /** The same everywhere. */
  isUniform?: boolean;
  /** Fills the tints in the order of the plates; gives the opacity. */
  at(x: number, y: number, tints: Float32Array): number;
}

/** Plates of colours that are not inks yet: shown in the picture, not counted. */
export const SCREEN = '~';

/** The plates of a space, and what its numbers print on them. */
export function platesOf(
  space: ColourSpace,
): { plates: readonly string[]; tint: (value: number, plate: number) => number } | undefined {
  const direct = !space.replaces;
  if (space.family === 'DeviceCMYK' && direct) return { plates: PROCESS, tint: (value) => value };
  if (space.family === 'DeviceGray' && direct) return { plates: ['Black'], tint: (value) => 1 - value };
  if (space.inks) return { plates: space.inks, tint: (value) => value };
  const onScreen = PROCESS.map((plate) => SCREEN + plate);
  if (space.family === 'Lab') return { plates: [onScreen[3]!], tint: (value) => 1 - value / 100 };
  if (space.components === 4) return { plates: onScreen, tint: (value) => value };
  if (space.components === 3) return { plates: onScreen.slice(0, 3), tint: (value) => 1 - value };
  if (space.components === 1 && space.family !== 'Indexed') {
    return { plates: [onScreen[3]!], tint: (value) => 1 - value };
  }
  return undefined;
}

/** One colour everywhere. */
export function solid(
  space: ColourSpace,
  values: readonly number[],
  tints: Tints | undefined,
): Source | undefined {
  if (tints) {
    const amounts = [...tints.values()];
    return { plates: [...tints.keys()], isUniform: true, at: (_x, _y, out) => fill(out, amounts) };
  }
  const own = platesOf(space);
  if (!own) return undefined;
  const amounts = own.plates.map((_, i) => own.tint(values[i] ?? 0, i));
  return { plates: own.plates, isUniform: true, at: (_x, _y, out) => fill(out, amounts) };
}

function fill(out: Float32Array, amounts: readonly number[]): number {
  for (let i = 0; i < amounts.length; i += 1) out[i] = amounts[i]!;
  return 1;
}

const STEPS = 256;

/** A gradient along a line or between circles (ISO 32000-1, 8.7.4.5); nothing for the other kinds. */
export function shading(file: PdfFile, object: Dict | Stream, matrix: Matrix): Source | undefined {
  const dict = object instanceof Stream ? object.dict : object;
  const type = file.number(dict.get('ShadingType'));
  const space = new ColourSpaces(file).of(dict.get('ColorSpace'));
  const own = platesOf(space);
  const colour = functionOf(file, dict.get('Function'));
  const coordinates = file.numbers(dict.get('Coords')) ?? [];
  const back = inverse(matrix);
  if (!own || !colour || !back || coordinates.length !== (type === 2 ? 4 : 6)) return undefined;
  if (type !== 2 && type !== 3) return undefined;
  const [from = 0, to = 1] = file.numbers(dict.get('Domain')) ?? [];
  const table = Array.from({ length: STEPS }, (_, i) =>
    colour([from + ((to - from) * i) / (STEPS - 1)]).map(own.tint),
  );
  const [before, after] = (file.array(dict.get('Extend')) ?? []).map((one) => file.boolean(one) === true);
  const along = type === 2 ? axial(coordinates) : radial(coordinates, before === true, after === true);
  const [a, b, c, d, e, f] = back;
  return {
    plates: own.plates,
    at: (x, y, out) => {
      const t = along(a * x + c * y + e, b * x + d * y + f);
      if (Number.isNaN(t) || (t < 0 && !before) || (t > 1 && !after)) return 0;
      return fill(out, table[Math.round(Math.min(1, Math.max(0, t)) * (STEPS - 1))]!);
    },
  };
}

function axial([x0, y0, x1, y1]: number[]): (x: number, y: number) => number {
  const [dx, dy] = [x1! - x0!, y1! - y0!];
  const length = dx * dx + dy * dy;
  return (x, y) => (length === 0 ? Number.NaN : ((x - x0!) * dx + (y - y0!) * dy) / length);
}

/** The largest circle through a point whose radius is not negative. */
function radial(
  [x0, y0, r0, x1, y1, r1]: number[],
  before: boolean,
  after: boolean,
): (x: number, y: number) => number {
  const [dx, dy, dr] = [x1! - x0!, y1! - y0!, r1! - r0!];
  const a = dx * dx + dy * dy - dr * dr;
  const fits = (t: number) => r0! + t * dr >= 0 && (t >= 0 || before) && (t <= 1 || after);
  return (x, y) => {
    const [px, py] = [x - x0!, y - y0!];
    const b = px * dx + py * dy + r0! * dr;
    const c = px * px + py * py - r0! * r0!;
    if (Math.abs(a) < 1e-9) return fits(c / (2 * b)) ? c / (2 * b) : Number.NaN;
    const root = Math.sqrt(b * b - a * c);
    const roots = [(b + root) / a, (b - root) / a].sort((one, other) => other - one);
    return roots.find(fits) ?? Number.NaN;
  };
}
