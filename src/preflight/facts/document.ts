import { createHash } from 'node:crypto';
import { profileOf } from '../colour/icc.ts';
import type { ColourSpace } from '../colour/space.ts';
import type { PdfFile } from '../reader/file.ts';
import { Bytes, type Dict, Name, type Obj, Ref, Stream } from '../reader/objects.ts';
import type { DocumentFacts, Layers, OutputIntent } from './facts.ts';
import { xmpOf } from './xmp.ts';

/** Facts of the file as a whole. `spaces` are those that its pages paint in. */
export function documentFacts(file: PdfFile, spaces: Iterable<ColourSpace>): DocumentFacts {
  const { catalog, trailer } = file;
  const streams = streamFacts(file);
  const form = file.dict(catalog.get('AcroForm'));
  const names = file.dict(catalog.get('Names'));
  const declared = file.name(catalog.get('Version'));
  return {
    version: declared && declared > file.version ? declared : file.version,
    isCompressed: file.crossReference.hasStreams,
    identifiers: (file.array(trailer.get('ID')) ?? []).filter((one) => file.get(one) instanceof Bytes).length,
    info: infoOf(file),
    xmp: xmpOf(file),
    intents: (file.array(catalog.get('OutputIntents')) ?? []).flatMap((one) => intentOf(file, one)),
    viewerBoxes: viewerBoxes(file),
    actions: [
      ...['OpenAction', 'AA'].filter((key) => isAction(file, catalog.get(key))),
      ...(names?.has('JavaScript') ? ['JavaScript'] : []),
      ...streams.actions,
    ],
    attachments: [
      ...(names?.has('EmbeddedFiles') ? ['EmbeddedFiles'] : []),
      ...(catalog.has('AF') ? ['AF'] : []),
    ],
    layers: layersOf(file),
    hasForm: form !== undefined,
    forbidden: [
      ...(form?.has('XFA') ? ['XFA'] : []),
      ...(names?.has('AlternatePresentations') ? ['AlternatePresentations'] : []),
    ],
    filters: streams.filters,
    externalStreams: streams.external,
    ambiguousInks: ambiguous(file, spaces),
    damaged: [...file.damaged].map(([object, reason]) => ({ object, reason })),
  };
}

/** An OpenAction may be a mere destination, which is no action. */
const isAction = (file: PdfFile, value: Obj | undefined): boolean => file.dict(value) !== undefined;

function infoOf(file: PdfFile): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of file.dict(file.trailer.get('Info')) ?? []) {
    const object = file.get(value);
    if (object instanceof Bytes) found[key] = object.text;
    else if (object instanceof Name) found[key] = `/${object.text}`;
  }
  return found;
}

function intentOf(file: PdfFile, value: Obj): OutputIntent[] {
  const dict = file.dict(value);
  if (!dict) return [];
  const stream = file.stream(dict.get('DestOutputProfile'));
  const bytes = stream && file.tryDecode(stream)?.bytes;
  return [
    {
      subtype: file.name(dict.get('S')) ?? '',
      identifier: file.text(dict.get('OutputConditionIdentifier')),
      condition: file.text(dict.get('OutputCondition')),
      info: file.text(dict.get('Info')),
      registry: file.text(dict.get('RegistryName')),
      profile: bytes && { ...profileOf(bytes), components: file.number(stream.dict.get('N')) },
    },
  ];
}

function viewerBoxes(file: PdfFile): Record<string, string> {
  const preferences = file.dict(file.catalog.get('ViewerPreferences'));
  const keys = ['ViewArea', 'ViewClip', 'PrintArea', 'PrintClip'];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const box = file.name(preferences?.get(key));
      return box === undefined ? [] : [[key, box]];
    }),
  );
}

