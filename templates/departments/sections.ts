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
  glossY: number;
  /** Room for the gloss. */
  glossWidth: number;
}

export interface SectionPlan {
  /** Width of the frame. */
  width: number;
  rows: Row[];
  nameType: TypeStyle;
  glossType: TypeStyle;
  /** Heights of the rules between rows. */
  rules: number[];
  /** Where など stands, when it has a cell of its own. */
  more?: { x: number; y: number };
}

/** Tops of the first and of the last row of small type: with them all columns of the foot end together. */
const HEIGHT = 42;
/** What the second line of a name takes, and the distance of rows that has room for it. */
const SECOND_LINE = 4.3;
const FAR_APART = 9.5;
/** Least space between a name and its gloss, and between two columns. */
const GAP = 2.5;
/** More sections than this in one column leave no room for など below them. */
const FULL = 8;

/**
 * Places the sections in a frame of `width` mm so that its height is used: few stand large, glosses under the names; many
 * stand in rows, in two columns when the frame is wide or the rows are more than ten.
 */
export function planSections(
  { sections, more }: Pick<Department, 'sections' | 'more'>,
  width: number,
): SectionPlan {
  const wide = width > 100;
  if (sections.length <= 4) return wide ? ladder(sections, more, width) : stack(sections, more, width, 1);
  if (wide && sections.length <= 8) return stack(sections, more, width, 2);
  return list(sections, more, width, wide || sections.length > 10 ? 2 : 1);
}

/** Large rows with rules between them, gloss beside the name. */
function ladder(sections: readonly Section[], more: boolean, width: number): SectionPlan {
  const [nameType, glossType] = [bold(20, 28), { size: 16, feed: 28 }];
  const pitch = 47.4 / sections.length;
  const glossX = Math.max(...sections.map(({ name }) => widthOf(name, nameType))) + 10;
  const top = (pitch - 7) / 2;
  return {
    width,
    nameType,
    glossType,
    rules: sections.slice(1).map((_, index) => (index + 1) * pitch),
    rows: sections.map((section, index) => {
      const y = top + index * pitch;
      return {
        ...entry(section, index, sections, more),
        x: 0,
        y,
        glossX,
        glossY: y,
        glossWidth: width - glossX,
      };
    }),
  };
}

/** Glosses under the names. */
function stack(sections: readonly Section[], more: boolean, width: number, columns: number): SectionPlan {
  const perColumn = Math.ceil(sections.length / columns);
  const large = perColumn <= 3;
  const [nameType, glossType] = large ? [bold(16, 22), small(13)] : [bold(13, 22), small(11)];
  const drop = large ? 6.2 : 5.2;
  const pitch = Math.min(large ? 17.4 : 12.05, (47 - drop - 5) / Math.max(1, perColumn - 1));
  return {
    width,
    nameType,
    glossType,
    rules: [],
    rows: sections.map((section, index) => {
      const x = (Math.floor(index / perColumn) * width) / columns;
      const y = (index % perColumn) * pitch;
      const glossWidth = width / columns - GAP;
      return { ...entry(section, index, sections, more), x, y, glossX: x, glossY: y + drop, glossWidth };
    }),
  };
}

/** Small rows, glosses in a column beside the names. */
function list(sections: readonly Section[], more: boolean, width: number, count: number): SectionPlan {
  const perColumn = Math.ceil(sections.length / count);
  const ownCell = more && (count === 1 ? sections.length <= FULL : sections.length < perColumn * count);
  const columns = columnsOf(sections, perColumn, width, more && !ownCell);
  const steps = perColumn - (ownCell && count === 1 ? 0 : 1);
  // A broken name moves the rows below it, in all columns, unless the rows are far apart anyway.
  const second = HEIGHT / steps < FAR_APART ? SECOND_LINE : 0;
  const brokenAbove = (row: number) =>
    second *
    columns[0]!.names.filter((_, r) => r < row && columns.some(({ names }) => names[r]?.includes('\n')))
      .length;
  const pitch = Math.min(count > 1 && perColumn < 6 ? 10.5 : 7, (HEIGHT - brokenAbove(perColumn)) / steps);
  const top = (row: number) => row * pitch + brokenAbove(row);

  const rows = columns.flatMap(({ x, names, nameWidth, glossWidth }, c) =>
    names.map((name, r) => {
      const index = c * perColumn + r;
      const base = entry(sections[index]!, index, sections, more && !ownCell);
      return {
        ...base,
        name,
        x,
        y: top(r),
        glossX: x + nameWidth + GAP,
        glossY: top(r),
        glossWidth: glossWidth + 1,
      };
    }),
  );
  const end = { x: columns.at(-1)!.x, y: top(columns.at(-1)!.names.length) };
  return {
    width,
    nameType: LIST.name,
    glossType: LIST.gloss,
    rules: [],
    rows,
    ...(ownCell ? { more: end } : {}),
  };
}

/** Names (broken where they must be) and widths of each column; the columns share what the width leaves between them. */
function columnsOf(sections: readonly Section[], perColumn: number, width: number, moreAfterLast: boolean) {
  const parts = Array.from({ length: Math.ceil(sections.length / perColumn) }, (_, i) =>
    sections.slice(i * perColumn, (i + 1) * perColumn).map((section, r, part) => {
      const last = moreAfterLast && i * perColumn + r === sections.length - 1 && r === part.length - 1;
      const tail = last ? widthOf('　など', LIST.gloss) : 0;
      return { name: section.name, tail, gloss: widthOf(section.gloss ?? '', LIST.gloss) };
    }),
  );
  const wanted = parts.map((part) => ({
    names: Math.max(...part.map(({ name, tail }) => widthOf(name, LIST.name) + tail)),
    glosses: Math.max(...part.map(({ gloss }) => gloss)),
  }));
  const over = sum(wanted.map(({ names, glosses }) => names + glosses + 2 * GAP)) - GAP - width;
  const widest = Math.max(...wanted.map(({ names }) => names));
  const columns = parts.map((part, i) => {
    const { names, glosses } = wanted[i]!;
    const room = over > 0 && names === widest ? names - over : names;
    const broken = part.map(({ name }) => breakPhrases(name, (room * 4) / LIST.name.size + 0.01));
    const nameWidth = Math.max(...broken.map((name, r) => widthOf(name, LIST.name) + part[r]!.tail));
    return { names: broken, nameWidth, glossWidth: glosses };
  });
  const used = columns.map(({ nameWidth, glossWidth }) => nameWidth + GAP + glossWidth);
  const between = Math.max(GAP, Math.min(24, (width - sum(used)) / Math.max(1, columns.length - 1)));
  return columns.map((column, i) => ({ ...column, x: sum(used.slice(0, i)) + i * between }));
}

const entry = ({ name, gloss }: Section, index: number, all: readonly Section[], more: boolean) => ({
  name,
  ...(gloss === undefined ? {} : { gloss }),
  more: more && index === all.length - 1,
});

const bold = (size: number, feed: number): TypeStyle => ({ size, feed, weight: 700 });
const small = (size: number): TypeStyle => ({ size, feed: 20 });

const LIST = { name: bold(13, 20), gloss: small(11) };

const widthOf = (text: string, { size }: TypeStyle) => (Math.max(...text.split('\n').map(ems)) * size) / 4;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
