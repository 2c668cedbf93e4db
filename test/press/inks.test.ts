import { describe, expect, it } from 'vitest';
import type { Item } from '#model';
import { flat, line, readPage, rectangle } from '../support/pdf.ts';
import { type Making, pressed } from '../support/press.ts';

const square = (swatch: 'sumi' | 'beni' | 'shiro', opacity?: number): Item => ({
  kind: 'shape',
  path: rectangle(10, 10, 30, 30),
  fill: flat(swatch, opacity),
});

/** Colour operators of the page, and for each use of graphics parameters what they say of overprint. */
async function laid(items: Item[], making?: Making) {
  const { content, page } = await readPage(await pressed(items, making));
  const colours = content.match(/^.* (k|K|rg|RG|g|G|scn|SCN)$/gm) ?? [];
  const states = (content.match(/^\/G\d+ gs$/gm) ?? []).map((operator) => {
    const { op, OP, OPM, ca } = page.Resources.ExtGState[operator.slice(1, -3)];
    return { op, OP, OPM, ca };
  });
  return { content, page, colours, states };
}

const never = { op: false, OP: false, OPM: 1, ca: 1 };

describe('a swatch', () => {
  it('is written as it is mixed', async () => {
    expect((await laid([square('beni'), line('字', 50, 50)])).colours).toEqual(['0 1 1 0 k', '0 0 0 1 k']);
  });

  it('that the palette does not have is a bug', async () => {
    await expect(
      pressed([{ ...square('beni'), fill: { kind: 'flat', swatch: 'nani' } } as Item]),
    ).rejects.toThrow('nani');
  });

  it('of a spot ink is a Separation with the same function for every tint', async () => {
    const spot = { name: 'DIC 620' };
    const ink = [0, 30, 70, 20] as const;
    const making: Making = {
      swatches: {
        kin: { screen: '#b08d57', ink, spot },
        usukin: { screen: '#d8c6ab', ink, spot: { ...spot, tint: 40 } },
      },
      job: { spots: ['DIC 620'] },
    };
    const items = ['kin', 'usukin'].map(
      (swatch) => ({ ...square('beni'), fill: { kind: 'flat', swatch } }) as Item,
    );
    const { colours, page } = await laid(items, making);
    expect(colours).toEqual(['/C1 cs 1 scn', '/C1 cs 0.4 scn']);
    expect(page.Resources.ColorSpace.C1).toEqual([
      '/Separation',
      '/DIC#20620',
      '/DeviceCMYK',
      { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0, 0.3, 0.7, 0.2], N: 1 },
    ]);
  });
});

describe('overprint', () => {
  it('is for black type', async () => {
    expect((await laid([line('字', 50, 50)])).states).toEqual([{ ...never, op: true }]);
  });

  it('is for thin black rules, stroked or filled, as they come to lie on the page', async () => {
    const stroke = {
      kind: 'shape',
      path: [
        ['M', 0, 0],
        ['L', 9, 0],
      ],
      stroke: { paint: flat('sumi'), width: 1.5 },
    } as Item;
    const rule: Item = { kind: 'shape', path: rectangle(0, 20, 50, 1.5), fill: flat('sumi') };
    expect((await laid([stroke])).states).toEqual([{ ...never, OP: true }]);
    expect((await laid([rule])).states).toEqual([{ ...never, op: true }]);
    const enlarged = (item: Item): Item => ({ kind: 'group', transform: [2, 0, 0, 2, 0, 0], items: [item] });
    expect((await laid([enlarged(stroke), enlarged(rule)])).states).toEqual([never, never]);
  });

  it('is for a border, which is a thin box in a box, and not for a frame that is thick on a side', async () => {
    const border = (inner: ReturnType<typeof rectangle>): Item => ({
      kind: 'shape',
      path: [...rectangle(10, 10, 80, 80), ...inner],
      fill: flat('sumi'),
      fillRule: 'evenodd',
    });
    expect((await laid([border(rectangle(11, 11, 78, 78))])).states).toEqual([{ ...never, op: true }]);
    expect((await laid([border(rectangle(11, 11, 78, 60))])).states).toEqual([never]);
    expect((await laid([border(rectangle(50, 50, 78, 78))])).states).toEqual([never]);
  });

  it('is not for areas, colours, white, and what is sheer', async () => {
    const white: Item = { ...line('字', 50, 50), paint: flat('shiro') };
    const { states } = await laid([square('sumi'), square('beni'), square('shiro'), white]);
    expect(states).toEqual([never]);
    const sheer: Item = { ...line('字', 50, 50), paint: flat('sumi', 0.5) };
    expect((await laid([sheer])).states).toEqual([{ ...never, ca: 0.5 }]);
  });

  it('is not for what blends in a group by itself', async () => {
    const { page } = await laid([
      { kind: 'group', opacity: 0.5, items: [square('beni'), line('字', 50, 50)] },
    ]);
    const { G1, G2 } = page.Resources.XObject.X1.Resources.ExtGState;
    expect([G1.op, G2]).toEqual([false, undefined]);
  });
});

describe('a page for the press', () => {
  const fade: Item = {
    kind: 'shape',
    path: rectangle(0, 0, 50, 50),
    fill: {
      kind: 'radial',
      coords: [25, 25, 0, 25, 25, 25],
      stops: [
        { offset: 0, swatch: 'beni' },
        { offset: 1, swatch: 'ai', opacity: 0 },
      ],
    },
  };

  it('knows no RGB, no grey and no profile', async () => {
    const bytes = await pressed([square('beni'), fade, { kind: 'group', opacity: 0.5, items: [fade, fade] }]);
    const { content, page } = await readPage(bytes);
    expect(content).not.toMatch(/^.* (rg|RG|g|G)$/m);
    const { SMask, ...resources } = { ...page.Resources };
    expect(JSON.stringify(resources.Pattern)).not.toMatch(/RGB|Gray|ICC|CalG|Lab/);
    expect(JSON.stringify(resources.XObject)).not.toMatch(/RGB|ICC|CalG|Lab/);
    expect(SMask).toBeUndefined();
  });

  it('is grey only where a soft mask says how much shows, which paints nothing', async () => {
    const { page } = await readPage(await pressed([fade]));
    const { ExtGState, ...rest } = page.Resources;
    expect(JSON.stringify(rest)).not.toContain('DeviceGray');
    const grey = Object.values<Record<string, unknown>>(ExtGState).filter((state) =>
      JSON.stringify(state).includes('DeviceGray'),
    );
    expect(grey.map(({ SMask }) => (SMask as { S: string }).S)).toEqual(['/Luminosity']);
  });

  it('blends in the inks', async () => {
    const { page } = await readPage(await pressed([square('beni', 0.5)]));
    expect(page.Group).toEqual({ S: '/Transparency', CS: '/DeviceCMYK' });
  });

  it('has no links', async () => {
    const linked: Item = { kind: 'group', link: 'https://example.jp', items: [line('字', 50, 50)] };
    expect((await readPage(await pressed([linked]))).page.Annots).toBeUndefined();
  });
});
