/** Tiny pages for tests of the writer, and a reader of what it writes that is not ours. */
import { createRequire } from 'node:module';
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { FaceFile, Glyphs, Item, LaidPage, Pages, Rasters, Segment, Swatch } from '#model';
import { proof } from '../../src/proof/proof.ts';

const require = createRequire(import.meta.url);

/** What the tests use of fontkit, which has no types. */
export interface Font {
  unitsPerEm: number;
  layout(text: string): { glyphs: FontGlyph[]; positions: { xAdvance: number }[] };
  getGlyph(id: number): FontGlyph;
  glyphForCodePoint(codePoint: number): FontGlyph;
}

interface FontGlyph {
  id: number;
  codePoints: number[];
  advanceWidth: number;
  path: { toSVG(): string };
}

export const fontkit: { openSync(file: string): Font; create(bytes: Buffer): Font } = require('fontkit');

const google = (file: string) => require.resolve(`@expo-google-fonts/${file}.ttf`);

export const faces = {
  gothic: {
    name: 'BIZUDPGothic-Regular',
    file: google('biz-udpgothic/400Regular/BIZUDPGothic_400Regular'),
  },
  mincho: {
    name: 'BIZUDPMincho-Regular',
    file: google('biz-udpmincho/400Regular/BIZUDPMincho_400Regular'),
  },
  /** Has composite glyphs: ½ é À. */
  zen: {
    name: 'ZenKakuGothicNew-Bold',
    file: google('zen-kaku-gothic-new/700Bold/ZenKakuGothicNew_700Bold'),
  },
  noto: { name: 'NotoSansJP-Regular', file: google('noto-sans-jp/400Regular/NotoSansJP_400Regular') },
} satisfies Record<string, FaceFile>;

export const swatches = {
  sumi: { screen: '#000000', ink: [0, 0, 0, 100] },
  beni: { screen: '#ff0000', ink: [0, 100, 100, 0] },
  ai: { screen: '#0000ff', ink: [100, 100, 0, 0] },
  shiro: { screen: '#ffffff', ink: [0, 0, 0, 0] },
} as const satisfies Record<string, Swatch>;

export const imprint = { producer: 'Sasshi 0.0.0', date: new Date('2024-04-01T00:00:00Z') };

export const flat = (swatch: keyof typeof swatches, opacity?: number) =>
  ({ kind: 'flat', swatch, opacity }) as const;

export const rectangle = (x: number, y: number, width: number, height: number): Segment[] => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
];

const opened = new Map<string, Font>();

export function fontOf(face: keyof typeof faces): Font {
  const { file } = faces[face];
  const font = opened.get(file) ?? fontkit.openSync(file);
  opened.set(file, font);
  return font;
}

/** A line of type, set by fontkit with its default features (ligatures, kerning). */
export function line(
  text: string,
  x: number,
  y: number,
  size = 10,
  face: keyof typeof faces = 'gothic',
): Glyphs {
  const font = fontOf(face);
  const { glyphs, positions } = font.layout(text);
  const characters = Array.from(text);
  let pen = x;
  return {
    kind: 'glyphs',
    face,
    size,
    paint: flat('sumi'),
    y,
    ids: glyphs.map((glyph) => glyph.id),
    x: positions.map(({ xAdvance }) => {
      const left = pen;
      pen += (xAdvance * size) / font.unitsPerEm;
      return left;
    }),
    // Not the code points themselves: fontkit remembers those a glyph was first used for.
    text: glyphs.map(({ codePoints }) => characters.splice(0, codePoints.length).join('')),
  };
}

export const page = (items: Item[], label = 'P1'): LaidPage => ({
  label,
  sheet: 'test',
  side: 'recto',
  width: 200,
  height: 100,
  items,
  rooms: [],
});

export const pagesOf = (...laid: LaidPage[]): Pages => ({
  publication: 'test',
  name: 'test',
  title: '試し',
  language: 'ja',
  pages: laid,
  faces,
});

/** The proof of one page with these items. */
export const proofOf = (items: Item[], pictures: Rasters = new Map()): Promise<Uint8Array> =>
  proof(pagesOf(page(items)), pictures, { swatches }, imprint);

/** Operators of the proof of one page, a line each, without the first, which turns the page's coordinates upside down. */
export async function operatorsOf(items: Item[], pictures?: Rasters): Promise<string[]> {
  const { content } = await readPage(await proofOf(items, pictures));
  const [turn, ...rest] = content.split('\n');
  if (turn !== '1 0 0 -1 0 100 cm') throw new Error(`The page does not begin with its turn: ${turn}`);
  return rest;
}

/** A page as plain values, with its content stream. */
export async function readPage(bytes: Uint8Array, index = 0): Promise<{ content: string; page: Plain }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const page = plain(document.getPage(index).node, document.context) as Plain;
  return { content: page.Contents.stream, page };
}

/** The catalog and the information dictionary as plain values. */
export async function readFile(bytes: Uint8Array): Promise<{ catalog: Plain; info: Plain }> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  return {
    catalog: plain(catalog, context) as Plain,
    info: plain(context.trailerInfo.Info!, context) as Plain,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the file holds; tests say what they expect
type Plain = Record<string, any>;

/** References followed (but for those that lead back), names with their slash, streams as `{ ..., stream }` inflated. */
function plain(object: PDFObject | undefined, context: PDFContext): unknown {
  if (object instanceof PDFRef) return plain(context.lookup(object), context);
  if (object instanceof PDFName) return object.toString();
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFBool) return object.asBoolean();
  if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText();
  if (object instanceof PDFArray) return object.asArray().map((one) => plain(one, context));
  if (object instanceof PDFRawStream) {
    return { ...(plain(object.dict, context) as Plain), stream: latin1(object) };
  }
  if (object instanceof PDFDict) {
    const entries = object.entries().filter(([key, value]) => !leadsBack(key, value));
    return Object.fromEntries(entries.map(([key, value]) => [key.decodeText(), plain(value, context)]));
  }
  throw new Error(`The file holds ${object}.`);
}

/** To the node above, the page around or the one before. */
const leadsBack = (key: PDFName, value: PDFObject): boolean =>
  value instanceof PDFRef && ['Parent', 'P', 'Pg', 'Prev'].includes(key.decodeText());

/** Bytes of a stream, inflated; those of a picture as they are. */
function latin1(stream: PDFRawStream): string {
  const isPicture = stream.dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode');
  const bytes = isPicture ? stream.contents : decodePDFRawStream(stream).decode();
  return Buffer.from(bytes).toString('latin1');
}
