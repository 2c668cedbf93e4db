import type { ReactNode } from 'react';
import { named } from '../style/named.ts';
import { box } from './outline.ts';
import { fill, group, n } from './pen.tsx';

interface Landmark {
  /** Distance in mm from its place down to its foot. */
  foot: number;
  draw(x: number, y: number): ReactNode;
}

/** Small drawings of the ward map, by the name that content gives them. */
const landmarks: Record<string, Landmark> = {
  castle: {
    foot: 4.1,
    draw: (x, y) =>
      group(
        `translate(${n(x)} ${n(y)}) scale(.82)`,
        fill('M-5 5C-4 3 -3.6 1.4 -3.5 0H3.5C3.6 1.4 4 3 5 5Z', 'iwa'),
        fill(box(-3.5, -2.4, 7, 2.4) + box(-2.3, -6.4, 4.6, 1.7), 'ita'),
        fill(box(-3.5, -3, 7, 0.8), 'shiro'),
        fill(
          'M-5 -2.6C-3.8 -3 -3 -3.8 -2.7 -4.8H2.7C3 -3.8 3.8 -3 5 -2.6ZM-3.6 -6.2C-2.6 -6.6 -2 -7.4 -1.7 -8.6H1.7C2 -7.4 2.6 -6.6 3.6 -6.2Z',
          'kawara',
        ),
      ),
  },
  mountain: {
    foot: 5,
    draw: (x, y) =>
      group(
        `translate(${n(x)} ${n(y)}) scale(1.25)`,
        fill(
          'M-9 4C-6 3 -5 -1.6 -2.4 -4C-1.4 -4.9 -.4 -4.6 .6 -3.6C1.8 -4 2.8 -3.2 3.8 -1.6C5.4 .8 6.6 3.2 9 4Z',
          'mori',
        ),
        fill('M-9 4C-6 3 -5 -1.6 -2.4 -4C-1.9 -4.5 -1.4 -4.6 -.9 -4.5C-2 -1 -3 2 -3.4 4Z', 'midori'),
      ),
  },
};

/** @throws Error when there is no such drawing. */
export const landmarkNamed = (name: string): Landmark => named(landmarks, name, '地図の絵');
