import type { LaidPage, Pages, Rasters, Swatch, SwatchName, Template } from '#model';
import { type FaceCache, type Imprint, info, type Policies, writePdf, xmp } from '../pdf/pdf.ts';

/**
 * 校正: the reading copy. Screen colours, cut to trim; PDF 1.7 without structure. Hand over the
 * same `faces` for several volumes to open each font once. Throws where the pages refer to something that is not there.
 */
export function proof(
  pages: Pages,
  pictures: Rasters,
  { swatches }: Pick<Template, 'swatches'>,
  imprint: Imprint,
  faces?: FaceCache,
): Promise<Uint8Array> {
  return writePdf(pages, pictures, proofPolicies(pages, swatches, imprint), faces);
}

function proofPolicies(pages: Pages, swatches: Template['swatches'], imprint: Imprint): Policies {
  const screen = new Map(Object.entries(swatches).map(([swatch, mixed]) => [swatch, screenValues(mixed)]));
  const rgb = (swatch: SwatchName): number[] => {
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
    },
    page: { frame: cutToTrim },
    metadata: {
      version: '1.7',
      info: info(pages, imprint),
      xmp: () => xmp(pages, imprint),
      catalog: () => ({ ViewerPreferences: { DisplayDocTitle: true } }),
    },
  };
}

const cutToTrim = ({ width, height }: LaidPage) => ({ media: { x: 0, y: 0, width, height } });

/** Red, green and blue from 0 to 1. */
const screenValues = ({ screen }: Swatch): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(screen.slice(at, at + 2), 16) / 255);
