import { Circle, ClipPath, Defs, G } from '@react-pdf/renderer';
import { circle, fill, group, ring } from '../../../art/pen.tsx';

/** What the microscope shows, in mm of the spread. */
export const FIELD = { x: 332, y: 92, r: 68 };

/** Red blood cells: centre and radius. */
const CELLS = [
  [283, 62, 7],
  [299, 50, 6.4],
  [277, 84, 6.6],
  [318, 40, 7],
  [296, 72, 5.6],
  [338, 36, 5.4],
  [386, 58, 7],
  [393, 76, 6.2],
  [374, 46, 6],
  [396, 96, 7.2],
  [360, 34.5, 6.4],
  [271, 104, 6.8],
  [404, 116, 7],
  [276, 124, 6.4],
  [312, 62, 5],
  [384, 90, 5],
  [398, 136, 6],
  [290, 93, 5.4],
] as const;

const redCell = ([x, y, r]: (typeof CELLS)[number]) => [
  circle(x, y, r, 'saibo'),
  circle(x + r * 0.06, y + r * 0.05, r * 0.46, 'saiboUsu'),
];

/** The white cell that was noticed: its nucleus has three lobes. */
const whiteCell = group(
  'translate(294 80) scale(.9)',
  circle(0, 0, 12, 'kakuUsu'),
  fill(
    'M-6.5 -4.5C-3 -8.6 1 -7.4 .8 -4.2C3 -6.6 7.6 -5.4 7.4 -1.4C7.2 1.8 4.2 2 3.4 3.6C2.8 7 -2.6 8.4 -4.8 5.4C-6.6 2.8 -4 .8 -4.6 -.6C-7 -.6 -7.6 -3 -6.5 -4.5Z',
    'kaku',
  ),
);

/** Stands directly in its drawing, where clip paths are defined. */
export const fieldOfView = (
  <>
    <Defs>
      <ClipPath id="field-of-view">
        <Circle cx={FIELD.x} cy={FIELD.y} r={FIELD.r} />
      </ClipPath>
    </Defs>
    {circle(FIELD.x, FIELD.y, FIELD.r, 'shiya')}
    <G clipPath="url(#field-of-view)">{group(undefined, ...CELLS.flatMap(redCell))}</G>
    {ring(FIELD.x, FIELD.y, FIELD.r - 3.4, 'saiboUsu', 1.1)}
    {whiteCell}
  </>
);
