import { classBreaks } from './breaks.ts';
import { CLASS, classify } from './classes.ts';
import { floats } from './columns.ts';
import { bindGroups } from './groups.ts';
import { findSpacing, type Spacing } from './spacing.ts';

/** The characters of one paragraph. Lengths are pt. */
export interface Characters {
  /** Code points. */
  codes: Uint32Array;
  advances: Float64Array;
  /** Type sizes: the em of each character. */
  sizes: Float64Array;
  /** Letter-spacing after each character. */
  tracking?: Float64Array;
}

/** A paragraph ready to be broken at any width: what does not depend on the measure. */
export interface Measured extends Characters {
  classes: Uint8Array;
  breaks: Uint8Array;
  spacing: Spacing;
  /** Natural distance from the start of the paragraph to the start of each character. */
  positions: Float64Array;
  /** Sum of what may be reduced in all gaps before each character. */
  reducible: Float64Array;
  /** Number of characters at the end that count for the rule against short last lines, and their start. */
  tail: number;
}

/** Classifies a paragraph and sums it up. Linear in its length. `latinGap` in em. */
export function measure(characters: Characters, latinGap: number): Measured {
  const { codes, sizes } = characters;
  const classes = classify(codes);
  const advances = clamped(characters.advances);
  const breaks = classBreaks(codes, classes);
  bindGroups(unitPerCharacter(codes), breaks);
  const spacing = findSpacing(classes, advances, sizes, latinGap);
  addTracking(spacing, advances, characters.tracking);

  const positions = floats(codes.length + 1);
  const reducible = floats(codes.length + 1);
  for (let index = 0; index < codes.length; index += 1) {
    positions[index + 1] = positions[index]! + advances[index]! + spacing.natural[index]!;
    reducible[index + 1] = reducible[index]! + spacing.reducible[index]!;
  }
  return {
    ...characters,
    advances,
    classes,
    breaks,
    spacing,
    positions,
    reducible,
    tail: tailStart(classes),
  };
}

/** No character takes room away from others; a face that says so is wrong. */
function clamped(advances: Float64Array): Float64Array {
  const result = floats(advances.length);
  for (let index = 0; index < advances.length; index += 1) result[index] = Math.max(0, advances[index]! || 0);
  return result;
}

/** Letter-spacing is part of the natural distance; it never turns a character back over the one before. */
function addTracking(spacing: Spacing, advances: Float64Array, tracking?: Float64Array): void {
  if (!tracking) return;
  for (let gap = 0; gap < tracking.length; gap += 1) {
    spacing.natural[gap] = Math.max(spacing.natural[gap]! + tracking[gap]!, -advances[gap]!);
  }
}

/** One UTF-16 unit a character, so that offsets are character numbers. */
function unitPerCharacter(codes: Uint32Array): string {
  let text = '';
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index]!;
    text += code > 0xffff ? '〓' : String.fromCharCode(code);
  }
  return text;
}

const LIGHT: readonly number[] = [
  CLASS.closing,
  CLASS.dividing,
  CLASS.fullStop,
  CLASS.comma,
  CLASS.wordSpace,
  CLASS.attached,
  CLASS.westernClosing,
];

/** A last line that starts after this character holds a single one, punctuation not counted (JLREQ 3.5.4). */
function tailStart(classes: Uint8Array): number {
  let seen = 0;
  for (let index = classes.length - 1; index >= 0; index -= 1) {
    if (!LIGHT.includes(classes[index]!)) seen += 1;
    if (seen === 2) return index;
  }
  return 0;
}
