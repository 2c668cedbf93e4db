import { readFileSync } from 'node:fs';
import {
  cmyk,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  setGraphicsState,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { faces, fontkit } from '../support/pdf.ts';
import { pressProfile } from '../support/pictures.ts';
import { rulesFound } from './support.ts';

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/xap/1.0/"
 xmlns:mm="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:id="http://www.npes.org/pdfx/ns/id/" id:GTS_PDFXVersion="PDF/X-4" p:CreateDate="2024-04-01T00:00:00Z"
 p:ModifyDate="2024-04-01T00:00:00Z" p:MetadataDate="2024-04-01T00:00:00Z" mm:DocumentID="uuid:1" mm:VersionID="1"
 mm:RenditionClass="default" pdf:Trapped="False"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">別のソフト</rdf:li>
</rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;

/** Art to the edge of the bleed, and black text that overprints. */
function draw(page: PDFPage, text: string): void {
  page.setTrimBox(20, 20, 200, 300);
  page.setBleedBox(11, 11, 218, 318);
  page.drawRectangle({ x: 11, y: 11, width: 218, height: 60, color: cmyk(0.3, 0.1, 0, 0) });
  const over = page.node.newExtGState(
    'Over',
    page.doc.context.obj({ OP: true, op: true, OPM: 1 }) as PDFDict,
  );
  page.pushOperators(pushGraphicsState(), setGraphicsState(over));
  page.drawText(text, { x: 60, y: 200, size: 12, color: cmyk(0, 0, 0, 1) });
  page.pushOperators(popGraphicsState());
}

/** PDF/X-4 as @cantoo/pdf-lib writes it: object streams, its own font subsets, metadata by attributes. */
async function otherFile(): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = doc;
  doc.registerFontkit(fontkit as never);
  const font = await doc.embedFont(readFileSync(faces.gothic.file), { subset: true });
  for (const text of ['市役所', 'ではたらく', 'Kumamoto', '2024']) {
    const page = doc.addPage([240, 340]);
    page.setFont(font);
    draw(page, text);
  }
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of('FOGRA39'),
    RegistryName: PDFString.of('http://www.color.org'),
    DestOutputProfile: context.register(context.flateStream(pressProfile(), { N: 4 })),
  };
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  const metadata = context.stream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  doc.setTitle('別のソフト');
  doc.setCreationDate(new Date('2024-04-01T00:00:00Z'));
  doc.setModificationDate(new Date('2024-04-01T00:00:00Z'));
  context.lookup(context.trailerInfo.Info, PDFDict).set(PDFName.of('Trapped'), PDFName.of('False'));
  context.trailerInfo.ID = context.obj([PDFHexString.of('01'), PDFHexString.of('02')]);
  context.header = PDFHeader.forVersion(1, 6);
  return doc.save({ useObjectStreams: true, updateFieldAppearances: false });
}

describe('a conforming PDF/X-4 of another writer', () => {
  it.each(['x4', 'gwg-sheetfed', 'house'] as const)('is silent in %s', async (profile) => {
    expect(await rulesFound(await otherFile(), profile)).toEqual([]);
  });
});
