import { describe, expect, it } from 'vitest';
import { type Item, type LaidPage, mm, type PressJob, type Rasters, type Swatch } from '#model';
import { Report } from '../../src/diagnostics/report.ts';
import { checkPress } from '../../src/press/press.ts';
import { flat, line, page, pagesOf, swatches as plain, rectangle } from '../support/pdf.ts';
import { BLEED, job } from '../support/press.ts';

interface Given {
  items?: Item[];
  swatches?: Record<string, Swatch>;
  job?: Partial<PressJob>;
  pictures?: Rasters;
  publication?: string;
  name?: string;
  side?: LaidPage['side'];
}

/** What the gates tell of a volume of four pages, the first of which has these items. */
function told({
  items = [],
  swatches = plain,
  job: wanted,
  pictures,
  publication,
  side,
  name,
}: Given): string[] {
  const report = new Report();
  const first: LaidPage = { ...page(items), side: side ?? 'recto' };
  const volume = {
    ...pagesOf(first, page([], 'P2'), page([], 'P3'), page([], 'P4')),
    publication: publication ?? 'departments',
    name: name ?? 'departments/toshi',
  };
  const template = { swatches, format: { trim: { width: 200, height: 100 }, bleed: BLEED } };
  checkPress([volume], pictures ?? new Map(), template, { ...job, ...wanted }, report);
  return report.diagnostics.map(({ rule, values, at }) =>
    [rule.replace('press/', ''), ...(at?.sheet ? [at.sheet.page] : []), ...Object.values(values)].join(' '),
  );
}

describe('the palette', () => {
  const mixed = (ink: Swatch['ink'], more: Partial<Swatch> = {}) =>
    told({ swatches: { ai: { screen: '#123456', ink, ...more } } });

  it('keeps the ink limit', () => {
    expect(mixed([100, 90, 60, 50])).toEqual([]);
    expect(mixed([100, 90, 60, 51])).toEqual(['ink-limit ai 301 300']);
  });

  it('mixes greys of black alone', () => {
    const grey = { screen: '#808080' };
    expect(mixed([0, 0, 0, 50], grey)).toEqual([]);
    expect(mixed([40, 30, 30, 10], grey)).toEqual(['grey-inks ai #808080']);
    expect(mixed([0, 0, 1, 50], { screen: '#828081' })).toEqual(['grey-inks ai #828081']);
    expect(mixed([0, 2, 3, 45], { screen: '#83807f' })).toEqual([]);
  });

  it('has only spot inks that the job has', () => {
    const spots = {
      swatches: { kin: { screen: '#b08d57', ink: [0, 30, 70, 20], spot: { name: 'DIC 620' } } },
    } as const;
    expect(told({ ...spots, job: { spots: ['DIC 620'] } })).toEqual([]);
    expect(told(spots)).toEqual(['unknown-spot kin DIC 620']);
  });

  it('says the same of a spot ink each time', () => {
    const spot = { name: 'DIC 620' };
    const kin: Swatch = { screen: '#b08d57', ink: [0, 30, 70, 20], spot };
    const usukin: Swatch = { screen: '#d8c6ab', ink: [0, 30, 60, 20], spot: { ...spot, tint: 40 } };
    expect(told({ swatches: { kin, usukin }, job: { spots: ['DIC 620'] } })).toEqual([
      'spot-mixed-twice usukin kin DIC 620',
    ]);
  });

  it('does not mix spot inks into gradients', () => {
    const kin: Swatch = { screen: '#b08d57', ink: [0, 30, 70, 20], spot: { name: 'DIC 620' } };
    const stops = [
      { offset: 0, swatch: 'kin' },
      { offset: 1, swatch: 'ai' },
    ];
    const fade: Item = {
      kind: 'shape',
      path: rectangle(20, 20, 9, 9),
      fill: { kind: 'linear', coords: [0, 0, 9, 0], stops },
    };
    expect(told({ items: [fade], swatches: { ...plain, kin }, job: { spots: ['DIC 620'] } })).toEqual([
      'spot-in-gradient P1 kin',
    ]);
  });
});

