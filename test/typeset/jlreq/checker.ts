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

export interface Fault {
  rule: 'start' | 'end' | 'number' | 'unit' | 'twins' | 'word' | 'hyphen' | 'text';
  /** Where: the end of a line, a bar, the start of the next. */
  at: string;
}

/** Faults of a text set as these lines. */
export function faultsOf(text: string, lines: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  if (lines.join('') !== text) faults.push({ rule: 'text', at: lines.join('|') });
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const before = lines[index]!.trimEnd();
    const after = lines[index + 1]!;
    const at = `${before.slice(-6)}|${after.slice(0, 6)}`;
    const add = (rule: Fault['rule']) => faults.push({ rule, at });
    if (MAY_NOT_START.includes(after[0]!)) add('start');
    if (MAY_NOT_END.includes(before.at(-1)!)) add('end');
    if (/[0-9０-９][,.:，．：-]?$/.test(before) && /^[0-9０-９]/.test(after)) add('number');
    if (
      /[0-9０-９]$/.test(before) &&
      /^(円|人|年|月|日|時|分|回|歳|世帯|か月|校|台|％|%|㎡|㎢|㎞)/.test(after)
    )
      add('unit');
    if (/(第|令和|平成)$/.test(before) && /^[0-9０-９]/.test(after)) add('unit');
    if (TOGETHER.includes(lines[index]!.at(-1)! + after[0]!)) add('twins');
    if (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)) add('word');
    if (/[^0-9A-Za-z]-$/.test(before)) add('hyphen');
  }
  return faults;
}