function layersOf(file: PdfFile): Layers | undefined {
  const properties = file.dict(file.catalog.get('OCProperties'));
  if (!properties) return undefined;
  const groups = (file.array(properties.get('OCGs')) ?? []).map((one) => (one instanceof Ref ? one.id : -1));
  const configurations = [properties.get('D'), ...(file.array(properties.get('Configs')) ?? [])];
  return {
    configurations: configurations.flatMap((one, index) => {
      const dict = file.dict(one);
      if (!dict) return [];
      const order = dict.get('Order');
      const listed = idsIn(file, order, 0);
      return [
        {
          name: file.text(dict.get('Name')),
          isDefault: index === 0,
          hasUsage: dict.has('AS'),
          listsAll: order === undefined || groups.every((id) => listed.has(id)),
        },
      ];
    }),
  };
}

/** Numbers of the objects that an order lists, in its arrays within arrays. */
function idsIn(file: PdfFile, value: Obj | undefined, depth: number): Set<number> {
  if (value instanceof Ref && file.dict(value)) return new Set([value.id]);
  if (depth > 8) return new Set();
  return new Set((file.array(value) ?? []).flatMap((one) => [...idsIn(file, one, depth + 1)]));
}

/** One look at every object: filters, streams in other files, actions that hang anywhere. */
function streamFacts(file: PdfFile): { filters: string[]; external: number; actions: string[] } {
  const filters = new Set<string>();
  const actions = new Set<string>();
  let external = 0;
  for (const { value } of file.all()) {
    if (value instanceof Map) {
      const action = forbiddenAction(file, value);
      if (action) actions.add(action);
    }
    if (!(value instanceof Stream)) continue;
    for (const filter of file.filters(value.dict)) filters.add(filter);
    if (value.dict.has('F')) external += 1;
  }
  return { filters: [...filters].sort(), external, actions: [...actions].sort() };
}

/** Actions of table 198 that run something. */
function forbiddenAction(file: PdfFile, dict: Dict): string | undefined {
  const kind = file.name(dict.get('S'));
  const runs = [
    'JavaScript',
    'Launch',
    'SubmitForm',
    'ImportData',
    'ResetForm',
    'Movie',
    'Sound',
    'Rendition',
  ];
  const isOne = kind !== undefined && runs.includes(kind);
  return isOne && (dict.get('Type') === undefined || file.name(dict.get('Type')) === 'Action')
    ? kind
    : undefined;
}

/** Inks with more than one definition (ISO 15930-7, 6.2.4): alternate space and tint transform must agree. */
function ambiguous(file: PdfFile, spaces: Iterable<ColourSpace>): string[] {
  const signatures = new Map<string, Set<string>>();
  for (const { family, inks, base, definition } of spaces) {
    const [ink] = inks ?? [];
    if (family !== 'Separation' || ink === undefined || ink === 'All' || ink === 'None') continue;
    const signature = `${base?.family} ${signatureOf(file, definition?.tint, 0)}`;
    signatures.set(ink, (signatures.get(ink) ?? new Set()).add(signature));
  }
  return [...signatures].filter(([, set]) => set.size > 1).map(([ink]) => ink);
}

/** A text that is the same for the same object. */
function signatureOf(file: PdfFile, value: Obj | undefined, depth: number): string {
  const object = file.get(value);
  if (depth > 6) return '…';
  if (Array.isArray(object)) return `[${object.map((one) => signatureOf(file, one, depth + 1)).join(' ')}]`;
  if (object instanceof Name) return `/${object.text}`;
  if (object instanceof Bytes) return `(${object.text})`;
  const dict = file.dict(object);
  if (!dict) return String(object);
  const ignored = ['Length', 'Filter', 'DecodeParms'];
  const entries = [...dict].filter(([key]) => !ignored.includes(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  const data = object instanceof Stream ? file.tryDecode(object)?.bytes : undefined;
  const hash = data ? createHash('sha256').update(data).digest('hex') : '';
  return `<<${entries.map(([key, one]) => `${key} ${signatureOf(file, one, depth + 1)}`).join(' ')}>>${hash}`;
}
