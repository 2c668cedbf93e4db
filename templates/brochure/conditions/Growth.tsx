import type { Growth as GrowthData } from '#model';
import { Canvas, fill, group, n, stroke } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { As } from '../../parts/As.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { fitSize } from '../../style/measure.ts';
import { breakPhrases, listNames } from '../../style/phrases.ts';

/** Type area of the right page and the heights of the block's parts, in spread mm. */
const LEFT = 226;
const WIDTH = 180;
const Y = { label: 183, slogan: 188.4, names: 201.6, items: 209.8, supportLabel: 245, support: 251 };
/** Feed of the items in mm, and the air between two of them. */
const ITEM = { feed: 4.5, air: 1.2 };
const CHECK = 3.4;
const DROP = 13.4;

/** 成長・育成方針: the slogan, the orientations with their items, and how the city supports growth. */
export function Growth({ growth }: { growth: GrowthData }) {
  const small = { size: 13, feed: 18, weight: 700, color: 'fukasa' } as const;
  const size = fitSize([growth.slogan], 32, WIDTH);
  return (
    <>
      <Placed x={LEFT} y={Y.label} w={WIDTH} {...small}>
        {`${growth.policy}　${growth.orientationsLabel}`}
      </Placed>
      <Placed
        x={LEFT - 0.6}
        y={Y.slogan}
        w={WIDTH + 2}
        size={size}
        feed={42}
        family="display"
        weight={900}
        color="fukasa"
        role="H2"
      >
        {growth.slogan}
      </Placed>
      <Orientations orientations={growth.orientations} />
      <Placed x={LEFT} y={Y.supportLabel} w={WIDTH} {...small} role="H3">
        {growth.supportLabel}
      </Placed>
      <Support support={growth.support} />
    </>
  );
}

function Orientations({ orientations }: Pick<GrowthData, 'orientations'>) {
  const pitch = (WIDTH + 4) / orientations.length;
  const w = pitch - 8;
  const tops = topsOf(
    orientations.map(({ items }) => items),
    w,
  );
  const items = orientations.flatMap((orientation, column) =>
    orientation.items.map((text, row) => ({ text, column, x: LEFT + column * pitch, y: tops[row]! })),
  );
  return (
    <>
      <Canvas x={LEFT} y={Y.items - 2} w={WIDTH} h={32}>
        {group(undefined, ...items.map(({ x, y }) => stroke(check(x + 0.5, y + 0.2), 'mizu', 0.9)))}
      </Canvas>
      {orientations.map(({ name }, column) => (
        <As key={name} role="Sect">
          <Placed
            x={LEFT + column * pitch}
            y={Y.names}
            w={pitch - 4}
            size={18}
            feed={26}
            family="display"
            weight={900}
            color="fukasa"
            role="H3"
          >
            {name}
          </Placed>
          <As role="L">
            {items
              .filter((item) => item.column === column)
              .map(({ text, x, y }) => (
                <Placed key={text} x={x + 6} y={y} w={w} size={13} feed={ITEM.feed * 4} role="LI" phrases>
                  {text}
                </Placed>
              ))}
          </As>
        </As>
      ))}
    </>
  );
}

/** Tops of the rows: items beside each other are level, whatever their lines. */
function topsOf(columns: readonly (readonly string[])[], w: number): number[] {
  const rows = Math.max(...columns.map((items) => items.length));
  let next = Y.items;
  return Array.from({ length: rows }, (_, row) => {
    const top = next;
    const lines = columns.map((items) => breakPhrases(items[row] ?? '', w / 3.25).split('\n').length);
    next += Math.max(...lines) * ITEM.feed + ITEM.air;
    return top;
  });
}

const check = (x: number, y: number) =>
  `M${n(x)} ${n(y + CHECK * 0.52)}L${n(x + CHECK * 0.36)} ${n(y + CHECK * 0.86)}L${n(x + CHECK)} ${n(y + CHECK * 0.1)}`;

function Support({ support }: Pick<GrowthData, 'support'>) {
  const pitch = (WIDTH + 4) / support.length;
  return (
    <>
      <Canvas x={LEFT} y={Y.support - 1} w={WIDTH} h={DROP + 2}>
        {group(
          undefined,
          ...support.map((_, index) => fill(drop(LEFT + 5 + index * pitch, Y.support, DROP), 'mizu')),
        )}
      </Canvas>
      <As role="L">
        {support.map((item, index) => (
          <SupportText key={item.no} item={item} x={LEFT + index * pitch} w={pitch - 4} />
        ))}
      </As>
    </>
  );
}

interface SupportTextProps {
  item: GrowthData['support'][number];
  x: number;
  w: number;
}

const SupportText = ({ item, x, w }: SupportTextProps) => (
  <As role="LI">
    <Placed
      x={x}
      y={Y.support + 5.7}
      w={10}
      size={24}
      feed={24}
      family="display"
      weight={900}
      color="shiro"
      align="center"
      role="Lbl"
    >
      {String(item.no)}
    </Placed>
    <Placed x={x + 12.5} y={Y.support + 2.4} w={w - 12.5} size={16} feed={20} weight={700} role="H4">
      {item.title}
    </Placed>
    <Placed x={x + 12.5} y={Y.support + 8} w={w - 12.5} size={11} feed={17}>
      {listNames(item.points, (w - 13.5) / 2.75).join('\n')}
    </Placed>
  </As>
);
