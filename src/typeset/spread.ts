import type { AttributedString } from '@react-pdf/textkit';
import { shape } from './composer/shape.ts';
import type { FaceStore } from './fonts/store.ts';
import { type Instance, isTextInstance } from './nodes.ts';

/** A word as it fills its width. Lengths are pt. */
export interface Spread {
  /** Letter-spacing between its characters; there is none behind the last one. */
  tracking: number;
  /** By how much it is wider than its width even when it is set solid. */
  excess: number;
}

/** Less is the error of arithmetic. */
const TOLERANCE = 0.01;

/** 字取り, 均等割り: the letter-spacing at which `count` characters of a natural width fill a width (JLREQ 3.7.3). */
export function spread(natural: number, count: number, width: number): Spread {
  const rest = width - natural;
  if (rest < -TOLERANCE) return { tracking: 0, excess: -rest };
  return { tracking: count > 1 ? Math.max(0, rest) / (count - 1) : 0, excess: 0 };
}

/** Spreads the word of a text node over its `spread`; a single character stands in the middle. Throws on anything else. */
export function spreadWord(node: Instance, style: Record<string, unknown>, faces: FaceStore): Spread {
  const width = Number(node.props.spread);
  const string = node.children.map((child) => (isTextInstance(child) ? child.value : '\n')).join('');
  if (/\n/.test(string)) throw new Error(`<TEXT spread>: "${string}" is not one line of plain words`);
  const { natural, count } = measureWord(string, style, faces);
  const set = spread(natural, count, width);
  const alone = count === 1 ? { textAlign: 'center' } : {};
  node.style = { ...style, width, letterSpacing: set.tracking, ...alone };
  return set;
}

function measureWord(string: string, style: Record<string, unknown>, faces: FaceStore) {
  const { fontFamily, fontSize, fontWeight } = style as {
    fontFamily: string | string[];
    fontSize: number;
    fontWeight?: number;
  };
  const font = [fontFamily].flat().map((family) => faces.face(family, fontWeight));
  const runs = [{ start: 0, end: string.length, attributes: { font, fontSize } }];
  const { measured, glyphs } = shape({ string, runs } as unknown as AttributedString, 0);
  const { positions, advances } = measured;
  const last = advances.length - 1;
  return {
    natural: last < 0 ? 0 : positions[last]! + advances[last]!,
    count: glyphs.filter((glyph) => glyph !== undefined).length,
  };
}
