import type { ReactNode } from 'react';
import type { PortraitParameters } from '#model';
import { ellipse, fill, n, stroke } from '../pen.tsx';
import type { Tone } from './tones.ts';
import { farness, sideAt } from './turned.ts';

interface Face {
  /** Half widths at temple and jaw, reach of the chin's curve. */
  temple: number;
  jaw: number;
  chin: number;
  /** Height of the chin under the centre of the face. */
  foot: number;
  /** Length and breadth of the nose against the usual one. */
  nose: readonly [length: number, breadth: number];
}

export const FACES: Record<PortraitParameters['face'], Face> = {
  oval: { temple: 33.5, jaw: 25, chin: 13, foot: 46, nose: [1, 1] },
  round: { temple: 35.5, jaw: 30, chin: 18, foot: 43.5, nose: [0.86, 1.06] },
  square: { temple: 35, jaw: 31, chin: 22.5, foot: 46.5, nose: [1.08, 1.16] },
  long: { temple: 32.5, jaw: 26, chin: 15, foot: 50, nose: [1.16, 0.96] },
  heart: { temple: 34.5, jaw: 23, chin: 9.5, foot: 47, nose: [0.94, 0.9] },
  broad: { temple: 36, jaw: 33.5, chin: 25, foot: 47.5, nose: [1, 1.3] },
};

/** From this age on the face has lines. */
const LINES_FROM = 50;

/** How far jaw and chin go with a turn of the head. */
const JAW = 0.3;
const CHIN = 0.65;

/** Ears unless hair covers them, face and its shade, nose and cheek. `turn` shifts the features sideways. */
export function drawFace(face: Face, turn: number, age: number, tone: Tone, ears: boolean): ReactNode[] {
  const [base, shade, cheek] = tone;
  const near = sideAt(turn, -1, 19.5);
  return [
    ears && [ear(face, turn, -1, base), ear(face, turn, 1, shade)],
    fill(outline(face, turn), base),
    fill(shadow(face, turn), shade),
    fill(nose(face, turn), shade),
    ellipse(near.x, 14, 7.4 * near.narrow, 4.6, cheek),
    age >= LINES_FROM && ageLines(turn).map((line) => stroke(line, shade, 1.6)),
  ];
}

/** The ear on the far side goes behind the cheek, the near one comes forward. */
function ear({ temple }: Face, turn: number, side: 1 | -1, swatch: Tone[number]): ReactNode {
  const far = farness(turn, side);
  return ellipse(side * (temple - 1.2 * Math.max(far, 0)), 3, 5 - 1.4 * far, 8.6, swatch);
}

function outline(face: Face, turn: number): string {
  const { temple } = face;
  const brow = n(temple * 0.72);
  return `${jawline(face, turn)}C${-temple} -30 ${-brow} -46 0 -46C${brow} -46 ${temple} -30 ${temple} -8Z`;
}

/** From temple to temple under the chin. */
export function jawline({ temple, jaw, chin, foot }: Face, turn: number): string {
  const j = (x: number) => n(x + turn * JAW);
  const c = (x: number) => n(x + turn * CHIN);
  return (
    `M${temple} -8C${temple} 12 ${j(jaw + 3.5)} 22 ${j(jaw)} 30` +
    `C${j(jaw - 4)} 38 ${c(chin)} ${foot} ${c(0)} ${foot}C${c(-chin)} ${foot} ${j(4 - jaw)} 38 ${j(-jaw)} 30` +
    `C${j(-jaw - 3.5)} 22 ${-temple} 12 ${-temple} -8`
  );
}

function shadow({ temple, jaw, chin, foot }: Face, turn: number): string {
  const j = (x: number) => n(x + turn * JAW);
  const c = (x: number) => n(x + turn * CHIN);
  return (
    `M${n(temple * 0.55)} -42C${n(temple * 0.9)} -36 ${temple} -24 ${temple} -8C${temple} 12 ${j(jaw + 3.5)} 22 ${j(jaw)} 30` +
    `C${j(jaw - 4)} 38 ${c(chin)} ${foot} ${c(0)} ${foot}C${c(12)} ${foot - 6} ${j(jaw - 9)} 30 ${j(jaw - 5)} 18` +
    `C${temple - 6} 4 ${temple - 9} -6 ${temple - 7} -20Z`
  );
}

/** It stands out of the face, so that it goes farther than the rest. */
function nose({ nose: [length, breadth] }: Face, turn: number): string {
  const x = (dx: number) => n(turn * 1.4 + dx * breadth);
  const y = (dy: number) => n(-3 + (dy + 3) * length);
  return (
    `M${x(-0.6)} ${y(-3)}C${x(2)} ${y(4)} ${x(5)} ${y(10)} ${x(5.6)} ${y(14.4)}C${x(3.4)} ${y(18)} ${x(-1.6)} ${y(18)} ${x(-4.4)} ${y(16)}` +
    `C${x(-1)} ${y(15.4)} ${x(0.4)} ${y(13)} ${x(0.6)} ${y(9)}C${x(0.6)} ${y(5)} ${x(-0.2)} ${y(1)} ${x(-0.6)} ${y(-3)}Z`
  );
}

/** Beside the mouth and under the eyes. */
const ageLines = (turn: number): string[] =>
  ([-1, 1] as const).flatMap((side) => {
    const x = (dx: number) => n(sideAt(turn, side, dx).x);
    return [`M${x(15)} 17Q${x(17)} 22 ${x(15)} 27`, `M${x(10)} 8.6Q${x(15)} 11 ${x(20)} 8`];
  });
