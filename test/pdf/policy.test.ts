import { describe, expect, it } from 'vitest';
import type { Group, Item, LaidPage } from '#model';
import {
  type Colour,
  type Dict,
  info,
  name,
  type PageStructure,
  type Policies,
  type Ref,
  type StructurePolicy,
  writePdf,
  xmp,
} from '../../src/pdf/pdf.ts';
import { judged } from '../support/oracles.ts';
import { flat, imprint, line, page, pagesOf, readFile, readPage, rectangle } from '../support/pdf.ts';

const inks: Record<string, Colour> = {
  sumi: { space: 'DeviceCMYK', values: [0, 0, 0, 1], overprint: true },
  beni: { space: 'DeviceCMYK', values: [0, 0.8, 0.7, 0] },
  ai: {
    space: [
      name('Separation'),
      name('DIC 156'),
      name('DeviceCMYK'),
      { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 0.5, 0, 0], N: 1 },
    ],
    values: [0.4],
  },
};

/** What a printer would want: four inks and a spot, black type and rules over what is below, boxes and a mark. */
const press = (pages = pagesOf()): Policies => ({
  colour: {
    process: 'DeviceCMYK',
    overprints: true,
    colour: (swatch, subject) => ({
      ...inks[swatch]!,
      overprint: swatch === 'sumi' && (subject === 'text' || subject.thickness < 2),
    }),
    stop: (swatch) => (swatch === 'ai' ? [0.4, 0.2, 0, 0] : inks[swatch]!.values),
  },
  page: {
    frame: ({ width, height }) => ({
      media: { x: -20, y: -20, width: width + 40, height: height + 40 },
      bleed: { x: -8, y: -8, width: width + 16, height: height + 16 },
      trim: { x: 0, y: 0, width, height },
      marks: [
        {
          kind: 'shape',
          path: [
            ['M', -18, 0],
            ['L', -9, 0],
          ],
          stroke: { paint: flat('beni'), width: 0.3 },
        },
      ],
    }),
  },
  metadata: {
    version: '1.6',
    info: { ...info(pages, imprint), Trapped: name('False') },
    xmp: (id) => `${xmp(pages, imprint)}<!-- ${Buffer.from(id).toString('hex')} -->`,
    catalog: (file) => ({ OutputIntents: [file.put({ Type: name('OutputIntent'), S: name('GTS_PDFX') })] }),
  },
});

describe('colour', () => {
  const write = (items: Item[]) => writePdf(pagesOf(page(items)), new Map(), press());
  const square = (swatch: 'sumi' | 'beni' | 'ai'): Item => ({
    kind: 'shape',
    path: rectangle(0, 0, 10, 10),
    fill: flat(swatch),
  });

  it('may be inks and spot colours', async () => {
    const { content, page } = await readPage(await write([square('beni'), square('ai'), square('ai')]));
    expect(content.match(/^.* (k|scn)$/gm)).toEqual(['0 0.8 0.7 0 k', '/C1 cs 0.4 scn']);
    expect(page.Resources.ColorSpace.C1.slice(0, 3)).toEqual(['/Separation', '/DIC#20156', '/DeviceCMYK']);
  });

  it('says of everything whether it overprints', async () => {
    const rule: Item = {
      kind: 'shape',
      path: [
        ['M', 0, 0],
        ['L', 9, 0],
      ],
      stroke: { paint: flat('sumi'), width: 0.5 },
    };
    const { content, page } = await readPage(
      await write([square('sumi'), line('字', 0, 10), rule, square('beni')]),
    );
    expect(content.match(/^.*gs$/gm)).toEqual(['/G1 gs', '/G2 gs', '/G3 gs', '/G1 gs', '/G1 gs']);
    const { G1, G2, G3 } = page.Resources.ExtGState;
    expect(G1).toMatchObject({ op: false, OP: false, OPM: 1 });
    expect(G2).toMatchObject({ op: true, OP: false, OPM: 1 });
    expect(G3).toMatchObject({ op: false, OP: true, OPM: 1 });
  });

  it('mixes gradients and blends groups in the process space', async () => {
    const fade: Item = {
      kind: 'shape',
      path: rectangle(0, 0, 10, 10),
      fill: {
        kind: 'linear',
        coords: [0, 0, 10, 0],
        stops: [
          { offset: 0, swatch: 'ai' },
          { offset: 1, swatch: 'beni' },
        ],
      },
    };
    const { page } = await readPage(
      await write([fade, { kind: 'group', opacity: 0.5, items: [fade, fade] }]),
    );
    const { Shading } = page.Resources.Pattern.P1;
    expect(Shading.ColorSpace).toBe('/DeviceCMYK');
    expect(Shading.Function).toMatchObject({ C0: [0.4, 0.2, 0, 0], C1: [0, 0.8, 0.7, 0] });
    expect(page.Resources.XObject.X1.Group.CS).toBe('/DeviceCMYK');
    expect(page.Group.CS).toBe('/DeviceCMYK');
  });
});

