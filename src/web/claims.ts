import { type Dict, name, type ObjectFile, type XmpSchema } from '../pdf/pdf.ts';
import { srgbProfile } from './srgb.ts';

const UA = 'http://www.aiim.org/pdfua/ns/id/';

/** That the file is accessible (ISO 14289-1, 5). */
const PDF_UA: XmpSchema = { prefix: 'pdfuaid', uri: UA, properties: { part: '1' } };

/** PDF/A wants properties that it does not know to be declared (ISO 19005-2, 6.6.2.3.3). */
const DECLARED: XmpSchema = {
  prefix: 'pdfaExtension',
  uri: 'http://www.aiim.org/pdfa/ns/extension/',
  properties: {},
  xml: `<pdfaExtension:schemas xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${UA}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
`,
};

/** That the file can be kept (ISO 19005-2, level A): what it needs is in it, and its structure, too. */
const PDF_A: XmpSchema = {
  prefix: 'pdfaid',
  uri: 'http://www.aiim.org/pdfa/ns/id/',
  properties: { part: '2', conformance: 'A' },
};

/** What the metadata say of the file; that it is accessible only where that has been found. */
export const claims = (accessible: boolean): XmpSchema[] =>
  accessible ? [PDF_UA, DECLARED, PDF_A] : [PDF_A];

/** What the colours mean: sRGB (14.11.5). */
export function putOutputIntent(file: ObjectFile): Dict {
  return {
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    OutputConditionIdentifier: 'sRGB IEC61966-2.1',
    RegistryName: 'http://www.color.org',
    Info: 'sRGB IEC61966-2.1',
    DestOutputProfile: file.deflated({ dict: { N: 3 }, bytes: srgbProfile() }),
  };
}
