import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';
import { circle, fill, group, n } from '../pen.tsx';

/** Small people without faces, feet at (x, y), about 17 mm high; they look to the right. */
interface Person {
  x: number;
  y: number;
  top: SwatchName;
  hair?: SwatchName;
  leg?: SwatchName;
  cut?: 'short' | 'long' | 'bun';
  scale?: number;
  turned?: boolean;
  /** Carried in front, behind the arm. */
  load?: ReactNode;
}

const placed = ({ x, y, scale = 1, turned }: Person, ...parts: ReactNode[]) =>
  group(`translate(${n(x)} ${n(y)}) scale(${turned ? -scale : scale} ${scale})`, ...parts);

function head(x: number, y: number, r: number, { hair = 'yoru', cut = 'short' }: Person): ReactNode[] {
  const nape = cut === 'long' ? 1.5 : 0.88;
  return [
    circle(x, y, r, 'hada'),
    cut === 'bun' && circle(x - r * 0.9, y - r * 0.75, r * 0.55, hair),
    fill(
      `M${n(x + r * 0.95)} ${n(y - r * 0.35)}A${n(r * 1.04)} ${n(r * 1.04)} 0 1 0 ${n(x - r * 0.55)} ${n(y + r * nape)}` +
        `C${n(x - r * 0.1)} ${n(y + r * 0.5)} ${n(x - r * 0.2)} ${n(y - r * 0.1)} ${n(x + r * 0.95)} ${n(y - r * 0.35)}Z`,
      hair,
    ),
  ];
}

export const walking = (person: Person): ReactNode =>
  placed(
    person,
    fill('M-1.6 -8L-3.6 -.5H-1.8L.6 -7.4ZM-.8 -8L1.6 0H3.4L1.9 -8Z', person.leg ?? 'fukasa'),
    fill('M-2.2 -7.4C-2.5 -10 -2.4 -13.2 0 -13.2C2.2 -13.2 2.4 -10 2.2 -7.4Z', person.top),
    ...head(0.4, -15.2, 1.75, person),
    person.load,
    fill(
      'M-.9 -12.6C-1.6 -10.6 -.6 -9 1.6 -8.6L4 -9L3.8 -10.2L1.6 -10C.8 -10.4 .6 -11.4 .6 -12.6Z',
      person.top,
    ),
    circle(4.1, -9.6, 0.6, 'hada'),
  );

/** On a seat 4.6 mm high, feet forward. */
export const sitting = (person: Person): ReactNode =>
  placed(
    person,
    fill('M-2 -6.6H4.4C5 -6.6 5.4 -6.2 5.3 -5.6L4.9 0H3.2L3.4 -4.6H-2Z', person.leg ?? 'fukasa'),
    fill('M-2.3 -5C-2.6 -8 -2.5 -11.2 -.2 -11.2C2 -11.2 2.2 -8 2 -5Z', person.top),
    ...head(0.2, -13.2, 1.75, person),
    fill('M-.9 -10.4C-1.6 -8.4 -.6 -7 1.6 -6.6L3.8 -6.6V-7.8L1.6 -8C.8 -8.4 .6 -9.4 .6 -10.4Z', person.top),
    person.load,
  );

const child = (person: Person, legs: string): ReactNode =>
  placed(
    person,
    fill(legs, person.leg ?? 'fukasa'),
    fill('M-1.4 -6.8L-3.4 -10L-2.4 -10.5L-.4 -7.6ZM1.4 -6.8L3.4 -10L2.4 -10.5L.4 -7.6Z', person.top),
    circle(-2.9, -10.6, 0.6, 'hada'),
    circle(2.9, -10.6, 0.6, 'hada'),
    fill('M-1.9 -2.6C-2.1 -5 -1.9 -7.6 0 -7.6C1.9 -7.6 2.1 -5 1.9 -2.6Z', person.top),
    ...head(0.2, -9.3, 1.7, person),
  );

/** A child with its arms up. */
export const cheering = (person: Person): ReactNode =>
  child(person, 'M-1.5 -4L-1.7 0H-.3L0 -3L.3 0H1.7L1.5 -4Z');

/** A child that comes down a slide. */
export const sliding = (person: Person): ReactNode =>
  child(person, 'M-1.2 -3.4H4.6C5.2 -3.4 5.4 -2.4 4.8 -2H-1.2Z');

/** Someone who passes by, `height` mm high; a plain dark head. */
export function passing(
  x: number,
  y: number,
  height: number,
  top: SwatchName,
  leg: SwatchName,
  turned = false,
): ReactNode {
  const k = height / 12;
  return group(
    `translate(${n(x)} ${n(y)}) scale(${turned ? -n(k) : n(k)} ${n(k)})`,
    fill('M-1.5 0L-.9 -5H1.1L2 0H.9L.1 -3.6L-.5 0Z', leg),
    fill('M-1.7 -4.4C-1.9 -7 -1.6 -9.3 0 -9.3C1.6 -9.3 1.9 -7 1.7 -4.4Z', top),
    circle(0.1, -10.6, 1.35, 'sumi'),
  );
}
