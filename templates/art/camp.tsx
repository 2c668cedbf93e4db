import { Defs } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { box, disc } from './outline.ts';
import { circle, fill, group, n, stroke } from './pen.tsx';
import { Shade, shaded } from './shade.tsx';

const TENT = 'M6 41C16 33 27.6 19 34.6 6.6C35.4 5.2 36.6 5.2 37.4 6.6C44 19 54 33 62 41Z';

/** A camp at dusk by the water, 86 x 52, 6 of them above zero: three generations as a shadow play on the lit tent. */
export const camp = (): ReactNode => (
  <>
    <Defs>
      <Shade
        id="camp-sky"
        from={0}
        to={26}
        stops={[
          [0, 'fukasa'],
          [0.5, 'mizu'],
          [0.82, 'asase'],
          [1, 'akari'],
        ]}
      />
      <Shade
        id="camp-tent"
        from={8}
        to={40}
        stops={[
          [0, 'daidai'],
          [0.45, 'ki'],
          [1, 'akari'],
        ]}
      />
      <Shade
        id="camp-lake"
        from={25}
        to={36}
        stops={[
          [0, 'asase'],
          [1, 'mizu'],
        ]}
      />
    </Defs>
    {shaded(box(0, -6, 86, 52), 'camp-sky')}
    {fill(STARS.map(([x, y], i) => disc(x, y, i % 3 ? 0.3 : 0.46)).join(''), 'shiro')}
    {fill('M66.4 6.4A4 4 0 1 0 71.4 11.4A3.4 3.4 0 1 1 66.4 6.4Z', 'akari')}
    {land()}
    {fill(
      'M-2 47V-8H7C11.4 -6.4 11.8 -2.6 9 -1.4C12 1 11 4 8.6 5.4C12.6 6.4 13 10.6 9.6 12C13 13.6 12.4 18 8.4 18.6C9.8 21 7.6 23.6 4.6 23.4C4 29 4.4 36 6 47Z',
      'fukasa',
    )}
    {shaded(TENT, 'camp-tent')}
    {fill('M37 6C44 19 54 33 62 41L68 38.4C58.6 30.4 47 17 39 6.4C38.4 5.6 37.6 5.4 37 6Z', 'beni')}
    {stroke('M36 6V2', 'fukasa', 0.6)}
    {fill('M36 1.4C37.6 .8 38.6 2.4 40.8 1.6C40 2.6 40 3.2 40.6 4C38.6 4.6 37.6 3.2 36 3.8Z', 'shiro')}
    {shadows()}
    {fill(box(5, 41, 58, 6), 'fukasa')}
    {circle(36, 18.6, 6.2, 'yuyake')}
    {circle(36, 18.6, 4, 'akari')}
    {stroke('M36 6.6V14', 'kage', 0.5)}
    {fill(
      'M36 13.8C36.8 15.6 38.4 17.2 38.4 19.4A2.4 2.4 0 1 1 33.6 19.4C33.6 17.2 35.2 15.6 36 13.8Z',
      'shiro',
    )}
    {fire()}
    {fill(FIREFLIES.map(([x, y]) => disc(x, y, 0.5)).join(''), 'ki')}
    {fill(GRASS.map(leaf).join(''), 'mori')}
  </>
);

const STARS = [
  [6, 4],
  [14, 9],
  [22, 3],
  [31, 6],
  [39, 3],
  [72, 4],
  [80, 8],
  [84, 3],
  [10, 14],
  [76, 13],
] as const;

const FIREFLIES = [
  [64.6, 43.4],
  [56, 44],
  [22, 43.6],
  [42, 44.6],
  [83, 36],
  [8, 30.6],
  [67.6, 33.4],
] as const;

/** Foot and tip of each leaf. */
const GRASS = [
  [60, 46, 62, 39.6],
  [62, 46, 66, 41],
  [58, 46, 57, 41.6],
  [80, 46, 83, 40],
  [82, 46, 86, 42],
  [2, 46, 5, 40],
  [5, 46, 10, 41.6],
] as const;

const leaf = ([x, y, tipX, tipY]: (typeof GRASS)[number]): string =>
  `M${n(x - 0.8)} ${y}Q${n((x + tipX) / 2 - 1)} ${n((y + tipY) / 2)} ${tipX} ${tipY}` +
  `Q${n((x + tipX) / 2 + 0.6)} ${n((y + tipY) / 2)} ${n(x + 0.8)} ${y}Z`;

