import { classBreaks } from './breaks.ts';
import { CLASS, classify } from './classes.ts';
import { bytes, floats } from './columns.ts';
import { bindGroups } from './groups.ts';
import { findSpacing, type Spacing } from './spacing.ts';
import { type Sums, sumUp } from './sums.ts';

/** The characters of one paragraph. Lengths are pt. */
export interface Characters {
  /** Code points. */
  codes: Uint32Array;
  advances: Float64Array;
  /** Type sizes: the em of each character. */
  sizes: Float64Array;
  /** Letter-spacing after each character. */
  tracking?: Float64Array;
  /** Room that must be left after each character within a line, as ruby that is longer than its base needs it. */
  extra?: Float64Array;
  /** Classes that the characters do not show by themselves (ruby bases, 縦中横); 0 leaves a character as it is. */
  roles?: Uint8Array;
}

/** How a paragraph is to be read. */
export interface Reading {
  /** Between Japanese and Western, in em: a quarter (JLREQ 3.2.6), an eighth for headings, nothing in tables. */
  latinGap: number;
  /** Whether small kana, long vowels and iteration marks may not start a line (JLREQ 3.1.7); they may not by default. */
  strict?: boolean;
  /** Whether a number keeps its unit; it does by default. */
  keepUnits?: boolean;
}

/** A paragraph ready to be broken at any width: what does not depend on the measure. */
export interface Measured extends Characters {
  /** Between Japanese and Western, in em. */
  latinGap: number;
  classes: Uint8Array;
  breaks: Uint8Array;
  spacing: Spacing;
  /** Natural distance from the start of the paragraph to the start of each character. */
  positions: Float64Array;
  sums: Sums;
  /** How many characters that count stand after each gap, up to three; 0 where there are more (JLREQ 3.5.4). */
  following: Uint8Array;
}

/** Classifies a paragraph and sums it up. Linear in its length. */
export function measure(
  characters: Characters,
  { latinGap, strict = true, keepUnits = true }: Reading,
): Measured {
  const { codes } = characters;
  const classes = classify(codes, strict, characters.roles);
  const advances = clamped(characters.advances);
  const sizes = clamped(characters.sizes);
  const breaks = classBreaks(codes, classes);
  bindGroups(unitPerCharacter(codes), breaks, keepUnits);
  const spacing = findSpacing(classes, advances, sizes, latinGap);
  for (const room of [characters.tracking, characters.extra]) if (room) widen(spacing, advances, room);

  const positions = floats(codes.length + 1);
  return {
    ...characters,
    latinGap,
    advances,
    sizes,
    classes,
    breaks,
    spacing,
    positions,
    sums: sumUp(positions, advances, classes, spacing),
    following: countFollowing(classes),
  };
}

/** Wider than any sheet. */
const WIDEST = 1e5;

/** No character takes room away from others, or has no end; a face that says so is wrong. */
function clamped(lengths: Float64Array): Float64Array {
  const result = floats(lengths.length);
  for (let index = 0; index < lengths.length; index += 1) {
    result[index] = Math.min(Math.max(0, lengths[index]! || 0), WIDEST);
  }
  return result;
}

/** Room is part of the natural distance; it never turns a character back over the one before. */
function widen(spacing: Spacing, advances: Float64Array, room: Float64Array): void {
  for (let gap = 0; gap < room.length; gap += 1) {
    const wanted = spacing.natural[gap]! + Math.min(room[gap]! || 0, WIDEST);
    spacing.natural[gap] = Math.max(wanted, -advances[gap]!);
  }
}

/** Strings are made of no more characters than this at a time. */
const PIECE = 4_096;

/** One UTF-16 unit a character, so that offsets are character numbers. */
function unitPerCharacter(codes: Uint32Array): string {
  const units = new Uint16Array(codes);
  for (let index = 0; index < codes.length; index += 1) if (codes[index]! > 0xffff) units[index] = 0x3013;
  let text = '';
  for (let start = 0; start < units.length; start += PIECE) {
    text += String.fromCharCode.apply(null, units.subarray(start, start + PIECE) as unknown as number[]);
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

/** Only the last few characters matter. */
function countFollowing(classes: Uint8Array): Uint8Array {
  const following = bytes(classes.length);
  let seen = 0;
  for (let index = classes.length - 1; index >= 0 && seen < 4; index -= 1) {
    following[index] = seen;
    if (!LIGHT.includes(classes[index]!)) seen += 1;
  }
  return following;
}
