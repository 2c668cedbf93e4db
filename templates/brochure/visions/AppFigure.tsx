import type { Initiative } from '#model';
import { Canvas, circle, fill, n, rect, stroke } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import { breakPhrases } from '../../style/phrases.ts';
import type { SwatchName } from '../../style/swatches.ts';
import { BENCH } from './Water.tsx';

type App = Extract<Initiative['figure'], { kind: 'app' }>;
type Group = App['groups'][number];

const FEED = 3.9;
const LABEL = 7;
/** Phone: left and right edge of its body, from the figure's left. */
const PHONE = { left: 31.5, right: 53.5, top: 83.6 };

/** One group of functions, placed beside the phone. */
interface PlacedGroup {
  name: string;
  /** Its place among the groups of the content, from 1. */
  order: number;
  side: 'left' | 'right';
  y: number;
  rows: { label?: string; text: string; y: number }[];
  /** Height at which its stream meets the phone. */
  meets: number;
}

/** What the app does: groups of functions whose streams run into the phone that stands on the line. */
export function AppFigure({ figure, x, w }: { figure: App; x: number; w: number }) {
  const groups = place(figure.groups, w);
  const phone = { left: x + PHONE.left, right: x + PHONE.right };
  const width = PHONE.left - 4;
  const edge = (side: PlacedGroup['side']) => (side === 'left' ? x : x + w - (w - PHONE.right - 7));
  return (
    <>
      <Canvas x={x} y={80} w={w + 2} h={BENCH - 79}>
        {groups.map((group) => (
          <Stream key={group.name} group={group} phone={phone} x={x} w={w} />
        ))}
        <Phone x={phone.left} />
      </Canvas>
      <Placed x={phone.left} y={111.6} w={22} size={10} feed={17} weight={700} color="fukasa" align="center">
        {breakPhrases(figure.name, 5)}
      </Placed>
      {groups.map((group) => (
        <GroupWords key={group.name} group={group} x={edge(group.side)} w={width} />
      ))}
    </>
  );
}

/** First and last groups at the left, the others at the right, each column spread over the phone's height. */
function place(groups: readonly Group[], w: number): PlacedGroup[] {
  const isLeft = (index: number) =>
    index === 0 || (index === groups.length - 1 && groups.length > 3) || index % 4 === 3;
  return (['left', 'right'] as const).flatMap((side) => {
    const here = groups.filter((_, index) => isLeft(index) === (side === 'left'));
    const measure = (side === 'left' ? PHONE.left - 4 : w - PHONE.right - 7) / 2.5;
    let y = side === 'left' ? 92 : 86;
    return here.map((group) => {
      const rows: PlacedGroup['rows'] = [];
      let rowY = y + 7.2;
      let label: string | undefined;
      for (const item of group.items) {
        const text = breakPhrases(item.text, item.label ? measure - LABEL / 2.5 : measure) + note(item.note);
        rows.push({ label: item.label === label ? undefined : item.label, text, y: rowY });
        label = item.label;
        rowY += text.split('\n').length * FEED + 1.6;
      }
      const order = groups.indexOf(group) + 1;
      const placed: PlacedGroup = { name: group.name, order, side, y, rows, meets: (y + rowY) / 2 };
      y = rowY + 3.6;
      return placed;
    });
  });
}

const note = (words: string | undefined) => (words ? `\n（${words}）` : '');

function Stream({
  group,
  phone,
  x,
  w,
}: {
  group: PlacedGroup;
  phone: { left: number; right: number };
  x: number;
  w: number;
}) {
  const y = group.y + 5.6;
  const { meets } = group;
  if (group.side === 'left') {
    const end = phone.left - 5;
    return stroke(
      `M${phone.left + 0.5} ${n(meets)}C${end + 1.7} ${n(meets)} ${end + 4.5} ${n(y)} ${end} ${n(y)}H${x + 0.6}`,
      'mizu',
      1.2,
    );
  }
  const start = phone.right + 7;
  return stroke(
    `M${phone.right - 0.5} ${n(meets)}C${start - 3} ${n(meets)} ${start - 4.5} ${n(y)} ${start} ${n(y)}H${n(x + w - 0.6)}`,
    'mizu',
    1.2,
  );
}

function GroupWords({ group, x, w }: { group: PlacedGroup; x: number; w: number }) {
  return (
    <As role="Sect" order={group.order}>
      <Placed x={x} y={group.y} w={w} size={12} feed={19} weight={700} color="fukasa" role="H4">
        {group.name}
      </Placed>
      <As role="L">
        {group.rows.map(({ label, text, y }) => (
          <Row
            key={text}
            label={label}
            text={text}
            x={x}
            y={y}
            w={w}
            indent={group.rows.some((row) => row.label)}
          />
        ))}
      </As>
    </As>
  );
}

interface RowProps {
  label?: string | undefined;
  text: string;
  x: number;
  y: number;
  w: number;
  indent: boolean;
}

function Row({ label, text, x, y, w, indent }: RowProps) {
  const shift = indent ? LABEL : 0;
  const feed = FEED * 4;
  return (
    <As role="LI">
      {label && (
        <Placed x={x} y={y} w={LABEL} size={10} feed={feed} weight={700} color="fukasa" role="Lbl">
          {label}
        </Placed>
      )}
      <Placed x={x + shift} y={y} w={Math.max(w - shift, ems(text) * 1.4)} size={10} feed={feed}>
        {text}
      </Placed>
    </As>
  );
}

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

function Phone({ x }: { x: number }) {
  const body = (inset: number, top: number, r: number) =>
    `M${n(x + inset)} ${BENCH + 1}V${top + r}A${r} ${r} 0 0 1 ${n(x + inset + r)} ${top}H${n(x + 22 - inset - r)}A${r} ${r} 0 0 1 ${n(x + 22 - inset)} ${top + r}V${BENCH + 1}Z`;
  return (
    <>
      {fill(body(0, PHONE.top, 3.4), 'fukasa')}
      {fill(body(1.6, PHONE.top + 3.6, 1), 'shiro')}
      {rect(x + 1.6, PHONE.top + 4.6, 18.8, 22, 'waki')}
      {fill(drop(x + 11, PHONE.top + 8, 13.4), 'mizu')}
      {TILES.map((swatch, index) => (
        <Tile
          key={String(index)}
          x={x + 4 + (index % 3) * 5}
          y={126.5 + Math.floor(index / 3) * 5.4}
          swatch={swatch}
        />
      ))}
      {rect(x + 4, 148, 14, 2.4, 'waki', 1.2)}
      {rect(x + 4, 148, 9, 2.4, 'mizu', 1.2)}
      {circle(x + 11, 85.4, 0.5, 'seseragi')}
    </>
  );
}

const Tile = ({ x, y, swatch }: { x: number; y: number; swatch: SwatchName }) => rect(x, y, 4, 4, swatch, 1);
