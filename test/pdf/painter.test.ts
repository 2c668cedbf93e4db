import { describe, expect, it } from 'vitest';
import type { GradientPaint, Item, Shape } from '#model';
import { flat, line, operatorsOf, proofOf, readPage, rectangle } from '../support/pdf.ts';

const square: Shape = { kind: 'shape', path: rectangle(0, 0, 10, 10), fill: flat('beni') };
const squarePath = ['0 0 m', '10 0 l', '10 10 l', '0 10 l', 'h'];

describe('shapes', () => {
  it('are filled', async () => {
    expect(await operatorsOf([square])).toEqual(['1 0 0 rg', ...squarePath, 'f']);
  });

  it('keep curves, to a thousandth of a point', async () => {
    const path: Shape['path'] = [
      ['M', 1.00049, -2],
      ['C', 1, 2, 3, 4, 5.12345, 6],
    ];
    expect(await operatorsOf([{ ...square, path }])).toEqual([
      '1 0 0 rg',
      '1 -2 m',
      '1 2 3 4 5.123 6 c',
      'f',
    ]);
  });

  it('are filled by the even-odd rule where they say so', async () => {
    expect((await operatorsOf([{ ...square, fillRule: 'evenodd' }])).at(-1)).toBe('f*');
  });

  it('are stroked with all a line has', async () => {
    const stroke: Shape['stroke'] = {
      paint: flat('ai'),
      width: 0.25,
      cap: 'round',
      join: 'bevel',
      miterLimit: 4,
      dash: [3, 1.5],
      dashOffset: 1,
    };
    expect(await operatorsOf([{ kind: 'shape', path: square.path, stroke }])).toEqual([
      '0 0 1 RG',
      '0.25 w 1 J 2 j 4 M [3 1.5] 1 d',
      ...squarePath,
      'S',
    ]);
  });

  it('with both sides are painted in one go', async () => {
    const stroke = { paint: flat('ai'), width: 1 };
    const operators = await operatorsOf([
      { ...square, stroke },
      { ...square, stroke, fillRule: 'evenodd' },
    ]);
    expect(operators.filter((operator) => /^[BfS]/.test(operator))).toEqual(['B', 'B*']);
  });

  it('with a sheer side are painted side after side', async () => {
    const operators = await operatorsOf([{ ...square, stroke: { paint: flat('ai', 0.5), width: 1 } }]);
    expect(operators.filter((operator) => /^[BfS]|gs$/.test(operator))).toEqual(['f', '/G1 gs', 'S']);
  });

  it('without extent, width or dash leave no trace that a viewer could stumble over', async () => {
    const stroke = { paint: flat('ai'), width: 1, dash: [0, 0] };
    expect(await operatorsOf([{ ...square, path: [] }])).toEqual([]);
    expect(
      await operatorsOf([{ kind: 'shape', path: square.path, stroke: { ...stroke, width: 0 } }]),
    ).toEqual([]);
    expect(await operatorsOf([{ kind: 'shape', path: square.path, stroke }])).toContain(
      '1 w 0 J 0 j 10 M [] 0 d',
    );
  });
});

describe('the graphics state', () => {
  it('is not set again to what it is', async () => {
    const operators = await operatorsOf([square, square, { ...square, fill: flat('ai') }, square]);
    expect(operators.filter((operator) => operator.endsWith('rg'))).toEqual([
      '1 0 0 rg',
      '0 0 1 rg',
      '1 0 0 rg',
    ]);
  });

  it('is known again after a group', async () => {
    const group: Item = {
      kind: 'group',
      transform: [2, 0, 0, 2, 0, 0],
      items: [{ ...square, fill: flat('ai') }],
    };
    const operators = await operatorsOf([square, group, square]);
    expect(operators.filter((operator) => /rg$|^[qQ]$/.test(operator))).toEqual([
      '1 0 0 rg',
      'q',
      '0 0 1 rg',
      'Q',
    ]);
  });

  it('keeps font and colour from line to line of type', async () => {
    const operators = await operatorsOf([line('字', 0, 10), line('字', 0, 20), line('字', 0, 30, 8)]);
    expect(operators).toEqual([
      '0 0 0 rg',
      'BT',
      '/F1 10 Tf',
      expect.stringMatching(/^1 0 0 -1 0 10 Tm$/),
      expect.stringMatching(/^<[0-9a-f]{4}> Tj$/),
      '1 0 0 -1 0 20 Tm',
      expect.stringMatching(/^<[0-9a-f]{4}> Tj$/),
      '/F1 8 Tf',
      '1 0 0 -1 0 30 Tm',
      expect.stringMatching(/^<[0-9a-f]{4}> Tj$/),
      'ET',
    ]);
  });
});

describe('readings', () => {
  it('are mute in a file without structure, so that words are found as they are written', async () => {
    const reading: Item = { ...line('みやこ', 0, 5, 5), gloss: true };
    const operators = await operatorsOf([line('都', 0, 10), reading]);
    expect(operators.filter((operator) => operator.includes('ActualText'))).toEqual([
      '/Span <</ActualText <feff>>> BDC',
    ]);
  });
});

