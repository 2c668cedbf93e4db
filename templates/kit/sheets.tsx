import type { ReactNode } from 'react';
import { toMm } from '#model';
import { Canvas, rect } from '../art/pen.tsx';
import { At } from '../parts/At.tsx';
import { type Dealt, deal } from '../parts/deal.ts';
import { Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { format, page } from '../style/format.ts';
import { scale } from '../style/scale.ts';
import type { Card } from './card.ts';
import { themes } from './cards.ts';
import { Measures, Palette, TypeScale } from './tokens.tsx';
import { meanings } from './words.ts';

/** Head and foot of the rows of cards, and the height of a line of props, in mm. */
const ROWS = { top: 32, foot: 284 };
const LINE = 4;
const TEXT = { x: 92, meaning: 122, w: 104 };

const heightOf = ({ h, props }: Card) => Math.max(h, 13.5 + props.length * LINE) + 5;

/** The pages of cards, each with its title. */
const pages: { title: string; rows: Dealt<Card>[] }[] = Object.entries(themes).flatMap(([title, cards]) =>
  deal(cards, { group: ({ name }) => name, height: heightOf, room: () => ROWS.foot - ROWS.top }).map(
    (rows) => ({
      title,
      rows,
    }),
  ),
);

const opening = (
  <>
    <Palette y={32} />
    <TypeScale y={190} />
    <Measures y={190} />
  </>
);

/** The kit on its pages: swatches and type, then every part with its picture, its use and its props. */
export const sheets = [
  sheet(0, '色、文字、紙面', opening),
  ...pages.map(({ title, rows }, index) =>
    sheet(
      index + 1,
      title,
      rows.map(({ row, y }) => <CardRow key={row.name} card={row} y={ROWS.top + y} />),
    ),
  ),
];

function sheet(index: number, title: string, content: ReactNode) {
  const label = `P${index + 1}`;
  const draw = () => (
    <Leaf slot={{ label, folio: String(index + 1), side: 'recto' }}>
      <Placed x={14} y={14} w={120} size={32} feed={40} family="display" weight={900} color="mizu" role="H1">
        {title}
      </Placed>
      {content}
    </Leaf>
  );
  return { label, draw };
}

function CardRow({ card, y }: { card: Card; y: number }) {
  const right = toMm(format.trim.width) - page.foreEdge;
  return (
    <>
      <Canvas x={14} y={y} w={70} h={card.h}>
        {rect(14, y, 70, card.h, 'waki')}
      </Canvas>
      <At x={14} y={y}>
        {card.picture}
      </At>
      <Placed x={TEXT.x} y={y - 1.2} w={60} {...scale.heading} color="fukasa" role="H2">
        {card.name}
      </Placed>
      {card.type && (
        <Placed right={right} y={y + 0.4} w={40} {...scale.note}>
          ＋TypeStyle
        </Placed>
      )}
      <Placed x={TEXT.x} y={y + 6.4} w={TEXT.w} {...scale.small}>
        {card.purpose}
      </Placed>
      {card.props.map((prop, index) => (
        <Prop key={prop} name={prop} y={y + 12.6 + index * LINE} />
      ))}
    </>
  );
}

function Prop({ name, y }: { name: string; y: number }) {
  return (
    <>
      <Placed x={TEXT.x} y={y} w={29} {...scale.column} weight={700} color="fukasa">
        {name}
      </Placed>
      <Placed x={TEXT.meaning} y={y} w={74} {...scale.column}>
        {meanings[name] ?? ''}
      </Placed>
    </>
  );
}
