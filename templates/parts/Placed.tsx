import type { families } from '../style/faces.ts';
import type { TypeStyle } from '../style/type.ts';
import { At } from './At.tsx';
import { Words } from './Words.tsx';

/** Ascent and descent of the families together, in em; layout sets the first baseline at the ascent, whatever the feed. */
const FACE_HEIGHT: Record<keyof typeof families, number> = { body: 1, figures: 1, mincho: 1, display: 1.448 };

/**
 * Distance in mm from the top of a line's feed, where the design notes measure from, to the top of the frame that puts
 * the letters in the middle of the feed.
 */
export const halfLead = ({ size, feed, family = 'body' }: Pick<TypeStyle, 'size' | 'feed' | 'family'>) =>
  (feed - size * FACE_HEIGHT[family]) / 8;

interface PlacedProps extends TypeStyle {
  /** Left edge, or `right`: right edge, in mm. */
  x?: number;
  right?: number;
  /** Top of the first line's feed in mm. */
  y: number;
  /** Width of the frame in mm. */
  w: number;
  role?: 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'Caption' | 'Note' | 'Artifact';
  children: string;
}

/** Words at a place of the page, measured as in the design notes. */
export function Placed({ x, right, y, w, role, children, ...type }: PlacedProps) {
  const align = right === undefined ? type.align : 'right';
  return (
    <At {...(right === undefined ? { x: x ?? 0 } : { right })} y={y + halfLead(type)} w={w}>
      <Words {...type} align={align} role={role}>
        {children}
      </Words>
    </At>
  );
}
