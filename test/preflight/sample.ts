/** A PDF file written as text, without any library: conforming as it stands, to be spoilt in one place by a test. */
import { deflateSync } from 'node:zlib';
import { squareFont } from './squarefont.ts';

type Entries = Map<string, string>;

const entries = (record: Record<string, string>): Entries => new Map(Object.entries(record));

/** The parts of the file. Values are PDF syntax. */
export class Draft {
  header = '1.6';
  trailer = entries({});
  catalog = entries({});
  info = entries({
    Title: '(Sample)',
    CreationDate: "(D:20240401090000+09'00')",
    ModDate: "(D:20240401090000+09'00')",
    Trapped: '/False',
  });
  xmp: Record<string, string> | undefined = {
    'pdfxid:GTS_PDFXVersion': 'PDF/X-4',
    'dc:title': 'Sample',
    'xmp:CreateDate': '2024-04-01T09:00:00+09:00',
    'xmp:ModifyDate': '2024-04-01T00:00:00Z',
    'xmp:MetadataDate': '2024-04-01T00:00:00Z',
    'xmpMM:DocumentID': 'uuid:1',
    'xmpMM:VersionID': '1',
    'xmpMM:RenditionClass': 'default',
    'pdf:Trapped': 'False',
  };
  intent = entries({
    S: '/GTS_PDFX',
    OutputConditionIdentifier: '(FOGRA39)',
    RegistryName: '(http://www.color.org)',
    Info: '(Coated)',
  });
  intents = 1;
  profile = iccHead({});
  page = entries({
    MediaBox: '[0 0 240 340]',
    TrimBox: '[20 20 220 320]',
    BleedBox: '[11.4 11.4 228.6 328.6]',
  });
  pages = 4;
  /** What one page has that the others have not. */
  firstPage = entries({});
  resources: Record<string, Record<string, string>> = {
    ExtGState: {
      Over: '<< /OP true /op true /OPM 1 >>',
      Out: '<< /OP false /op false >>',
    },
  };
  font = entries({ Type: '/Font', Subtype: '/Type0', BaseFont: '/ABCDEF+Square', Encoding: '/Identity-H' });
  descendant = entries({
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: '/ABCDEF+Square',
    CIDSystemInfo: '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>',
    CIDToGIDMap: '/Identity',
    W: '[1 [600 700]]',
  });
  descriptor = entries({
    Type: '/FontDescriptor',
    FontName: '/ABCDEF+Square',
    Flags: '4',
    FontBBox: '[0 0 500 500]',
    ItalicAngle: '0',
    Ascent: '800',
    Descent: '-200',
    CapHeight: '500',
    StemV: '80',
  });
  fontFile: Uint8Array | undefined = squareFont();
  image = entries({
    Type: '/XObject',
    Subtype: '/Image',
    Width: '80',
    Height: '80',
    BitsPerComponent: '8',
    ColorSpace: '/DeviceCMYK',
  });
  pixels = new Uint8Array(80 * 80 * 4).fill(64);
  content = `
    /Out gs 0.2 0.1 0 0 k 11.4 11.4 217.2 50 re f
    1 0 0 0 K 0.5 w 60 150 m 160 150 l S
    q 14.4 0 0 14.4 60 100 cm /Im Do Q
    /Over gs 0 0 0 1 k BT /F 10 Tf 60 200 Td <00010002> Tj ET /Out gs`;
  /** With a cross-reference stream in the place of the table. */
  isCompressed = false;
  private readonly objects: Buffer[] = [];

  /** Puts an object and gives the reference to it. */
  add(text: string): string {
    return this.put(Buffer.from(text, 'latin1'));
  }

