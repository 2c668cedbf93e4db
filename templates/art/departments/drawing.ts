import type { ReactNode } from 'react';
import type { SwatchName } from '../../style/swatches.ts';

/** The water line: everything in a drawing stands on it. In mm from the head. */
export const HORIZON = 178;

/** What a drawing may take up from the edition. */
export interface Scene {
  /** Name of the department. */
  name: string;
  /** Where its node stands on the line, in mm. */
  node: number;
  year: number;
  wards: readonly string[];
}

/** Words on a drawing: one line, centred on `x`, top of the characters at `y` in mm; size in Q. */
export interface Caption {
  text: string;
  x: number;
  y: number;
  size: number;
  family: 'body' | 'figures' | 'display';
  color: SwatchName;
}

/** The picture of a department sheet, in mm of the page; it may reach 3 mm past the trim and below the line. */
export interface Drawing {
  art(scene: Scene): ReactNode;
  captions?(scene: Scene): Caption[];
  /** Outlines that parts of the art are cut to, by id: see `inside`. */
  outlines?: Record<string, string>;
}
