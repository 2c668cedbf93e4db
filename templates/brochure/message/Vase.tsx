import { Defs, Ellipse } from '@react-pdf/renderer';
import { camellia, camelliaBud, camelliaLeaf } from '../../art/camellia.tsx';
import { disc, stream, type XY } from '../../art/outline.ts';
import { Canvas, ellipse, fill, n, stroke } from '../../art/pen.tsx';
import { Shade, shaded } from '../../art/shade.tsx';
import { LINE_HEIGHT } from '../../style/format.ts';
import { ink } from '../../style/swatches.ts';

/** The glass: axis, rim and foot; the water line is its level. */
const CX = 70;
const RIM = 146;
const FOOT = 240;
const LEVEL = LINE_HEIGHT;

/** Half the width of the glass at a height. */
const half = (y: number) => 21.5 - (3.6 * (y - RIM)) / (FOOT - RIM);
const left = (y: number, inset = 0) => n(CX - half(y) + inset);
const right = (y: number, inset = 0) => n(CX + half(y) - inset);

/** A twig of Higo camellia in a glass. Drawn over the water line, which ends at the glass. */
export function Vase() {
  return (
    <Canvas x={10} y={60} w={150} h={192}>
      <Defs>
        <Shade
          id="vase-water"
          from={LEVEL}
          to={FOOT}
          stops={[
            [0, 'asase'],
            [0.55, 'waki'],
            [1, 'asase'],
          ]}
        />
      </Defs>
      {fill('M60 241C84 236.4 128 236.4 158 242.4C140 249.6 86 249.8 60 245Z', 'waki')}
      {fill('M84 242.4C102 239.6 124 240 138 242.8C122 246.4 98 246.4 84 244.2Z', 'shiro')}
      {fill('M92 243C104 241.4 118 241.6 128 243C116 245 102 245 92 243.8Z', 'asase')}
      <Back />
      <Water />
      <Surface />
      <Twig />
      <Front />
    </Canvas>
  );
}

const Back = () => (
  <>
    <Ellipse cx={CX} cy={RIM} rx={half(RIM)} ry={3.4} fill="none" stroke={ink('asase')} strokeWidth={0.7} />
    {fill(
      `M${left(RIM)} ${RIM}L${left(LEVEL)} ${LEVEL}H${right(LEVEL)}L${right(RIM)} ${RIM}A${n(half(RIM))} 3.4 0 0 1 ${left(RIM)} ${RIM}Z`,
      'garasu',
    )}
  </>
);

const BUBBLES: XY[] = [
  [80.4, 190],
  [79.2, 202],
  [74.2, 207],
  [78, 211],
  [72.6, 221],
  [81, 218.6],
  [75.6, 226],
  [66, 200],
  [62, 214],
  [85, 204],
];

/** The water, and the twig in it: refracted, a little thicker. */
function Water() {
  const bubbles = BUBBLES.map(([x, y], i) => disc(x, y, 0.55 + (i % 3) * 0.2)).join('');
  return (
    <>
      {shaded(
        `M${left(LEVEL)} ${LEVEL}L${left(FOOT, 0.6)} ${FOOT - 5}Q${left(FOOT, 1)} ${FOOT + 1.6} ${CX} ${FOOT + 1.8}` +
          `Q${right(FOOT, 1)} ${FOOT + 1.6} ${right(FOOT, 0.6)} ${FOOT - 5}L${right(LEVEL)} ${LEVEL}Z`,
        'vase-water',
      )}
      {fill(
        `M${left(LEVEL, 2.4)} ${LEVEL + 6}L${left(FOOT, 3.4)} ${FOOT - 10}l2 -.6L${left(LEVEL, 5.6)} ${LEVEL + 6.6}Z`,
        'shiro',
      )}
      {fill(
        `M${right(LEVEL, 1.4)} ${LEVEL + 3}L${right(FOOT, 2)} ${FOOT - 6}l-1.5 .4L${right(LEVEL, 3.4)} ${LEVEL + 3.6}Z`,
        'seseragi',
      )}
      {fill(
        stream(
          [
            [77.6, 179.5, 2.3],
            [78.6, 196, 2.3],
            [75.4, 214, 2.2],
            [73, 231, 2],
          ],
          4,
        ) +
          stream(
            [
              [75.4, 214, 1.4],
              [80.6, 222, 1.3],
              [83, 229, 1],
            ],
            4,
          ),
        'miki',
      )}
      {fill(bubbles, 'shiro')}
      {stroke(bubbles, 'seseragi', 0.3)}
    </>
  );
}

const Surface = () => (
  <>
    {ellipse(CX, LEVEL, half(LEVEL), 3.3, 'asase')}
    {fill(
      `M${left(LEVEL)} ${LEVEL}A${n(half(LEVEL))} 3.3 0 0 0 ${right(LEVEL)} ${LEVEL}A${n(half(LEVEL))} 4.9 0 0 1 ${left(LEVEL)} ${LEVEL}Z`,
      'mizu',
    )}
    {ellipse(CX + 6, LEVEL - 0.2, 6, 1, 'shiro')}
    {ellipse(CX + 6.2, LEVEL, 3.6, 0.6, 'asase')}
  </>
);

/** Main stem, the branch of the bud, the branch of the lower leaves. */
const STEMS = [
  stream(
    [
      [75.6, 178, 1.9],
      [76.6, 166, 1.9],
      [80, 150, 1.8],
      [77, 132, 1.7],
      [66, 118, 1.6],
      [58, 104, 1.4],
    ],
    4,
  ),
  stream(
    [
      [78.6, 141, 1.3],
      [88, 128, 1.2],
      [94, 112, 1],
      [95, 100, 0.8],
    ],
    4,
  ),
  stream(
    [
      [72, 125, 1],
      [60, 131, 0.9],
      [46, 130, 0.7],
    ],
    4,
  ),
];

const Twig = () => (
  <>
    {fill(STEMS.join(''), 'miki')}
    {camelliaLeaf(64, 118, 27, 12, -8)}
    {camelliaLeaf(72, 127, 27, 12.6, 36)}
    {camelliaLeaf(50, 130, 25, 12, 156)}
    {camelliaLeaf(57, 131, 21, 10, 104, true)}
    {camelliaLeaf(86, 130, 25, 11.6, 22)}
    {camelliaLeaf(92, 117, 22, 10.4, -18)}
    {camelliaLeaf(94, 108, 20, 9.4, -128, true)}
    {camelliaLeaf(48, 92, 24, 11, -158)}
    {camelliaLeaf(66, 88, 24, 11, -52)}
    {camelliaLeaf(40, 110, 22, 10.4, 166, true)}
    {camellia(55, 99, 1.22, -14)}
    {camelliaBud()}
  </>
);

const Front = () => (
  <>
    {stroke(
      `M${left(RIM)} ${RIM}L${left(FOOT, 0.4)} ${FOOT - 4}Q${left(FOOT, 0.8)} ${FOOT + 3.4} ${CX} ${FOOT + 3.6}` +
        `Q${right(FOOT, 0.8)} ${FOOT + 3.4} ${right(FOOT, 0.4)} ${FOOT - 4}L${right(RIM)} ${RIM}` +
        `M${left(RIM)} ${RIM}A${n(half(RIM))} 3.4 0 0 0 ${right(RIM)} ${RIM}`,
      'asase',
      0.8,
    )}
    {fill(
      `M${left(RIM, 3)} ${RIM + 7}L${left(LEVEL, 2.8)} ${LEVEL - 7}h1.6L${left(RIM, 5)} ${RIM + 7.2}Z`,
      'shiro',
    )}
  </>
);
