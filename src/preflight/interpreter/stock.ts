import { ColourSpaces, GRAY } from '../colour/space.ts';
import { Font } from '../fonts/font.ts';
import type { PdfFile } from '../reader/file.ts';
import { type Dict, type Obj, Ref, type Stream } from '../reader/objects.ts';
import type { ImageFacts } from './mark.ts';

/** Operators that the content of a file may have, repeated forms counted each time. A rich page has 50,000. */
const MOST_OPERATORS = 5_000_000;

/** What the pages of a file share: fonts, pictures, colour spaces, and how much work is left. */
export class Stock {
  readonly file: PdfFile;
  readonly spaces: ColourSpaces;
  readonly fonts = new Set<Font>();
  operatorsLeft = MOST_OPERATORS;
  private readonly fontsByKey = new Map<number | Dict, Font>();
  private readonly images = new Map<Stream, ImageFacts>();

  constructor(file: PdfFile) {
    this.file = file;
    this.spaces = new ColourSpaces(file);
  }

  font(value: Obj | undefined): Font | undefined {
    const dict = this.file.dict(value);
    if (!dict) return undefined;
    const key = value instanceof Ref ? value.id : dict;
    const known = this.fontsByKey.get(key);
    if (known) return known;
    const font = new Font(this.file, dict);
    this.fontsByKey.set(key, font);
    this.fonts.add(font);
    return font;
  }

  image(stream: Stream, resources: Dict | undefined, isInline: boolean): ImageFacts {
    const known = this.images.get(stream);
    if (known) return known;
    const { file } = this;
    const { dict } = stream;
    const isStencil = file.boolean(dict.get('ImageMask')) === true;
    const filters = file.filters(dict);
    const space = dict.get('ColorSpace');
    // JPEG 2000 may bring its own colour space.
    const isOpen = space === undefined && filters.includes('JPXDecode');
    const image: ImageFacts = {
      width: file.number(dict.get('Width')) ?? 0,
      height: file.number(dict.get('Height')) ?? 0,
      bits: isStencil ? 1 : (file.number(dict.get('BitsPerComponent')) ?? 8),
      space: isStencil
        ? undefined
        : isOpen
          ? { ...GRAY, family: 'embedded' }
          : this.spaces.of(space, resources),
      filters,
      hasSoftMask: dict.has('SMask') || (file.number(dict.get('SMaskInData')) ?? 0) > 0,
      isInline,
    };
    this.images.set(stream, image);
    return image;
  }
}