describe('the page', () => {
  const write = () =>
    writePdf(
      pagesOf(page([{ kind: 'shape', path: rectangle(-99, 0, 9, 9), fill: flat('beni') }])),
      new Map(),
      press(),
    );

  it('may have boxes, a cut at the bleed, and marks outside of it', async () => {
    const { content, page } = await readPage(await write());
    expect(page).toMatchObject({
      MediaBox: [0, 0, 240, 140],
      BleedBox: [12, 12, 228, 128],
      TrimBox: [20, 20, 220, 120],
    });
    const lines = content.split('\n');
    expect(lines.slice(0, 3)).toEqual(['1 0 0 -1 20 120 cm', 'q', '-8 -8 216 116 re W n']);
    expect(lines.slice(lines.indexOf('Q'))).toEqual([
      'Q',
      '0 0.8 0.7 0 K',
      '/G1 gs',
      '0.3 w 0 J 0 j 10 M [] 0 d',
      '-18 0 m',
      '-9 0 l',
      'S',
    ]);
  });

  judged('qpdf', 'has no fault', async (judge) => {
    expect(judge(await write(), '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });

  judged('pdfinfo', 'has its boxes', async (judge) => {
    const said = judge(await write(), '-box', 'FILE');
    expect(said).toMatch(/^BleedBox: +12\.00 +12\.00 +228\.00 +128\.00$/m);
    expect(said).toMatch(/^TrimBox: +20\.00 +20\.00 +220\.00 +120\.00$/m);
  });
});

describe('metadata', () => {
  const write = (items: Item[]) => writePdf(pagesOf(page(items)), new Map(), press());
  const idOf = async (items: Item[]) => {
    const { catalog } = await readFile(await write(items));
    return /<!-- (\w{32}) -->/.exec(catalog.Metadata.stream)![1];
  };

  it('sets version, information and catalog', async () => {
    const bytes = await write([]);
    expect(Buffer.from(bytes).toString('latin1', 0, 8)).toBe('%PDF-1.6');
    const { catalog, info } = await readFile(bytes);
    expect(info.Trapped).toBe('/False');
    expect(catalog.OutputIntents).toEqual([{ Type: '/OutputIntent', S: '/GTS_PDFX' }]);
  });

  it('gets an identifier that follows from the content', async () => {
    expect(await idOf([])).toBe(await idOf([]));
    expect(await idOf([line('字', 0, 10)])).not.toBe(await idOf([]));
  });
});

describe('structure', () => {
  const items: Item[] = [
    { kind: 'shape', path: rectangle(0, 0, 200, 100), fill: flat('beni') },
    { kind: 'group', role: 'H1', items: [line('見出し', 10, 20, 14)] },
    {
      kind: 'group',
      role: 'P',
      transform: [1, 0, 0, 1, 5, 5],
      items: [line('本文', 5, 35), line('続き', 5, 55)],
    },
  ];
  const pages = pagesOf(page(items));
  const cut = { frame: ({ width, height }: LaidPage) => ({ media: { x: 0, y: 0, width, height } }) };
  const write = () => writePdf(pages, new Map(), { ...press(pages), page: cut, structure: new Tags() });

  it('is marked in the content, never across a text object', async () => {
    const { content, page } = await readPage(await write());
    expect(content.match(/^.*(BDC|BMC|EMC|BT|ET)$/gm)).toEqual([
      '/Artifact BMC',
      'EMC',
      '/H1 <</MCID 0>> BDC',
      'BT',
      'ET',
      'EMC',
      '/P <</MCID 1>> BDC',
      'BT',
      'ET',
      'EMC',
    ]);
    expect(page.StructParents).toBe(0);
  });

  judged('pdfinfo', 'is found by others', async (judge) => {
    const said = judge(await write(), '-struct-text', 'FILE');
    expect(said.replace(/\s+/g, ' ').trim()).toBe('Document H1 (block) "見出し" P (block) "本文続き"');
  });

  judged('qpdf', 'leaves the file without fault', async (judge) => {
    expect(judge(await write(), '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });

  /** The least a tagged file needs: one element for each group with a role, the rest artifact. */
  class Tags implements StructurePolicy {
    private readonly marked: { role: string; page: Ref }[] = [];

    page(_page: unknown, page: Ref): PageStructure {
      const { marked } = this;
      let inside = false;
      let open = false;
      const close = () => {
        const operators = open ? 'EMC' : '';
        open = false;
        return operators;
      };
      return {
        enter({ role = 'Div' }: Group) {
          const before = close();
          marked.push({ role, page });
          inside = open = true;
          return `${before}${before && '\n'}/${role} <</MCID ${marked.length - 1}>> BDC`;
        },
        item() {
          if (inside || open) return '';
          open = true;
          return '/Artifact BMC';
        },
        leave() {
          inside = false;
          return close();
        },
        end: close,
        entries: () => ({ StructParents: 0 }),
      };
    }

    catalog(file: Parameters<StructurePolicy['catalog']>[0]): Dict {
      const root = file.ref();
      const document = file.ref();
      const elements = this.marked.map(({ role, page }, index) =>
        file.put({ Type: name('StructElem'), S: name(role), P: document, Pg: page, K: index }),
      );
      file.put({ Type: name('StructElem'), S: name('Document'), P: root, K: elements }, document);
      file.put({ Type: name('StructTreeRoot'), K: document, ParentTree: { Nums: [0, elements] } }, root);
      return { StructTreeRoot: root, MarkInfo: { Marked: true } };
    }
  }
});
