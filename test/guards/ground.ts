import type { Item, LaidPage, Pages, Rasters, Swatch, Template } from '../../src/model/index.ts';
import { proof } from '../../src/proof/proof.ts';
import { draw, type Picture } from '../golden/picture.ts';
import { imprint } from '../support/pdf.ts';
import { fault } from './guard.ts';
import { type SetLine, textsOf } from './setting.ts';
import { emOf } from './texts.ts';

/** Dots to the inch at which grounds are looked at. */
const RESOLUTION = 60;

/** WCAG 2.2, 1.4.3: of ordinary type, and of type from 18 pt, or 14 pt bold, up. */
const CONTRAST = { small: 4.5, large: 3 };
const LARGE = { regular: 25.4, bold: 19.75 };

/** Type stands out from what is drawn under it, as poppler draws it. */
export async function contrast(pages: Pages, template: Template, pictures: Rasters): Promise<string[]> {
  const faults: string[] = [];
  for (const page of pages.pages) {
    const ground = await groundOf(page, pages, template, pictures);
    for (const { lines } of textsOf(page, pages)) {
      for (const line of lines) {
        const { ratio, least } = worst(line, ground, template.swatches);
        if (ratio >= least) continue;
        faults.push(
          fault(pages, page, line.words, `has a contrast of ${ratio.toFixed(2)} : 1, least ${least}`),
        );
      }
    }
  }
  return faults;
}

/** A page as it is without its type. */
async function groundOf(
  page: LaidPage,
  pages: Pages,
  template: Template,
  pictures: Rasters,
): Promise<Picture> {
  const bare = { ...page, items: withoutType(page.items) };
  return draw(await proof({ ...pages, pages: [bare] }, pictures, template, imprint), RESOLUTION);
}

const withoutType = (items: readonly Item[]): Item[] =>
  items.flatMap((item): Item[] => {
    if (item.kind === 'glyphs') return [];
    return item.kind === 'group' ? [{ ...item, items: withoutType(item.items) }] : [item];
  });

function worst(line: SetLine, ground: Picture, swatches: Record<string, Swatch>) {
  const bold = line.runs.every(({ face }) => /Bold|Black/.test(face));
  const large = emOf(line) * 4 >= (bold ? LARGE.bold : LARGE.regular);
  const type = luminance(
    swatches[line.runs[0]!.swatch]!.screen.match(/\w\w/g)!.map((channel) => Number.parseInt(channel, 16)),
  );
  const ratio = Math.min(...pixelsUnder(line, ground).map((pixel) => ratioOf(luminance(pixel), type)));
  return { ratio, least: large ? CONTRAST.large : CONTRAST.small };
}

function pixelsUnder({ left, top, right, bottom }: SetLine, { width, height, pixels }: Picture): number[][] {
  const at = (length: number, most: number) =>
    Math.min(most - 1, Math.max(0, Math.round((length / 25.4) * RESOLUTION)));
  const found: number[][] = [];
  for (let y = at(top, height); y <= at(bottom, height); y++) {
    for (let x = at(left, width); x <= at(right, width); x++) {
      const offset = 3 * (y * width + x);
      found.push([...pixels.subarray(offset, offset + 3)]);
    }
  }
  return found;
}

const ratioOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Relative luminance of sRGB. */
function luminance([red, green, blue]: readonly number[]): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!);
}
