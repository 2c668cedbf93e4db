import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/content/content.ts';
import { lengthened, shortened, withTexts } from '../editions/variants.ts';
import { page } from '../fixtures/second-city/templates/style/house.ts';
import { contrast } from '../guards/ground.ts';
import type { House } from '../guards/guard.ts';
import { guards } from '../guards/guards.ts';
import { layOutEdition, proofPictures } from '../support/edition.ts';
import { judged } from '../support/oracles.ts';
import { project } from './project.ts';

/**
 * B5, and the grid of this city. Its full stops are as wide as any character: at the end of a line their blank half stands
 * in the margin.
 */
const house: House = {
  trim: { width: page.w, height: page.h },
  bleed: page.bleed,
  safe: 5,
  margins: { ...page, gutter: page.gutter - 2, foreEdge: page.foreEdge - 2 },
  least: 9,
  limits: { faces: 4, sizes: 12, swatches: 5 },
  skin: [],
};

const project2026 = { project, edition: '2026' };
const laid = layOutEdition(project2026);

describe('the pages of the second city', () => {
  it('are laid out without a diagnostic', async () => {
    expect((await laid).diagnostics).toEqual([]);
  });

  it.each(Object.entries(guards))('%s', async (_, guard) => {
    expect((await laid).volumes.flatMap((pages) => guard(pages, house))).toEqual([]);
  });

  judged('pdftoppm', 'type stands out from what is drawn under it', async () => {
    const edition = await laid;
    const pictures = await proofPictures(edition);
    const faults = await Promise.all(
      edition.volumes.map((pages) => contrast(pages, edition.template, pictures)),
    );
    expect(faults.flat()).toEqual([]);
  });
});

describe('its pages hold texts', () => {
  it.each([
    ['a tenth longer', (text: string) => lengthened(text, 0.1)],
    ['a fifth shorter', (text: string) => shortened(text, 0.2)],
  ])('that are %s', async (_, change) => {
    const edit = (desk: Source[]) => withTexts(desk, change);
    const { volumes, diagnostics } = await layOutEdition({ ...project2026, edit });
    expect(diagnostics.filter(({ rule }) => rule !== 'content/text-length')).toEqual([]);
    const seen = Object.values(guards).flatMap((guard) => volumes.flatMap((pages) => guard(pages, house)));
    expect(seen).toEqual([]);
  });
});
