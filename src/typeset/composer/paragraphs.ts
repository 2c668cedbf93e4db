import type { AttributedString, Run } from '@react-pdf/textkit';

/** The parts of a text between its line feeds; a line feed at the very end opens no new line. */
export function paragraphsOf({ string, runs }: AttributedString): AttributedString[] {
  const paragraphs: AttributedString[] = [];
  let first = 0;
  for (let start = 0; ; ) {
    const feed = string.indexOf('\n', start);
    const end = feed < 0 ? string.length : feed;
    while (first + 1 < runs.length && runs[first]!.end <= start) first += 1;
    paragraphs.push({ string: string.slice(start, end), runs: runsBetween(runs, first, start, end) });
    if (feed < 0 || feed + 1 === string.length) return paragraphs;
    start = feed + 1;
  }
}

/** Runs from number `first` on that lie in the part; the first one anyway, for the style of an empty part. */
function runsBetween(runs: readonly Run[], first: number, start: number, end: number): Run[] {
  const between: Run[] = [];
  for (let index = first; index < runs.length; index += 1) {
    const run = runs[index]!;
    if (index > first && run.start >= end) break;
    if (index > first && run.start === run.end) continue;
    between.push({ ...run, start: Math.max(run.start - start, 0), end: Math.min(run.end, end) - start });
  }
  return between;
}
