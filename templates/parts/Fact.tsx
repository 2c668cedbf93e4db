import { scale } from '#house';
import { As } from './As.tsx';
import { At } from './At.tsx';
import { Figure } from './Figure.tsx';
import { Placed } from './Placed.tsx';

interface FactProps {
  /** Left edge, width, and top of the name's feed, in mm. */
  x: number;
  y: number;
  w: number;
  name: string;
  value: string;
  unit: string;
  /** Small lines under the name. */
  notes?: readonly string[];
}

/** An entry of a list: a name at the left, its figure on the right edge, a note below. */
export function Fact({ x, y, w, name, value, unit, notes = [] }: FactProps) {
  return (
    <As role="LI">
      <Placed x={x} y={y} w={w} {...scale.fact} role="Lbl">
        {name}
      </Placed>
      <At right={x + w} y={y + 0.22} w={30}>
        <Figure
          value={value}
          unit={`\u00a0${unit}`}
          {...scale.value}
          unitSize={scale.gloss.size}
          unitWeight={400}
          align="right"
        />
      </At>
      {notes.length > 0 && (
        <Placed x={x} y={y + 4.8} w={w} {...scale.gloss} role="Div">
          {notes.join('\n')}
        </Placed>
      )}
    </As>
  );
}
