import { expect } from 'vitest';
import { type Item, mm, type SwatchName } from '#model';
import { swatches as house } from '../../templates/style/swatches.ts';
import { judged } from '../support/oracles.ts';
import { line, rectangle } from '../support/pdf.ts';
import { ghostscriptPlates, inksAt, popplerPlates, processAt } from '../support/plates.ts';
import { BLEED, type Making, pressed } from '../support/press.ts';

/** What two other programs make of our inks, plate by plate. Places are in pt of the trim. */
const renderers = { gs: ghostscriptPlates, pdftoppm: popplerPlates } as const;

const palette: Making = {
  swatches: {
    sumi: { screen: '#000000', ink: [0, 0, 0, 100] },
    fukasa: { screen: '#0b3b5e', ink: [100, 70, 25, 10] },
    ki: { screen: '#f8c545', ink: [0, 24, 80, 0] },
    shiro: { screen: '#ffffff', ink: [0, 0, 0, 0] },
    kin: { screen: '#b08d57', ink: [0, 30, 70, 20], spot: { name: 'DIC 620' } },
    usukin: { screen: '#d8c6ab', ink: [0, 30, 70, 20], spot: { name: 'DIC 620', tint: 40 } },
  },
  job: { spots: ['DIC 620'] },
};

const flat = (swatch: SwatchName, opacity?: number) => ({ kind: 'flat', swatch, opacity }) as const;
const ground = (swatch: SwatchName): Item => box(0, 0, 200, 100, swatch);
const box = (x: number, y: number, w: number, h: number, swatch: SwatchName, opacity?: number): Item => ({
  kind: 'shape',
  path: rectangle(x, y, w, h),
  fill: flat(swatch, opacity),
});
/** A black block of type: the character that fills its em, 60 pt from (10, 20). */
const type = (swatch: SwatchName = 'sumi', opacity?: number): Item => ({
  ...line('■', 10, 72, 60),
  paint: flat(swatch, opacity),
});
const middleOfType = [40, 50] as const;

