import { BREAK } from './breaks.ts';

/**
 * Groups that are kept together although their classes would let a line end inside: numbers with what belongs to them,
 * and addresses. `text` holds one UTF-16 unit a character. Without `keepUnits` only numbers themselves are.
 */
export function bindGroups(text: string, breaks: Uint8Array, keepUnits = true): void {
  bindQuantities(text, breaks, keepUnits);
  bindAddresses(text, breaks);
  bindCompounds(text, breaks);
}

/** What a number cannot do without before it, what it can, and what may stand at a line end freely. */
const PREFIXES = '第|令和|平成|昭和|大正|明治';
const ADVERBS = '西暦|午前|午後|毎時';
const LOOSE_PREFIXES = '約|満|計|各|延べ';

/** Words behind a quantity that go to the next line before it is torn from what stands before it. */
const QUALIFIERS = '程度|以上|以下|以内|未満|前後';

/**
 * Long units before their beginnings. Any other ideograph or katakana after a figure counts as its counter, and two
 * ideographs that stand alone: 200系統.
 */
const UNITS = [
  '(?:平方|立方)?(?:キロ|センチ|ミリ)?(?:メートル|グラム|リットル|ヘクタール|アール|トン)',
  '(?:メガ|キロ|ギガ)?(?:ワット|バイト|カロリー)|ページ|パーセント|ポイント|キロ|つ',
  '[十百千万億兆]{0,4}(?:世帯|時間|年度|年生|年目|年間|日間|週間|分間|種類|円)',
  '[かカヶヵケ箇](?:月|年|所|国|条|村)(?:間)?',
  '[十百千万億兆]{1,4}[人名円台件校枚冊本点]?',
  '％|‰|℃|°|%|㎡|㎢|㎥|㎞|㎝|㎜|㎏|㎎|㏊|ha|km|kg|cm|mm|m',
  `(?!${QUALIFIERS})[㐀-鿿]{2}(?![㐀-鿿々])`,
  `(?!${QUALIFIERS})[㐀-鿿ァ-ヺ]`,
].join('|');

/** Bounded repeats keep the search linear. */
const FIGURES = '[0-9０-９]{1,400}(?:[.,:：．，/／-][0-9０-９]{1,400}){0,12}';
const NUMBER = `${FIGURES}(?:[千万億兆](?=[0-9０-９])${FIGURES}){0,4}|元(?=年)`;

/** Phone numbers and postal codes have no unit: 〒860-8601|熊本市. */
const UNIT = `(?<!-[0-9]{4})(?:${UNITS})`;

const QUANTITY = new RegExp(
  `(${LOOSE_PREFIXES})?(?:(${PREFIXES})|(${ADVERBS}))?(${NUMBER})(${UNIT})?(${QUALIFIERS})?`,
  'g',
);

/** After these a quantity may go on with another: 10分・20分, 8:30～17:15. */
const JOINTS = '・～〜–→';

function bindQuantities(text: string, breaks: Uint8Array, keepUnits: boolean): void {
  let lastEnd = -1;
  for (const match of text.matchAll(QUANTITY)) {
    const [all, loose = '', prefix = '', adverb = '', number = '', unit = '', qualifier = ''] = match;
    const start = match.index;
    const end = start + all.length;
    const prefixStart = start + loose.length;
    const numberStart = prefixStart + prefix.length + adverb.length;
    const unitStart = numberStart + number.length;
    const unitEnd = unitStart + unit.length;
    bindFigures(text, breaks, numberStart, unitStart);
    if (keepUnits) {
      raise(breaks, start, prefixStart, BREAK.part);
      raise(breaks, prefixStart, numberStart - 1, BREAK.bond);
      if (numberStart > prefixStart)
        raise(breaks, numberStart - 1, numberStart, prefix ? BREAK.bond : BREAK.compound);
      if (unit) bindUnit(breaks, unitStart, unit);
      if (qualifier) {
        raise(breaks, unitEnd - 1, unitEnd, BREAK.part);
        raise(breaks, unitEnd, end - 1, BREAK.compound);
      }
      const joined = lastEnd === start - 1 && JOINTS.includes(text[start - 1]!);
      if (joined || lastEnd === start) raise(breaks, start - 1, start, BREAK.part);
    }
    lastEnd = end;
  }
}

/** Between figures never but in need; in need rather after a separator: 075-|222-|3111. */
function bindFigures(text: string, breaks: Uint8Array, start: number, end: number): void {
  for (let gap = start; gap < end - 1; gap += 1) breaks[gap] = insideNumber(text[gap]!, text[gap + 1]!);
}

function insideNumber(before: string, after: string): number {
  if (MYRIADS.includes(before) || MYRIADS.includes(after)) return BREAK.bond;
  if (!DIGITS.includes(after)) return BREAK.never;
  if ('-/／'.includes(before)) return BREAK.separator;
  return ',，'.includes(before) ? BREAK.group : BREAK.figure;
}

const MYRIADS = '千万億兆';
const DIGITS = '0123456789０１２３４５６７８９';

/** A long unit may end a line where it begins anew, 平方|キロメートル, and before a mere ending, 3年|目. */
function bindUnit(breaks: Uint8Array, start: number, unit: string): void {
  const end = start + unit.length;
  raise(breaks, start - 1, end - 1, BREAK.bond);
  if (/^(?:平方|立方)[ァ-ヺ]/.test(unit)) breaks[start + 1] = BREAK.compound;
  if (unit === '年目') breaks[start] = BREAK.compound;
}

const ASCII_RUN = /[\x21-\x7e]+/g;

/** What an address has at least one of. */
const ADDRESS_SIGNS = ['://', 'www.', '@'];

const SEPARATORS = '/.-_?';

/** Web and mail addresses break only after a separator. */
function bindAddresses(text: string, breaks: Uint8Array): void {
  if (!ADDRESS_SIGNS.some((sign) => text.includes(sign))) return;
  for (const match of text.matchAll(ASCII_RUN)) {
    const run = match[0];
    if (!run.includes('://') && !run.startsWith('www.') && !/.@./.test(run)) continue;
    for (let index = 0; index + 1 < run.length; index += 1) {
      const gap = match.index + index;
      const separated = SEPARATORS.includes(run[index]!) && !SEPARATORS.includes(run[index + 1]!);
      const closing = breaks[gap] === BREAK.never && !separated;
      if (!closing) breaks[gap] = separated ? BREAK.poor : BREAK.word;
    }
  }
}

/** Western compounds may break after their hyphen: PET-|CT. */
function bindCompounds(text: string, breaks: Uint8Array): void {
  if (!text.includes('-')) return;
  for (const match of text.matchAll(/[A-Za-z]-(?=[A-Za-z])/g)) {
    const gap = match.index + 1;
    if (breaks[gap] === BREAK.word) breaks[gap] = BREAK.part;
  }
}

/** Makes gaps from `start` up to `end` at least as unwilling as `rank`. */
function raise(breaks: Uint8Array, start: number, end: number, rank: number): void {
  for (let gap = start; gap < end; gap += 1) {
    const now = breaks[gap]!;
    if (now !== BREAK.never && now < rank) breaks[gap] = rank;
  }
}
