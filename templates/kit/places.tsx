import type { ReactNode } from 'react';
import { Canvas, circle, fill, group, rect, stroke } from '../art/pen.tsx';
import { ribbon } from '../art/ribbon.ts';
import { As } from '../parts/As.tsx';
import { Placed } from '../parts/Placed.tsx';
import { scale } from '../style/scale.ts';
import type { Card } from './card.ts';

const BOLD = { size: 13, feed: 22, weight: 700, color: 'fukasa' } as const;

/** A page or a spread in small: where things stand. */
const small = (spread: boolean, ...drawn: ReactNode[]) => (
  <Canvas x={0} y={0} w={70} h={34} viewBox={[spread ? -91 : -197, -2, 605, 294]}>
    {rect(0, 0, 210, 290, 'shiro')}
    {spread && rect(213, 0, 210, 290, 'shiro')}
    {group(undefined, ...drawn)}
  </Canvas>
);

/** Pages, and where things stand on them. */
export const places: readonly Card[] = [
  {
    name: 'Leaf',
    purpose: '一頁。仕上がり寸法の紙に、地色とノンブルを置く。',
    props: ['slot', 'ground', 'folioColor', 'children'],
    h: 34,
    picture: small(false, rect(14, 268, 16, 8, 'fukasa')),
  },
  {
    name: 'Across',
    purpose: '見開きの座標で置く。左頁の左端が 0、右頁の右端が 420。',
    props: ['slot', 'children'],
    h: 34,
    picture: small(true, rect(40, 60, 340, 60, 'mizu')),
  },
  {
    name: 'SpreadCanvas',
    purpose: '見開きにわたる絵。その頁に見える分だけを、塗り足しまで描く。',
    props: ['slot', 'y', 'h', 'part', 'children'],
    h: 34,
    picture: small(
      true,
      fill(
        ribbon([
          [-6, 178, 14],
          [200, 90, 40],
          [429, 178, 14],
        ]),
        'mizu',
      ),
    ),
  },
  {
    name: 'At',
    purpose: 'mm で決めた場所に置く枠。ほかの部品を中に入れる。',
    props: ['x', 'right', 'y', 'bottom', 'w', 'h', 'role', 'cells', 'children'],
    h: 34,
    picture: (
      <>
        <Canvas x={0} y={0} w={70} h={34}>
          {stroke('M12 8H52V26H12Z', 'fukasa', 0.4)}
          {circle(12, 8, 0.9, 'shu')}
        </Canvas>
        <Placed x={14} y={9} w={36} {...scale.small}>
          x、y、w、h
        </Placed>
      </>
    ),
  },
  {
    name: 'As',
    purpose: 'いくつかの部品を、ひとまとまり（節、一覧、図）として読ませる。場所は変わらない。',
    props: ['role', 'alt', 'long', 'thread', 'order', 'children'],
    h: 24,
    picture: (
      <As role="L">
        {['一覧の一項目', '一覧の二項目'].map((text, index) => (
          <As key={text} role="LI">
            <Placed x={10} y={5 + index * 6.5} w={50} {...BOLD}>
              {text}
            </Placed>
          </As>
        ))}
      </As>
    ),
  },
];
