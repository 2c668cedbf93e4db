import type { ReactNode } from 'react';
import { annotated, DOTS } from '../../src/model/annotations.ts';
import type { PageSlot, PlannedSheet } from '../../src/model/index.ts';
import { At } from '../../templates/parts/At.tsx';
import { type Column, DataTable } from '../../templates/parts/DataTable.tsx';
import { Leaf } from '../../templates/parts/Leaf.tsx';
import { Vertical } from '../../templates/parts/Vertical.tsx';
import { Words } from '../../templates/parts/Words.tsx';
import type { TypeStyle } from '../../templates/style/type.ts';

const BODY = { size: 13, feed: 22 } as const;

/** What a section shows, and the section. */
function Section({
  x,
  y,
  w,
  title,
  children,
}: {
  x: number;
  y: number;
  w: number;
  title: string;
  children: ReactNode;
}) {
  return (
    <At x={x} y={y} w={w}>
      <Words size={9} feed={16} weight={700} color="fukasa" role="H2">
        {title}
      </Words>
      {children}
    </At>
  );
}

interface TextProps extends Partial<TypeStyle> {
  /** Measure in em. */
  ems: number;
  children: string;
}

/** Running text at a measure of so many em. */
const Running = ({ ems, children, ...type }: TextProps) => (
  <Framed ems={ems} size={type.size ?? BODY.size}>
    <Words {...BODY} align="justify" {...type}>
      {children}
    </Words>
  </Framed>
);

const Framed = ({ ems, size, children }: { ems: number; size: number; children: ReactNode }) => (
  <At x={0} y={4.4} w={(ems * size) / 4 + 0.01}>
    {children}
  </At>
);

const PUNCTUATION =
  '「市民のために働く（地域と共に）」、その思いを、一人ひとりが持っています。「なぜ？」「どうして！」と問い続け、（仮）や『案』を磨く。そこから、まちは変わる――たしかに……少しずつ。';

const FIGURES =
  '令和6年4月1日の人口は737,944人、面積は390.32㎢。大学卒業程度の初任給は204,500円（前年比5.7％増）、勤務時間は8:30～17:15、休憩は60分。第8次総合計画の第2章、10分・20分刻み。';

const ADDRESSES =
  '申込みはhttps://www.city.example.lg.jp/saiyo/2024/index.htmlから、質問はsaiyo@city.example.lg.jpへ。';

const WESTERN = 'ICTを使ったDXの推進、PET-CTの更新、AEDやWi-Fiの整備など、Kumamoto Cityの仕事は広い。';

const READINGS = `${annotated('熊本', 'くまもと')}の水は、${annotated('阿蘇', 'あそ')}に降った雨が${annotated('地下', 'ちか')}をくぐり、${annotated('二十年', 'にじゅうねん')}をかけて湧く。${annotated('自', DOTS)}${annotated('分', DOTS)}の${annotated('志', 'こころざし')}で選ぶ。`;

const RARE = '𠮷田、髙橋、﨑村、葛󠄀城、葛城、辻󠄀、辻、祇󠄀園、鷗外、㐂寿、①②③㋿㎡㎢℃№';

const columns: Column[] = [
  { head: '職種', x: 0, w: 30, type: { size: 12, feed: 16 } },
  { head: '月額', right: 50, w: 20, type: { size: 14, feed: 16, weight: 700 }, figures: true, unit: '円' },
  { head: '率（%）', right: 66, w: 14, type: { size: 12, feed: 16 }, figures: true },
];

const ROWS = [
  ['事務職', '204,500', '5.7'],
  ['獣医師、薬剤師', '218,700', '13.95'],
  ['看護師', '1,225,800', '−0.6'],
] as const;

const First = ({ slot }: { slot: PageSlot }) => (
  <Leaf slot={slot}>
    <Section x={14} y={14} w={80} title="禁則　行頭・行末・連続する約物　10字">
      <Running ems={10}>{PUNCTUATION}</Running>
    </Section>
    <Section x={60} y={14} w={80} title="同　16字　等幅の書体">
      <Running ems={16} family="figures">
        {PUNCTUATION}
      </Running>
    </Section>
    <Section x={126} y={14} w={80} title="同　21字　明朝">
      <Running ems={21} family="mincho">
        {PUNCTUATION}
      </Running>
    </Section>
    <Section x={14} y={82} w={80} title="数と単位　10字">
      <Running ems={10}>{FIGURES}</Running>
    </Section>
    <Section x={60} y={82} w={80} title="同　16字　等幅の書体">
      <Running ems={16} family="figures">
        {FIGURES}
      </Running>
    </Section>
    <Section x={126} y={82} w={80} title="同　21字">
      <Running ems={21}>{FIGURES}</Running>
    </Section>
    <Section x={14} y={152} w={60} title="住所と番号　13字">
      <Running ems={13}>{ADDRESSES}</Running>
    </Section>
    <Section x={70} y={152} w={60} title="和欧混植　16字">
      <Running ems={16}>{WESTERN}</Running>
    </Section>
    <Section x={136} y={152} w={60} title="ルビと圏点　18字">
      <Running ems={18} feed={28}>
        {READINGS}
      </Running>
    </Section>
    <Section x={14} y={206} w={90} title="字の種類　IVSと第3・4水準">
      <Running ems={26}>{RARE}</Running>
    </Section>
    <Section x={110} y={206} w={90} title="表　数字は右へ">
      <At x={0} y={8} w={80} h={40}>
        <DataTable
          columns={columns}
          heads={3}
          rows={ROWS.map((cells, row) => ({ baseline: 10 + row * 6, cells }))}
        />
      </At>
    </Section>
    <At right={92} y={236} w={78}>
      <Vertical
        size={16}
        feed={28}
        h={50}
        family="mincho"
        columns={[
          `「こども局」では、第12次の${annotated('計画', 'けいかく')}を`,
          `2024年4月に、Wi-Fiと${annotated('共', 'とも')}に始めた。`,
          `やった!! ${annotated('ここから', DOTS)}――ですか？`,
        ]}
      />
    </At>
    <Section x={110} y={244} w={90} title="見出し">
      <At x={0} y={5} w={86}>
        <Words size={28} feed={36} weight={700} family="display">
          {'水がめぐるまちで、\n働くということ。'}
        </Words>
      </At>
    </Section>
  </Leaf>
);

const slot: PageSlot = { label: 'P1', folio: '1', side: 'recto' };

/** What the composer can do, on a page. */
export const specimen: PlannedSheet = {
  entry: { sheet: 'specimen', pages: [slot.label] },
  slots: [slot],
  draw: () => <First slot={slot} />,
};
