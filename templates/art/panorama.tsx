import { Defs } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { SwatchName } from '../style/swatches.ts';
import { box, curve, type XY } from './outline.ts';
import { Shade, shaded } from './shade.tsx';

type Stops = readonly (readonly [offset: number, swatch: SwatchName])[];

/** Gradients that the cover and the back cover share, so that the panorama joins at the spine. Heights in mm. */
const SHADES = {
  sky: [-3, 119.4, [0, 'seseragi'], [0.16, 'asase'], [0.525, 'waki'], [1, 'kinari']],
  pool: [200, 270, [0, 'seseragi'], [0.4, 'asase'], [1, 'waki']],
  rim: [120, 146, [0, 'toyama'], [1, 'kasumi']],
  hills: [96, 146, [0, 'yama'], [1, 'toyama']],
  lawn: [176, 210, [0, 'shiba'], [1, 'wakaba']],
  lowMound: [187, 210, [0, 'shiba'], [1, 'wakaba']],
  moundShade: [175, 202, [0, 'moegi'], [1, 'wakaba']],
  lowMoundShade: [187, 207, [0, 'moegi'], [1, 'wakaba']],
} as const satisfies Record<string, readonly [from: number, to: number, ...Stops]>;

export type PanoramaShade = keyof typeof SHADES;

export const PanoramaShades = (): ReactNode => (
  <Defs>
    {Object.entries(SHADES).map(([id, [from, to, ...stops]]) => (
      <Shade key={id} id={id} from={from} to={to} stops={stops} />
    ))}
  </Defs>
);

/** An outline in a shade of the panorama. */
export const shadedBy = (shade: PanoramaShade, d: string): ReactNode => shaded(d, shade);

/** The sky of a whole page. */
export const Sky = (): ReactNode => shadedBy('sky', box(-3, -3, 216, 215));

/** The pool: from its shore down to the bleed. */
export const Pool = ({ shore }: { shore: readonly XY[] }): ReactNode =>
  shadedBy('pool', `${curve(shore)}V300H${shore[0]![0]}Z`);
