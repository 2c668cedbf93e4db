import { BREAK } from './breaks.ts';

/**
 * Groups that are kept together although their classes would let a line end inside: numbers with what belongs to them,
 * and addresses. `text` holds one UTF-16 unit a character.
 */
export function bindGroups(text: string, breaks: Uint8Array): void {
  bindQuantities(text, breaks);
  bindAddresses(text, breaks);
  bindCompounds(text, breaks);
}

const PREFIXES = '第|約|満|令和|平成|昭和|大正|明治|午前|午後';

/** Long units before their beginnings; any other ideograph after a figure counts as its counter. */
const UNITS = [
  'か月|カ月|ヶ月|ヵ月|箇月|か年|カ年|か所|カ所|ヶ所|箇所|か国|カ国|時間|年度|年生|年目|年間|日間|週間|分間',
  '世帯|人程度|名程度|種類|億円|万円|千円|百万円|万人|千人',
  'ページ|パーセント|ポイント|キロ|メートル|ヘクタール|つ',
  '％|‰|℃|°|%|㎡|㎢|㎥|㎞|㎝|㎜|㎏|㎎|㏊|ha|km|kg|cm|mm|m',
  '[㐀-鿿]',
].join('|');

/** Bounded repeats keep the search linear. */
const NUMBER = '[0-9０-９]{1,400}(?:[.,:：．，/／-][0-9０-９]{1,400}){0,12}|元(?=年)';

const QUANTITY = new RegExp(`(${PREFIXES})?(${NUMBER})(${UNITS})?`, 'g');

/** After these a quantity may go on with another: 10分・20分, 8:30～17:15. */
const JOINTS = '・～〜–→';

function bindQuantities(text: string, breaks: Uint8Array): void {
  let lastEnd = -1;
  for (const match of text.matchAll(QUANTITY)) {
    const start = match.index;
    const end = start + match[0].length;
    const numberStart = start + (match[1]?.length ?? 0);
    const numberEnd = numberStart + match[2]!.length;
    raise(breaks, start, end - 1, BREAK.bond);
    bindNumber(text, breaks, numberStart, numberEnd);
    const joined = lastEnd === start - 1 && JOINTS.includes(text[start - 1]!);
    if (joined || lastEnd === start) raise(breaks, start - 1, start, BREAK.part);
    lastEnd = end;
  }
}

/** Between figures never but in need; in need rather after a separator: 075-|222-|3111. */
function bindNumber(text: string, breaks: Uint8Array, start: number, end: number): void {
  for (let gap = start; gap < end - 1; gap += 1) {
    const separatorNext = !/[0-9０-９]/.test(text[gap + 1]!);
    if (separatorNext) breaks[gap] = BREAK.never;
    else breaks[gap] = /[-/／]/.test(text[gap]!) ? BREAK.word : BREAK.number;
  }
}

const ASCII_RUN = /[\x21-\x7e]+/g;

const SEPARATORS = '/.-_?&=@';

/** Web and mail addresses break only after a separator. */
function bindAddresses(text: string, breaks: Uint8Array): void {
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
