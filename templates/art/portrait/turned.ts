/** The turn at which a head is drawn in three-quarter view, in units of the portrait. */
const MOST = 8;

/** How far a side (-1 the left, 1 the right) goes to the back when the head is turned: 1 at most, -1 when it comes forward. */
export const farness = (turn: number, side: 1 | -1): number => (side * turn) / MOST;

/** Place of a feature at `distance` from the middle of a turned face, and how narrow it is seen. */
export function sideAt(turn: number, side: 1 | -1, distance: number): { x: number; narrow: number } {
  const far = Math.max(farness(turn, side), 0);
  return { x: turn + side * distance * (1 - 0.15 * far), narrow: 1 - 0.2 * far };
}
