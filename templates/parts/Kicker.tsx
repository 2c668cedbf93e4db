import { page, type SwatchName, scale, tones } from '#house';
import { At } from './At.tsx';
import { Words } from './Words.tsx';

interface KickerProps {
  /** Left edge and width of its line in mm. */
  x: number;
  w: number;
  label: string;
  /** What a Latin label says, behind it. */
  gloss?: string;
  color?: SwatchName;
  /** A heading, where no larger one stands under it. */
  role?: 'P' | 'H1';
}

/** The small line at the head of a sheet, on one baseline everywhere: its feed begins a little above the type area. */
export function Kicker({ x, w, label, gloss, color = tones.head, role }: KickerProps) {
  return (
    <At x={x} y={page.head - 1.5} w={w}>
      <Words {...scale.kicker} family="display" color={color} tracking={0.14} role={role}>
        {label}
        {gloss && (
          <Words {...scale.kicker} weight={400} color={color} role="Span">
            {`　${gloss}`}
          </Words>
        )}
      </Words>
    </At>
  );
}
