import type { PdfFile } from '../reader/file.ts';
import type { Xmp } from './facts.ts';

/** Namespaces by the prefix they usually have (XMP specification, part 1 and 2; ISO 15930-7; ISO 14289-1; ISO 19005). */
const prefixes: Record<string, string> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
  'http://ns.adobe.com/xap/1.0/mm/': 'xmpMM',
  'http://ns.adobe.com/pdf/1.3/': 'pdf',
  'http://www.npes.org/pdfx/ns/id/': 'pdfxid',
  'http://ns.adobe.com/pdfx/1.3/': 'pdfx',
  'http://www.aiim.org/pdfua/ns/id/': 'pdfuaid',
  'http://www.aiim.org/pdfa/ns/id/': 'pdfaid',
};

const LARGEST = 2 ** 22;
const TAG = /<(\/?)([\w.:-]+)([^<>]*?)(\/?)>/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Properties of the document's metadata stream; nothing where there is none that can be read. */
export function xmpOf(file: PdfFile): Xmp | undefined {
  const stream = file.stream(file.catalog.get('Metadata'));
  const bytes = stream && file.tryDecode(stream)?.bytes;
  return bytes && parseXmp(withoutNotes(textOf(bytes.subarray(0, LARGEST))));
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Without comments and processing instructions; what such a thing leaves open is cut off. */
function withoutNotes(text: string): string {
  let rest = '';
  for (let at = 0; ; ) {
    const start = ['<!--', '<?'].map((mark) => text.indexOf(mark, at)).filter((place) => place >= 0);
    if (start.length === 0) return rest + text.slice(at);
    const from = Math.min(...start);
    const close = text.startsWith('<?', from) ? '?>' : '-->';
    const end = text.indexOf(close, from);
    rest += text.slice(at, from);
    if (end < 0) return rest;
    at = end + close.length;
  }
}

/** An element that is open: its name, and where its text begins. */
interface Open {
  tag: string;
  language: string | undefined;
  textFrom: number;
}

/** Reads RDF as XMP writes it: properties are attributes or children of rdf:Description. */
export function parseXmp(text: string): Xmp {
  const properties: Record<string, string> = {};
  const names = new Map<string, string>();
  const open: Open[] = [];
  const languages = new Set<string>();
  let isWellFormed = true;
  const known = (tag: string): string => {
    const [prefix = '', local = ''] = tag.includes(':') ? tag.split(':', 2) : ['', tag];
    return `${prefixes[names.get(prefix) ?? ''] ?? prefix}:${local}`;
  };
  const note = (tag: string, value: string, language: string | undefined) => {
    const key = known(tag);
    if (!(key in properties) || language === 'x-default') properties[key] = decoded(value).trim();
  };
  for (const match of text.matchAll(TAG)) {
    const [whole, closing, tag = '', attributes = '', empty] = match;
    if (closing) {
      const last = open.pop();
      if (last?.tag !== tag) isWellFormed = false;
      const parent = open.at(-1);
      const value = text.slice(last?.textFrom ?? 0, match.index);
      if (!last || value.includes('<')) continue;
      if (parent?.tag === 'rdf:Description') note(tag, value, undefined);
      const property = open.at(-2)?.tag;
      if (tag === 'rdf:li' && property) note(property, value, last.language);
      continue;
    }
    const own = [...attributes.matchAll(ATTRIBUTE)].map(
      ([, name, double, single]) => [name!, double ?? single ?? ''] as const,
    );
    for (const [name, value] of own) if (name.startsWith('xmlns:')) names.set(name.slice(6), value);
    if (tag === 'rdf:Description') {
      for (const [name, value] of own) if (!/^(xmlns|rdf|xml)\b/.test(name)) note(name, value, undefined);
    }
    const language = own.find(([name]) => name === 'xml:lang')?.[1];
    if (language !== undefined) languages.add(language);
    if (!empty) open.push({ tag, language, textFrom: match.index + whole.length });
  }
  const rest = text.replace(TAG, '');
  return {
    properties,
    languages: [...languages],
    isWellFormed: isWellFormed && open.length === 0 && !/[<]|&(?!#?\w+;)/.test(rest),
  };
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
