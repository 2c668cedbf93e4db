/** How signs are said, in this order: what reads out a text skips them, or takes them for others. */
const SPOKEN: readonly [RegExp, string][] = [
  [/[\u2010-\u2012\uff0d](?=\d)/g, '-'],
  [/〒\s*/g, '郵便番号'],
  [/https?:\/\//g, ''],
  [/(?<![\d.])((?:19|20)\d\d)\.(1[0-2]|[1-9])(?![\d.])/g, '$1年$2月'],
  [/(?<!\d)(\d{1,2}):00(?!\d)/g, '$1時'],
  [
    /(?<!\d)(\d{1,2}):(\d\d)(?!\d)/g,
    (_: string, hour: string, minute: string) => `${hour}時${Number(minute)}分`,
  ],
  [/[〜～]/g, 'から'],
  [/(?<=\d),(?=\d{3})/g, ''],
  [/(?<![\p{L}\d])\+(?=\d)/gu, 'プラス'],
  [/(?<![\p{L}\d])[−-](?=\d)/gu, 'マイナス'],
  [/km²/g, '平方キロメートル'],
  [/km(?![a-z])/g, 'キロメートル'],
  [/㎡|m²/g, '平方メートル'],
  [/[%％]/g, 'パーセント'],
  [/℃/g, '度'],
  [/×/g, 'かける'],
  [/[＋+]/g, 'たす'],
  [/＝/g, 'は'],
  [/※/g, '注、'],
  [/　+(?=.)|(?<=\P{ASCII})\p{Zs}+(?=\P{ASCII})/gu, '、'],
  [/\p{Zs}+/gu, ' '],
  [/(?<=\d) (?=\P{ASCII})|(?<=\P{ASCII}) (?=\d)/gu, ''],
  [/[、,](?=[、。])/g, ''],
] as [RegExp, string][];

/** A text as a voice says it: signs in words, times and dates as they are read, figures without commas. */
export const spoken = (text: string): string =>
  SPOKEN.reduce((said, [sign, word]) => said.replace(sign, word as string), text).trim();

/** A sentence, with the end that makes a voice pause. */
export const sentence = (text: string): string => {
  const said = spoken(text);
  return said === '' || /[。！？!?]$/.test(said) ? said : `${said.replace(/[、,]$/, '')}。`;
};

const UNIT = /（(人|円|千円|万円|世帯|歳|年|か月|日|時間|件|台|校|%|km²|km|m²|㎡|ha)）$/;

/** A figure with the words of its heads: the unit that stands in brackets in a head is said behind it. */
export function measured(heads: readonly string[], value: string): string {
  const unit = heads.map((head) => UNIT.exec(head)?.[1]).find((one) => one !== undefined);
  if (unit === undefined || !/\d$/.test(value)) return [...heads, value].join(' ');
  return `${heads.map((head) => head.replace(UNIT, '')).join('')} ${value}${unit}`;
}
