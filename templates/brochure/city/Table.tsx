import { View } from '@react-pdf/renderer';
import { type City, mm } from '#model';
import { box } from '../../art/outline.ts';
import { Canvas, fill } from '../../art/pen.tsx';
import { At } from '../../parts/At.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { Words } from '../../parts/Words.tsx';
import { onLadder } from '../../style/ladder.ts';
import { fitSize } from '../../style/measure.ts';
import { COLUMNS, type Column, fitFigures, type Rows, rowsFor } from './columns.ts';

type Ward = City['wards'][number];

/** Wards and totals with large figures; bars compare the wards, each column to its own greatest value, which leads. */
export function Table({ wards, total }: Pick<City, 'wards' | 'total'>) {
  const rows = rowsFor(wards.length);
  const names = wards.map(({ name }) => name);
  const nameSize = onLadder(fitSize(names, rows.name, 34));
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
            leads={({ value }) => value(ward) > 0 && wards.every((other) => value(other) <= value(ward))}
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
  <Words role="Span" size={11} feed={13}>
    {`（${unit}）`}
  </Words>
);

interface RowProps {
  ward: Ward;
  y: number;
  rows: Rows;
  nameSize: number;
  /** Whether no ward has more of a column. */
  leads(column: Column): boolean;
}

function Row({ ward, y, rows, nameSize, leads }: RowProps) {
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
          <Figure
            value={column.print(column.value(ward))}
            size={rows.figure.size}
            {...(leads(column) ? { weight: 700, color: 'fukasa' } : {})}
            align="right"
          />
        </At>
      ))}
    </At>
  );
}

/** Track and bar under each figure, one path a colour: the greatest of a column is the measure of the others, and dark. */
function Bars({ wards, rows: { top, pitch, bar } }: { wards: Ward[]; rows: Rows }) {
  const drawn = { usuishi: '', seseragi: '', fukasa: '' };
  for (const { x, w, value } of COLUMNS) {
    const greatest = Math.max(...wards.map(value));
    for (const [index, ward] of wards.entries()) {
      const y = top + index * pitch + bar.y;
      const share = value(ward) / greatest;
      if (share < 1) drawn.usuishi += box(x, y, w, bar.h);
      if (share > 0) drawn[share < 1 ? 'seseragi' : 'fukasa'] += box(x, y, w * share, bar.h);
    }
  }
  return (
    <Canvas x={0} y={30} w={210} h={140}>
      {fill(drawn.usuishi, 'usuishi')}
      {fill(drawn.seseragi, 'seseragi')}
      {fill(drawn.fukasa, 'fukasa')}
    </Canvas>
  );
}

/** Size of the sums in Q. Smaller ones stand on the same baseline, 0.88 em below the top of their feed. */
const LARGE = 52;

/** The sum, under the line as its rule. */
function Total({ total }: Pick<City, 'total'>) {
  const printed = COLUMNS.map((column) => column.print(column.value(total)));
  const size = Math.min(...COLUMNS.map(({ w }, index) => fitFigures([printed[index]!], LARGE, w + 2)));
  return (
    <At x={0} y={188.6} w={210} h={14} role="TR">
      <At x={16} y={0} w={36} role="TH">
        <Placed
          x={0}
          y={4}
          w={36}
          size={onLadder(fitSize([total.name], 32, 34))}
          feed={32}
          family="display"
          weight={900}
          color="fukasa"
        >
          {total.name}
        </Placed>
      </At>
      {COLUMNS.map(({ head, x, w }, index) => (
        <At key={head} x={x - 4} y={(LARGE - size) * 0.22} w={w + 4} role="TD">
          <Figure value={printed[index]!} size={size} weight={700} color="fukasa" align="right" />
        </At>
      ))}
    </At>
  );
}
