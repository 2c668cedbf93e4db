import { GRAY } from '../colour/space.ts';
import { tintsOf } from '../colour/tints.ts';
import type { Font } from '../fonts/font.ts';
import { type Box, IDENTITY, type Matrix } from '../geometry.ts';
import type { Clip, Paint } from './mark.ts';

/** The graphics state (ISO 32000-1, 8.4). Replaced where it changes, never changed in place: q keeps the old one. */
export interface State {
  ctm: Matrix;
  clip: Clip;
  fill: Paint;
  stroke: Paint;
  lineWidth: number;
  /** Projecting caps are the only ones that reach further than the line. */
  cap: number;
  dash: readonly number[];
  overprintsFill: boolean;
  overprintsStroke: boolean;
  overprintMode: number;
  fillOpacity: number;
  strokeOpacity: number;
  blend: string;
  hasSoftMask: boolean;
  text: TextState;
}

/** Text state (9.3). */
export interface TextState {
  font: Font | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

export const black: Paint = { space: GRAY, values: [0], tints: tintsOf(GRAY, [0]) };

export const initialState = (ctm: Matrix, box: Box): State => ({
  ctm,
  clip: { box, areas: [] },
  fill: black,
  stroke: black,
  lineWidth: 1,
  cap: 0,
  dash: [],
  overprintsFill: false,
  overprintsStroke: false,
  overprintMode: 0,
  fillOpacity: 1,
  strokeOpacity: 1,
  blend: 'Normal',
  hasSoftMask: false,
  text: { font: undefined, size: 0, charSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0, mode: 0 },
});

/** Matrices that live between BT and ET (9.4.1). */
export interface TextMatrices {
  text: Matrix;
  line: Matrix;
}

export const textMatrices = (): TextMatrices => ({ text: IDENTITY, line: IDENTITY });
