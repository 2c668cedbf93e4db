import type { PortraitParameters } from '#model';
import type { SwatchName } from '../../style/swatches.ts';

/** A material in the light from the upper left: its own colour, its shade, its light (on skin: the cheek). */
export type Tone = readonly [base: SwatchName, shade: SwatchName, light: SwatchName];

export const skin = {
  light: ['hadaUsu', 'hadaUsuKage', 'hada'],
  warm: ['hada', 'hadaKage', 'hadaUsuKage'],
  tan: ['hadaKage', 'komugiKage', 'komugi'],
} as const satisfies Record<PortraitParameters['skin'], Tone>;

export const hairTone = {
  kuro: ['kami', 'kamiKage', 'kamiTeri'],
  cha: ['cha', 'chaKage', 'kuri'],
  kuri: ['kuri', 'cha', 'kuriTeri'],
  hai: ['shiraga', 'shiragaKage', 'shiragaTeri'],
  shiro: ['shiragaUsu', 'shiragaTeri', 'usuishi'],
} as const satisfies Record<PortraitParameters['hairTone'], Tone>;

export const cloth = {
  fukasa: ['fukasa', 'yoru', 'fuchi'],
  mizu: ['mizu', 'mizuKage', 'mizuTeri'],
  sora: ['sora', 'seseragi', 'asase'],
  midori: ['midori', 'midoriKage', 'moegi'],
  wakaba: ['sanae', 'sanaeKage', 'usuyanagi'],
  daidai: ['daidai', 'kaki', 'biwa'],
  shu: ['shu', 'beni', 'momo'],
  kinari: ['sunairo', 'sunaKage', 'kinari'],
  shiro: ['shiro', 'shiroKage', 'shiro'],
  ishi: ['nibi', 'nibiKage', 'ishi'],
  sumi: ['sumizome', 'kami', 'kamiTeri'],
} as const satisfies Record<PortraitParameters['cloth'], Tone>;
