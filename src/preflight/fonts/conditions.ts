import type { PdfFile } from '../reader/file.ts';
import { type Dict, Stream } from '../reader/objects.ts';
import { Cff } from './cff.ts';
import { CodeMap } from './cmap.ts';
import type { FontCondition, FontFacts } from './coding.ts';
import { predefined } from './composite.ts';
import type { Program } from './outline.ts';
import { TrueType } from './truetype.ts';

/** The conditions (ISO 14289-1, 7.21) that a font with this dictionary breaks. `own` is that of its descendant, if it has one. */
export function conditionsOf(
  file: PdfFile,
  dict: Dict,
  own: Dict,
  program: Program | undefined,
  texts: ReadonlyMap<number, string> | undefined,
  facts: FontFacts,
): FontCondition[] {
  const families: Record<string, () => FontCondition[]> = {
    CIDFontType0: () => [...compositeMap(file, dict, own), ...glyphSet(file, own, program, facts)],
    CIDFontType2: () => [
      ...compositeMap(file, dict, own),
      ...glyphMap(file, own, facts),
      ...glyphSet(file, own, program, facts),
    ],
    TrueType: () => (isSymbolic(file, dict) ? symbolic(dict, program) : lettered(file, dict, program)),
    Type1: () => {
      if (file.text(file.dict(dict.get('FontDescriptor'))?.get('CharSet'))) facts.unjudged.push('glyphSet');
      return [];
    },
  };
  return [...(families[facts.kind]?.() ?? []), ...unicode(file, dict, own, texts, facts)];
}

/** 7.21.3.1 and 7.21.3.3: the map of a composite font. */
function compositeMap(file: PdfFile, dict: Dict, own: Dict): FontCondition[] {
  const encoding = file.get(dict.get('Encoding'));
  if (!(encoding instanceof Stream)) {
    const name = file.name(encoding) ?? '';
    if (/^Identity-[HV]$/.test(name)) return [];
    if (!predefined.test(name)) return ['31-006'];
    const ordering = orderings.find(([names]) => names.test(name))?.[1];
    return ordering ? collection(file, own, { Registry: 'Adobe', Ordering: ordering }) : [];
  }
  const bytes = file.tryDecode(encoding)?.bytes;
  const map = bytes && new CodeMap(bytes);
  const wmode = file.number(encoding.dict.get('WMode')) ?? 0;
  const base = file.name(encoding.dict.get('UseCMap')) ?? map?.base;
  const hasForeignBase =
    file.stream(encoding.dict.get('UseCMap')) !== undefined ||
    (base !== undefined && !predefined.test(base) && !/^Identity-[HV]$/.test(base));
  const system = file.dict(encoding.dict.get('CIDSystemInfo'));
  return [
    ...(map && map.isVertical !== (wmode === 1) ? (['31-007'] as const) : []),
    ...(hasForeignBase ? (['31-008'] as const) : []),
    ...collection(file, own, {
      Registry: file.text(system?.get('Registry')),
      Ordering: file.text(system?.get('Ordering')),
      Supplement: file.number(system?.get('Supplement')),
    }),
  ];
}

/** Character collections of the predefined maps by their names (ISO 32000-1, table 118). */
const orderings: readonly [names: RegExp, ordering: string][] = [
  [/^(GB|UniGB)/, 'GB1'],
  [/^(B5pc|HKscs|ETen|ETenms|CNS|UniCNS)/, 'CNS1'],
  [/^(KSC|UniKS)/, 'Korea1'],
  [/^(83pv|90ms|90pv|Add|EUC|Ext|UniJIS|[HV]$)/, 'Japan1'],
];

interface Collection {
  Registry: string | undefined;
  Ordering: string | undefined;
  Supplement?: number;
}

function collection(file: PdfFile, own: Dict, map: Collection): FontCondition[] {
  const system = file.dict(own.get('CIDSystemInfo'));
  const found: FontCondition[] = [];
  if (file.text(system?.get('Registry')) !== map.Registry) found.push('31-001');
  if (file.text(system?.get('Ordering')) !== map.Ordering) found.push('31-002');
  if ((file.number(system?.get('Supplement')) ?? 0) < (map.Supplement ?? 0)) found.push('31-003');
  return found;
}

/** 7.21.3.2: how the CIDs of an embedded TrueType program become glyphs. */
function glyphMap(file: PdfFile, own: Dict, { embedded }: FontFacts): FontCondition[] {
  const entry = own.get('CIDToGIDMap');
  if (!embedded || file.stream(entry) || file.name(entry) === 'Identity') return [];
  return entry === undefined ? ['31-005'] : ['31-004'];
}

