import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';
import type { SwatchName } from '../../style/swatches.ts';
import { EXTENSION, GROUNDS, NEW_DROP } from './BarsDrawing.tsx';
import { type Bar, bodyEnd, isTall, OPEN_END } from './bars.ts';

/** Lines inside the bars stand on common edges: this far from the bar's start, in mm. */
const COLUMNS = [27, 39, 51, 63];

/** Padding of a bar and the air between its name and what follows, in mm. */
const PAD = 3.4;
const AIR = 3.5;

/** Height for which the places in a tall bar are given, in mm. */
const TALL = 19;

const SMALL = { size: scale.small.size, feed: scale.small.feed } as const;
const NAME = { size: 16, feed: 22, weight: 700 } as const;

/** White on the dark ground; elsewhere the names stand out from the words. */
const onBar = ({ scheme: { tone } }: Bar): { name: SwatchName; words: SwatchName } => {
  if (GROUNDS[tone] === 'fukasa') return { name: 'shiro', words: 'shiro' };
  return { name: tone === 'new' ? 'sumi' : 'fukasa', words: 'sumi' };
};

/** Name and words of a scheme, in its bar as far as they fit, beside it otherwise. */
export function BarText({ bar }: { bar: Bar }) {
  if (isTall(bar.scheme)) return <TallText bar={bar} />;
  const { scheme, x0, x1, y, h } = bar;
  const end = bodyEnd(bar);
  const nameWidth = ems(scheme.name) * 4;
  if (nameWidth + 2 * PAD > end - x0) return <BesideText bar={bar} />;
  const colour = onBar(bar);
  const column = COLUMNS.find((place) => place >= PAD + nameWidth + AIR) ?? PAD + nameWidth + AIR;
  const fits = column + Math.max(0, ...scheme.inside.map(ems)) * 2.75 < end - x0;
  const beside = fits ? scheme.beside : [...scheme.inside, ...scheme.beside];
  return (
    <>
      <Placed x={x0 + PAD} y={y + h / 2 - 2.75} w={nameWidth + 2} {...NAME} color={colour.name} role="H3">
        {scheme.name}
      </Placed>
      {fits && (
        <Small
          x={x0 + column}
          middle={y + h / 2}
          w={OPEN_END - x0 - column}
          lines={scheme.inside}
          color={colour.words}
        />
      )}
      <Small x={x1 + PAD} middle={y + h / 2} w={OPEN_END - x1 - PAD} lines={beside} />
    </>
  );
}

interface SmallProps {
  x: number;
  middle: number;
  w: number;
  lines: readonly string[];
  color?: SwatchName;
}

/** Small lines about the middle of a bar. */
function Small({ x, middle, w, lines, color }: SmallProps) {
  if (!lines.length) return null;
  return (
    <Placed x={x} y={middle - (lines.length * SMALL.feed) / 8} w={w} {...SMALL} color={color}>
      {lines.join('\n')}
    </Placed>
  );
}

/** A bar too short for its name holds its badge; the name stands beside it. */
function BesideText({ bar }: { bar: Bar }) {
  const { scheme, x0, x1, y, h } = bar;
  const x = x1 + PAD;
  const lines = [...scheme.inside, ...scheme.beside];
  const top = y + h / 2 - 2.75 - (lines.length * SMALL.feed) / 8;
  return (
    <>
      <Placed x={x} y={top} w={OPEN_END - x} {...NAME} color="fukasa" role="H3">
        {scheme.name}
      </Placed>
      {scheme.badge && (
        <Placed
          x={x0}
          y={y + h / 2 - 2.75}
          w={x1 - x0}
          size={13}
          feed={22}
          weight={700}
          color={onBar(bar).name}
          align="center"
        >
          {scheme.badge}
        </Placed>
      )}
      {lines.length > 0 && (
        <Placed x={x} y={top + 5.5} w={OPEN_END - x} {...SMALL}>
          {lines.join('\n')}
        </Placed>
      )}
    </>
  );
}

/** A tall bar: a large name, its reach at the right end, its words below, and where it goes on. */
function TallText({ bar }: { bar: Bar }) {
  const { scheme, x0, y, h } = bar;
  const k = Math.min(1, h / TALL);
  const end = bodyEnd(bar);
  const reach = Math.max(0, ...scheme.beside.map(ems)) * 2.75;
  const besideName = PAD + ems(scheme.name) * 4.5 + AIR + reach + PAD < end - x0;
  const inside = besideName ? scheme.inside : [...scheme.beside, ...scheme.inside];
  const colour = onBar(bar);
  return (
    <>
      <Placed
        x={x0 + PAD}
        y={y + 2.2 * k}
        w={end - x0}
        size={18}
        feed={26}
        weight={700}
        color={colour.name}
        role="H3"
      >
        {scheme.name}
      </Placed>
      {besideName && scheme.beside.length > 0 && (
        <Placed right={end - PAD} y={y + 3.4 * k} w={reach + 4} {...SMALL} weight={700} color={colour.name}>
          {scheme.beside.join('\n')}
        </Placed>
      )}
      {inside.length > 0 && (
        <Placed
          x={x0 + PAD}
          y={y + 9.3 * k}
          w={end - x0 - PAD}
          size={k < 1 ? 9 : SMALL.size}
          feed={SMALL.feed * k}
          color={colour.words}
        >
          {inside.join('\n')}
        </Placed>
      )}
      {scheme.extension && <Extension bar={bar} lines={scheme.extension.text} />}
      {scheme.isNew && <NewBadge bar={bar} />}
    </>
  );
}

/** For whom it goes on, over the narrow bar. */
function Extension({ bar: { x1, y, h }, lines }: { bar: Bar; lines: readonly string[] }) {
  const { size, feed } = scale.note;
  const top = Math.max(y - 1, y + h - EXTENSION.h - 1 - (lines.length * feed) / 4);
  return (
    <Placed x={x1 + EXTENSION.gap + 0.6} y={top} w={OPEN_END - x1 + 2} size={size} feed={feed}>
      {lines.join('\n')}
    </Placed>
  );
}

const NewBadge = ({ bar: { x0, y, h } }: { bar: Bar }) => (
  <Placed
    x={x0 - NEW_DROP.before - 10}
    y={y + h / 2 - 3.1}
    w={20}
    size={24}
    feed={30}
    family="display"
    weight={900}
    color="shiro"
    align="center"
  >
    NEW
  </Placed>
);
