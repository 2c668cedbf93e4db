import type { Swatch } from '#model';

/** 色見本: the house swatches, for type, grounds and rules. Named once, mixed twice; ink in % of C M Y K. */
const house = {
  sumi: { screen: '#221e1f', ink: [0, 0, 0, 100] },
  mizu: { screen: '#1583b7', ink: [85, 30, 10, 0] },
  fukasa: { screen: '#0b3b5e', ink: [100, 70, 25, 10] },
  waki: { screen: '#dff1f8', ink: [20, 2, 4, 0] },
  midori: { screen: '#57a13a', ink: [65, 5, 85, 0] },
  daidai: { screen: '#f29320', ink: [0, 50, 90, 0] },
  shu: { screen: '#e4573d', ink: [0, 80, 70, 0] },
  kinari: { screen: '#fbf7eb', ink: [2, 3, 9, 0] },
  ishi: { screen: '#b5b5b6', ink: [0, 0, 0, 35] },
  usuishi: { screen: '#e5e5e6', ink: [0, 0, 0, 12] },
  shiro: { screen: '#ffffff', ink: [0, 0, 0, 0] },
} as const satisfies Record<string, Swatch>;

/** Swatches of the landscapes and department drawings. Never for type. */
const land = {
  mori: { screen: '#2c6a4a', ink: [80, 30, 80, 30] },
  wakaba: { screen: '#a6cc6b', ink: [38, 0, 70, 0] },
  shiba: { screen: '#cfe3a2', ink: [22, 0, 45, 0] },
  yodo: { screen: '#c5e6f2', ink: [27, 2, 5, 0] },
  asase: { screen: '#a8d8eb', ink: [35, 2, 5, 0] },
  seseragi: { screen: '#66b3d6', ink: [60, 12, 8, 0] },
  kasumi: { screen: '#cfe2e3', ink: [20, 5, 10, 0] },
  toyama: { screen: '#a3c6cb', ink: [38, 12, 18, 0] },
  yama: { screen: '#6ba3a0', ink: [60, 20, 38, 0] },
  kawara: { screen: '#4f6b80', ink: [70, 48, 35, 10] },
  kawaraUsu: { screen: '#7d95a6', ink: [52, 33, 26, 2] },
  ita: { screen: '#25303b', ink: [80, 65, 50, 60] },
  iwaShiro: { screen: '#dcd8ca', ink: [8, 6, 18, 6] },
  iwaUsu: { screen: '#c5c2b6', ink: [12, 10, 20, 14] },
  iwa: { screen: '#adaca3', ink: [20, 15, 25, 25] },
  iwaKage: { screen: '#86897f', ink: [28, 20, 28, 42] },
  miki: { screen: '#6b5a4b', ink: [45, 50, 58, 32] },
  ki: { screen: '#f8c545', ink: [0, 24, 80, 0] },
  kaki: { screen: '#d2780d', ink: [0, 58, 98, 14] },
  biwa: { screen: '#f8b85c', ink: [0, 33, 70, 0] },
  sunairo: { screen: '#efe3c8', ink: [4, 9, 24, 0] },
  akari: { screen: '#fdf1cf', ink: [0, 4, 22, 0] },
  yuyake: { screen: '#f8d79a', ink: [0, 16, 45, 0] },
  kage: { screen: '#a9561f', ink: [20, 68, 98, 20] },
  yoru: { screen: '#072b46', ink: [100, 75, 40, 35] },
  fuchi: { screen: '#15507a', ink: [95, 60, 25, 5] },
  beni: { screen: '#c8432d', ink: [10, 88, 88, 5] },
  momo: { screen: '#ee7f69', ink: [0, 62, 52, 0] },
} as const satisfies Record<string, Swatch>;

/** Swatches of the panorama, the vase and the ward map. Never for type. */
const view = {
  moegi: { screen: '#8dc26b', ink: [48, 2, 70, 0] },
  yanagi: { screen: '#b5d796', ink: [33, 0, 50, 0] },
  sanae: { screen: '#c2dea4', ink: [28, 0, 44, 0] },
  urayanagi: { screen: '#c9e2ae', ink: [25, 0, 40, 0] },
  usuyanagi: { screen: '#d6e9bf', ink: [19, 0, 31, 0] },
  wakashiba: { screen: '#c3de90', ink: [26, 0, 53, 0] },
  minamo: { screen: '#8cc4a0', ink: [48, 4, 45, 0] },
  usuminamo: { screen: '#a3d0a6', ink: [38, 3, 40, 0] },
  soko: { screen: '#e9f5f6', ink: [10, 1, 4, 0] },
  asagiri: { screen: '#b9d3d6', ink: [28, 8, 14, 0] },
  kemuri: { screen: '#e6efee', ink: [9, 2, 6, 0] },
  itame: { screen: '#3b4753', ink: [72, 58, 45, 42] },
  garasu: { screen: '#f1f9fc', ink: [6, 0, 2, 0] },
  fukamidori: { screen: '#1f5138', ink: [85, 42, 85, 42] },
} as const satisfies Record<string, Swatch>;

