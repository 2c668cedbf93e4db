import type { Prose } from '#model';
import { At } from '../parts/At.tsx';
import { Distributed } from '../parts/Distributed.tsx';
import { Figure } from '../parts/Figure.tsx';
import { Kicker } from '../parts/Kicker.tsx';
import { Opener } from '../parts/Opener.tsx';
import { Placed } from '../parts/Placed.tsx';
import { ProseText } from '../parts/ProseText.tsx';
import { Vertical } from '../parts/Vertical.tsx';
import { Words } from '../parts/Words.tsx';
import { scale } from '../style/scale.ts';
import type { Card } from './card.ts';

const BODY = { size: 13, feed: 22 } as const;

const prose: Prose = {
  blocks: [
    { kind: 'heading', text: '小見出しと段落' },
    {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: '段落は両端をそろえて組み、行の切れ目は段落全体を見て決めます。' }],
    },
  ],
};

/** Words and figures. */
export const texts: readonly Card[] = [
  {
    name: 'TypeStyle',
    purpose: '文字の指定。scale の段を広げて渡し、変えたいところだけ書き足す。',
    props: ['size', 'feed', 'family', 'weight', 'color', 'align', 'tracking'],
    h: 34,
    picture: (
      <>
        <Placed x={6} y={4} w={58} {...scale.lead} family="mincho">
          明朝で静かに
        </Placed>
        <Placed x={6} y={13} w={58} {...scale.heading} family="display" weight={900} color="mizu">
          太く、青く
        </Placed>
        <Placed x={6} y={23} w={58} {...scale.small} tracking={0.3}>
          小さく、離して
        </Placed>
      </>
    ),
  },
  {
    name: 'Words',
    purpose: '級と歯で組んだ言葉。文字の指定はすべて TypeStyle で渡す。',
    props: ['role', 'thread', 'order', 'phrases', 'children'],
    type: true,
    h: 24,
    picture: (
      <At x={6} y={4} w={58}>
        <Words {...BODY} phrases>
          文節の切れ目で行を分け、長さをそろえて二行に。
        </Words>
      </At>
    ),
  },
  {
    name: 'Placed',
    purpose: '場所を決めて組む言葉。At と Words をひとつにしたもの。',
    props: ['x', 'right', 'y', 'w', 'role', 'thread', 'order', 'phrases', 'children'],
    type: true,
    h: 38,
    picture: (
      <>
        <Placed x={6} y={5} w={50} size={32} feed={36} weight={900} family="display" color="mizu">
          見出し
        </Placed>
        <Placed right={64} y={24} w={40} {...BODY}>
          right で右にそろう
        </Placed>
      </>
    ),
  },
  {
    name: 'ProseText',
    purpose: '本文。段落と小見出しを、原稿のとおりに組む。',
    props: ['prose', 'indent', 'heading', 'thread'],
    type: true,
    h: 30,
    picture: (
      <At x={6} y={4} w={58}>
        <ProseText prose={prose} {...BODY} indent />
      </At>
    ),
  },
  {
    name: 'Vertical',
    purpose: '縦組み。列は右から左へ。二桁の数字は横に並び、欧文は横倒しになる。',
    props: ['columns', 'h', 'w', 'role'],
    type: true,
    h: 42,
    picture: (
      <At right={46} y={4}>
        <Vertical columns={['令和12年', '春の湊へ。']} size={26} feed={40} family="mincho" weight={700} />
      </At>
    ),
  },
  {
    name: 'Distributed',
    purpose: '字取り、均等割り。最後の字のうしろに空きは付かない。',
    props: ['w', 'em', 'role', 'children'],
    type: true,
    h: 26,
    picture: (
      <>
        {['総務課', '会計課', '市民生活課'].map((name, index) => (
          <At key={name} x={6} y={4 + index * 6} w={40}>
            <Distributed em={7} {...BODY}>
              {name}
            </Distributed>
          </At>
        ))}
      </>
    ),
  },
  {
    name: 'Figure',
    purpose: '数字。幅のそろった書体で組み、コンマと点のあとは詰める。',
    props: ['value', 'feed', 'unit', 'unitSize', 'unitWeight', 'blank', 'role'],
    type: true,
    h: 30,
    picture: (
      <>
        <At right={60} y={4} w={54}>
          <Figure value="12,345" unit={'\u00a0人'} size={48} weight={700} unitSize={13} align="right" />
        </At>
        <At right={60} y={18} w={54}>
          <Figure value="1.05" unit={'\u00a0倍'} size={32} weight={700} unitSize={13} align="right" />
        </At>
      </>
    ),
  },
  {
    name: 'Kicker',
    purpose: '紙面の頭の小さな行。どの見開きでも同じ並び線に立つ。',
    props: ['x', 'w', 'label', 'gloss', 'color', 'role'],
    h: 28,
    picture: (
      <At x={-8} y={-8}>
        <Kicker x={14} w={58} label="KICKER" gloss="頭の小さな行" />
      </At>
    ),
  },
  {
    name: 'Opener',
    purpose: '紙面の開き。小さな行（Kicker）の下に大きな題。長い題は小さくなって収まる。',
    props: ['x', 'label', 'gloss', 'title', 'size', 'feed', 'y', 'w'],
    h: 44,
    picture: (
      <At x={-8} y={-10}>
        <Opener x={14} label="OPENER" title={['開きの題。']} size={56} w={58} />
      </At>
    ),
  },
];
