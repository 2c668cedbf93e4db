/** One millimetre in PDF points (ISO 32000-1, 8.3.2.3: 72 units to the inch). */
const POINTS_PER_MM = 72 / 25.4;

/** Millimetres to points. */
export const mm = (value: number): number => value * POINTS_PER_MM;

/** 級 (type size) or 歯 (feed), both a quarter of a millimetre, to points. */
export const q = (value: number): number => mm(value / 4);

/** Points to millimetres. */
export const toMm = (points: number): number => points / POINTS_PER_MM;