  /** Puts a stream; its dictionary without Length. */
  stream(dict: string, data: Uint8Array | string): string {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
    const head = `<< ${dict} /Length ${bytes.length} >>\nstream\n`;
    return this.put(Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream')]));
  }

  /** Adds to what the page paints. */
  paint(operators: string): void {
    this.content += `\n${operators}`;
  }

  /** Names a resource. */
  name(category: string, name: string, value: string): void {
    this.resources[category] = { ...this.resources[category], [name]: value };
  }

  /** The file: objects, cross-reference table, trailer. */
  get bytes(): Uint8Array {
    const root = this.finish();
    const info = this.add(dict(this.info));
    const chunks = [Buffer.from(`%PDF-${this.header}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
    let at = chunks[0]!.length;
    const offsets = this.objects.map((object, index) => {
      const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
      chunks.push(chunk);
      at += chunk.length;
      return at - chunk.length;
    });
    if (this.isCompressed) return Buffer.concat([...chunks, streamed(offsets, at, root, info)]);
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const size = this.objects.length + 1;
    const trailer = entries({ Size: String(size), Root: root, Info: info, ID: '[<01> <02>]' });
    for (const [key, value] of this.trailer) trailer.set(key, value);
    const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n${dict(trailer)}\nstartxref\n${at}\n%%EOF\n`;
    return Buffer.concat([...chunks, Buffer.from(end, 'latin1')]);
  }

  private put(object: Buffer): string {
    this.objects.push(object);
    return `${this.objects.length} 0 R`;
  }

  private finish(): string {
    if (this.fontFile) this.descriptor.set('FontFile2', this.stream('', this.fontFile));
    this.descendant.set('FontDescriptor', this.add(dict(this.descriptor)));
    this.font.set('DescendantFonts', `[${this.add(dict(this.descendant))}]`);
    this.name('Font', 'F', this.add(dict(this.font)));
    this.name('XObject', 'Im', this.stream(inner(this.image), this.pixels));
    const categories = Object.entries(this.resources).map(
      ([category, own]) => `/${category} ${dict(entries(own))}`,
    );
    const shared = entries({
      Type: '/Page',
      Resources: `<< ${categories.join(' ')} >>`,
      Contents: this.stream('', this.content),
    });
    const kids = Array.from({ length: this.pages }, (_, index) =>
      this.add(dict(new Map([...shared, ...this.page, ...(index === 0 ? this.firstPage : [])]))),
    );
    const tree = this.add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
    if (this.profile.length > 0) {
      this.intent.set('DestOutputProfile', this.stream('/N 4', this.profile));
    }
    const intent = this.add(dict(this.intent));
    const catalog = entries({
      Type: '/Catalog',
      Pages: tree,
      OutputIntents: `[${Array(this.intents).fill(intent).join(' ')}]`,
      ...(this.xmp && { Metadata: this.stream('/Type /Metadata /Subtype /XML', packet(this.xmp)) }),
    });
    return this.add(dict(new Map([...catalog, ...this.catalog])));
  }
}

/** A cross-reference stream, which is the last object itself. */
function streamed(offsets: number[], at: number, root: string, info: string): Buffer {
  const size = offsets.length + 2;
  const rows = Buffer.alloc(5 * size);
  [...offsets, at].forEach((offset, index) => {
    rows.writeUInt8(1, 5 * (index + 1));
    rows.writeUInt32BE(offset, 5 * (index + 1) + 1);
  });
  const head = `/Type /XRef /Size ${size} /W [1 4 0] /Root ${root} /Info ${info} /ID [<01> <02>]`;
  const packed = deflateSync(rows);
  return Buffer.concat([
    Buffer.from(`${size - 1} 0 obj\n<< ${head} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
}

const inner = (map: Entries): string => [...map].map(([key, value]) => `/${key} ${value}`).join(' ');

const dict = (map: Entries): string => `<< ${inner(map)} >>`;

/** As much of an ICC profile as says what it is. */
export function iccHead({ kind = 'prtr', space = 'CMYK' }: { kind?: string; space?: string }): Uint8Array {
  const head = Buffer.alloc(132);
  head[8] = 2;
  head.write(kind, 12, 'latin1');
  head.write(space, 16, 'latin1');
  head.write('acsp', 36, 'latin1');
  return head;
}

function packet(properties: Record<string, string>): Buffer {
  const rows = Object.entries(properties).map(([name, value]) =>
    name === 'dc:title'
      ? `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li></rdf:Alt></dc:title>`
      : `<${name}>${value}</${name}>`,
  );
  return Buffer.from(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">${rows.join('\n')}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`);
}

/** PDF/X-4, and good for every printer. */
export const x4 = (spoil: (draft: Draft) => void = () => {}): Uint8Array => {
  const draft = new Draft();
  spoil(draft);
  return draft.bytes;
};

/** The same as PDF/X-1a:2003. */
export const x1a = (spoil: (draft: Draft) => void = () => {}): Uint8Array =>
  x4((draft) => {
    draft.header = '1.4';
    draft.xmp = undefined;
    draft.info.set('GTS_PDFXVersion', '(PDF/X-1a:2003)');
    spoil(draft);
  });
