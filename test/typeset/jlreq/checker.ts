/**
 * A second opinion on broken lines. Its tables are written from JLREQ 3.1.7, 3.1.8 and 3.1.10 on their own and share
 * nothing with the composer's.
 */
const MAY_NOT_START =
  '、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー’”）〕］｝〉》」』】〙〗｠»‐゠–〜～' +
  'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ' +
  ',.:;!?)]}%％‰℃°′″￠㎡㎢㎞';
const MAY_NOT_END = '‘“（〔［｛〈《「『【〘〖｟«([{￥＄￡¥$£';
const TOGETHER = ['……', '――', '——', '‥‥'];

/** Numbers, and what belongs to them: kept on one line where the measure allows. */
const NUMBER = /[0-9０-９]+(?:[,.:，．：][0-9０-９]+)*/g;
const AMOUNT =
  /(?:[0-9０-９]+(?:[,.:，．：][0-9０-９]+)*[千万億]*)+(?:円|人|年度|年間|年|月|日間|日|時間|時|分|回|歳|世帯|か月|校|台|件|席|署|系統|％|%|㎡|㎢|㎞|ℓ)/g;
const ORDINAL = /(?:第|令和|平成)[0-9]+(?:次|年)?/g;
const PHONE = /(?<![0-9-])0[0-9]{1,4}-[0-9]{2,4}-[0-9]{4}/g;
const WORD = /[A-Za-z]+/g;
const ADDRESS = /(?:https?:\/\/|[\w.]+@)[\x21-\x7e]+/g;

export interface Fault {
  rule: 'start' | 'end' | 'number' | 'unit' | 'twins' | 'word' | 'hyphen' | 'text' | 'phone';
  /** Where: the end of a line, a bar, the start of the next. */
  at: string;
}

/** Whether a place of the text is inside a web or mail address. */
const isAddress = (text: string, at: number) =>
  [...text.matchAll(ADDRESS)].some(({ 0: address, index }) => index <= at && at < index + address.length);

/** Groups of the text that are cut by a line end although the measure would hold them. */
function cutGroups(
  text: string,
  ends: ReadonlySet<number>,
  groups: RegExp,
  rule: Fault['rule'],
  fits: (group: string) => boolean,
): Fault[] {
  return [...text.matchAll(groups)]
    .filter(({ 0: group, index }) => [...group].some((_, at) => at > 0 && ends.has(index + at)))
    .filter(({ index }) => !isAddress(text, index))
    .filter(({ 0: group, index }) => fits(withNeighbours(text, index, index + group.length)))
    .map(({ 0: group }) => ({ rule, at: group }));
}

/** A group with the marks around it that may not stand at the start and the end of a line. */
function withNeighbours(text: string, start: number, end: number): string {
  let [first, last] = [start, end];
  while (first > 0 && MAY_NOT_END.includes(text[first - 1]!)) first -= 1;
  while (last < text.length && (MAY_NOT_START.includes(text[last]!) || MAY_NOT_END.includes(text[last - 1]!)))
    last += 1;
  return text.slice(first, last);
}

/** Faults of a text set as these lines. `fits` tells whether a group is narrower than the measure. */
export function faultsOf(
  text: string,
  lines: readonly string[],
  fits: (group: string) => boolean = () => false,
): Fault[] {
  let end = 0;
  const ends = new Set(lines.map(({ length }) => (end += length)));
  const faults: Fault[] = [
    ...cutGroups(text, ends, NUMBER, 'number', fits),
    ...cutGroups(text, ends, AMOUNT, 'unit', fits),
    ...cutGroups(text, ends, ORDINAL, 'unit', fits),
    ...cutGroups(text, ends, PHONE, 'phone', fits),
    ...cutGroups(text, ends, WORD, 'word', fits),
  ];
  if (lines.join('') !== text) faults.push({ rule: 'text', at: lines.join('|') });
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const before = lines[index]!.trimEnd();
    const after = lines[index + 1]!;
    const at = `${before.slice(-6)}|${after.slice(0, 6)}`;
    const add = (rule: Fault['rule']) => faults.push({ rule, at });
    if (MAY_NOT_START.includes(after[0]!)) add('start');
    if (MAY_NOT_END.includes(before.at(-1)!)) add('end');
    if (TOGETHER.includes(lines[index]!.at(-1)! + after[0]!)) add('twins');
    if (/[^0-9A-Za-z]-$/.test(before)) add('hyphen');
  }
  return faults;
}

/** Whether a line may end before a place of a text whose groups all fit the measure; in addresses behind a separator. */
export function mayEndAt(text: string, place: number): boolean {
  if (place >= text.length) return true;
  const [before, after] = [text[place - 1]!, text[place]!];
  if (MAY_NOT_START.includes(after) || after === ' ' || MAY_NOT_END.includes(before)) return false;
  if (TOGETHER.includes(before + after)) return false;
  const inside = (group: RegExp) =>
    [...text.matchAll(group)].some(({ 0: { length }, index }) => index < place && place < index + length);
  if (inside(ADDRESS)) return '/.-_?'.includes(before) && !'/.-_?'.includes(after);
  return ![NUMBER, AMOUNT, ORDINAL, PHONE, WORD].some(inside);
}