/** Swatches of people: skin, hair, cloth. Never for type. */
const people = {
  hada: { screen: '#f3cfb0', ink: [2, 22, 30, 0] },
  hadaKage: { screen: '#e3b48c', ink: [6, 34, 46, 2] },
  hadaUsu: { screen: '#f7dcc3', ink: [0, 14, 22, 0] },
  hadaUsuKage: { screen: '#ebbe9a', ink: [0, 28, 38, 4] },
  komugi: { screen: '#d99f76', ink: [6, 42, 54, 6] },
  komugiKage: { screen: '#c99163', ink: [10, 45, 62, 12] },
  kuchi: { screen: '#b5563f', ink: [12, 74, 74, 18] },
  kuchiKage: { screen: '#9d4635', ink: [15, 80, 75, 30] },
  kami: { screen: '#2b2628', ink: [0, 10, 10, 90] },
  kamiKage: { screen: '#1a1618', ink: [30, 30, 30, 100] },
  kamiTeri: { screen: '#4d464a', ink: [0, 10, 5, 78] },
  cha: { screen: '#553b30', ink: [40, 60, 65, 50] },
  chaKage: { screen: '#3d2921', ink: [45, 65, 70, 65] },
  kuri: { screen: '#7a5138', ink: [30, 60, 72, 35] },
  kuriTeri: { screen: '#a07552', ink: [20, 48, 65, 25] },
  shiraga: { screen: '#9c9896', ink: [0, 2, 3, 45] },
  shiragaKage: { screen: '#7c7876', ink: [0, 3, 4, 60] },
  shiragaTeri: { screen: '#bbb7b4', ink: [0, 1, 3, 32] },
  shiragaUsu: { screen: '#cfccc8', ink: [0, 1, 3, 22] },
  mizuKage: { screen: '#0f6893', ink: [92, 48, 20, 5] },
  mizuTeri: { screen: '#3b9dcb', ink: [72, 20, 8, 0] },
  sora: { screen: '#8cc7e2', ink: [45, 5, 5, 0] },
  midoriKage: { screen: '#43822b', ink: [72, 25, 98, 12] },
  sanaeKage: { screen: '#a3c787', ink: [38, 5, 52, 5] },
  sunaKage: { screen: '#dccdae', ink: [6, 12, 30, 8] },
  shiroKage: { screen: '#d9e2e7', ink: [12, 4, 4, 3] },
  shiroUsu: { screen: '#ebf0f3', ink: [6, 2, 2, 1] },
  nibi: { screen: '#8f9498', ink: [8, 2, 0, 48] },
  nibiKage: { screen: '#74797d', ink: [8, 3, 0, 60] },
  nibiFuka: { screen: '#5d6266', ink: [8, 4, 0, 70] },
  sumizome: { screen: '#3a3538', ink: [0, 10, 6, 84] },
} as const satisfies Record<string, Swatch>;

/** Swatches of the scenes behind leading voices: the field of view of the microscope, the dog. Never for type. */
const scene = {
  fukasaTeri: { screen: '#2d6f9b', ink: [80, 45, 20, 5] },
  shiya: { screen: '#fdf1e7', ink: [0, 6, 8, 0] },
  saibo: { screen: '#f6c8b4', ink: [0, 28, 25, 0] },
  saiboUsu: { screen: '#fbe1d3', ink: [0, 14, 14, 0] },
  kaku: { screen: '#7d6ea8', ink: [55, 60, 5, 0] },
  kakuUsu: { screen: '#dcd5ea', ink: [14, 16, 0, 0] },
  inu: { screen: '#d89b5c', ink: [10, 42, 70, 5] },
  inuKage: { screen: '#b97c40', ink: [20, 55, 80, 12] },
} as const satisfies Record<string, Swatch>;

export const swatches = { ...house, ...land, ...view, ...people, ...scene };

export type SwatchName = keyof typeof swatches;

/** What the parts print in when a sheet names no swatch. */
export const tones = { text: 'sumi', head: 'fukasa', title: 'mizu' } as const satisfies Record<
  string,
  SwatchName
>;

/** Screen value of a swatch, for styles. */
export const ink = (name: SwatchName): string => swatches[name].screen;
