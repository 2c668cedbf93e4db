import type { Manuscript } from './manuscript.ts';

/** Characters a desk file may have; a ward map of ten thousand points stays below. Longer ones are not parsed at all. */
const LONGEST_FILE = 500_000;
const HEAD = /^[ \t]*(?:- )?([A-Za-z][\w-]*):(?:\s|$)|^---$/;

/**
 * Refuses a file that is far too long, before any parser sees it, so that no input takes more than a moment. The field
 * is the one with the longest stretch of text after it. True when the file was refused.
 */
export function refuseBulk(manuscript: Manuscript): boolean {
  if (manuscript.text.length <= LONGEST_FILE) return false;
  const { start, length, name } = longestField(manuscript.text);
  const values = { characters: length, limit: LONGEST_FILE };
  manuscript.condemn('content/too-long', values, { start, end: start + 1 }, name ? [name] : []);
  return true;
}

function longestField(text: string): { start: number; length: number; name?: string } {
  let longest = { start: 0, length: 0, name: undefined as string | undefined };
  let field = { start: 0, name: undefined as string | undefined };
  let offset = 0;
  const close = (end: number) => {
    if (end - field.start > longest.length) longest = { ...field, length: end - field.start };
  };
  for (const line of text.split('\n')) {
    const head = HEAD.exec(line.slice(0, 200));
    if (head) {
      close(offset);
      field = { start: offset + line.search(/\S/), name: head[1] };
    }
    offset += line.length + 1;
  }
  close(text.length);
  return longest;
}
