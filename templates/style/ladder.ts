/** The sizes of type that the brochure has, in Q. */
const LADDER = [9, 11, 13, 16, 18, 20, 24, 32, 44, 52, 64, 72, 100] as const;

/** The largest size of the ladder that is not above `size` in Q; its lowest one for all that is smaller. */
export const onLadder = (size: number): number => LADDER.findLast((step) => step <= size) ?? LADDER[0];