/** Aso, the lake with its lights, the shore. */
const land = (): ReactNode =>
  group(
    undefined,
    fill(
      'M44 25C50 22.6 54 20.6 58 17.6L59.4 16L60.6 17L62 15L63.6 16C66 17.4 68 16.6 70.4 15.6C73 14.4 75 15 77 16.4C80 17.8 83 18.2 86 18V27H44Z',
      'kawara',
    ),
    fill('M-2 25C6 23 12 21 18 21.6C28 22.6 40 24 52 23C62 22.2 72 23.4 88 22.4V28H-2Z', 'fuchi'),
    shaded('M-2 26H88V38H-2Z', 'camp-lake'),
    stroke('M56 27.6h16M66 29.2h14M74 30.8h16M60 32.4h10M2 28.4h12M8 30.4h8M78 28.2h8', 'waki', 0.45),
    stroke('M67 28.4h4M66.6 30h5M67.4 31.6h3.4', 'akari', 0.6),
    fill('M-2 34C14 31.6 40 33 58 33.8C70 34.2 80 33 88 32.4V47H-2Z', 'mori'),
    fill('M-2 40C18 35.6 50 36.6 88 38V47H-2Z', 'fukasa'),
  );

const PROFILE =
  'M-2.6 7C-2.4 4.4 -4.4 2.6 -4.6 -.6C-4.8 -4.2 -2 -6 .6 -5.9C3 -5.8 4.2 -4.2 4.1 -2.6C4.1 -2 4 -1.6 4.3 -1L5.3 .8C5.5 1.2 5.2 1.4 4.7 1.4C4.8 1.8 4.9 2.2 4.6 2.5C4.8 2.9 4.6 3.1 4.3 3.3C4.4 4.2 3.8 4.7 2.8 4.6C2 4.5 1.6 5 1.6 7Z';

/** Grandmother with her bun, the child who looks up at the lantern, father facing them; the ground covers their feet. */
const shadows = (): ReactNode =>
  group(
    undefined,
    group(
      'translate(25.8 30) scale(.72)',
      circle(-5.2, -3, 2.1, 'kage'),
      fill(PROFILE, 'kage'),
      fill('M-9 18C-9 11 -7 7.4 -2.6 6.2H1.6C5.4 7.6 7 11 7.2 18Z', 'kage'),
    ),
    group(
      'translate(36 34.6) rotate(-14) scale(.6)',
      fill(PROFILE, 'kage'),
      fill(
        'M-4.8 1.6C-6 -4.6 -3 -7.4 .8 -7C4 -6.8 5 -4.6 4.4 -2.4C2 -3.4 .6 -3.6 -.8 -3C-1 0 -2.4 2 -4.8 1.6Z',
        'kage',
      ),
    ),
    fill('M31.6 42C31.6 38.8 32.8 37.4 34.8 36.6H37.4C39.6 37.4 40.6 39.2 40.6 42Z', 'kage'),
    group(
      'translate(48 29) scale(-.78 .78)',
      fill(PROFILE, 'kage'),
      fill(
        'M-4.9 1C-5.8 -5 -2 -7.4 1.4 -7C4.6 -6.6 5.2 -4.4 4 -3C1.6 -3.6 .4 -3 -.6 -1.6C-1.6 1 -3.4 1.6 -4.9 1Z',
        'kage',
      ),
      fill('M-10 18C-10 11 -7.6 7.6 -2.8 6.2H1.8C6 7.6 8 11 8.2 18Z', 'kage'),
    ),
  );

const fire = (): ReactNode =>
  group(
    undefined,
    fill(
      'M74.6 40.6C70.6 39.6 70.8 35.4 72.6 33C73 34.2 73.6 34.4 73.8 33.8C73.2 31.4 74.6 29 76 27.8C75.8 30.4 78.8 32.6 78.6 36.2C78.4 39 76.8 40.6 74.6 40.6Z',
      'daidai',
    ),
    fill(
      'M74.7 40.6C72.6 39.8 72.8 37 74.4 35.2C75.2 36.4 76.6 37.2 76.5 38.8C76.4 40 75.6 40.6 74.7 40.6Z',
      'akari',
    ),
    stroke('M70.6 41.8L78.6 40M70.8 40L78.8 41.8', 'miki', 1.2),
    fill(disc(73.6, 25.4, 0.36) + disc(77.4, 23.6, 0.36) + disc(75, 21, 0.36) + disc(79, 27, 0.36), 'ki'),
  );
