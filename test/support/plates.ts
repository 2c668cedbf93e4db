import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** A page as inks: how much of each stands at a place, in percent. Places in pt from the top left corner of the sheet. */
export interface Plates {
  /** Names of the plates. */
  inks: string[];
  at(x: number, y: number): Record<string, number>;
}

interface Rendering {
  /** Counted from 1. */
  page?: number;
  dpi?: number;
}

/** The plates that Ghostscript makes, spot inks among them, overprint simulated. */
export async function ghostscriptPlates(bytes: Uint8Array, rendering: Rendering = {}): Promise<Plates> {
  const { page = 1, dpi = 72 } = rendering;
  const device = ['-sDEVICE=tiffsep', '-sCompression=none', '-dOverprint=/simulate', `-r${dpi}`];
  const pages = [`-dFirstPage=${page}`, `-dLastPage=${page}`];
  const files = written('gs', bytes, (file, out) => [
    ...['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', ...device, ...pages],
    `-sOutputFile=${out}.tif`,
    file,
  ]);
  const plates: [string, Raw][] = [];
  for (const [name, tiff] of files) {
    const ink = /\((.+)\)\.tif$/.exec(name)?.[1];
    if (ink) plates.push([ink, await raw(sharp(tiff).toColourspace('b-w'))]);
  }
  const inks = plates.map(([ink]) => ink);
  return {
    inks,
    at: (x, y) =>
      Object.fromEntries(
        plates.map(([ink, plate]) => [ink, 100 - percent(plate, (x * dpi) / 72, (y * dpi) / 72, 0)]),
      ),
  };
}

/**
 * The four process inks as poppler mixes them, overprint simulated. It writes JPEG in squares of 16 pixels: at the usual
 * resolution a place is exact if 6 pt around it are of one colour.
 */
export async function popplerPlates(bytes: Uint8Array, rendering: Rendering = {}): Promise<Plates> {
  const { page = 1, dpi = 216 } = rendering;
  const look = ['-r', String(dpi), '-f', String(page), '-l', String(page), '-singlefile'];
  const [, jpeg] = written('pdftoppm', bytes, (file, out) => [
    ...[...look, '-jpegcmyk', '-jpegopt', 'quality=100', '-overprint'],
    file,
    out,
  ])[0]!;
  const cmyk = await raw(sharp(jpeg).pipelineColourspace('cmyk').toColourspace('cmyk'));
  const inks = PROCESS.map(([ink]) => ink);
  return {
    inks,
    at: (x, y) =>
      Object.fromEntries(
        inks.map((ink, index) => [ink, percent(cmyk, (x * dpi) / 72, (y * dpi) / 72, index)]),
      ),
  };
}

/** What is printed at a place, to the per cent: `C20 K100`, spot inks by their names. Nothing: `paper`. */
export function inksAt({ at }: Plates, x: number, y: number): string {
  const inks = at(x, y);
  const process = PROCESS.map(([ink, letter]) => [letter, inks[ink]!] as const);
  const spots = Object.entries(inks).filter(([ink]) => PROCESS.every(([name]) => name !== ink));
  const laid = [...process, ...spots.map(([ink, percent]) => [`${ink} `, percent] as const)]
    .map(([name, percent]) => [name, Math.round(percent)] as const)
    .filter(([, percent]) => percent > 0);
  return laid.map(([name, percent]) => `${name}${percent}`).join(' ') || 'paper';
}

/** Process inks at a place in the order C M Y K. */
export const processAt = ({ at }: Plates, x: number, y: number): number[] => {
  const inks = at(x, y);
  return PROCESS.map(([ink]) => inks[ink]!);
};

const PROCESS = [
  ['Cyan', 'C'],
  ['Magenta', 'M'],
  ['Yellow', 'Y'],
  ['Black', 'K'],
] as const;

interface Raw {
  data: Buffer;
  info: { width: number; channels: number };
}

const raw = (picture: Sharp): Promise<Raw> => picture.raw().toBuffer({ resolveWithObject: true });

const percent = ({ data, info }: Raw, x: number, y: number, channel: number): number =>
  data[(Math.floor(y) * info.width + Math.floor(x)) * info.channels + channel]! / 2.55;

/** Runs a program that writes files; gives them by name. */
function written(
  program: string,
  bytes: Uint8Array,
  args: (file: string, out: string) => string[],
): [name: string, bytes: Buffer][] {
  const folder = mkdtempSync(join(tmpdir(), 'sasshi-plates-'));
  try {
    const file = join(folder, 'judged.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync(program, args(file, join(folder, 'out')), {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${program}: status ${status}\n${stdout}${stderr}`);
    const names = readdirSync(folder).filter((name) => name.startsWith('out'));
    return names.sort().map((name) => [name, readFileSync(join(folder, name))]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
