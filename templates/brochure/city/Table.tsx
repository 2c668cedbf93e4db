import { View } from '@react-pdf/renderer';
import { type City, mm } from '#model';
import { box } from '../../art/outline.ts';
import { Canvas, fill } from '../../art/pen.tsx';
import { At } from '../../parts/At.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { Words } from '../../parts/Words.tsx';
import { fitSize } from '../../style/measure.ts';
import { COLUMNS, type Column, fitFigures, type Rows, rowsFor } from './columns.ts';

type Ward = City['wards'][number];

/** Wards and totals with large figures; bars compare the wards, each column to its own greatest value. */
export function Table({ wards, total }: Pick<City, 'wards' | 'total'>) {
  const rows = rowsFor(wards.length);
  const nameSize = fitSize(
    wards.map(({ name }) => name),
    rows.name,
    34,
  );
  return (
    <>
      <Bars wards={wards} rows={rows} />
      <View role="Table" style={{ position: 'absolute', left: 0, top: 0, width: mm(210), height: mm(297) }}>
        <Heads />
        {wards.map((ward, index) => (
          <Row
            key={ward.name}
            ward={ward}
            y={rows.top + index * rows.pitch}
            rows={rows}
            nameSize={nameSize}
          />
        ))}
        <Total total={total} />
      </View>
    </>
  );
}

const Heads = () => (
  <At x={0} y={27.5} w={210} h={4} role="TR">
    <At x={16} y={0} w={36} role="TD" />
    {COLUMNS.map((column) => (
      <At key={column.head} x={column.x} y={0} w={column.w} role="TH">
        <Words size={13} feed={13} weight={700} color="fukasa" align="right">
          {column.head}
          <Unit unit={column.unit} />
        </Words>
      </At>
    ))}
  </At>
);

const Unit = ({ unit }: { unit: string }) => (
  <Words role="Span" size={11} feed={13} color="fukasa">
    {`（${unit}）`}
  </Words>
);

function Row({ ward, y, rows, nameSize }: { ward: Ward; y: number; rows: Rows; nameSize: number }) {
  const drop = rows.figure.y + (rows.figure.size - nameSize) / 8;
  return (
    <At x={0} y={y} w={210} h={rows.pitch} role="TR">
      <At x={16} y={drop} w={36} role="TH">
        <Words size={nameSize} feed={nameSize} family="display" weight={700} color="fukasa">
          {ward.name}
        </Words>
      </At>
      {COLUMNS.map((column) => (
        <At key={column.head} x={column.x} y={rows.figure.y} w={column.w} role="TD">
          <Figure value={column.print(column.value(ward))} size={rows.figure.size} align="right" />
        </At>
      ))}
    </At>
  );
}

/** Track and bar under each figure, one path a colour. */
function Bars({ wards, rows: { top, pitch, bar } }: { wards: Ward[]; rows: Rows }) {
  const bars = ({ x, w, value }: Column, share: (row: Ward) => number) =>
    wards.map((ward, index) => {
      const width = w * share(ward);
      return value(ward) > 0 ? box(x, top + index * pitch + bar.y, width, bar.h) : '';
    });
  const longest = ({ value }: Column) => Math.max(...wards.map(value));
  return (
    <Canvas x={0} y={30} w={210} h={140}>
      {fill(COLUMNS.flatMap((column) => bars(column, () => 1)).join(''), 'usuishi')}
      {COLUMNS.map((column) => (
        <BarColour
          key={column.head}
          d={bars(column, (ward) => column.value(ward) / longest(column)).join('')}
          column={column}
        />
      ))}
    </Canvas>
  );
}

const BarColour = ({ d, column }: { d: string; column: Column }) => fill(d, column.bar);

/** The sum, under the line as its rule. */
function Total({ total }: Pick<City, 'total'>) {
  const printed = COLUMNS.map((column) => column.print(column.value(total)));
  const size = Math.min(...COLUMNS.map(({ w }, index) => fitFigures([printed[index]!], 48, w + 1)));
  return (
    <At x={0} y={190} w={210} h={14} role="TR">
      <At x={16} y={0} w={36} role="TH">
        <Placed
          x={0}
          y={2}
          w={36}
          size={fitSize([total.name], 36, 31)}
          feed={36}
          family="display"
          weight={900}
          color="fukasa"
        >
          {total.name}
        </Placed>
      </At>
      {COLUMNS.map(({ head, x, w }, index) => (
        <At key={head} x={x - 4} y={(48 - size) / 8} w={w + 4} role="TD">
          <Figure value={printed[index]!} size={size} weight={700} color="fukasa" align="right" />
        </At>
      ))}
    </At>
  );
}
