import type { Art, FaceFile, Pages, PreparedPicture } from '#model';
import type { ObjectFile } from './file.ts';
import { type FaceCache, openFace } from './fonts/face.ts';
import { Font } from './fonts/font.ts';
import type { Ref } from './objects.ts';
import type { Policies } from './policy.ts';

/** What the pages of one document share: its file, its policies, each font and each picture once. */
export class Stock {
  private readonly fonts = new Map<string, Font>();
  private readonly pictures = new Map<string, Ref>();
  private readonly prepared: Map<string, PreparedPicture>;
  private readonly faces: Map<string, FaceFile>;

  constructor(
    readonly file: ObjectFile,
    readonly policies: Policies,
    pages: Pages,
    art: Art,
    private readonly cache: FaceCache,
  ) {
    this.faces = new Map(Object.entries(pages.faces));
    this.prepared = new Map(Array.from(art.values(), (picture) => [picture.key, picture]));
  }

  /** The font of a face. Throws where the pages do not list it. */
  font(id: string): Font {
    const known = this.fonts.get(id);
    if (known) return known;
    const face = this.faces.get(id);
    if (!face) throw new Error(`The pages use face "${id}", but do not list it.`);
    const font = new Font(() => this.file.ref(), face.name, openFace(face.file, this.cache));
    this.fonts.set(id, font);
    return font;
  }

  /** The image XObject of a picture. Throws where the art does not have it. */
  picture(key: string): Ref {
    const known = this.pictures.get(key);
    if (known) return known;
    const picture = this.prepared.get(key);
    if (!picture) throw new Error(`The pages use picture "${key}", but the art does not have it.`);
    const ref = this.file.stream(this.policies.colour.image(picture, this.file));
    this.pictures.set(key, ref);
    return ref;
  }

  /** Writes the fonts, after the last page. */
  putFonts(): void {
    for (const font of this.fonts.values()) font.put(this.file);
  }
}
