import { sampleConditions, sampleSalaries } from '../../salaries/sample.ts';
import type { ConditionsData } from './data.ts';

/** The fullest table with all terms and orientations. */
export const sample: ConditionsData = {
  salaries: sampleSalaries,
  conditions: sampleConditions,
  growth: {
    policy: '熊本市職員成長・育成方針',
    slogan: '自ら考え、自ら見直し、自ら行動する職員へ',
    orientationsLabel: '備えるべき4つの行動姿勢（志向）',
    orientations: [
      {
        name: '市民志向',
        items: [
          '市民の利益を第一に考え行動する',
          '公平・公正な市民サービスを提供する',
          '人権意識を持ち、誠意ある応対をする',
        ],
      },
      {
        name: '改革志向',
        items: [
          '最高の成果をめざし考え仕事をする',
          '未来を想像し実現への創意工夫をする',
          '失敗を恐れず前向きにチャレンジする',
        ],
      },
      {
        name: '自律志向',
        items: ['自ら学び、成長する', '積極的に自分事としてとらえる', '自分の考えを持ち仕事をする'],
      },
      {
        name: 'チーム志向',
        items: [
          '目標を共有し一丸となる',
          'つながりあいチームとして機能する',
          'チームとして個々の特性を活かす',
        ],
      },
    ],
    supportLabel: '成長を支援する取組',
    support: [
      {
        no: 1,
        title: 'キャリア形成',
        points: ['多様な職務と専門職の育成', '公正な評価とその活用', '自らのキャリアへの支援'],
      },
      { no: 2, title: '職員研修', points: ['自己啓発', '職場での研修', '効果的な研修計画'] },
      { no: 3, title: '職場環境づくり', points: ['働きがい', '働きやすさ', '組織風土の改革'] },
    ],
  },
};
