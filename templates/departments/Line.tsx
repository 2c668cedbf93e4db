import { HORIZON } from '../art/departments/drawing.ts';
import { Canvas, circle, fill, group } from '../art/pen.tsx';
import { drop, ribbon } from '../art/ribbon.ts';
import { At } from '../parts/At.tsx';
import { Placed } from '../parts/Placed.tsx';
import { Vertical } from '../parts/Vertical.tsx';
import { LINE_WIDTH } from '../style/format.ts';

/** First and last node of the line in mm. */
const FIRST = 15.5;
const LAST = 194.56;
/** The own node swells over this distance on both sides. */
const SWELL = 14;

interface LineProps {
  /** Names of all departments in their order, and which of them is the sheet's own. */
  names: readonly string[];
  own: number;
}

/** Where the node of a department stands, in mm. */
export const nodeAt = (index: number, count: number): number =>
  count === 1 ? (FIRST + LAST) / 2 : FIRST + (index * (LAST - FIRST)) / (count - 1);

/** The water line as the organisation: a node for each department, the own one hanging as a drop with its number. */
export function Line({ names, own }: LineProps) {
  const x = nodeAt(own, names.length);
  return (
    <>
      <Canvas x={-3} y={HORIZON - 4} w={216} h={24} part>
        {group(
          undefined,
          water(x),
          ...names.map((_, index) => index !== own && node(nodeAt(index, names.length))),
          fill(drop(x, HORIZON - 2, 17), 'mizu'),
        )}
      </Canvas>
      <Placed
        x={x - 6}
        y={184.7}
        w={12}
        size={24}
        feed={24}
        family="display"
        weight={900}
        color="shiro"
        align="center"
      >
        {String(own + 1)}
      </Placed>
      {names.map((name, index) =>
        index === own ? (
          <OwnName key={name} name={name} x={x} />
        ) : (
          <Name key={name} name={name} x={nodeAt(index, names.length)} />
        ),
      )}
    </>
  );
}

const water = (x: number) =>
  fill(
    ribbon([
      [-3, HORIZON, LINE_WIDTH],
      [Math.max(-2.9, x - SWELL), HORIZON, LINE_WIDTH],
      [x, HORIZON, 5.5],
      [Math.min(212.9, x + SWELL), HORIZON, LINE_WIDTH],
      [213, HORIZON, LINE_WIDTH],
    ]),
    'mizu',
  );

const node = (x: number) =>
  group(undefined, circle(x, HORIZON, 2.1, 'mizu'), circle(x, HORIZON, 0.85, 'shiro'));

const Name = ({ name, x }: { name: string; x: number }) => (
  <At x={x - 1.375} y={182.4} w={2.75}>
    <Vertical columns={[name]} size={11} feed={11} tracking={0.09} />
  </At>
);

/** Ends above the foot, whatever its length. */
function OwnName({ name, x }: { name: string; x: number }) {
  const size = Math.min(13, 84 / name.length);
  return (
    <At x={x - size / 8} y={194.6} w={size / 4}>
      <Vertical columns={[name]} size={size} feed={size} tracking={0.04} weight={700} color="fukasa" />
    </At>
  );
}
