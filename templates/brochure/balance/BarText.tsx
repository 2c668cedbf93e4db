import { Placed } from '../../parts/Placed.tsx';
import { scale } from '../../style/scale.ts';
import type { SwatchName } from '../../style/swatches.ts';
import { EXTENSION, GROUNDS, NEW_DROP } from './BarsDrawing.tsx';
import { type Bar, bodyEnd, OPEN_END } from './bar.ts';
import { breadthOf, columnOf, PAD, plainType, reversedType, seatOf, tallType } from './barType.ts';

/** White on the dark ground; elsewhere the names stand out from the words. */
const onBar = ({ scheme: { tone } }: Bar): { name: SwatchName; words: SwatchName } => {
  if (GROUNDS[tone] === 'fukasa') return { name: 'shiro', words: 'shiro' };
  return { name: tone === 'new' ? 'sumi' : 'fukasa', words: 'sumi' };
};

/** Name and words of a scheme, in its bar as far as they fit, beside it otherwise. */
export function BarText({ bar }: { bar: Bar }) {
  const seat = seatOf(bar);
  if (seat === 'tall') return <TallText bar={bar} />;
  if (seat === 'beside') return <BesideText bar={bar} />;
  const { scheme, x0, x1, y, h } = bar;
  const { name, words } = plainType(h);
  const colour = onBar(bar);
  const column = columnOf(bar);
  const inside = seat === 'inside' ? scheme.inside : [];
  const beside = seat === 'inside' ? scheme.beside : [...scheme.inside, ...scheme.beside];
  const middle = y + h / 2;
  return (
    <>
      <Placed
        x={x0 + PAD}
        y={middle - name.feed / 8}
        w={breadthOf([scheme.name], name) + 2}
        {...name}
        weight={700}
        color={colour.name}
        role="H3"
      >
        {scheme.name}
      </Placed>
      <Lines
        x={x0 + column}
        middle={middle}
        w={bodyEnd(bar) - x0 - column}
        lines={inside}
        type={colour.words === 'shiro' ? reversedType(bar) : words}
        color={colour.words}
      />
      <Lines x={x1 + PAD} middle={middle} w={OPEN_END - x1 - PAD} lines={beside} type={words} />
    </>
  );
}

interface LinesProps {
  x: number;
  middle: number;
  w: number;
  lines: readonly string[];
  type: { size: number; feed: number };
  color?: SwatchName;
}

/** Small lines about the middle of a bar. */
function Lines({ x, middle, w, lines, type, color }: LinesProps) {
  if (!lines.length) return null;
  return (
    <Placed x={x} y={middle - (lines.length * type.feed) / 8} w={w} {...type} color={color}>
      {lines.join('\n')}
    </Placed>
  );
}

/** A bar too short for its name holds its badge; the name stands beside it, over its words. */
function BesideText({ bar }: { bar: Bar }) {
  const { scheme, x0, x1, y, h } = bar;
  const { name, words } = plainType(h);
  const x = x1 + PAD;
  const lines = [...scheme.inside, ...scheme.beside];
  const top = y + h / 2 - name.feed / 8 - (lines.length * words.feed) / 8;
  return (
    <>
      <Placed x={x} y={top} w={OPEN_END - x} {...name} weight={700} color="fukasa" role="H3">
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
        <Placed x={x} y={top + name.feed / 4} w={OPEN_END - x} {...words}>
          {lines.join('\n')}
        </Placed>
      )}
    </>
  );
}

/** A tall bar: a large name, its reach at the right end, its words below, and where it goes on. */
function TallText({ bar }: { bar: Bar }) {
  const { scheme, x0, y, h } = bar;
  const { name, words } = tallType(h);
  const end = bodyEnd(bar);
  const reach = breadthOf(scheme.beside, words);
  const besideName = breadthOf([scheme.name], name) + reach + 4 * PAD < end - x0;
  const lines = besideName ? scheme.inside : [...scheme.beside, ...scheme.inside];
  const top = y + (h - name.feed / 4 - (lines.length * words.feed) / 4) / 2;
  const colour = onBar(bar);
  return (
    <>
      <Placed x={x0 + PAD} y={top} w={end - x0 - PAD} {...name} weight={700} color={colour.name} role="H3">
        {scheme.name}
      </Placed>
      {besideName && scheme.beside.length > 0 && (
        <Placed
          right={end - PAD}
          y={top + (name.feed - words.feed) / 8 + 0.2}
          w={reach + 4}
          {...words}
          weight={700}
          color={colour.words}
        >
          {scheme.beside.join('\n')}
        </Placed>
      )}
      {lines.length > 0 && (
        <Placed x={x0 + PAD} y={top + name.feed / 4} w={end - x0 - PAD} {...words} color={colour.words}>
          {lines.join('\n')}
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
    <Placed x={x1 + EXTENSION.gap} y={top} w={OPEN_END - x1 + 2} size={size} feed={feed}>
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