describe('groups', () => {
  it('that only carry a meaning leave no trace', async () => {
    expect(await operatorsOf([{ kind: 'group', role: 'P', items: [square] }])).toEqual(
      await operatorsOf([square]),
    );
  });

  it('transform, then clip', async () => {
    const group: Item = {
      kind: 'group',
      transform: [0, 1, -1, 0, 5, 6],
      clip: { path: [['M', 0, 0], ['L', 5, 5], ['Z']], rule: 'evenodd' },
      items: [square],
    };
    expect(await operatorsOf([group])).toEqual([
      'q',
      '0 1 -1 0 5 6 cm',
      '0 0 m',
      '5 5 l',
      'h',
      'W* n',
      '1 0 0 rg',
      ...squarePath,
      'f',
      'Q',
    ]);
  });

  it('show nothing through a clip without a path', async () => {
    const operators = await operatorsOf([{ kind: 'group', clip: { path: [] }, items: [square] }]);
    expect(operators.slice(0, 3)).toEqual(['q', '0 0 0 0 re', 'W n']);
  });

  it('of one item hand their opacity down', async () => {
    const inner: Item = { kind: 'group', opacity: 0.5, items: [{ ...square, fill: flat('beni', 0.5) }] };
    const { content, page } = await readPage(
      await proofOf([{ kind: 'group', opacity: 0.5, items: [inner] }]),
    );
    expect(content).toContain('/G1 gs');
    expect(page.Resources.ExtGState.G1).toEqual({ Type: '/ExtGState', ca: 0.125, CA: 1 });
    expect(page.Group).toEqual({ S: '/Transparency', CS: '/DeviceRGB' });
  });

  it('of several items blend as a whole', async () => {
    const group: Item = {
      kind: 'group',
      opacity: 0.5,
      transform: [2, 0, 0, 2, 10, 0],
      items: [square, square],
    };
    const { content, page } = await readPage(await proofOf([group]));
    expect(content.split('\n').slice(1)).toEqual(['q', '2 0 0 2 10 0 cm', '/G1 gs', '/X1 Do', 'Q']);
    const form = page.Resources.XObject.X1;
    expect(form.Group).toEqual({ S: '/Transparency', CS: '/DeviceRGB', I: true });
    expect(form.BBox).toEqual([-5, 0, 95, 50]);
    expect(form.stream.split('\n')).toEqual(['1 0 0 rg', ...squarePath, 'f', ...squarePath, 'f']);
    expect(page.Resources.ExtGState.G1).toMatchObject({ ca: 0.5 });
  });
});

describe('gradients', () => {
  const linear: GradientPaint = {
    kind: 'linear',
    coords: [0, 0, 10, 0],
    stops: [
      { offset: 0.25, swatch: 'shiro' },
      { offset: 0.5, swatch: 'beni' },
      { offset: 0.5, swatch: 'ai' },
      { offset: 1, swatch: 'sumi' },
    ],
  };

  it('are patterns in the coordinates of the item', async () => {
    const group: Item = {
      kind: 'group',
      transform: [2, 0, 0, 2, 10, 0],
      items: [{ ...square, fill: { ...linear, matrix: [1, 0, 0, 1, 3, 0] } }],
    };
    const { content, page } = await readPage(await proofOf([group]));
    expect(content).toContain('/Pattern cs /P1 scn');
    const { Matrix, Shading } = page.Resources.Pattern.P1;
    expect(Matrix).toEqual([2, 0, 0, -2, 16, 100]);
    expect(Shading).toMatchObject({
      ShadingType: 2,
      ColorSpace: '/DeviceRGB',
      Coords: [0, 0, 10, 0],
      Extend: [true, true],
    });
  });

  it('stitch their stops, with a hard edge where two stand at one place', async () => {
    const { page } = await readPage(await proofOf([{ ...square, fill: linear }]));
    const ramp = page.Resources.Pattern.P1.Shading.Function;
    expect(ramp).toMatchObject({ FunctionType: 3, Bounds: [0.25, 0.5], Encode: [0, 1, 0, 1, 0, 1] });
    expect(ramp.Functions.map((one: { C0: unknown; C1: unknown }) => [one.C0, one.C1])).toEqual([
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      [
        [1, 1, 1],
        [1, 0, 0],
      ],
      [
        [0, 0, 1],
        [0, 0, 0],
      ],
    ]);
  });

  it('are radial, and on lines, too', async () => {
    const radial: GradientPaint = { ...linear, kind: 'radial', coords: [5, 5, 0, 5, 5, 9] };
    const item: Item = { kind: 'shape', path: square.path, stroke: { paint: radial, width: 2 } };
    const { content, page } = await readPage(await proofOf([item]));
    expect(content).toContain('/Pattern CS /P1 SCN');
    expect(page.Resources.Pattern.P1.Shading).toMatchObject({ ShadingType: 3, Coords: [5, 5, 0, 5, 5, 9] });
  });

  it('let the ground through by a soft mask', async () => {
    const stops = [
      { offset: 0, swatch: 'beni', opacity: 0 },
      { offset: 1, swatch: 'beni' },
    ];
    const { content, page } = await readPage(
      await proofOf([{ ...square, fill: { ...linear, stops } }, square]),
    );
    expect(content.split('\n').slice(1, 5)).toEqual(['q', '/G1 gs', '/Pattern cs /P1 scn', '0 0 m']);
    const { SMask } = page.Resources.ExtGState.G1;
    expect(SMask).toMatchObject({ S: '/Luminosity', G: { BBox: [0, 0, 10, 10], stream: '/S1 sh' } });
    expect(SMask.G.Resources.Shading.S1).toMatchObject({
      ColorSpace: '/DeviceGray',
      Function: { C0: [0], C1: [1] },
    });
  });

  it('used again are the same object', async () => {
    const { page } = await readPage(
      await proofOf([
        { ...square, fill: linear },
        { ...square, fill: { ...linear } },
      ]),
    );
    expect(Object.keys(page.Resources.Pattern)).toEqual(['P1']);
  });

  it('without stops are a bug', async () => {
    await expect(proofOf([{ ...square, fill: { ...linear, stops: [] } }])).rejects.toThrow('no stops');
  });
});
