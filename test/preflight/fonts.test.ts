import { expect, it } from 'vitest';
import { gather } from '../../src/preflight/facts/gather.ts';
import { windowMeans } from '../../src/preflight/rules/checks/ink.ts';
import { judged } from '../support/oracles.ts';
import { ghostscriptPlates } from '../support/plates.ts';
import { x4 } from './sample.ts';

/** Words in two fonts that Ghostscript embeds as compact font programs. */
const postscript = `%!PS
0 0 0 1 setcmykcolor /Times-Roman findfont 60 scalefont setfont 40 200 moveto (Quick &gB8) show
1 0 0 0 setcmykcolor /Helvetica-Bold findfont 60 scalefont setfont 40 100 moveto (Sphinx@) show showpage`;

judged('gs', 'draws the glyphs of compact fonts, in their widths', async (judge) => {
  const size = ['-dDEVICEWIDTHPOINTS=400', '-dDEVICEHEIGHTPOINTS=300'];
  const quiet = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-dPDFSETTINGS=/prepress'];
  const plain = '-sColorConversionStrategy=LeaveColorUnchanged';
  const bytes = Buffer.from(
    judge(Buffer.from(postscript), ...quiet, ...size, plain, '-o', 'OUT', 'FILE'),
    'latin1',
  );
  const { fonts, pages } = await gather(bytes, true);
  expect(fonts).toHaveLength(2);
  for (const { facts } of fonts) {
    expect(facts).toMatchObject({ program: 'FontFile3', wrongWidths: [] });
    expect(facts.unjudged).not.toContain('widths');
  }
  expect(pages[0]!.marks.flatMap(({ text }) => text?.missing ?? [])).toEqual([]);
  const coverage = pages[0]!.coverage!;
  const means = windowMeans(coverage);
  const plates = await ghostscriptPlates(bytes, { dpi: 576 });
  for (let row = 60; row + 8 <= coverage.rows; row += 8) {
    for (let column = 0; column + 8 <= coverage.columns; column += 8) {
      let sum = 0;
      for (let i = 0; i < 576; i += 1) {
        const x = (column + (8 * ((i % 24) + 0.5)) / 24) * coverage.cell;
        const y = (row + (8 * (Math.floor(i / 24) + 0.5)) / 24) * coverage.cell;
        sum += Object.values(plates.at(x, 300 - y)).reduce((all, one) => all + one, 0);
      }
      expect(Math.abs(sum / 576 - means[row * coverage.columns + column]!)).toBeLessThan(6);
    }
  }
});

it('knows where text is, from the shapes of its glyphs', async () => {
  const { pages } = await gather(x4(), false);
  const [text] = pages[0]!.marks.filter(({ kind }) => kind === 'text');
  // Two squares of half an em at 10 pt, the second after an advance of 6 pt.
  expect(text!.box).toEqual([60, 200, 71, 205]);
  expect(text!.text!.size).toBe(10);
});

it('follows a column of text down', async () => {
  const bytes = x4((draft) => {
    draft.font.set('Encoding', '/Identity-V');
    draft.descendant.set('DW2', '[880 -1000]');
  });
  const { pages } = await gather(bytes, false);
  const [text] = pages[0]!.marks.filter(({ kind }) => kind === 'text');
  // Origins stand half an advance to the right of the glyph and 0.88 em above its base line.
  expect(text!.box.map((one) => Math.round(one * 100) / 100)).toEqual([56.5, 181.2, 62, 196.2]);
});
