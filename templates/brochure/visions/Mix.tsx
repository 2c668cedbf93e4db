import type { Initiative } from '#model';
import { Canvas, fill } from '../../art/pen.tsx';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ems } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';
import type { SwatchName } from '../../style/swatches.ts';
import { HEAD, noteX } from './heads.ts';
import { growing, strands } from './strands.ts';

type Transport = Extract<Initiative['figure'], { kind: 'transport' }>;

/** Height of the head; top, depth and gap of the strands, in mm. */
const TOP = 200.8;
const STRANDS = { top: 213.4, depth: 18.4, gap: 0.9 };

/** The mode that grows is the water; the others follow in this order. */
const OTHERS: readonly SwatchName[] = ['ishi', 'midori', 'daidai', 'fukasa', 'toyama'];

/** How people move, now and later, as strands that grow and shrink; each is named at its end. */
export function Mix({ figure, x, w }: { figure: Transport; x: number; w: number }) {
  const { mix, modes } = figure;
  const names = Math.max(...modes.map(ems)) * (scale.small.size / 4);
  const to = x + w - names - 2.6;
  const shares = mix.map((place) => place.shares);
  const drawn = strands(shares, { from: x, to, ...STRANDS });
  const colours = coloursOf(modes.length, growing(shares));
  return (
    <>
      <Placed x={x} y={TOP} w={w / 2} {...HEAD.type} role="H4">
        {figure.mixHeading}
      </Placed>
      <Placed x={noteX(x, figure.mixHeading)} y={TOP + 1} w={w / 2 + 12} {...scale.small}>
        {figure.mixNote}
      </Placed>
      <As
        role="Figure"
        alt={`${mix.map(({ name }) => name).join('と')}の${figure.mixNote}`}
        long={tableOf(figure)}
      >
        <Canvas x={x} y={STRANDS.top - 1} w={w} h={STRANDS.depth + 2} part>
          {drawn.map(({ outline }, index) => (
            <Piece key={outline} d={outline} swatch={colours[index]!} />
          ))}
        </Canvas>
        {mix.map(({ name }, place) => (
          <PlaceName key={name} name={name} from={x} to={to} share={place / Math.max(1, mix.length - 1)} />
        ))}
        {drawn.map(({ last }, index) => (
          <Placed
            key={modes[index]}
            x={to + 2.6}
            y={(last.top + last.foot) / 2 - scale.small.feed / 8}
            w={names + 2}
            {...scale.small}
            weight={700}
          >
            {modes[index]!}
          </Placed>
        ))}
      </As>
    </>
  );
}

const coloursOf = (count: number, water: number): SwatchName[] => {
  const others = [...OTHERS];
  return Array.from({ length: count }, (_, mode) =>
    mode === water ? 'mizu' : (others.shift() ?? 'kawaraUsu'),
  );
};

const Piece = ({ d, swatch }: { d: string; swatch: SwatchName }) => fill(d, swatch);

/** Over the strands: the first place ranged left, the last right, others in the middle. */
function PlaceName({ name, from, to, share }: { name: string; from: number; to: number; share: number }) {
  const type = { ...scale.small, weight: 700 } as const;
  const y = STRANDS.top - 5;
  const align = share === 0 ? 'left' : share === 1 ? 'right' : 'center';
  const w = 30;
  return (
    <Placed x={from + (to - from - w) * share} y={y} w={w} {...type} align={align}>
      {name}
    </Placed>
  );
}

/** The shares of the strands. */
const tableOf = ({ mixHeading, modes, mix }: Transport) => ({
  caption: mixHeading,
  head: ['', ...modes],
  rows: mix.map(({ name, shares }) => [name, ...shares.map((share) => `${share}%`)]),
});
