import type { Initiative, Prose } from '#model';
import type { VisionsData } from './data.ts';

const body: Prose = {
  blocks: [
    {
      kind: 'paragraph',
      inlines: [
        {
          kind: 'text',
          text: '先を歩く人がとなりに立ち、新しく挑む人を支えます。芽のうちから大きく育つまで、段階に合わせた手助けを重ねて、まちの中から次の仕事が絶えず湧き出す、豊かな土壌を育てています。',
        },
      ],
    },
  ],
};

const figures: [title: string, vision: number, figure: Initiative['figure']][] = [
  [
    'こどもの権利サポートセンター 開設',
    1,
    {
      kind: 'hotline',
      name: 'こどもホットライン',
      opened: '2024年1月4日 開設',
      says: ['ひとりで', '抱えないで。'],
    },
  ],
  [
    'くまもとポイント 制度の新設',
    6,
    {
      kind: 'app',
      name: 'くまもとアプリ',
      groups: [
        {
          name: 'ポイント関連',
          items: [
            { label: '付与', text: '地域活動への参加' },
            { label: '付与', text: '災害ボランティアへの参加' },
            { label: '交換', text: '商業利用', note: '令和7年度から' },
          ],
        },
        { name: '情報管理', items: [{ text: '活動証明書の発行' }] },
        {
          name: '災害時',
          items: [{ text: '避難所に入るときの名簿づくり' }, { text: '災害ボランティアの受付' }],
        },
        { name: '連携', items: [{ text: 'マイナンバーカード' }] },
      ],
    },
  ],
  [
    'スタートアップエコシステムの構築',
    2,
    {
      kind: 'stages',
      stages: ['起業前', '創業期', '成長期', '世界へ'],
      supports: [
        { text: 'メンター（経験豊かな起業家など）の助言', from: 0, to: 3 },
        { text: '成長段階に応じた支援', from: 1, to: 3 },
        { text: '海外展開の支援', from: 2, to: 3 },
      ],
    },
  ],
  [
    '交通体系の最適化（ベストミックスの構築）',
    7,
    {
      kind: 'transport',
      heading: '10分・20分構想',
      note: '道路網でめざす所要時間',
      from: '中心部',
      reaches: [
        { to: '近くへ', minutes: 10 },
        { to: '遠くへ', minutes: 20 },
      ],
      mixHeading: 'ベストミックス',
      mixNote: '移動手段の組み合わせ（割合はイメージ）',
      modes: ['自家用車', '公共交通', '自転車・徒歩'],
      mix: [
        { name: 'いま', shares: [64, 14, 22] },
        { name: 'これから', shares: [40, 32, 28] },
      ],
      source: '参考：都市圏 都市交通マスタープラン',
    },
  ],
];

/** Eight visions with labels of up to four lines, four initiatives with every kind of figure. */
export const sample: VisionsData = {
  visions: {
    plan: '第8次総合計画',
    heading: 'めざすまちの姿',
    search: '熊本市第８次総合計画',
    searchButton: '検索',
    intro: [
      '令和6年度に始まる総合計画。',
      '市民と地域と行政がそれぞれの役割を担い、',
      '八つのビジョンを、ひとつの輪に結びます。',
    ],
    centre: { over: '誰もが憧れる', text: ['上質な', '生活都市'] },
    visions: Array.from({ length: 8 }, (_, index) => ({
      no: index + 1,
      title: '市民に愛され、世界に選ばれる、持続的な発展を実現するまち',
      lines: ['市民に愛され、', '世界に選ばれる、', '持続的な発展を', '実現するまち'].slice(
        0,
        2 + (index % 3),
      ),
    })),
    initiativesHeading: '水は、もう流れはじめています。',
    initiativesLabel: 'ビジョンを動かす4つの取組',
  },
  initiatives: figures.map(([title, vision, figure], index) => ({
    slug: `initiative-${index + 1}`,
    title,
    vision,
    figure,
    body,
  })),
};