for (const [program, separate] of Object.entries(renderers) as [
  'gs' | 'pdftoppm',
  typeof ghostscriptPlates,
][]) {
  const platesOf = async (items: Item[], making = palette) => {
    const plates = await separate(await pressed(items, making));
    return (x: number, y: number, inks: readonly number[]) => {
      const found = processAt(plates, x + BLEED, y + BLEED);
      const off = Math.max(...found.map((percent, index) => Math.abs(percent - inks[index]!)));
      expect(off, `${found.map(Math.round)} for ${inks}`).toBeLessThan(1);
    };
  };

  judged(program, 'every swatch of the house is printed as it is mixed', async () => {
    const names = Object.keys(house) as (keyof typeof house)[];
    const place = (index: number) => [(index % 16) * 12, Math.floor(index / 16) * 12] as const;
    const near = await platesOf(
      names.map((swatch, index) => box(...place(index), 11, 11, swatch)),
      { swatches: house },
    );
    names.forEach((swatch, index) => {
      const [x, y] = place(index);
      near(x + 5, y + 5, house[swatch].ink);
    });
  });

  judged(program, 'black type lies over a ground, which keeps its inks', async () => {
    const near = await platesOf([ground('fukasa'), type()]);
    near(...middleOfType, [100, 70, 25, 100]);
    near(150, 50, [100, 70, 25, 10]);
  });

  judged(program, 'a black area knocks its ground out, a thin rule of any make does not', async () => {
    const hairline: Item = {
      kind: 'shape',
      path: [
        ['M', 50, 60.5],
        ['L', 90, 60.5],
      ],
      stroke: { paint: flat('sumi'), width: 1.2 },
    };
    const border: Item = {
      kind: 'shape',
      path: [...rectangle(120, 10, 60, 60), ...rectangle(121.5, 11.5, 57, 57)],
      fill: flat('sumi'),
      fillRule: 'evenodd',
    };
    const near = await platesOf([
      ground('fukasa'),
      box(10, 10, 30, 30, 'sumi'),
      hairline,
      box(50, 80, 40, 1.4, 'sumi'),
      border,
    ]);
    near(25, 25, [0, 0, 0, 100]);
    for (const [x, y] of [
      [70, 60.5],
      [70, 80.7],
      [120.8, 40],
    ] as const)
      near(x, y, [100, 70, 25, 100]);
    near(150, 40, [100, 70, 25, 10]);
  });

  judged(program, 'white and colours knock out, type in colour too', async () => {
    const near = await platesOf([ground('fukasa'), type('shiro'), box(120, 20, 60, 40, 'shiro')]);
    near(...middleOfType, [0, 0, 0, 0]);
    near(150, 40, [0, 0, 0, 0]);
    near(100, 50, [100, 70, 25, 10]);
    (await platesOf([ground('fukasa'), type('ki')]))(...middleOfType, [0, 24, 80, 0]);
  });

  judged(program, 'sheer black mixes with its ground instead of lying over it', async () => {
    (await platesOf([ground('fukasa'), type('sumi', 0.5)]))(...middleOfType, [50, 35, 12.5, 55]);
  });

  judged(program, 'a group mixes as a whole; black type in it has nothing to lie over', async () => {
    const group: Item = { kind: 'group', opacity: 0.5, items: [box(0, 0, 100, 100, 'ki'), type()] };
    const near = await platesOf([ground('fukasa'), group]);
    near(95, 95, [50, 47, 52.5, 5]);
    near(...middleOfType, [50, 35, 12.5, 55]);
  });

  judged(program, 'a gradient runs through the inks', async () => {
    const fade: Item = {
      kind: 'shape',
      path: rectangle(0, 0, 200, 100),
      fill: {
        kind: 'linear',
        coords: [0, 0, 200, 0],
        stops: [
          { offset: 0, swatch: 'ki' },
          { offset: 1, swatch: 'fukasa' },
        ],
      },
    };
    const near = await platesOf([fade]);
    near(100, 50, [50, 47, 52.5, 5]);
    near(50, 50, [25, 35.5, 66.25, 2.5]);
  });

  judged(program, 'marks are on all plates, and nowhere in the bleed', async () => {
    const bytes = await pressed([], { ...palette, job: { marks: 'jp', spots: [] } });
    const plates = await separate(bytes, { dpi: 288 });
    const edge = mm(15);
    expect(inksAt(plates, edge - mm(8), edge)).toBe('C100 M100 Y100 K100');
    expect(inksAt(plates, edge + 100, edge - mm(8))).toBe('C100 M100 Y100 K100');
    for (let at = edge - BLEED + 1; at < edge + 100; at += 0.25) {
      expect(inksAt(plates, at, edge - BLEED + 0.3)).toBe('paper');
      expect(inksAt(plates, edge - BLEED + 0.3, at)).toBe('paper');
    }
  });
}

judged('gs', 'a spot ink has a plate of its own, and a tint is less of it', async () => {
  const items = [ground('fukasa'), box(10, 10, 30, 30, 'kin'), box(60, 10, 30, 30, 'usukin')];
  const plates = await ghostscriptPlates(await pressed(items, palette));
  expect(plates.inks).toContain('DIC 620');
  expect(inksAt(plates, BLEED + 25, BLEED + 25)).toBe('DIC 620 100');
  expect(inksAt(plates, BLEED + 75, BLEED + 25)).toBe('DIC 620 40');
});

judged('pdftoppm', 'where there is no such plate, a spot ink is mixed of the others', async () => {
  const plates = await popplerPlates(await pressed([box(10, 10, 30, 30, 'usukin')], palette));
  const off = processAt(plates, BLEED + 25, BLEED + 25).map((percent, ink) => percent - [0, 12, 28, 8][ink]!);
  expect(Math.max(...off.map(Math.abs))).toBeLessThan(1);
});
