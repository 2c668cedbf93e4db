import { Link } from '@react-pdf/renderer';
import { type Contact, defineSheet, mm, q } from '#model';
import { PanoramaShades, Sky } from '../art/panorama.tsx';
import { Canvas } from '../art/pen.tsx';
import { As } from '../parts/As.tsx';
import { At } from '../parts/At.tsx';
import { Kicker } from '../parts/Kicker.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { Vertical } from '../parts/Vertical.tsx';
import { Words } from '../parts/Words.tsx';
import { page } from '../style/format.ts';
import { onLadder } from '../style/ladder.ts';
import { ems, fitSize } from '../style/measure.ts';
import { Landing } from './back/Landing.tsx';
import { Plain } from './back/Plain.tsx';
import { Foreground, Shore } from './back/Shore.tsx';

/** 表4: whom to ask and where to apply; the line ends in the code. With the cover one panorama round the spine. */
export const back = defineSheet<Contact>({
  pages: 1,
  data: (book) => book.contact,
  render: ({ data, slots }) => (
    <Leaf slot={slots[0]!}>
      <Canvas x={-3} y={-3} w={216} h={303}>
        <PanoramaShades />
        <Sky />
        <Plain />
        <Shore />
        <Foreground />
      </Canvas>
      <Landing url={data.apply.url} alt={`${data.apply.caption} ${data.apply.url}`} order={1} />
      <Office {...data} />
      <Call lines={data.call} />
      <Apply {...data.apply} />
      <Imprint lines={data.imprint} />
    </Leaf>
  ),
  sample: {
    label: 'お問い合わせ',
    office: 'みずほ野市人事委員会事務局',
    call: ['つぎの一滴は、', 'あなた。'],
    postalCode: '860-8601',
    address: ['みずほ県みずほ野市中央区手取本町1番1号', 'みずほ野市役所本庁舎14階'],
    phone: { number: '096-000-0000', note: '見本' },
    mail: { address: 'saiyo@example.jp', note: '見本' },
    stop: '市電「熊本城・市役所前」下車すぐ',
    apply: {
      text: ['試験の日程と申込みは、', 'この水の先に。'],
      url: 'https://www.example.jp/',
      caption: '二次元コードは見本です',
    },
    imprint: [
      'みずほ野市職員採用パンフレット 2024',
      '発行　みずほ野市　令和6年（2024年）　　記載内容は令和6年4月1日現在',
      '企画・編集　みずほ野市人事委員会事務局',
    ],
  },
});

const WAY = { size: 13, feed: 22 } as const;

/** Left edge and width of what a way is called and of what it says, and the top of the first way, in mm. */
const WAYS = { x: 14, value: 30, w: 114, y: 37.8 };

interface Way {
  name: string;
  text: string;
  /** What opens when the text is followed. */
  link?: string;
}

const withNote = (text: string, note: string | undefined) => (note ? `${text}（${note}）` : text);

/** Label, office and a list of ways to reach it. */
function Office({ label, office, postalCode, address, phone, mail, stop }: Contact) {
  const [first, ...more] = address;
  const ways: Way[] = [
    { name: '所在地', text: [`〒${postalCode}　${first}`, ...more].join('\n') },
    { name: '電話', text: withNote(phone.number, phone.note) },
  ];
  if (mail) {
    const text = withNote(mail.address, mail.note);
    ways.push({ name: 'メール', text, link: `mailto:${mail.address}` });
  }
  if (stop) ways.push({ name: '最寄り', text: stop });
  const tops = topsOf(ways);
  return (
    <>
      <Kicker x={14} w={100} label={label} />
      <Placed
        role="H1"
        x={13.6}
        y={22.8}
        w={130}
        size={onLadder(fitSize([office], 32, 118))}
        feed={32}
        family="display"
        weight={900}
        color="fukasa"
      >
        {office}
      </Placed>
      <As role="L">
        {ways.map((way, index) => (
          <As key={way.name} role="LI">
            <Placed x={WAYS.x} y={tops[index]!} w={16} {...WAY} weight={700} color="fukasa" role="Lbl">
              {way.name}
            </Placed>
            <WayText way={way} y={tops[index]!} />
          </As>
        ))}
      </As>
    </>
  );
}

/** Each way stands below the lines of those before it. */
function topsOf(ways: readonly Way[]): number[] {
  let next = WAYS.y;
  return ways.map(({ text }) => {
    const top = next;
    const lines = text.split('\n').map((line) => Math.ceil((ems(line) * WAY.size) / 4 / WAYS.w));
    next += (lines.reduce((sum, count) => sum + count, 0) * WAY.feed) / 4;
    return top;
  });
}

/** What can be followed looks like the words around it. */
function WayText({ way: { text, link }, y }: { way: Way; y: number }) {
  if (!link) {
    return (
      <Placed x={WAYS.value} y={y} w={WAYS.w} {...WAY}>
        {text}
      </Placed>
    );
  }
  return (
    <Link
      src={link}
      style={{
        position: 'absolute',
        left: mm(WAYS.value),
        top: mm(y),
        width: mm(WAYS.w),
        height: q(WAY.feed),
      }}
    >
      <Words {...WAY} role="Span">
        {text}
      </Words>
    </Link>
  );
}

function Call({ lines }: { lines: string[] }) {
  const size = onLadder(fitSize(lines, 52, 92));
  const feed = size * 1.3;
  return (
    <At right={194 - (feed - size) / 8} y={15}>
      <Vertical columns={lines} size={size} feed={feed} family="display" weight={900} color="fukasa" />
    </At>
  );
}

/** Beside the code, flush with the water; the caption lies level with the foot of the code. */
function Apply({ text, caption }: Contact['apply']) {
  const foot = 257.4;
  return (
    <>
      <Placed
        right={122}
        y={foot - text.length * 7}
        w={100}
        size={18}
        feed={28}
        family="display"
        weight={700}
        color="fukasa"
      >
        {text.join('\n')}
      </Placed>
      <Placed right={120} y={foot + 1.4} w={100} size={9} feed={14} role="Caption" order={2}>
        {caption}
      </Placed>
    </>
  );
}

/** Its lines end on the foot of the type area, as those of the cover. */
function Imprint({ lines }: { lines: string[] }) {
  const top = page.h - page.foot - lines.length * 3.5 + 0.5;
  return (
    <Placed x={14} y={top} w={110} size={9} feed={14} role="Div" order={3}>
      {lines.join('\n')}
    </Placed>
  );
}
