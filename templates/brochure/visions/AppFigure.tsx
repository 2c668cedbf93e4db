import { Canvas, circle, fill, n, rect, stroke } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { breakPhrases } from '../../style/phrases.ts';
import { scale } from '../../style/scale.ts';
import type { SwatchName } from '../../style/swatches.ts';
import { type App, type Group, placeGroups, type Row } from './appGroups.ts';
import { HEAD } from './heads.ts';
import { BENCH } from './Water.tsx';

/** The phone that stands on the line: its breadth and top, and the rim round its screen, in mm. */
const PHONE = { w: 27, top: 80.6, rim: 1.8 };
/** Left edge of the column of functions from the figure's, and where it ends, in mm. */
const COLUMN = { x: 36, foot: 153 };
const STREAM = 1.2;

/** What the app does: streams run from the phone, which stands on the line, to groups of functions. */
export function AppFigure({ figure, x, w }: { figure: App; x: number; w: number }) {
  const left = x + COLUMN.x;
  const groups = placeGroups(figure.groups, { top: HEAD.above, foot: COLUMN.foot, w: w - COLUMN.x });
  return (
    <>
      <Canvas x={x} y={78} w={w + 2} h={BENCH - 77}>
        {groups.map((group, index) => (
          <Stream
            key={group.name}
            from={x + PHONE.w}
            y={sourceOf(index, groups.length)}
            to={group}
            left={left}
            right={x + w}
          />
        ))}
        <Phone x={x} />
      </Canvas>
      <Placed x={x} y={111.4} w={PHONE.w} size={13} feed={18} weight={700} color="fukasa" align="center">
        {breakPhrases(figure.name, 5)}
      </Placed>
      {groups.map((group, index) => (
        <GroupWords key={group.name} group={group} order={index + 1} x={left} w={w - COLUMN.x} />
      ))}
    </>
  );
}

/** Where a stream leaves the phone: they are spread over its upper part. */
const sourceOf = (index: number, count: number) => 92 + ((index + 0.5) / count) * 46;

interface StreamProps {
  from: number;
  y: number;
  to: Group;
  left: number;
  right: number;
}

/** From the phone's edge in an even curve, then straight under the group's head. */
function Stream({ from, y, to: { rule }, left, right }: StreamProps) {
  const half = (left - from) / 2;
  return stroke(
    `M${n(from - 0.5)} ${n(y)}C${n(from + half)} ${n(y)} ${n(left - half)} ${n(rule)} ${n(left + 1)} ${n(rule)}H${n(right - STREAM / 2)}`,
    'mizu',
    STREAM,
  );
}

function GroupWords({ group, order, x, w }: { group: Group; order: number; x: number; w: number }) {
  return (
    <As role="Sect" order={order}>
      <Placed x={x} y={group.y} w={w} size={13} feed={19} weight={700} color="fukasa" role="H4">
        {group.name}
      </Placed>
      <As role="L">
        {group.rows.map((row) => (
          <RowWords key={row.text} row={row} x={x} w={w} indent={group.indent} />
        ))}
      </As>
    </As>
  );
}

const RowWords = ({ row, x, w, indent }: { row: Row; x: number; w: number; indent: number }) => (
  <As role="LI">
    {row.label && (
      <Placed x={x} y={row.y} w={indent} {...scale.small} weight={700} role="Lbl">
        {row.label}
      </Placed>
    )}
    <Placed x={x + indent} y={row.y} w={w - indent + 1} {...scale.small}>
      {row.text}
    </Placed>
  </As>
);

/** Colours of the tiles on the screen, three in a row. */
const TILES: readonly SwatchName[] = [
  'mizu',
  'waki',
  'daidai',
  'waki',
  'midori',
  'waki',
  'mizu',
  'waki',
  'waki',
];
const TILE = { w: 4.8, pitch: 6.2, top: 125.4 };

function Phone({ x }: { x: number }) {
  const { w, top, rim } = PHONE;
  const body = (inset: number, head: number, r: number) =>
    `M${n(x + inset)} ${BENCH + 1}V${n(head + r)}A${r} ${r} 0 0 1 ${n(x + inset + r)} ${n(head)}` +
    `H${n(x + w - inset - r)}A${r} ${r} 0 0 1 ${n(x + w - inset)} ${n(head + r)}V${BENCH + 1}Z`;
  const middle = x + w / 2;
  const tiles = middle - TILE.pitch - TILE.w / 2;
  return (
    <>
      {fill(body(0, top, 4), 'fukasa')}
      {fill(body(rim, top + 3.6, 1.2), 'shiro')}
      {rect(x + rim, top + 5, w - 2 * rim, 24, 'waki')}
      {fill(drop(middle, top + 8.4, 16), 'mizu')}
      {TILES.map((swatch, index) => (
        <Tile
          key={String(index)}
          x={tiles + (index % 3) * TILE.pitch}
          y={TILE.top + Math.floor(index / 3) * TILE.pitch}
          swatch={swatch}
        />
      ))}
      {rect(tiles, 147.6, 2 * TILE.pitch + TILE.w, 2.8, 'waki', 1.4)}
      {rect(tiles, 147.6, 1.3 * TILE.pitch + TILE.w, 2.8, 'mizu', 1.4)}
      {circle(middle, top + 1.9, 0.5, 'seseragi')}
    </>
  );
}

const Tile = ({ x, y, swatch }: { x: number; y: number; swatch: SwatchName }) =>
  rect(x, y, TILE.w, TILE.w, swatch, 1.2);
