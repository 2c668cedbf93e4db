import type { Department } from '#model';
import { icons } from '../../art/departments/icons.ts';
import type { OrganisationData } from './data.ts';

const paragraph = (text: string) => ({
  kind: 'paragraph' as const,
  inlines: [{ kind: 'text' as const, text }],
});

const text =
  'まちの毎日に、いちばん近いところで向き合う仕事です。窓口の一言から、通学路の白線まで、きょう決めたことが、あしたの暮らしを変えていきます。';

/** A department with the longest plausible name and list. */
const department = (slug: string, index: number): Department => ({
  slug,
  no: index + 1,
  name: ['総合政策局', '総務局', '健康福祉部局', '都市建設局'][index % 4]!,
  icon: slug,
  drawing: slug,
  duties: '計画をつくり、人を育て、税と財産を預かり、まちと暮らしの土台を休まず整えつづけます。',
  lead: ['見本の局です。'],
  sections: Array.from({ length: 4 + ((index * 5) % (index < 8 ? 6 : 9)) }, (_, row) => ({
    name: ['総務課', '改革プロジェクト推進課', 'こどもの権利サポートセンター', '企画課'][row % 4]!,
  })),
  more: index % 3 !== 0,
  contact: '総務課',
  body: { blocks: [paragraph(text)] },
});

/** Fifteen departments with up to fourteen sections. */
export const sample: OrganisationData = {
  asOf: '2024-04-01',
  work: {
    label: '組織と仕事',
    opener: ['15の局、', 'ひとつの流れ。'],
    note: '「など」のある局には、このほかにも課や機関があります。',
    body: {
      blocks: ['暮らしのすぐ隣で働く', '窓口から、街なかまで', '考えて、つくって、確かめる'].flatMap(
        (title) => [{ kind: 'heading' as const, text: title }, paragraph(text)],
      ),
    },
  },
  departments: Object.keys(icons).map(department),
};
