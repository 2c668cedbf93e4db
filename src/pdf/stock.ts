import type { FaceFile, Pages, Rasters } from '#model';
import type { ObjectFile } from './file.ts';
import { type FaceCache, openFace } from './fonts/face.ts';
import { Font } from './fonts/font.ts';
import type { Ref } from './objects.ts';
import { putImage } from './picture.ts';
import type { Policies } from './policy.ts';

/** What the pages of one document share: its file, its policies, each font and each picture once. */
export class Stock {
  private readonly fonts = new Map<string, Font>();
  private readonly pictures = new Map<string, Ref>();
  private readonly faces: Map<string, FaceFile>;

  constructor(
    readonly file: ObjectFile,
    readonly policies: Policies,
    pages: Pages,
    private readonly rasters: Rasters,
    private readonly cache: FaceCache,
  ) {
    this.faces = new Map(Object.entries(pages.faces));
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

  /** The image XObject of a picture. Throws where there is no raster of it. */
  picture(key: string): Ref {
    const known = this.pictures.get(key);
    if (known) return known;
    const raster = this.rasters.get(key);
    if (!raster) throw new Error(`The pages use picture "${key}", but there is no raster of it.`);
    const ref = putImage(raster, this.file);
    this.pictures.set(key, ref);
    return ref;
  }

  /** Whether a picture lets the ground through somewhere. */
  isSheer(key: string): boolean {
    return this.rasters.get(key)?.softMask !== undefined;
  }

  /** Writes the fonts, after the last page. */
  putFonts(): void {
    for (const font of this.fonts.values()) font.put(this.file);
  }
}
