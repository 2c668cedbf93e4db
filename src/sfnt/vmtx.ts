import type { Sfnt } from './sfnt.ts';

/**
 * Advances of the glyphs of a face along a column, in font units, by its tables vhea and vmtx (ISO/IEC 14496-22, 5.6.11
 * and 5.6.12). A face without them is one em a glyph.
 */
export function verticalAdvances(sfnt: Sfnt, unitsPerEm: number): (glyph: number) => number {
  const vhea = sfnt.table('vhea');
  const vmtx = sfnt.table('vmtx');
  if (!vhea || !vmtx || vhea.length < 36) return () => unitsPerEm;
  // The last long metric holds for all glyphs after it.
  const last = Math.min(vhea.readUInt16BE(34), vmtx.length >> 2) - 1;
  return last < 0 ? () => unitsPerEm : (glyph) => vmtx.readUInt16BE(4 * Math.min(glyph, last));
}
