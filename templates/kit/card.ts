import type { ReactNode } from 'react';

/** A part of the kit, shown. */
export interface Card {
  name: string;
  /** What it is for. */
  purpose: string;
  /** Its own props; how type looks is told once, by `TypeStyle`. */
  props: readonly string[];
  /** It takes the type's props as well. */
  type?: true;
  /** Height of its picture in mm; the picture is 70 mm wide. */
  h: number;
  picture: ReactNode;
}
