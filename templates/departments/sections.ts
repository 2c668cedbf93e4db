import type { Department } from '#model';
import { ems } from '../style/measure.ts';
import { breakPhrases } from '../style/phrases.ts';
import type { TypeStyle } from '../style/type.ts';

type Section = Department['sections'][number];

/** One section as it is printed; places in mm from the frame's corner, tops of feeds. */
export interface Row {
  /** Broken into lines when it is too long for its column. */
  name: string;
  gloss?: string;
  /** Prints など after the name. */
  more: boolean;
  x: number;
  y: number;
  glossX: number;
  /** Room for the gloss. */
  glossWidth: number;
}

/** All lists have one feed, that of the prose, whatever their length: 21H. */
export const FEED = 21;
const PITCH = FEED / 4;
export const NAME: TypeStyle = { size: 13, feed: FEED, weight: 700 };
export const GLOSS: TypeStyle = { size: 11, feed: FEED };
/** Feed of the further lines of a broken name, in H: closer than two rows. */
export const BROKEN_FEED = 17;

/** Rows that fit below each other; more are set in two columns. */
const DEEPEST = 10;
/** Least space between a name and its gloss, and between two columns. */
const GAP = 3;
const BETWEEN = 4;
/** The glosses of a single column begin here, unless a name is longer. */
const GLOSS_AT = 31;

/** Places the sections in a frame of `width` mm: names in one column, or in two when there are many, glosses beside them. */
export function planSections(
  { sections, more }: Pick<Department, 'sections' | 'more'>,
  width: number,
): Row[] {
  const columns = sections.length > DEEPEST ? 2 : 1;
  const each = (width - (columns - 1) * BETWEEN) / columns;
  const perColumn = Math.ceil(sections.length / columns);
  const least = columns === 1 ? GLOSS_AT : 0;
  return Array.from({ length: columns }, (_, column) => {
    const from = column * perColumn;
    const part = sections.slice(from, from + perColumn);
    const last = from + part.length === sections.length;
    return planColumn(part, more && last, each, least).map((row) => offset(row, column * (each + BETWEEN)));
  }).flat();
}

const offset = (row: Row, dx: number): Row => ({ ...row, x: row.x + dx, glossX: row.glossX + dx });

/** One column; など follows its last name. */
function planColumn(sections: readonly Section[], more: boolean, width: number, least: number): Row[] {
  const glosses = Math.max(0, ...sections.map(({ gloss = '' }) => widthOf(gloss, GLOSS)));
  const room = width - (glosses > 0 ? glosses + GAP : 0);
  const tail = (index: number) => (more && index === sections.length - 1 ? widthOf('　など', GLOSS) : 0);
  const names = sections.map(({ name }, index) =>
    breakPhrases(name, ((room - tail(index)) * 4) / NAME.size + 0.01),
  );
  const widest = Math.max(0, ...names.map((name, index) => widthOf(name, NAME) + tail(index)));
  const glossX = Math.max(Math.min(least, room + GAP), widest + GAP);
  let y = 0;
  return sections.map(({ gloss }, index) => {
    const name = names[index]!;
    const top = y;
    y += PITCH + ((name.split('\n').length - 1) * BROKEN_FEED) / 4;
    return {
      name,
      ...(gloss === undefined ? {} : { gloss }),
      more: tail(index) > 0,
      x: 0,
      y: top,
      glossX,
      glossWidth: width - glossX + 1,
    };
  });
}

const widthOf = (text: string, { size }: TypeStyle) => (Math.max(...text.split('\n').map(ems)) * size) / 4;
