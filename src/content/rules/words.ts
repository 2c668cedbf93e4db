import type { Wording } from '../../model/book.ts';
import { lengthOf, proseText } from '../texts.ts';
import { type DeskRule, type Note, rule } from './rule.ts';

/** Lengths that sheets are usually drawn for, in characters without white space; `lengths` of wording.yaml has others. */
const lengths = {
  message: { least: 800, most: 900 },
  duties: { least: 35, most: 55 },
  department: { least: 230, most: 310 },
  voice: { least: 280, most: 340 },
} as const;

/** Space and controls that nobody sees, and what is left of broken text. */
const oddCharacter =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3099\u309a\ufeff\ufff9-\ufffb\ufffd]|[\u0080-\u009f]/u;

/** ！ and ？ and the two characters before, with a sentence right behind (JLREQ 3.1.6 puts a full-width space there). */
const unspacedMark = /.{0,2}[！？‼⁇⁈⁉](?![！？‼⁇⁈⁉」』）】〉》〕］｝’”、。，．・…―—}|\s]|$)/mu;

/** How things are written. */
export const wordRules: readonly DeskRule[] = [
  rule('content/wording', ['wording'], ({ wording }, note, { passages }) => {
    for (const passage of passages) {
      if (passage.manuscript.file.endsWith('/wording.yaml')) continue;
      for (const [found, wanted] of misspelt(passage.text, wording)) note({ found, wanted }, passage);
    }
  }),

  rule('content/odd-character', [], (_, note, { passages }) => {
    for (const passage of passages) {
      const [character] = oddCharacter.exec(passage.text) ?? [];
      if (character) note({ code: codePoint(character), found: character }, passage);
    }
  }),

  rule('content/mark-spacing', [], (_, note, { passages }) => {
    for (const passage of passages) {
      const [found] = unspacedMark.exec(passage.text) ?? [];
      if (found) note({ found }, passage);
    }
  }),

  rule('typeset/missing-glyph', [], (_, note, { passages, coverage }) => {
    for (const passage of passages) {
      if (passage.path.at(-1) === 'alt') continue;
      for (const found of new Set(coverage(passage.text))) {
        note({ character: found, code: [...found].map(codePoint).join(' '), found }, passage);
      }
    }
  }),

  rule('content/text-length', ['message', 'wording'], ({ message, wording }, note) => {
    measure('message', proseText(message.body), wording, note, message, ['body']);
  }),

  rule('content/text-length', ['departments', 'wording'], ({ departments, wording }, note) => {
    for (const department of departments) {
      measure('duties', department.duties, wording, note, department, ['duties']);
      measure('department', proseText(department.body), wording, note, department, ['body']);
    }
  }),

  rule('content/text-length', ['voices', 'wording'], ({ voices, wording }, note) => {
    for (const voice of voices) measure('voice', proseText(voice.body), wording, note, voice, ['body']);
  }),
];

/** Each discouraged spelling in a text, with the one to write. Right spellings and names are looked past. */
function misspelt(text: string, { names, write }: Wording): [found: string, wanted: string][] {
  return write.flatMap(({ word, insteadOf }) => {
    if (!insteadOf.some((other) => text.includes(other))) return [];
    const rest = [word, ...names].reduce((left, right) => left.replaceAll(right, '\n'), text);
    return insteadOf.filter((other) => rest.includes(other)).map((other): [string, string] => [other, word]);
  });
}

function measure(
  what: keyof typeof lengths,
  text: string,
  wording: Wording,
  note: Note,
  of: object,
  path: string[],
): void {
  const { least, most } = wording.lengths[what] ?? lengths[what];
  const characters = lengthOf(text);
  if (characters >= least && characters <= most) return;
  note({ text: what, characters, least, most, change: characters > most ? 'shorten' : 'lengthen' }, of, path);
}

const codePoint = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
