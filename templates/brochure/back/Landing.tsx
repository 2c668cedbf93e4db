import { Circle, Link, Path } from '@react-pdf/renderer';
import { mm } from '#model';
import { box } from '../../art/outline.ts';
import { Canvas, circle, fill, group, n } from '../../art/pen.tsx';
import { QUIET_ZONE, qrCode } from '../../art/qr.ts';
import { LINE_HEIGHT, LINE_WIDTH } from '../../style/format.ts';
import { ink } from '../../style/swatches.ts';

/** Middle of the code. */
const X = 163.4;
const Y = 246.4;

/** Edge of the code with its quiet zone, whose corners lie on the white disc. */
const FIELD = 40.7;
const DISC = 28.9;

/** The line goes round the disc at this distance and ends at this angle below the horizontal. */
const BEND = 30;
const END = (52 * Math.PI) / 180;

/** The line comes home: round the white disc, then on as modules of the code in its middle. */
export function Landing({ url, alt, order }: { url: string; alt: string; order: number }) {
  const { path, size } = qrCode(url);
  const module = FIELD / (size + 2 * QUIET_ZONE);
  const edge = mm(2 * DISC);
  const [left, top] = [X - (size * module) / 2, Y - (size * module) / 2];
  return (
    <>
      <Canvas x={-3} y={170} w={216} h={130}>
        <Ring r={37.2} width={0.8} />
        <Ring r={33.2} width={1.1} />
        {circle(X, Y, DISC, 'shiro')}
        <Path d={LINE} fill="none" stroke={ink('mizu')} strokeWidth={LINE_WIDTH} />
        {fill(
          SQUARES.map(([angle, r, count]) => square(left, top, module, angle, r, count)).join(''),
          'mizu',
        )}
      </Canvas>
      <Link
        src={url}
        order={order}
        style={{ position: 'absolute', left: mm(X - DISC), top: mm(Y - DISC), width: edge, height: edge }}
      >
        <Canvas
          x={0}
          y={0}
          w={2 * DISC}
          h={2 * DISC}
          viewBox={[X - DISC, Y - DISC, 2 * DISC, 2 * DISC]}
          alt={alt}
        >
          {group(`translate(${left} ${top}) scale(${module})`, fill(path, 'fukasa'))}
        </Canvas>
      </Link>
    </>
  );
}

const Ring = ({ r, width }: { r: number; width: number }) => (
  <Circle cx={X} cy={Y} r={r} fill="none" stroke={ink('shiro')} strokeWidth={width} />
);

const LINE =
  `M-3 ${LINE_HEIGHT}H10C46 ${LINE_HEIGHT} 58 189.6 88 197C118 204.4 ${n(X - BEND)} 220 ${n(X - BEND)} ${Y}` +
  `A${BEND} ${BEND} 0 0 0 ${n(X + BEND * Math.cos(END))} ${n(Y + BEND * Math.sin(END))}`;

/** Squares into which the line dissolves: angle in degrees, distance from the middle, modules along an edge. */
const SQUARES = [
  [48.5, 31, 2],
  [43, 30.8, 2],
  [38, 31.2, 1],
  [36, 28.9, 2],
  [29, 29.9, 1],
  [27, 27.8, 1],
  [21, 29.3, 1],
  [19, 27.1, 1],
  [13, 28.4, 1],
  [11, 26.3, 1],
  [4, 27.6, 1],
  [-3, 26.3, 1],
  [-12, 27.3, 1],
] as const;

/** A square on the grid of the code, outside its quiet zone. */
function square(left: number, top: number, module: number, angle: number, r: number, count: number): string {
  const radians = (angle * Math.PI) / 180;
  const snap = (origin: number, at: number) => origin + Math.round((at - origin) / module) * module;
  const x = snap(left, X + r * Math.cos(radians));
  const y = snap(top, Y + r * Math.sin(radians));
  return box(x, y, module * count, module * count);
}
