import { encode } from 'uqr';
import { box } from './outline.ts';

export interface Code {
  /** Modules along one edge, without the quiet zone. */
  size: number;
  /** The dark modules as one outline from (0, 0); its unit is the module. */
  path: string;
}

/** Width of the quiet zone round a code, in modules (ISO/IEC 18004, 6.3.8). */
export const QUIET_ZONE = 4;

/**
 * The QR code of an address (ISO/IEC 18004, correction level M or better). Dark modules of a row that touch become one
 * run. The quiet zone is the caller's.
 */
export function qrCode(url: string): Code {
  const { data, size } = encode(url, { ecc: 'M', boostEcc: true, border: 0 });
  const rows = data.map((row, y) => runs(row).map(([from, to]) => box(from, y, to - from, 1)));
  return { size, path: rows.flat().join('') };
}

/** Stretches of dark modules: first one, and the one after the last. */
function runs(row: readonly boolean[]): [from: number, to: number][] {
  const starts = row.flatMap((dark, i) => (dark && !row[i - 1] ? [i] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return [from, end === -1 ? row.length : end];
  });
}
