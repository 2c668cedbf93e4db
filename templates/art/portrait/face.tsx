import type { ReactNode } from 'react';
import type { PortraitParameters } from '#model';
import { ellipse, fill, n, stroke } from '../pen.tsx';
import type { Tone } from './tones.ts';

interface Face {
  /** Half widths at temple and jaw, reach of the chin's curve. */
  temple: number;
  jaw: number;
  chin: number;
  /** Height of the chin under the centre of the face. */
  foot: number;
}

export const FACES: Record<PortraitParameters['face'], Face> = {
  oval: { temple: 33.5, jaw: 25, chin: 13, foot: 46 },
  round: { temple: 35.5, jaw: 29.5, chin: 17, foot: 44 },
  square: { temple: 35, jaw: 30.5, chin: 21, foot: 46 },
  long: { temple: 32.5, jaw: 25.5, chin: 15, foot: 50 },
};

/** From this age on the face has lines. */
const LINES_FROM = 50;

/** Ears, face and its shade, nose and cheek. `turn` shifts the features sideways. */
export function drawFace(face: Face, turn: number, age: number, tone: Tone): ReactNode[] {
  const [base, shade, cheek] = tone;
  return [
    ellipse(-face.temple, 3, 5, 8.6, base),
    ellipse(face.temple, 3, 5, 8.6, shade),
    fill(outline(face), base),
    fill(shadow(face), shade),
    fill(nose(turn), shade),
    ellipse(turn - 19.5, 14, 7.4, 4.6, cheek),
    age >= LINES_FROM && ageLines(turn).map((line) => stroke(line, shade, 1.6)),
  ];
}

function outline({ temple, jaw, chin, foot }: Face): string {
  const brow = temple * 0.72;
  return (
    `M0 -46C${n(brow)} -46 ${temple} -30 ${temple} -8C${temple} 12 ${jaw + 3.5} 22 ${jaw} 30` +
    `C${jaw - 4} 38 ${chin} ${foot} 0 ${foot}C${-chin} ${foot} ${4 - jaw} 38 ${-jaw} 30` +
    `C${-jaw - 3.5} 22 ${-temple} 12 ${-temple} -8C${-temple} -30 ${n(-brow)} -46 0 -46Z`
  );
}

const shadow = ({ temple, jaw, chin, foot }: Face): string =>
  `M${n(temple * 0.55)} -42C${n(temple * 0.9)} -36 ${temple} -24 ${temple} -8C${temple} 12 ${jaw + 3.5} 22 ${jaw} 30` +
  `C${jaw - 4} 38 ${chin} ${foot} 0 ${foot}C12 ${foot - 6} ${jaw - 9} 30 ${jaw - 5} 18` +
  `C${temple - 6} 4 ${temple - 9} -6 ${temple - 7} -20Z`;

function nose(turn: number): string {
  const x = (dx: number) => n(turn + dx);
  return (
    `M${x(-0.6)} -3C${x(2)} 4 ${x(5)} 10 ${x(5.6)} 14.4C${x(3.4)} 18 ${x(-1.6)} 18 ${x(-4.4)} 16` +
    `C${x(-1)} 15.4 ${x(0.4)} 13 ${x(0.6)} 9C${x(0.6)} 5 ${x(-0.2)} 1 ${x(-0.6)} -3Z`
  );
}

/** Beside the mouth and under the eyes. */
const ageLines = (turn: number): string[] =>
  [-1, 1].flatMap((side) => {
    const x = (dx: number) => n(turn + side * dx);
    return [`M${x(15)} 17Q${x(17)} 22 ${x(15)} 27`, `M${x(10)} 8.6Q${x(15)} 11 ${x(20)} 8`];
  });