describe('the bleed', () => {
  const bled = BLEED;
  const box = (x: number, y: number, right: number, bottom: number): Item => ({
    kind: 'shape',
    path: rectangle(x, y, right - x, bottom - y),
    fill: flat('ai'),
  });
  const short = (...items: Item[]) => told({ items });

  it('is filled by what reaches its end, or ends inside of the trim', () => {
    expect(short(box(-bled, -bled, 200 + bled, 100 + bled), box(20, 20, 180, 80))).toEqual([]);
    expect(short(box(-bled - 5, 20, 50, 80))).toEqual([]);
  });

  it('is short where an area ends on the trim, or within the bleed', () => {
    expect(short(box(0, 20, 50, 80))).toEqual(['short-bleed P1 left 3']);
    expect(short(box(20, 20, 200 + mm(1), 80))).toEqual(['short-bleed P1 right 2']);
    expect(short(box(-bled, 0, 200 + bled, 50))).toEqual(['short-bleed P1 top 3']);
    expect(short(box(-bled, 50, 200 + bled, 100 + mm(2.5)))).toEqual(['short-bleed P1 bottom 0.5']);
  });

  it('is short where an area just misses the trim', () => {
    expect(short(box(mm(0.5), 20, 50, 80))).toEqual(['short-bleed P1 left 3.5']);
    expect(short(box(mm(1.5), 20, 50, 80))).toEqual([]);
  });

  it('is told once a side, where most is missing', () => {
    expect(short(box(-mm(1), 20, 50, 80), box(0, 20, 50, 80), box(-mm(0.5), 20, 50, 80))).toEqual([
      'short-bleed P1 left 3',
    ]);
  });

  it('counts what shows: clips, transforms, crops of pictures', () => {
    const whole = box(-bled, -bled, 200 + bled, 100 + bled);
    const clip = { path: rectangle(0, -50, 300, 300) };
    expect(short({ kind: 'group', clip, items: [whole] })).toEqual(['short-bleed P1 left 3']);
    expect(short({ kind: 'group', transform: [1, 0, 0, 1, bled, 0], items: [whole] })).toEqual([
      'short-bleed P1 left 3',
    ]);
    const picture: Item = { kind: 'picture', picture: 'one', x: -20, y: -20, width: 240, height: 140 };
    expect(short(picture)).toEqual([]);
    expect(short({ ...picture, clip: { x: -20, y: -20, width: 220, height: 140 } })).toEqual([
      'short-bleed P1 right 3',
    ]);
  });

  it('does not mind a curve, a corner, a slope, a detail of a drawing, or what the trim cuts off', () => {
    const curve: Item = {
      kind: 'shape',
      path: [['M', 30, 10], ['C', -12, 10, -12, 90, 30, 90], ['Z']],
      fill: flat('ai'),
    };
    const corner: Item = {
      kind: 'shape',
      path: [['M', -4, 50], ['L', 40, 10], ['L', 40, 90], ['Z']],
      fill: flat('ai'),
    };
    const slope: Item = { kind: 'group', transform: [1, 0.1, -0.1, 1, 0, 0], items: [box(0, 20, 50, 80)] };
    const detail = box(0, 20, 50, 20 + mm(10));
    const lost = box(-6, 20, -2, 80);
    expect(short(curve, corner, slope, detail, lost)).toEqual([]);
  });

  it('lets a piece end where the blade does not come, but not a ground', () => {
    expect(short(box(-mm(2.2), 20, 50, 20 + mm(20)))).toEqual([]);
    expect(short(box(-mm(1.8), 20, 50, 20 + mm(20)))).toEqual(['short-bleed P1 left 1.2']);
    expect(short(box(10, -mm(2.2), 10 + mm(62), 50))).toEqual(['short-bleed P1 top 0.8']);
  });

  it('is not asked for at the spine of a booklet', () => {
    const items = [box(0, 20, 50, 80)];
    expect(told({ items, publication: 'brochure', side: 'recto' })).toEqual([]);
    expect(told({ items, publication: 'brochure', side: 'verso' })).toEqual(['short-bleed P1 left 3']);
    const binding: PressJob['binding'] = { side: 'right', method: 'saddle' };
    expect(told({ items, publication: 'brochure', side: 'verso', job: { binding } })).toEqual([]);
  });
});

describe('PDF/X-1a', () => {
  const square: Item = { kind: 'shape', path: rectangle(20, 20, 9, 9), fill: flat('ai') };
  const sheer: Item = { ...square, fill: flat('ai', 0.5) };
  const fade: Item = {
    ...square,
    fill: { kind: 'linear', coords: [0, 0, 9, 0], stops: [{ offset: 0, swatch: 'ai', opacity: 0 }] },
  };
  const picture: Item = { kind: 'picture', picture: 'one', x: 20, y: 20, width: 9, height: 9 };
  const raster = { width: 1, height: 1, components: 4, filter: 'Flate', bytes: Buffer.alloc(4) } as const;
  const softMask = { ...raster, components: 1 } as const;
  const told1a = (items: Item[], pictures: Rasters = new Map([['one', raster]])) =>
    told({ items, pictures, job: { standard: 'x-1a' } });

  it('takes what is opaque', () => {
    expect(
      told1a([square, line('字', 9, 9), picture, { kind: 'group', opacity: 1, items: [square] }]),
    ).toEqual([]);
  });

  it('refuses everything sheer by its name, and counts it', () => {
    const text: Item = { ...line('字', 9, 9), paint: flat('ai', 0.9) };
    const edge: Item = { kind: 'shape', path: square.path, stroke: { paint: flat('ai', 0.1), width: 1 } };
    expect(told1a([sheer, edge, text, fade, { ...picture, opacity: 0.3 }])).toEqual([
      'transparency P1 sheerShape 2',
      'transparency P1 sheerType 1',
      'transparency P1 sheerGradient 1',
      'transparency P1 sheerPicture 1',
    ]);
    expect(told1a([{ kind: 'group', items: [{ kind: 'group', opacity: 0.5, items: [square] }] }])).toEqual([
      'transparency P1 sheerGroup 1',
    ]);
  });

  it('refuses a picture that lets the ground through', () => {
    expect(told1a([picture], new Map([['one', { ...raster, softMask }]]))).toEqual([
      'transparency P1 sheerPicture 1',
    ]);
  });

  it('is not asked for in PDF/X-4', () => {
    expect(told({ items: [sheer, fade] })).toEqual([]);
  });
});

describe('names of files', () => {
  it('are short enough for every printer, and ASCII', () => {
    expect(told({ name: `departments/${'a'.repeat(27)}` })).toEqual([]);
    expect(told({ name: `departments/${'a'.repeat(28)}` })).toEqual([`file-name ${'a'.repeat(28)}.pdf 31`]);
    expect(told({ name: '冊子' })).toEqual(['file-name 冊子.pdf 31']);
  });
});
