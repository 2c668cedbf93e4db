import { View } from '@react-pdf/renderer';
import { defineSheet, type Message, type PageSlot, q } from '#model';
import { stroke } from '../art/pen.tsx';
import { At } from '../parts/At.tsx';
import { Kicker } from '../parts/Kicker.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Photograph } from '../parts/Photograph.tsx';
import { ProseText } from '../parts/ProseText.tsx';
import { SpreadCanvas } from '../parts/SpreadCanvas.tsx';
import { Vertical } from '../parts/Vertical.tsx';
import { Words } from '../parts/Words.tsx';
import { LINE_HEIGHT, LINE_WIDTH } from '../style/format.ts';
import { onLadder } from '../style/ladder.ts';
import { fitSize } from '../style/measure.ts';
import { Vase } from './message/Vase.tsx';

const TEXT = { size: 14, feed: 26, family: 'mincho' } as const;
const SIGN = { size: 20, feed: 20, family: 'mincho', tracking: 0.3 } as const;

/** Top of the letter's first feed, in mm; a photograph stands beside its first six lines. */
const LETTER = 29.5;

/** How deep the line goes under the letter, in mm from the head. */
const BASIN = 250;

/** P1-2: the mayor's message. The line is the level of a glass, dips under the text and rises to the fore-edge. */
export const message = defineSheet<Message>({
  pages: 2,
  data: (book) => book.message,
  render: ({ data, slots }) => (
    <>
      <Leaf slot={slots[0]!}>
        <Line slot={slots[0]!} />
        <Vase />
        <Kicker x={14} w={100} label={data.label} />
        <Title lines={data.title} />
      </Leaf>
      <Leaf slot={slots[1]!}>
        <Line slot={slots[1]!} />
        {data.photo && (
          <At x={16} y={LETTER + (TEXT.feed - TEXT.size) / 8}>
            <Photograph photo={data.photo} w={26.67} h={36} />
          </At>
        )}
        <At x={46.67} y={LETTER} w={119}>
          <ProseText prose={data.body} heading="H2" indent {...TEXT} />
          <View style={{ marginTop: q(TEXT.feed * 1.5) }}>
            <Words {...SIGN} align="right">
              {data.sign}
            </Words>
          </View>
        </At>
      </Leaf>
    </>
  ),
  sample: {
    label: '市長メッセージ',
    title: ['ともに汲み、', 'ともに描く、', 'みずほの未来。'],
    sign: 'みずほ野市長',
    body: {
      blocks: Array.from({ length: 6 }, () => ({
        kind: 'paragraph' as const,
        inlines: [{ kind: 'text' as const, text: `${'この水とまちを、次の世代へ手渡すために。'.repeat(7)}` }],
      })),
    },
  },
});

/** Its part of the line that runs across the spread. */
function Line({ slot }: { slot: PageSlot }) {
  return (
    <SpreadCanvas slot={slot} y={170} h={96}>
      {stroke(
        `M-3 ${LINE_HEIGHT}H52M90 ${LINE_HEIGHT}H112C176 ${LINE_HEIGHT} 188 ${BASIN} 262 ${BASIN}H344C410 ${BASIN} 384 ${LINE_HEIGHT} 423 ${LINE_HEIGHT}`,
        'mizu',
        LINE_WIDTH,
      )}
    </SpreadCanvas>
  );
}

/** Vertical, right of the flower; many lines or long ones are set smaller. */
function Title({ lines }: { lines: string[] }) {
  const size = onLadder(Math.min(fitSize(lines, 72, 128), 240 / lines.length));
  const feed = size * 1.5;
  return (
    <At right={194 - (feed - size) / 8} y={30.5}>
      <Vertical
        columns={lines}
        size={size}
        feed={feed}
        tracking={0.03}
        family="mincho"
        weight={700}
        color="fukasa"
        role="H1"
      />
    </At>
  );
}
