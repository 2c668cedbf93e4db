import { classBreaks } from './breaks.ts';
import { CLASS, classify } from './classes.ts';
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
  const advances = characters.advances.map((advance) => (advance > 0 ? advance : 0));
  const breaks = classBreaks(codes, classes);
  bindGroups(unitPerCharacter(codes), breaks);
  const spacing = findSpacing(classes, advances, sizes, latinGap);
  addTracking(spacing, advances, characters.tracking);

  const positions = new Float64Array(codes.length + 1);
  const reducible = new Float64Array(codes.length + 1);
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

/** Letter-spacing is part of the natural distance; it never turns a character back over the one before. */
function addTracking(spacing: Spacing, advances: Float64Array, tracking?: Float64Array): void {
  if (!tracking) return;
  for (let gap = 0; gap < tracking.length; gap += 1) {
    spacing.natural[gap] = Math.max(spacing.natural[gap]! + tracking[gap]!, -advances[gap]!);
  }
}

/** One UTF-16 unit a character, so that offsets are character numbers. */
function unitPerCharacter(codes: Uint32Array): string {
  const parts: string[] = [];
  const units = Uint16Array.from(codes, (code) => (code > 0xffff ? 0x3013 : code));
  for (let at = 0; at < units.length; at += 4096) {
    parts.push(String.fromCharCode(...units.subarray(at, at + 4096)));
  }
  return parts.join('');
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
