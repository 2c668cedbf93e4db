import type { Intent } from './colour.ts';

/** What a target asks of its pictures. */
export type Use = ScreenUse | PressUse;

/** sRGB (or grey) as JPEG. */
export interface ScreenUse {
  /** Pixels to the inch at the largest size at which a picture stands; those that have fewer keep what they have. */
  ppi: number;
  /** Of the JPEG, 1 to 100. */
  quality: number;
}

/** Inks, exact to the pixel. */
export interface PressUse {
  ppi: number;
  condition: Condition;
}

/** 印刷条件: what a printer's job says about inks. */
export interface Condition {
  /** ICC profile of the press, CMYK. */
  profile: Uint8Array;
  intent: Intent;
  /** 総インキ量: most ink on one place, in per cent of one full ink. */
  inkLimit: number;
}

/** The uses that targets have for pictures. A proof is looked at and thrown away; the web edition is kept and enlarged. */
export const uses = {
  proof: { ppi: 150, quality: 80 },
  web: { ppi: 200, quality: 80 },
  press: (condition: Condition) => ({ ppi: 350, condition }),
} as const satisfies Record<string, Use | ((condition: Condition) => Use)>;
