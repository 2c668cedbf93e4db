import type { Art, Pages, Swatch, SwatchName } from '#model';
import { type FaceCache, type Imprint, info, jpegImage, type Policies, writePdf, xmp } from '../pdf/index.ts';

export type Palette = Record<SwatchName, Swatch>;

/**
 * The reading copy: screen colours, cut to trim, pictures as they are. PDF 1.7, without structure.
 * `imprint` gives producer and date; title and language are those of the pages.
 */
export function proof(
  pages: Pages,
  art: Art,
  palette: Palette,
  imprint: Pick<Imprint, 'producer' | 'date'>,
  faces?: FaceCache,
): Promise<Uint8Array> {
  return writePdf(pages, art, proofPolicies(palette, { ...pages, ...imprint }), faces);
}

function proofPolicies(palette: Palette, imprint: Imprint): Policies {
  const screen = screenValues(palette);
  const rgb = (swatch: SwatchName): readonly number[] => {
    const values = screen.get(swatch);
    if (!values) throw new Error(`The pages use swatch "${swatch}", but the palette does not have it.`);
    return values;
  };
  return {
    colour: {
      process: 'DeviceRGB',
      overprints: false,
      colour: (swatch) => ({ space: 'DeviceRGB', values: rgb(swatch) }),
      stop: rgb,
      image: jpegImage,
    },
    page: { frame: ({ width, height }) => ({ media: { x: 0, y: 0, width, height } }) },
    metadata: {
      version: '1.7',
      info: info(imprint),
      xmp: () => xmp(imprint),
      catalog: () => ({ ViewerPreferences: { DisplayDocTitle: true } }),
    },
  };
}

/** Red, green and blue from 0 to 1, by swatch. */
function screenValues(palette: Palette): Map<SwatchName, number[]> {
  return new Map(
    Object.entries(palette).map(([swatch, { screen }]) => [
      swatch,
      [1, 3, 5].map((at) => Number.parseInt(screen.slice(at, at + 2), 16) / 255),
    ]),
  );
}
