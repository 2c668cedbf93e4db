import { Canvas, stroke } from '../art/pen.tsx';
import { DataTable } from '../parts/DataTable.tsx';
import { Fact } from '../parts/Fact.tsx';
import { Placed } from '../parts/Placed.tsx';
import { scale } from '../style/scale.ts';
import type { Card } from './card.ts';

/** Facts in rows. */
export const tables: readonly Card[] = [
  {
    name: 'Fact',
    purpose: '項目と数字の一行。数字は右端にそろい、下に小さな行が付く。',
    props: ['x', 'y', 'w', 'name', 'value', 'unit', 'notes'],
    h: 28,
    picture: (
      <>
        <Fact x={6} y={4} w={58} name="住居手当（上限）" value="28,000" unit="円" />
        <Fact x={6} y={12} w={58} name="年次有給休暇" value="20" unit="日" notes={['1年目は15日']} />
      </>
    ),
  },
  {
    name: 'DataTable',
    purpose: '表。行は決めた並び線に立つ。figures の列は小数点と単位がそろう。',
    props: ['over', 'columns', 'heads', 'rows'],
    h: 32,
    picture: (
      <>
        <Canvas x={6} y={9} w={58} h={20}>
          {stroke('M6 10H64', 'fukasa', 0.5)}
        </Canvas>
        <DataTable
          columns={[
            { head: '区', x: 6, w: 20, type: { size: 13, feed: 18, weight: 700 } },
            { head: '面積', right: 64, w: 30, type: { size: 16, feed: 16 }, figures: true, unit: 'km²' },
          ]}
          heads={8}
          rows={[
            { baseline: 16, cells: ['海手区', '21.5'] },
            { baseline: 23, cells: ['山手区', '162.88'] },
          ]}
        />
      </>
    ),
  },
  {
    name: 'WorkingTerms',
    purpose: '諸手当、勤務時間、休暇の三列。原稿の conditions.yaml をそのまま渡す。',
    props: ['conditions', 'columns', 'y', 'pitch', 'previous'],
    h: 24,
    picture: (
      <>
        {['諸手当', '勤務時間', '休暇'].map((name, index) => (
          <Placed key={name} x={6 + index * 21} y={6} w={20} {...scale.part} family="display" color="fukasa">
            {name}
          </Placed>
        ))}
      </>
    ),
  },
];
