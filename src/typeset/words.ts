import type { AttributedString, Attributes } from '@react-pdf/textkit';
import { Memo } from './composer/memo.ts';
import { composeText, type Guide } from './composer.ts';
import type { FaceStore } from './fonts/store.ts';
import { type Instance, isTextInstance, type LaidLine } from './nodes.ts';

type Style = Record<string, unknown>;

/** Characters of words and styles that are remembered with their lines: some brochures. */
const MEMORY = 2_000_000;

/** Lines that have been set, by their faces and their guides. */
const memories = new WeakMap<FaceStore, WeakMap<object, Memo<LaidLine[]>>>();

/**
 * The lines of a text whose styles are plain (see `obstacle`) at a width in pt, as react-pdf would have them set: the same
 * words in the same style are set once.
 */
export function linesOf(text: Instance, width: number, faces: FaceStore): LaidLine[] {
  const guide = text.props.hyphenationCallback as Guide | undefined;
  const key: unknown[] = [width];
  describe(text, key);
  return memoryOf(faces, guide ?? faces).get(JSON.stringify(key), () => {
    const string: AttributedString = { string: '', runs: [] };
    append(string, text, {}, faces);
    const container = { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY };
    return composeText(string, container, {
      hyphenationCallback: guide,
    } as never).flat() as unknown as LaidLine[];
  });
}

function memoryOf(faces: FaceStore, finder: object): Memo<LaidLine[]> {
  const ofFaces = memories.get(faces) ?? new WeakMap();
  const memory = ofFaces.get(finder) ?? new Memo(MEMORY);
  memories.set(faces, ofFaces.set(finder, memory));
  return memory;
}

/** All that decides on the lines of a text, but for its width. */
function describe({ style, children }: Instance, key: unknown[]): void {
  key.push(style);
  for (const child of children) {
    if (isTextInstance(child)) key.push(child.value);
    else describe(child, key);
  }
  key.push(0);
}

/** Adds the words of a text and of the texts in it, each in its style. */
function append(text: AttributedString, node: Instance, inherited: Style, faces: FaceStore): void {
  const { textIndent, ...own } = node.style as Style;
  const style = { ...inherited, ...own };
  if (typeof own.lineHeight === 'number') style.lineHeight = own.lineHeight * Number(own.fontSize);
  const attributes = attributesOf({ ...style, textIndent }, faces);
  for (const child of node.children) {
    if (!isTextInstance(child)) {
      append(text, child, style, faces);
      continue;
    }
    const start = text.string.length;
    text.string += child.value;
    text.runs.push({ start, end: text.string.length, attributes });
  }
}

/** What react-pdf calls the end of every stack, and sets in where no family is given. */
const LAST_RESORT = 'Helvetica';

/** As react-pdf hands them to its engine, with its sizes and colours where none are given. */
function attributesOf(style: Style, faces: FaceStore): Attributes {
  const { fontFamily = LAST_RESORT, fontWeight } = style as {
    fontFamily?: string | string[];
    fontWeight?: number;
  };
  const font = [fontFamily, LAST_RESORT].flat().map((family) => {
    return faces.getFont({ fontFamily: family, fontWeight }).data;
  });
  return {
    font: font as unknown as Attributes['font'],
    color: (style.color as string) ?? 'black',
    fontSize: (style.fontSize as number) ?? 18,
    features: style.fontFeatureSettings as Attributes['features'],
    characterSpacing: style.letterSpacing as number,
    indent: style.textIndent as number,
    lineHeight: style.lineHeight as number,
    opacity: style.opacity as number,
    align: style.textAlign as string,
  };
}
