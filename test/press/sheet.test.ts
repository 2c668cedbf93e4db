import { describe, expect, it } from 'vitest';
import { mm, type Shape } from '#model';
import { cropMarks } from '../../src/press/marks.ts';
import { judged } from '../support/oracles.ts';
import { page, pagesOf, readPage } from '../support/pdf.ts';
import { pressed, pressedPages } from '../support/press.ts';

/** Lines in mm of the trim, to 0.01 mm. */
const inMm = (marks: Shape[]) =>
  marks.map(({ path }) =>
    path.map(([, x, y]) => [x, y].map((value) => Math.round((Number(value) / mm(1)) * 100) / 100 || 0)),
  );

describe('crop marks of an A4 page', () => {
  const marks = cropMarks({ width: mm(210), height: mm(297) }, mm(3));

  it('are two nested angles at each corner: 10 mm long, 3 mm apart, clear of the bleed', () => {
    // The lines along the bleed stand beside it by half of their width, 0.05 mm.
    expect(inMm(marks.slice(0, 2))).toEqual([
      [
        [0, -13],
        [0, -3.05],
        [-13, -3.05],
      ],
      [
        [-13, 0],
        [-3.05, 0],
        [-3.05, -13],
      ],
    ]);
    expect(inMm(marks.slice(4, 6))).toEqual([
      [
        [210, 310],
        [210, 300.05],
        [223, 300.05],
      ],
      [
        [223, 297],
        [213.05, 297],
        [213.05, 310],
      ],
    ]);
  });

  it('are a cross at the middle of each side: 3 to 13 mm from the trim, and 20 mm at 8 mm', () => {
    expect(inMm(marks.slice(8, 12))).toEqual([
      [
        [105, -3],
        [105, -13],
      ],
      [
        [115, -8],
        [95, -8],
      ],
      [
        [213, 148.5],
        [223, 148.5],
      ],
      [
        [218, 138.5],
        [218, 158.5],
      ],
    ]);
    expect(marks).toHaveLength(16);
  });

  it('are 0.3 pt wide', () => {
    expect(new Set(marks.map(({ stroke }) => stroke!.width))).toEqual(new Set([0.3]));
  });
});

describe('a sheet', () => {
  it('with marks has 12 mm around its bleed', async () => {
    const { page } = await readPage(await pressed([], { job: { marks: 'jp' } }));
    expect(page.MediaBox).toEqual([0, 0, 285.039, 185.039]);
    expect(page.BleedBox).toEqual([34.016, 34.016, 251.024, 151.024]);
    expect(page.TrimBox).toEqual([42.52, 42.52, 242.52, 142.52]);
  });

  it('without marks ends with its bleed', async () => {
    const { page } = await readPage(await pressed([]));
    expect(page.MediaBox).toEqual([0, 0, 217.008, 117.008]);
    expect(page.BleedBox).toEqual(page.MediaBox);
    expect(page.TrimBox).toEqual([8.504, 8.504, 208.504, 108.504]);
  });

  it('has no crop box and no unit of its own', async () => {
    const { page } = await readPage(await pressed([]));
    expect(Object.keys(page).sort()).toEqual([
      'BleedBox',
      'Contents',
      'MediaBox',
      'Resources',
      'TrimBox',
      'Type',
    ]);
  });

  it('draws its marks on every plate, after the art', async () => {
    const { content, page } = await readPage(await pressed([], { job: { marks: 'jp' } }));
    expect(page.Resources.ColorSpace.C1.slice(0, 3)).toEqual(['/Separation', '/All', '/DeviceCMYK']);
    expect(content.slice(content.indexOf('\nQ\n'))).toMatch(/^\nQ\n\/C1 CS 1 SCN\n/);
    expect(page.Resources.ExtGState.G1).toMatchObject({ op: false, OP: false });
  });

  judged('pdfinfo', 'has these boxes', async (judge) => {
    const said = judge(await pressed([], { job: { marks: 'jp' } }), '-box', 'FILE');
    expect(said).toMatch(/^MediaBox: +0\.00 +0\.00 +285\.04 +185\.04$/m);
    expect(said).toMatch(/^BleedBox: +34\.02 +34\.02 +251\.02 +151\.02$/m);
    expect(said).toMatch(/^TrimBox: +42\.52 +42\.52 +242\.52 +142\.52$/m);
  });
});

describe('marks, where nobody says', () => {
  const sizes = async (publication: string, count: number) => {
    const pages = { ...pagesOf(...Array.from({ length: count }, () => page([]))), publication };
    return (await readPage(await pressedPages(pages, { job: { marks: undefined } }))).page.MediaBox[2];
  };

  it('are left out of a booklet, which the printer imposes', async () => {
    expect(await sizes('brochure', 4)).toBe(217.008);
  });

  it('are on sheets and tables, also where a file holds many, and on a booklet that is a single sheet', async () => {
    expect(await sizes('departments', 15)).toBe(285.039);
    expect(await sizes('salaries', 1)).toBe(285.039);
    expect(await sizes('brochure', 2)).toBe(285.039);
  });
});
