import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import type { SwatchName } from '../../style/swatches.ts';
import { NEW_DISC } from './BarsDrawing.tsx';
import { type Bar, FADE_END, isTall } from './bars.ts';

/** Lines inside the bars stand on common edges: this far from the bar's start, in mm. */
const COLUMNS = [27, 39, 51, 63];

/** Padding of a bar and the air between its name and what follows, in mm. */
const PAD = 3;
const AIR = 3.5;

/** Height for which the places in a tall bar are given, in mm. */
const TALL = 19;

const SMALL = { size: 11, feed: 17 } as const;

/** Name and words of a scheme, in its bar as far as they fit, beside it otherwise. */
export function BarText({ bar, ground }: { bar: Bar; ground: 'above' | 'below' }) {
  if (isTall(bar.scheme)) return <TallText bar={bar} />;
  const { scheme, x0, x1, y, h } = bar;
  const nameWidth = ems(scheme.name) * 4;
  if (nameWidth + 2 * PAD > x1 - x0) return <BesideText bar={bar} />;
  const dark = ground === 'above' && scheme.tone === 'rest';
  const column = COLUMNS.find((place) => place >= PAD + nameWidth + AIR) ?? PAD + nameWidth + AIR;
  const fits = column + Math.max(0, ...scheme.inside.map(ems)) * 2.75 < x1 - x0;
  const beside = fits ? scheme.beside : [...scheme.inside, ...scheme.beside];
  return (
    <>
      <Placed
        x={x0 + PAD}
        y={y + h / 2 - 2.75}
        w={nameWidth + 2}
        size={16}
        feed={22}
        weight={700}
        color={nameColor(bar, dark)}
        role="H3"
      >
        {scheme.name}
      </Placed>
      {fits && (
        <Small
          x={x0 + column}
          middle={y + h / 2}
          w={FADE_END - x0 - column}
          lines={scheme.inside}
          color={dark ? 'shiro' : 'sumi'}
        />
      )}
      <Small x={x1 + PAD} middle={y + h / 2} w={FADE_END - x1 - PAD} lines={beside} />
    </>
  );
}

const nameColor = ({ scheme }: Bar, dark: boolean): SwatchName => {
  if (dark) return 'shiro';
  return scheme.tone === 'new' ? 'sumi' : 'fukasa';
};

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
function BesideText({ bar: { scheme, x0, x1, y, h } }: { bar: Bar }) {
  const x = x1 + PAD;
  const top = y + h / 2 - 5.1;
  return (
    <>
      <Placed x={x} y={top} w={FADE_END - x} size={16} feed={20} weight={700} role="H3">
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
          color={nameColor({ scheme, x0, x1, y, h }, scheme.tone === 'rest')}
          align="center"
        >
          {scheme.badge}
        </Placed>
      )}
      <Placed x={x} y={top + 5.6} w={FADE_END - x} {...SMALL}>
        {[...scheme.inside, ...scheme.beside].join('\n')}
      </Placed>
    </>
  );
}

/** A tall bar: a large name, its reach at the right end, its words below, and where it goes on. */
function TallText({ bar: { scheme, x0, x1, y, h } }: { bar: Bar }) {
  const k = Math.min(1, h / TALL);
  const reach = Math.max(0, ...scheme.beside.map(ems)) * 2.75;
  const besideName = PAD + ems(scheme.name) * 4.5 + AIR + reach + PAD < x1 - x0;
  const inside = besideName ? scheme.inside : [...scheme.beside, ...scheme.inside];
  return (
    <>
      <Placed x={x0 + PAD} y={y + 2.4 * k} w={x1 - x0} size={18} feed={28} weight={700} role="H3">
        {scheme.name}
      </Placed>
      {besideName && scheme.beside.length > 0 && (
        <Placed right={x1 - 2.6} y={y + 3.7 * k} w={reach + 4} {...SMALL} weight={700}>
          {scheme.beside.join('\n')}
        </Placed>
      )}
      <Placed x={x0 + PAD} y={y + 10 * k} w={x1 - x0 - PAD} size={Math.max(9, 11 * k)} feed={16.5 * k}>
        {inside.join('\n')}
      </Placed>
      {scheme.extension && (
        <Placed x={x1 + 1.6} y={y + 0.4 * k} w={FADE_END - x1} size={9} feed={15 * k}>
          {scheme.extension.text.join('\n')}
        </Placed>
      )}
      {scheme.isNew && (
        <Placed
          x={x0 - NEW_DISC.before - 10}
          y={y + h / 2 - 4.4}
          w={20}
          size={26}
          feed={34}
          family="display"
          weight={900}
          color="shiro"
          align="center"
        >
          NEW
        </Placed>
      )}
    </>
  );
}
