import type { Childcare } from '../../model/book.ts';
import { suggestion } from '../nearest.ts';
import { type DeskRule, repeated, rule } from './rule.ts';

/** The childcare schemes as bars over the child's age. */
export const childcareRules: readonly DeskRule[] = [
  rule('content/listed-twice', ['childcare'], ({ childcare }, note) => {
    for (const index of repeated(childcare.axis, ({ id }) => id)) {
      note({ name: childcare.axis[index]!.id }, childcare, ['axis', index, 'id']);
    }
  }),

  rule('content/unknown-axis', ['childcare'], ({ childcare }, note) => {
    const ids = childcare.axis.map(({ id }) => id);
    for (const { name, path } of endsOf(childcare)) {
      if (!ids.includes(name)) note({ name, ...suggestion(name, ids) }, childcare, path);
    }
  }),

  rule('content/axis-order', ['childcare'], ({ childcare }, note) => {
    const places = new Map(childcare.axis.map(({ id }, index) => [id, index]));
    for (const { from, to, path } of stretchesOf(childcare)) {
      const [begin, end] = [places.get(from), places.get(to)];
      if (begin !== undefined && end !== undefined && end <= begin) note({ from, to }, childcare, path);
    }
  }),
];

interface Stretch {
  from: string;
  to: string;
  path: (string | number)[];
}

/** Bars, and what goes on after them, each with the place of its end. */
function stretchesOf({ groups }: Childcare): Stretch[] {
  return groups.flatMap(({ schemes }, group) =>
    schemes.flatMap(({ from, to, extension }, scheme) => {
      const path = ['groups', group, 'schemes', scheme];
      const bar = { from, to, path: [...path, 'to'] };
      return extension ? [bar, { from: to, to: extension.to, path: [...path, 'extension', 'to'] }] : [bar];
    }),
  );
}

/** Every name of a mark of the axis. The beginning of an extension is the end of its bar: once is enough. */
function endsOf(childcare: Childcare): { name: string; path: (string | number)[] }[] {
  return stretchesOf(childcare).flatMap(({ from, to, path }) => {
    const end = { name: to, path };
    return path.includes('extension') ? [end] : [{ name: from, path: [...path.slice(0, -1), 'from'] }, end];
  });
}