/** 7.21.4.2: which CIDs a program has, by the CIDSet of its descriptor. */
function glyphSet(file: PdfFile, own: Dict, program: Program | undefined, facts: FontFacts): FontCondition[] {
  const stream = file.stream(file.dict(own.get('FontDescriptor'))?.get('CIDSet'));
  const bits = stream && file.tryDecode(stream)?.bytes;
  if (!bits || !program) return [];
  const isMapped = file.stream(own.get('CIDToGIDMap')) !== undefined;
  if (isMapped || (program instanceof Cff && !program.isKeyed)) {
    facts.unjudged.push('glyphSet');
    return [];
  }
  const isListed = (cid: number) => ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0;
  const glyphOf = (cid: number) => (program instanceof Cff ? program.glyphOf(cid) : cid);
  const isThere = (cid: number) => cid === 0 || (glyphOf(cid) > 0 && glyphOf(cid) < program.glyphs);
  const hasShape = (cid: number) => (program.outline(glyphOf(cid))?.polygons.length ?? 0) > 0;
  const found = new Set<FontCondition>();
  const last = Math.min(
    0xffff,
    Math.max(8 * bits.length - 1, program instanceof Cff ? 0xffff : program.glyphs),
  );
  for (let cid = 1; cid <= last && found.size < 2; cid += 1) {
    if (isListed(cid) && !isThere(cid)) found.add('31-015');
    if (!isListed(cid) && isThere(cid) && hasShape(cid)) found.add('31-014');
  }
  return [...found];
}

const SYMBOLIC = 4;

const isSymbolic = (file: PdfFile, dict: Dict): boolean =>
  ((file.number(file.dict(dict.get('FontDescriptor'))?.get('Flags')) ?? 0) & SYMBOLIC) !== 0;

/** 7.21.6: a TrueType font with the letters of an encoding. */
function lettered(file: PdfFile, dict: Dict, program: Program | undefined): FontCondition[] {
  const encoding = file.get(dict.get('Encoding'));
  const differences = encoding instanceof Map ? file.array(encoding.get('Differences')) : undefined;
  const base = encoding instanceof Map ? file.get(encoding.get('BaseEncoding')) : encoding;
  const found: FontCondition[] = [];
  if (encoding === null) found.push('31-019');
  else if (base === null) found.push('31-020');
  else if (!/^(MacRoman|WinAnsi)Encoding$/.test(file.name(base) ?? '')) found.push('31-021');
  if (differences?.some((one) => !mayBeListed(file.name(one)))) found.push('31-022');
  if (!(program instanceof TrueType)) return found;
  const has = (platform: number, encoding: number) =>
    program.maps.some((map) => map.platform === platform && map.encoding === encoding);
  if (program.maps.every(({ platform, encoding }) => platform === 3 && encoding === 0)) found.push('31-017');
  else if (differences && !has(3, 1)) found.push('31-023');
  return found;
}

function symbolic(dict: Dict, program: Program | undefined): FontCondition[] {
  const found: FontCondition[] = dict.has('Encoding') ? ['31-024'] : [];
  if (!(program instanceof TrueType)) return found;
  const { maps } = program;
  if (maps.length === 0) found.push('31-025');
  const isSymbol = maps.some(({ platform, encoding }) => platform === 3 && encoding === 0);
  if (maps.length > 1 && !isSymbol) found.push('31-026');
  return found;
}

/** Names in the Adobe Glyph List are letters and digits; those that programs make up are numbers with a prefix. */
const mayBeListed = (name: string | undefined): boolean =>
  name === undefined ||
  name === '.notdef' ||
  /^(?!(g|gid|glyph|cid|index|c|a)\d+$)[A-Za-z][A-Za-z0-9]*$/.test(name);

/** 7.21.7: how codes become Unicode. */
function unicode(
  file: PdfFile,
  dict: Dict,
  own: Dict,
  texts: ReadonlyMap<number, string> | undefined,
  { kind }: FontFacts,
): FontCondition[] {
  if (texts) {
    const all = [...texts.values()];
    return [
      ...(all.some((text) => text.includes('\0')) ? (['31-028'] as const) : []),
      ...(all.some((text) => /[\ufeff\ufffe]/.test(text)) ? (['31-029'] as const) : []),
    ];
  }
  const encoding = file.get(dict.get('Encoding'));
  const base = file.name(encoding instanceof Map ? encoding.get('BaseEncoding') : encoding) ?? '';
  const named = /^(MacRoman|MacExpert|WinAnsi)Encoding$/.test(base);
  const differences = encoding instanceof Map ? (file.array(encoding.get('Differences')) ?? []) : [];
  const system = file.dict(own.get('CIDSystemInfo'));
  const collected =
    file.text(system?.get('Registry')) === 'Adobe' &&
    /^(GB1|CNS1|Japan1|Korea1)$/.test(file.text(system?.get('Ordering')) ?? '');
  const listed = differences.every((one) => mayBeListed(file.name(one)));
  const isExcepted =
    named ||
    (/^(Type1|MMType1|Type3)$/.test(kind) && listed) ||
    (kind.startsWith('CIDFont') && collected) ||
    (kind === 'TrueType' && !isSymbolic(file, dict));
  return isExcepted ? [] : ['31-027'];
}
