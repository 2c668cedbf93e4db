import { Link, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { type Contact, defineSheet, mm } from '#model';
import { PanoramaShades, Sky } from '../art/panorama.tsx';
import { Canvas } from '../art/pen.tsx';
import { At } from '../parts/At.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { Vertical } from '../parts/Vertical.tsx';
import { Words } from '../parts/Words.tsx';
import { fitSize } from '../style/measure.ts';
import { typeStyle } from '../style/type.ts';
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

const withNote = (text: ReactNode, note: string | undefined): ReactNode =>
  note ? [text, `（${note}）`] : text;

/** An address that can be followed; it looks like the words around it. */
const linked = (address: string): ReactNode => (
  <Link key={address} src={`mailto:${address}`} style={{ ...typeStyle(WAY), textDecoration: 'none' }}>
    {address}
  </Link>
);

/** Label, office and a list of ways to reach it. */
function Office({ label, office, postalCode, address, phone, mail, stop }: Contact) {
  const [first, ...more] = address;
  const ways: [way: string, value: ReactNode][] = [
    ['所在地', [`〒${postalCode}　${first}`, ...more].join('\n')],
    ['電話', withNote(phone.number, phone.note)],
    ['メール', mail && withNote(linked(mail.address), mail.note)],
    ['最寄り', stop],
  ];
  return (
    <>
      <Placed x={14} y={16} w={80} size={13} feed={13} weight={700} color="fukasa" tracking={0.06}>
        {label}
      </Placed>
      <Placed
        role="H1"
        x={14}
        y={24.3}
        w={130}
        size={fitSize([office], 30, 118)}
        feed={30}
        family="display"
        weight={700}
        color="fukasa"
      >
        {office}
      </Placed>
      <At x={14} y={37.8} w={130} role="L">
        {ways.map(([way, value]) => value && <Way key={way} way={way} value={value} />)}
      </At>
    </>
  );
}

function Way({ way, value }: { way: string; value: ReactNode }) {
  return (
    <View style={{ flexDirection: 'row' }} role="LI">
      <View style={{ width: mm(16) }}>
        <Words {...WAY} weight={700} color="fukasa" role="Lbl">
          {way}
        </Words>
      </View>
      <View style={{ width: mm(114) }}>
        <Words {...WAY}>{value}</Words>
      </View>
    </View>
  );
}

function Call({ lines }: { lines: string[] }) {
  const size = fitSize(lines, 52, 92);
  const feed = size * 1.3;
  return (
    <At right={194 - (feed - size) / 8} y={15}>
      <Vertical columns={lines} size={size} feed={feed} family="display" weight={900} color="fukasa" />
    </At>
  );
}

/** Beside the code, flush with the water. */
function Apply({ text, caption }: Contact['apply']) {
  const foot = 250 + text.length * 7;
  return (
    <>
      <Placed right={122} y={250} w={100} size={18} feed={28} family="display" weight={700} color="fukasa">
        {text.join('\n')}
      </Placed>
      <Placed right={120} y={foot + 1} w={100} size={9} feed={14} role="Caption" order={2}>
        {caption}
      </Placed>
    </>
  );
}

function Imprint({ lines }: { lines: string[] }) {
  return (
    <Placed x={14} y={284 - lines.length * 3.5} w={110} size={9} feed={14} role="Div" order={3}>
      {lines.join('\n')}
    </Placed>
  );
}
