import type { SwatchName } from '../../style/swatches.ts';
import { circle, fill, rect } from '../pen.tsx';
import { line } from './shapes.tsx';

/** The fire engine below its ladder; wheels on the line. */
export const truck = () => [chassis(), cab(), stripes(), lockers(), beacon(), stabilisers(), wheels()];

const chassis = () => [
  rect(98, 161, 90, 8, 'ita', 1.5),
  fill('M97 166V152.4C97 150.2 98.2 149 100.4 149H152V166Z', 'shu'),
];

const cab = () => [
  fill(
    'M150 169.4V143.4C150 139 152 136.8 156.4 136.8H179.4C182.8 136.8 184.6 138.4 185.4 141.8L188.8 156C189.3 158 189.4 160 189.4 162V169.4Z',
    'shu',
  ),
  fill(
    'M154 151.6V142.8C154 141 155 140 156.8 140H164V151.6ZM166.4 151.6V140H175.4L177 151.6ZM177.8 140H180.2C181.4 140 182.2 140.6 182.5 141.8L185 151.6H179.4Z',
    'fukasa',
  ),
  fill('M169 151.6L172.2 140H174.6L171.4 151.6ZM156.4 151.6L159.6 140H161L157.8 151.6Z', 'seseragi'),
  line('M152.4 141V165M165.2 153.4V165', 'beni'),
  fill('M182 166.4H189.4V169.4H181.8Z', 'ita'),
];

const stripes = () => [rect(97, 156.8, 92.2, 2.8, 'shiro'), rect(97, 160.4, 92.4, 0.9, 'ki')];

const lockers = () => [
  rect(101, 151.6, 4.6, 3.6, 'beni', 0.5),
  rect(136, 151.6, 13, 3.6, 'beni', 0.5),
  line('M139.2 151.6v3.6M142.5 151.6v3.6M145.8 151.6v3.6', 'shu'),
];

const beacon = () => [
  fill('M155 136.8V134.8C155 133.8 155.8 133 156.8 133H170.2C171.2 133 172 133.8 172 134.8V136.8Z', 'beni'),
  rect(161, 133, 5, 3.8, 'shiro'),
  rect(186.4, 163.4, 3.6, 3, 'ki', 1.2),
];

const stabilisers = () => [
  rect(121.4, 164, 3, 12, 'fukasa'),
  rect(119, 175.2, 7.8, 1.8, 'fukasa', 0.6),
  rect(147, 164, 3, 12, 'fukasa'),
  rect(144.6, 175.2, 7.8, 1.8, 'fukasa', 0.6),
];

const wheels = () => [
  fill(
    'M101.6 169C101.6 162.4 106 159.8 110.4 159.8C114.8 159.8 119.2 162.4 119.2 169ZM126 169C126 162.4 130.4 159.8 134.8 159.8C139.2 159.8 143.6 162.4 143.6 169ZM164.2 170C164.2 162.4 168.6 159.8 173 159.8C177.4 159.8 181.8 162.4 181.8 170Z',
    'ita',
  ),
  [110.4, 134.8, 173].map((x) =>
    (
      [
        [6.8, 'ita'],
        [3.67, 'shiro'],
        [1.5, 'beni'],
      ] as [number, SwatchName][]
    ).map(([r, swatch]) => circle(x, 170.1, r, swatch)),
  ),
];
