import { deflateSync } from 'node:zlib';
import type { Pages, PressJob } from '#model';
import {
  type Dict,
  type Imprint,
  info,
  type MetadataPolicy,
  name,
  type ObjectFile,
  type Stream,
  type XmpSchema,
  xmp,
} from '../pdf/pdf.ts';

/** PDF/X-4:2010 (ISO 15930-7) and PDF/X-1a:2003 (ISO 15930-4). */
const standards = {
  'x-4': { version: '1.6', label: 'PDF/X-4' },
  'x-1a': { version: '1.4', label: 'PDF/X-1a:2003' },
} as const satisfies Record<PressJob['standard'], { version: MetadataPolicy['version']; label: string }>;

/** What the file says it is: standard, printing condition, trapping; dictionary and packet agree. */
export function identity(pages: Pages, job: PressJob, imprint: Imprint): MetadataPolicy {
  const { version, label } = standards[job.standard];
  return {
    version,
    info: { ...info(pages, imprint), Trapped: name('False'), GTS_PDFXVersion: label },
    xmp: (id) => xmp(pages, imprint, schemas(job, uuid(id))),
    catalog: (file) => ({ OutputIntents: [outputIntent(job, file)] }),
  };
}

/** X-4 asks for a packet with all of this; X-1a is identified by its dictionary alone. */
const schemas = ({ standard }: PressJob, id: string): XmpSchema[] => [
  { prefix: 'pdf', uri: 'http://ns.adobe.com/pdf/1.3/', properties: { Trapped: 'False' } },
  {
    prefix: 'xmpMM',
    uri: 'http://ns.adobe.com/xap/1.0/mm/',
    properties: { DocumentID: `uuid:${id}`, VersionID: '1', RenditionClass: 'default' },
  },
  ...(standard === 'x-4'
    ? [
        {
          prefix: 'pdfxid',
          uri: 'http://www.npes.org/pdfx/ns/id/',
          properties: { GTS_PDFXVersion: standards[standard].label },
        },
      ]
    : []),
];

/** The printing condition with its profile (ISO 32000-1, 14.11.5). */
function outputIntent({ profile }: PressJob, file: ObjectFile): Dict {
  return {
    Type: name('OutputIntent'),
    S: name('GTS_PDFX'),
    OutputConditionIdentifier: profile.identifier,
    OutputCondition: profile.condition,
    Info: profile.condition,
    RegistryName: profile.registry,
    DestOutputProfile: file.stream(deflated(profile.icc)),
  };
}

/** A profile is large and goes into every volume: deflated once. */
const packed = new WeakMap<Uint8Array, Stream>();

function deflated(icc: Uint8Array): Stream {
  const known = packed.get(icc);
  if (known) return known;
  const stream = { dict: { N: 4, Filter: name('FlateDecode') }, bytes: deflateSync(icc) };
  packed.set(icc, stream);
  return stream;
}

/** 16 bytes as a UUID of version 8: made by a rule of our own (RFC 9562, 5.8). */
function uuid(bytes: Uint8Array): string {
  const own = Uint8Array.from(bytes);
  own[6] = 0x80 | (own[6]! & 0x0f);
  own[8] = 0x80 | (own[8]! & 0x3f);
  const hex = Buffer.from(own).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
