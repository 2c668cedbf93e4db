import type { PdfFile } from '../reader/file.ts';
import { type Dict, type Obj, Stream } from '../reader/objects.ts';

/** What the file as a whole says to programs that read it aloud. */
export interface AccessFacts {
  /** Language of the catalog. */
  language: string | undefined;
  /** Marked in MarkInfo. */
  isMarked: boolean;
  isSuspect: boolean;
  /** DisplayDocTitle. */
  showsTitle: boolean | undefined;
  hasOutline: boolean;
  /** The metadata stream says that it is one. */
  hasMetadata: boolean;
  /** A form that is only there while a program draws it. */
  hasDynamicForm: boolean;
  hasXfa: boolean;
  hasScripts: boolean;
  hasThreads: boolean;
  /** Specifications of embedded files, and those without both names. */
  files: Dict[];
  namelessFiles: Dict[];
  clips: { hasType: boolean; hasAlt: boolean }[];
  /** All that claim to be languages: of the catalog and of every dictionary that has one. */
  languages: string[];
}

export function accessFacts(file: PdfFile): AccessFacts {
  const { catalog } = file;
  const mark = file.dict(catalog.get('MarkInfo'));
  const metadata = file.stream(catalog.get('Metadata'));
  const form = file.dict(catalog.get('AcroForm'));
  const facts: AccessFacts = {
    language: file.text(catalog.get('Lang')),
    isMarked: file.boolean(mark?.get('Marked')) === true,
    isSuspect: file.boolean(mark?.get('Suspects')) === true,
    showsTitle: file.boolean(file.dict(catalog.get('ViewerPreferences'))?.get('DisplayDocTitle')),
    hasOutline: file.dict(file.dict(catalog.get('Outlines'))?.get('First')) !== undefined,
    hasMetadata:
      file.name(metadata?.dict.get('Type')) === 'Metadata' &&
      file.name(metadata?.dict.get('Subtype')) === 'XML',
    hasDynamicForm: needsRendering(file, form?.get('XFA')),
    hasXfa: form?.has('XFA') === true,
    hasScripts: false,
    hasThreads: (file.array(catalog.get('Threads')) ?? []).length > 0,
    files: [],
    namelessFiles: [],
    clips: [],
    languages: [],
  };
  for (const dict of everyDict(file)) note(file, dict, facts);
  return facts;
}

function note(file: PdfFile, dict: Dict, facts: AccessFacts): void {
  if (file.dict(dict.get('EF'))) {
    facts.files.push(dict);
    if (['F', 'UF'].some((key) => !file.text(dict.get(key)))) facts.namelessFiles.push(dict);
  }
  const kind = file.name(dict.get('S'));
  if (kind === 'JavaScript') facts.hasScripts = true;
  if (kind === 'MCD') {
    const alt = file.array(dict.get('Alt')) ?? [];
    facts.clips.push({
      hasType: file.text(dict.get('CT')) !== undefined,
      hasAlt: isMultiLanguage(file, alt),
    });
  }
  // That of a font descriptor is a name, and another thing.
  const language = file.text(dict.get('Lang'));
  if (language !== undefined) facts.languages.push(language);
}

/** Pairs of a language, which may be empty, and a text (ISO 32000-1, 14.9.2.4). */
const isMultiLanguage = (file: PdfFile, texts: readonly Obj[]): boolean =>
  texts.length > 0 &&
  texts.length % 2 === 0 &&
  texts.every((one, index) => index % 2 === 0 || file.text(one) !== '');

/** Dictionaries within dictionaries; the reader itself allows no more. */
const DEEPEST = 64;

/** Every dictionary of the file, those in others included. */
function* everyDict(file: PdfFile): Generator<Dict> {
  for (const { value } of file.all()) yield* dictsIn(value, 0);
}

function* dictsIn(value: Obj, depth: number): Generator<Dict> {
  if (depth > DEEPEST) return;
  const own = value instanceof Stream ? value.dict : value;
  if (own instanceof Map) yield own;
  if (!(own instanceof Map) && !Array.isArray(own)) return;
  for (const part of own.values())
    if (typeof part === 'object' && part !== null) yield* dictsIn(part, depth + 1);
}

/** XFA 3.3: `dynamicRender` with the value `required`, in the packet with the configuration. */
function needsRendering(file: PdfFile, value: Obj | undefined): boolean {
  const packets = file.array(value) ?? [value];
  return packets.some((packet) => {
    const stream = file.stream(packet);
    const bytes = stream && file.tryDecode(stream)?.bytes;
    return (
      bytes !== undefined && /<dynamicRender>\s*required\s*</.test(Buffer.from(bytes).toString('latin1'))
    );
  });
}
