import { Defs } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { box } from './outline.ts';
import { ellipse, fill, group, rect, stroke } from './pen.tsx';
import { Shade, shaded } from './shade.tsx';
import { tram } from './tram.tsx';
import { camphor } from './trees.tsx';

/** The square before the station, 86 x 52, 6 of them above zero: its leaning wall under Hanaoka hill, a tram in front, a camphor as wing. */
export const station = (): ReactNode => (
  <>
    <Defs>
      <Shade
        id="station-sky"
        from={0}
        to={26}
        stops={[
          [0, 'asase'],
          [0.6, 'waki'],
          [1, 'kinari'],
        ]}
      />
      <Shade
        id="station-plaza"
        from={28}
        to={46}
        stops={[
          [0, 'kinari'],
          [1, 'iwaShiro'],
        ]}
      />
    </Defs>
    {shaded(box(0, -6, 86, 52), 'station-sky')}
    {rect(56, 5.4, 22, 1.3, 'shiro', 0.65)}
    {rect(63, 7.4, 26, 1.3, 'shiro', 0.65)}
    {hill()}
    {towers()}
    {wall()}
    {shaded('M0 30.6C20 29.6 60 29 86 29.4V46H0Z', 'station-plaza')}
    {fill('M-2 47C10 36.4 34 32.4 58 33.2C50 35 40 39 36 47Z', 'wakaba')}
    {fill('M-2 47C8 39.4 26 35.2 44 34.6C34 37 27 41 24 47Z', 'shiba')}
    {camphor(67, 27.4, 4.4, 3.8, 7)}
    {camphor(75.6, 27, 5.6, 4.6, 9)}
    {camphor(84, 27.4, 4.6, 4, 11)}
    {stroke('M30 41.4H88M30 42.4H88', 'iwa', 0.35)}
    {stroke('M-1 17.6C30 19.4 70 19.2 88 18', 'ita', 0.22)}
    {tram('translate(39 41.6) scale(1.06)')}
    {ellipse(7, 43.6, 8, 1.5, 'wakaba')}
    {fill(
      'M2.6 44C4.6 41.6 5 36 4 27L7 26.4C7.4 30 8 31.4 9.4 28L11 28.6C9.4 33 9 40.6 11.6 43.8C8.6 44.4 5.6 44.5 2.6 44Z',
      'miki',
    )}
    {camphor(5, 20, 14, 11, 4)}
    {camphor(-2, 26, 8, 6.4, 6)}
  </>
);

/** Hanaoka hill with the white pagoda on its top. */
const hill = (): ReactNode =>
  group(
    undefined,
    fill(
      'M0 17C8 14 15 8.4 23 5.6C26 4.6 29 4.8 32 6.4C40 10.6 48 16 60 17.6C70 18.8 78 17.6 86 18.4V32H0Z',
      'yama',
    ),
    fill('M20 32C26 20 34 13 42 12.4C52 15.4 58 20 74 22L86 23V32Z', 'toyama'),
    fill('M25 6.4V4.9H31V6.4ZM25.8 5C25.8 3.1 30.2 3.1 30.2 5ZM27.7 3.8L28 1.4L28.3 3.8Z', 'shiro'),
  );

const towers = (): ReactNode =>
  group(
    undefined,
    fill('M64 28V9.4H71.6V28Z', 'shiro'),
    fill('M71.6 28V9.4L74.6 10.6V28ZM78 28V14H84V28Z', 'kasumi'),
    stroke([0, 1, 2, 3, 4, 5].map((i) => `M65.4 ${11.6 + i * 2}H70.2`).join(''), 'toyama', 0.6),
    fill('M84 28V14L86 14.8V28Z', 'toyama'),
  );

/** The front of the station: concave like a castle wall, running back to the right, the hall lit. */
const wall = (): ReactNode =>
  group(
    undefined,
    fill('M4 31C8 26 9.6 18 9.8 11.2L60 16.2C60.2 20.6 61.2 25.6 63.6 29.6Z', 'ita'),
    stroke(
      'M9.6 14.6L60.2 18.4M9 18L60.5 20.6M8.2 21.4L61 22.8M7 24.8L61.8 25.2M5.6 28L62.8 27.4',
      'kawara',
      0.35,
    ),
    fill('M8.6 9.8L61 15.2V17L8.6 12Z', 'shiro'),
    fill('M20 29.9V18.6L46 20.2V29.6Z', 'yuyake'),
    fill('M20 18.6L46 20.2V22L20 20.8Z', 'ki'),
    stroke(
      'M23.4 18.8V29.9M26.8 19V29.8M30.2 19.2V29.8M33.6 19.4V29.7M37 19.6V29.7M40.2 19.8V29.7M43.2 20V29.6',
      'ita',
      0.4,
    ),
    fill('M15 18.2L52 20.6V22L15 19.9Z', 'shiro'),
    stroke('M16.6 19.6V30M50.6 21.8V29.6', 'shiro', 0.6),
  );
