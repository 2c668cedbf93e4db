import type { VerticalText } from '#model';
import type { FaceStore } from '../fonts/store.ts';
import { type Column, columnsOf } from './columns.ts';

/** A vertical text as it will stand: its columns from right to left and the box they fill. Lengths are pt. */
export interface SetVertical {
  spec: VerticalText;
  columns: Column[];
  width: number;
  height: number;
}

/** Composes a vertical text. Throws if it has no size, or names a family that the template does not declare. */
export function setVertical(spec: VerticalText, store: Pick<FaceStore, 'face'>): SetVertical {
  const { size, weight, tracking = 0, height = Number.POSITIVE_INFINITY } = spec;
  if (!(size > 0)) throw new Error(`"${spec.columns.join('')}" cannot be set in type of ${size} pt`);
  const faces = spec.families.map((family) => store.face(family, weight));
  const columns = spec.columns.flatMap((text) => columnsOf(text, { faces, size, tracking, height }));
  return {
    spec,
    columns,
    width: spec.width ?? size + Math.max(0, columns.length - 1) * spec.feed,
    height: spec.height ?? columns.reduce((most, { length }) => Math.max(most, length), 0),
  };
}
