import type { City, WardMap } from '#model';

/** Seven wards with long names: more rows than the flagship has, and a map of plain fields. */
const WARDS = [
  ['みずほ中央区', 1_187_002, 602_703, 25.45, 0, 0],
  ['東みずほ野区', 190_243, 83_668, 1150.19, 1, 0],
  ['西区', 90_512, 41_368, 89.22, -1, 0],
  ['南みずほ区', 132_000, 52_709, 110.03, 0, -1],
  ['北区', 138_187, 58_560, 115.43, 0, 1],
  ['港みずほ野区', 98_187, 38_560, 65.43, -1, -1],
  ['緑が丘区', 8_187, 3_560, 215.4, 1, 1],
] as const;

const SIDE = 8;

/** A field of the map round (x, y), in km; its corners are a little off. */
const field = (x: number, y: number): [number, number][] => [
  [x - SIDE / 2, y - SIDE / 2],
  [x, y - SIDE / 2 + 0.7],
  [x + SIDE / 2, y - SIDE / 2],
  [x + SIDE / 2 - 0.7, y],
  [x + SIDE / 2, y + SIDE / 2],
  [x, y + SIDE / 2 + 0.7],
  [x - SIDE / 2, y + SIDE / 2],
  [x - SIDE / 2 - 0.7, y],
];

export const citySample: { city: City; map: WardMap } = {
  city: {
    label: 'まちの姿',
    ideal: ['上質な', '生活都市'],
    lead: [
      '緑の街に、歴史が息づき、',
      '人が支え合い、新しい挑戦が生まれる。',
      'みずほ野市は、七つの区とともに育てています。',
    ],
    total: { name: 'みずほ野市', population: 1_844_318, households: 881_128, areaKm2: 1771.15 },
    wards: WARDS.map(([name, population, households, areaKm2]) => ({
      name,
      population,
      households,
      areaKm2,
    })),
    pictures: [
      { caption: '駅前広場', drawing: 'station', alt: '駅前広場の絵' },
      { caption: '世代間交流キャンプ', drawing: 'camp', alt: 'キャンプの絵' },
    ],
    notes: [
      '人口と世帯数は、令和6年（2024年）1月1日現在の推計です。',
      '面積は、国土地理院の公表によります。',
    ],
  },
  map: {
    credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
    wards: WARDS.map(([name, , , , x, y]) => ({ name, outline: [field(x * SIDE, y * SIDE)] })),
    landmarks: [
      { name: 'みずほ城', at: [-1, 2], drawing: 'castle', label: [2.2, 2] },
      { name: '高見山', at: [7, 10.6], drawing: 'mountain', label: [10.5, 11] },
    ],
    waters: [
      {
        name: 'みずほ湾',
        kind: 'sea',
        label: [-16, -9],
        outline: [
          [-40, 2],
          [-12, 1],
          [-10, -10],
          [-40, -12],
        ],
      },
    ],
    river: {
      name: '瑞穂川',
      course: [
        [10, 9],
        [5, 5],
        [1, -1],
        [-6, -2],
        [-12, -4],
      ],
      label: [7, 5.5],
    },
  },
};
