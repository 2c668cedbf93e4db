import { tones } from '#house';
import { fitSize } from '../style/measure.ts';
import { Kicker } from './Kicker.tsx';
import { Placed } from './Placed.tsx';

interface OpenerProps {
  /** Left edge in mm. */
  x: number;
  /** The kicker over the title, and what it says when it is Latin. */
  label: string;
  gloss?: string;
  title: readonly string[];
  /** Size of the title in Q; smaller when a line is longer than `w`. */
  size: number;
  /** Feed of the title in em. */
  feed?: number;
  /** Top of the title's feed, and its width, in mm. */
  y?: number;
  w: number;
}

/** The opening of a sheet: a kicker and the title, hanging out by the letters' own bearing. */
export function Opener({ x, label, gloss, title, size: wanted, feed = 1.14, y = 20.5, w }: OpenerProps) {
  const size = fitSize(title, wanted, w);
  return (
    <>
      <Kicker x={x} w={w} label={label} gloss={gloss} />
      <Placed
        x={x - size * 0.015}
        y={y}
        w={w + 8}
        size={size}
        feed={size * feed}
        family="display"
        weight={900}
        color={tones.title}
        role="H1"
      >
        {title.join('\n')}
      </Placed>
    </>
  );
}
