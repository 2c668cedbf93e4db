import type { PdfFile } from '../reader/file.ts';
import { type Dict, type Obj, Stream } from '../reader/objects.ts';
import { Cff } from './cff.ts';
import { byRanges, CodeMap, pairs, splitOf } from './cmap.ts';
import type { Coding, FontFacts } from './coding.ts';
import type { Program } from './outline.ts';

type Vertical = { advance: number; x: number; y: number };

/** A composite font (ISO 32000-1, 9.7): codes to CIDs by a map, CIDs to glyphs of one descendant. */
export function openComposite(
  file: PdfFile,
  dict: Dict,
  own: Dict,
  program: Program | undefined,
  texts: ReadonlyMap<number, string> | undefined,
  facts: FontFacts,
): Coding {
  const encoding = file.get(dict.get('Encoding'));
  const embedded = encoding instanceof Stream ? embeddedMap(file, encoding, facts) : undefined;
  const name = embedded ? (embedded.base ?? '') : (file.name(dict.get('Encoding')) ?? '');
  const isIdentity = /^Identity-[HV]$/.test(name);
  if (!embedded && !isIdentity) facts.unjudged.push('glyphs', 'widths');
  if (!embedded && !isIdentity && !predefined.test(name)) facts.problems.push('foreignMap');
  if (encoding instanceof Stream && embedded) checkCollection(file, encoding, own, facts);
  const cidOf = (code: number): number | undefined =>
    embedded?.cids.get(code) ?? (embedded && !embedded.base ? 0 : isIdentity ? code : undefined);
  const isVertical = embedded ? embedded.isVertical : /-V$|^V$/.test(name);
  const widths = spans(file, own.get('W'), 1);
  const usual = file.number(own.get('DW')) ?? 1000;
  const widthOf = (cid: number) => widths.get(cid)?.[0] ?? usual;
  const toGlyph = glyphMap(file, own, program, facts);
  return {
    split: embedded ? byRanges(embedded.ranges) : isIdentity ? pairs : splitOf(name),
    isVertical,
    width: (code) => widthOf(cidOf(code) ?? -1),
    ...(isVertical && { vertical: verticals(file, own, widthOf, cidOf) }),
    text: (code) =>
      texts?.get(code) ?? (/^Uni.*-UC|^Uni.*UTF16/.test(name) ? String.fromCharCode(code) : undefined),
    glyph: (code) => {
      const cid = cidOf(code);
      return cid === undefined ? undefined : toGlyph(cid);
    },
    zero: (code) => (program instanceof Cff && cidOf(code) !== 0 ? 'absent' : 'notdef'),
  };
}

/** Names of the maps that every reader brings along (table 118). */
export const predefined =
  /^(GB|GBK|UniGB|B5pc|HKscs|ETen|CNS|UniCNS|83pv|90ms|90msp|90pv|Add|EUC|Ext|UniJIS|KSC|KSCms|KSCpc|UniKS)[\w-]*-[HV]$|^[HV]$/;

function embeddedMap(file: PdfFile, stream: Stream, facts: FontFacts): CodeMap | undefined {
  const bytes = file.tryDecode(stream)?.bytes;
  const map = bytes && new CodeMap(bytes);
  if (!map?.isWhole) facts.problems.push('brokenMap');
  return map;
}

/** The collection of the map must be that of the font (9.7.6.2). */
function checkCollection(file: PdfFile, map: Stream, own: Dict, facts: FontFacts): void {
  const [theirs, ours] = [map.dict, own].map((dict) => {
    const system = file.dict(dict.get('CIDSystemInfo'));
    return system && `${file.text(system.get('Registry'))}-${file.text(system.get('Ordering'))}`;
  });
  if (theirs && ours && theirs !== ours) facts.problems.push('otherCollection');
}

function glyphMap(
  file: PdfFile,
  own: Dict,
  program: Program | undefined,
  facts: FontFacts,
): (cid: number) => number | undefined {
  if (program instanceof Cff) return (cid) => program.glyphOf(cid);
  const entry = own.get('CIDToGIDMap');
  const stream = file.stream(entry);
  const bytes = stream && file.tryDecode(stream)?.bytes;
  if (bytes) return (cid) => (bytes[2 * cid] ?? 0) * 256 + (bytes[2 * cid + 1] ?? 0);
  // ISO 15930-7, 6.5: an embedded CIDFontType2 says how CIDs become glyphs.
  if (program && facts.kind === 'CIDFontType2' && file.name(entry) !== 'Identity') {
    facts.problems.push('noGlyphMap');
  }
  return (cid) => cid;
}

/** A font has at most 65,536 glyphs; what names more is looked at no further. */
const MOST_VALUES = 200_000;

/** Values of CIDs from W or W2 (9.7.4.3): `first [..]` or `first last value...`. */
function spans(file: PdfFile, value: Obj | undefined, size: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const items = file.array(value) ?? [];
  let left = MOST_VALUES;
  for (let i = 0; i < items.length && left > 0; ) {
    const first = file.number(items[i]) ?? 0;
    const list = file.numbers(items[i + 1]);
    if (list) {
      for (let k = 0; k + size <= list.length; k += size)
        found.set(first + k / size, list.slice(k, k + size));
      i += 2;
    } else {
      const last = Math.min(file.number(items[i + 1]) ?? 0, 0xffff);
      const values = items.slice(i + 2, i + 2 + size).map((one) => file.number(one) ?? 0);
      for (let cid = first; cid <= last && left > 0; cid += 1, left -= 1) found.set(cid, values);
      i += 2 + size;
    }
  }
  return found;
}

function verticals(
  file: PdfFile,
  own: Dict,
  widthOf: (cid: number) => number,
  cidOf: (code: number) => number | undefined,
): (code: number) => Vertical {
  const [originY = 880, usual = -1000] = file.numbers(own.get('DW2')) ?? [];
  const special = spans(file, own.get('W2'), 3);
  return (code) => {
    const cid = cidOf(code) ?? -1;
    const [advance = usual, x = widthOf(cid) / 2, y = originY] = special.get(cid) ?? [];
    return { advance, x, y };
  };
}
