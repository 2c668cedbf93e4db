import type { PressJob, Swatch, SwatchName, Template } from '#model';
import { type Colour, type ColourPolicy, name, type Subject, type Value } from '../pdf/pdf.ts';
import { REGISTRATION } from './marks.ts';

/**
 * Thickness in pt below which black lies over what is below: a hairline knocked out of a ground shows white as soon as
 * the plates shift by a tenth of a millimetre (GWG 2015, 4.12).
 */
const THIN = 2;

/** Swatches as the palette mixes them: DeviceCMYK, and spot inks of their own. Throws on what the palette does not have. */
export function inkPolicy(swatches: Template['swatches'], job: Pick<PressJob, 'spots'>): ColourPolicy {
  const palette = new Map(Object.entries(swatches));
  const swatchOf = (name: SwatchName): Swatch => {
    const swatch = palette.get(name);
    if (!swatch) throw new Error(`The pages use swatch "${name}", but the palette does not have it.`);
    return swatch;
  };
  return {
    process: 'DeviceCMYK',
    overprints: true,
    colour: (swatch, subject) =>
      swatch === REGISTRATION ? registration : colourOf(swatchOf(swatch), subject, job.spots),
    stop: (swatch) => swatchOf(swatch).ink.map((percent) => percent / 100),
  };
}

function colourOf({ ink, spot }: Swatch, subject: Subject, spots: readonly string[]): Colour {
  const values = ink.map((percent) => percent / 100);
  if (spot) {
    if (!spots.includes(spot.name)) throw new Error(`The job has no spot ink "${spot.name}".`);
    return { space: separation(spot.name, values), values: [(spot.tint ?? 100) / 100] };
  }
  const isThin = subject === 'text' || subject.thickness < THIN;
  return { space: 'DeviceCMYK', values, overprint: isBlack(ink) && isThin };
}

/** 墨: black at full strength and nothing else. */
const isBlack = ([c, m, y, k]: Swatch['ink']): boolean => c + m + y === 0 && k === 100;

/** An ink of its own; devices that do not have it mix `alternate` in its place (ISO 32000-1, 8.6.6.4). */
const separation = (ink: string, alternate: readonly number[]): Value[] => [
  name('Separation'),
  name(ink),
  name('DeviceCMYK'),
  { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [...alternate], N: 1 },
];

/** On every plate, spot inks too. */
const registration: Colour = { space: separation('All', [1, 1, 1, 1]), values: [1] };
