import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { mm } from '#model';

interface AtProps {
  /** Left edge, or `right`: right edge, in mm from the left of the trim. */
  x?: number;
  right?: number;
  /** Top edge, or `bottom`: bottom edge, in mm from the head of the trim. */
  y?: number;
  bottom?: number;
  /** Width and height in mm. */
  w?: number;
  h?: number;
  role?: string;
  /** Rows and columns that a cell of a table fills. */
  cells?: { rows?: number; columns?: number };
  children?: ReactNode;
}

/** A frame at a fixed place of the page, in mm. */
export function At({ x, right, y, bottom, w, h, role, cells, children }: AtProps) {
  const horizontal = right === undefined ? { left: mm(x ?? 0) } : fromRight(right, w);
  const vertical = bottom === undefined ? { top: mm(y ?? 0) } : { top: mm(bottom - (h ?? 0)) };
  const size = {
    ...(w === undefined ? {} : { width: mm(w) }),
    ...(h === undefined ? {} : { height: mm(h) }),
  };
  return (
    <View style={{ position: 'absolute', ...size, ...horizontal, ...vertical }} role={role} cells={cells}>
      {children}
    </View>
  );
}

/** Ends at `right`: a frame of known width, or one as wide as its content. */
const fromRight = (right: number, w: number | undefined) =>
  w === undefined ? { left: 0, width: mm(right), alignItems: 'flex-end' as const } : { left: mm(right - w) };
