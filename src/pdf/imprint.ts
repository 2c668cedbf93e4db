import type { Pages } from '#model';
import type { Dict } from './objects.ts';

/** Who made a file and when. The date is the edition's, never the clock's. */
export interface Imprint {
  /** Program and version. */
  producer: string;
  date: Date;
}

/** The document information dictionary (ISO 32000-1, 14.3.3). */
export function info({ title }: Pages, { producer, date }: Imprint): Dict {
  const stamp = `D:${seconds(date).replace(/[-T:]/g, '')}`;
  return { Title: title, Producer: producer, CreationDate: stamp, ModDate: stamp };
}

/** Further properties of a document, of one XMP schema. */
export interface XmpSchema {
  prefix: string;
  uri: string;
  properties: Record<string, string>;
  /** Properties that are more than text, as RDF/XML. */
  xml?: string;
}

/** The XMP packet (ISO 16684-1), in agreement with `info`. */
export function xmp({ title, language }: Pages, { producer, date }: Imprint, more: XmpSchema[] = []): string {
  const stamp = seconds(date);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
<xmp:CreateDate>${stamp}</xmp:CreateDate>
<xmp:ModifyDate>${stamp}</xmp:ModifyDate>
<xmp:MetadataDate>${stamp}</xmp:MetadataDate>
</rdf:Description>
${more.map(description).join('')}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function description({ prefix, uri, properties, xml = '' }: XmpSchema): string {
  const lines = Object.entries(properties).map(
    ([name, value]) => `<${prefix}:${name}>${escapeXml(value)}</${prefix}:${name}>\n`,
  );
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">\n${lines.join('')}${xml}</rdf:Description>\n`;
}

/** `2024-04-01T00:00:00Z`: universal time, whatever the machine's zone. */
const seconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
