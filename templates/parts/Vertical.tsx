import { View } from '@react-pdf/renderer';
import { fallback, families, ink, tones } from '#house';
import { mm, q } from '#model';
import type { TypeStyle } from '../style/type.ts';

interface VerticalProps extends Omit<TypeStyle, 'align'> {
  /** Columns from right to left, as the editor broke them. `feed` is the distance between their axes. */
  columns: readonly string[];
  /** Length of the columns in mm: longer ones go on in the next. */
  h?: number;
  /** Width of the frame in mm: more columns than it holds are overset. */
  w?: number;
  role?: string;
}

/** Words set from top to bottom, columns from right to left; its top right corner is the frame's. */
export function Vertical({ columns, h, w, role = 'P', ...type }: VerticalProps) {
  const { size, feed, family = 'body', weight = 400, color = tones.text, tracking = 0 } = type;
  const vertical = {
    columns,
    families: [families[family], fallback],
    weight,
    size: q(size),
    feed: q(feed),
    tracking: q(size) * tracking,
    color: ink(color),
    ...(h === undefined ? {} : { height: mm(h) }),
    ...(w === undefined ? {} : { width: mm(w) }),
  };
  return <View vertical={vertical} role={role} />;
}
