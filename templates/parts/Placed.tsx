import type { TypeStyle } from '../style/type.ts';
import { At } from './At.tsx';
import type { WordsRole } from './role.ts';
import { Words } from './Words.tsx';

interface PlacedProps extends TypeStyle {
  /** Left edge, or `right`: right edge, in mm. */
  x?: number;
  right?: number;
  /** Top of the first line's feed in mm. */
  y: number;
  /** Width of the frame in mm. */
  w: number;
  role?: WordsRole;
  /** As of `Words`. */
  thread?: string;
  order?: number;
  /** Lines end between phrases; so those of headings and captions do. */
  phrases?: boolean;
  children: string;
}

/** Words at a place of the page, measured as in the design notes. */
export function Placed({ x, right, y, w, role, thread, order, phrases, children, ...type }: PlacedProps) {
  const align = right === undefined ? type.align : 'right';
  return (
    <At {...(right === undefined ? { x: x ?? 0 } : { right })} y={y} w={w}>
      <Words {...type} align={align} role={role} thread={thread} order={order} phrases={phrases}>
        {children}
      </Words>
    </At>
  );
}
