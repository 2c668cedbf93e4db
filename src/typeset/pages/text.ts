import { type Glyphs, type Item, plain } from '#model';
import { isTextInstance, type LaidLine, type LaidNode } from '../nodes.ts';
import type { Forme, Frame, SetLine } from './forme.ts';
import { LineSetter } from './line.ts';
import { passagesOf } from './passages.ts';

/** The glyphs of a text whose box lies at (x, y) of the page. */
export function text(node: LaidNode, x: number, y: number, forme: Forme, frame?: Frame): Item[] {
  const { box, lines = [], props } = node;
  if (!box) return [];
  const words = wordsOf(node);
  const left = x + box.paddingLeft - (node.alignOffset ?? 0);
  const top = y + box.paddingTop - (lines[0]?.box.y ?? 0);
  const items: Item[] = [];
  const set: SetLine[] = [];
  let offset = 0;
  for (const line of lines) {
    const held: Item[] = [];
    const passages = passagesOf(line, words, offset);
    set.push(new LineSetter(line, left + line.box.x, top + line.box.y, words, passages, forme, held).set());
    offset += line.string.length;
    if (words[offset] === '\n') {
      offset += 1;
      endLine(items, held);
    }
    const told = held.length > 0 && passages.length === 0 && isLetterSpaced(line);
    items.push(...(told ? [{ kind: 'group', text: line.string, items: held } as const] : held));
  }
  const broken = lines.flatMap(({ faults = [] }) => faults).find(({ kind }) => kind === 'broken');
  if (broken?.kind === 'broken') forme.problem('typeset/broken-word', { line: broken.text.trim() }, words);
  forme.texts.push({
    words,
    lines: set,
    box: { x, y, width: box.width, height: box.height },
    measure: box.width - box.paddingLeft - box.paddingRight,
    ...(lines.length > 0 ? { feed: lines.at(-1)!.box.height } : {}),
    artifact: props.role === 'Artifact',
    turned: forme.turned > 0,
    ...(frame ? { frame } : {}),
  });
  return items;
}

/** Notes that the editor ended the line here; an empty line is noted at the one before. */
export function endLine(before: readonly Item[], line: readonly Item[]): void {
  const last = lastGlyphs(line) ?? lastGlyphs(before);
  if (last) last.feed = true;
}

function lastGlyphs(items: readonly Item[]): Glyphs | undefined {
  for (const item of items.toReversed()) {
    const found = item.kind === 'group' ? lastGlyphs(item.items) : item;
    if (found?.kind === 'glyphs' && !found.gloss) return found;
  }
  return undefined;
}

/** Blanks between characters, in em, that readers of files take for spaces between words. */
const SPACED = 0.08;

/** Whether a line stands so wide that it has to say what it reads. */
const isLetterSpaced = ({ runs }: LaidLine): boolean =>
  runs.some(
    ({ attributes: { characterSpacing = 0, fontSize, link }, glyphs = [] }) =>
      !link && glyphs.length > 1 && characterSpacing > SPACED * fontSize,
  );

/** The words of a text as the template gave them, without readings and marks. */
export const wordsOf = (node: LaidNode): string => plain(markedWordsOf(node));

const markedWordsOf = (node: LaidNode): string =>
  (node.children ?? []).map((child) => (isTextInstance(child) ? child.value : markedWordsOf(child))).join('');
