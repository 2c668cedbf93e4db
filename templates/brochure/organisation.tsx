import { Text, View } from '@react-pdf/renderer';
import { defineSheet, mm, type PageSlot, type Work } from '#model';
import { Canvas, group, rect } from '../art/pen.tsx';
import { As } from '../parts/As.tsx';
import { At } from '../parts/At.tsx';
import { Kicker } from '../parts/Kicker.tsx';
import { Across, Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { Words } from '../parts/Words.tsx';
import { eraDay } from '../style/dates.ts';
import { LINE_HEIGHT } from '../style/format.ts';
import { fitSize } from '../style/measure.ts';
import { scale } from '../style/scale.ts';
import { ink } from '../style/swatches.ts';
import { typeStyle } from '../style/type.ts';
import { branch, bud, fallingDrop, trunk } from './organisation/Branches.tsx';
import { DepartmentCard } from './organisation/DepartmentCard.tsx';
import { depths } from './organisation/Depths.tsx';
import type { OrganisationData } from './organisation/data.ts';
import { type Card, columnAt, plan } from './organisation/plan.ts';
import { sample } from './organisation/sample.ts';

const GUTTER = 210;

/** Tops of the opener, and of the heads of the texts, which stand level with its second line. */
const OPENER = 19.5;
const TEXTS = 51.5;

/** 組織と仕事: the line branches to every department. */
export const organisation = defineSheet<OrganisationData>({
  pages: 2,
  data: ({ work, departments, edition }) => ({ work, departments, asOf: edition.asOf.default }),
  render: ({ data, slots }) => {
    const cards = plan(data.departments);
    return (
      <>
        {slots.map((slot) => (
          <Leaf key={slot.label} slot={slot}>
            <Across slot={slot}>
              <Water cards={cards} slot={slot} />
              {slot.side === 'verso' ? <Opening work={data.work} /> : <WorkTexts work={data.work} />}
              {cards.map(
                (card, index) =>
                  onPage(card.x, slot) && (
                    // In the order of the content, though a page has cards of both rows.
                    <As key={card.department.slug} role="Sect" order={index + 1}>
                      <DepartmentCard {...card} />
                    </As>
                  ),
              )}
              {slot.side === 'recto' && (
                <As role="Sect" order={cards.length + 1}>
                  <AsOf note={data.work.note} day={data.asOf} />
                </As>
              )}
            </Across>
          </Leaf>
        ))}
      </>
    );
  },
  sample,
});

const onPage = (x: number, { side }: PageSlot) => (side === 'verso' ? x < GUTTER : x >= GUTTER);

/** Ground below the line, trunk, branches and buds of one page. */
function Water({ cards, slot }: { cards: Card[]; slot: PageSlot }) {
  const left = slot.side === 'verso' ? -3 : GUTTER - 3;
  const here = cards.filter(({ x }) => onPage(x, slot));
  const hanging = cards.filter(({ above }) => !above).length;
  return (
    <Canvas x={left} y={-3} w={GUTTER + 6} h={303}>
      {rect(left, LINE_HEIGHT, GUTTER + 6, 122, 'waki')}
      {depths(cards)}
      {slot.side === 'recto' && fallingDrop(columnAt(hanging) + 21)}
      {trunk()}
      {group(undefined, ...here.map(branch), ...here.map(bud))}
    </Canvas>
  );
}

/** Kicker, and the opener over its lines; its full stop is the accent of the spread. */
function Opening({ work: { label, opener } }: { work: Work }) {
  const size = fitSize(opener, 100, 190);
  const type = { size, feed: size * 1.18, family: 'display', weight: 900, color: 'fukasa' } as const;
  const text = opener.join('\n');
  const ends = text.endsWith('。');
  return (
    <>
      <Kicker x={14} w={120} label={label} />
      <At x={14 - size * 0.007} y={OPENER} w={194}>
        <Words {...type} role="H1">
          {ends ? text.slice(0, -1) : text}
          {ends && <Text style={{ ...typeStyle(type), color: ink('daidai') }}>。</Text>}
        </Words>
      </At>
    </>
  );
}

/** What the work is like: the texts of work.md side by side. */
function WorkTexts({ work }: { work: Work }) {
  const texts = work.body.blocks.reduce<{ title: string; text: string }[]>((found, block) => {
    if (block.kind === 'heading') found.push({ title: block.text, text: '' });
    else found.at(-1)!.text += block.inlines.map(({ text }) => text).join('');
    return found;
  }, []);
  const gap = 4;
  const width = (180 - gap * (texts.length - 1)) / texts.length;
  return (
    <>
      {texts.map(({ title, text }, index) => (
        <At key={title} x={226 + index * (width + gap)} y={TEXTS} w={width}>
          <Words {...scale.part} family="display" weight={700} color="fukasa" role="H2">
            {title}
          </Words>
          <View style={{ marginTop: mm(2.1) }}>
            <Words {...scale.body} align="justify">
              {text}
            </Words>
          </View>
        </At>
      ))}
    </>
  );
}

function AsOf({ note, day }: { note: string; day: string }) {
  return (
    <Placed right={406} y={270.4} w={110} {...scale.note} role="Note">
      {`${note}\n${eraDay(day)}現在`}
    </Placed>
  );
}
