import type { Note } from './rule.ts';
import { type DeskRule, rule } from './rule.ts';

/** Days, months and years that must fit together. ISO dates compare as text. */
export const dateRules: readonly DeskRule[] = [
  rule('content/as-of-differs', ['edition', 'salaries', 'conditions'], (parts, note) => {
    const wanted = parts.edition.asOf.default;
    for (const part of [parts.salaries, parts.conditions]) {
      if (part.asOf !== wanted) note({ found: part.asOf, wanted }, part, ['asOf']);
    }
  }),

  rule('content/as-of-late', ['edition'], ({ edition }, note) => {
    for (const name of ['default', 'population'] as const) {
      const found = edition.asOf[name];
      if (found > edition.published) note({ found, published: edition.published }, edition, ['asOf', name]);
    }
  }),

  rule('content/previous-as-of', ['salaries'], ({ salaries }, note) => {
    const wanted = `${Number(salaries.asOf.slice(0, 4)) - 1}${salaries.asOf.slice(4)}`;
    if (salaries.previousAsOf !== wanted) {
      note({ found: salaries.previousAsOf, wanted }, salaries, ['previousAsOf']);
    }
  }),

  rule('content/joined-late', ['edition', 'voices', 'stories'], ({ edition, voices, stories }, note) => {
    for (const voice of voices) {
      if (voice.joined > edition.year)
        note({ found: voice.joined, edition: edition.year }, voice, ['joined']);
    }
    for (const story of stories) {
      const late = Number(story.joined.slice(0, 4)) > edition.year;
      if (late) note({ found: story.joined, edition: edition.year }, story, ['joined']);
    }
  }),

  rule('content/time-order', ['stories'], ({ stories }, note) => {
    for (const story of stories) {
      const steps = story.steps.map(({ at }, index) => ({ at, path: ['steps', index, 'at'] }));
      inOrder([{ at: story.joined, path: ['joined'] }, ...steps], story, note);
      story.leaves.forEach(({ from, to }, index) => {
        const path = ['leaves', index];
        inOrder(
          [
            { at: from, path: [...path, 'from'] },
            { at: to, path: [...path, 'to'] },
          ],
          story,
          note,
        );
      });
    }
  }),

  rule('content/time-order', ['childcare'], ({ childcare }, note) => {
    const { day } = childcare;
    const spans = day.spans.flatMap(({ from, to }, index) => [
      { at: clock(from), path: ['day', 'spans', index, 'from'] },
      { at: clock(to), path: ['day', 'spans', index, 'to'] },
    ]);
    const marks = day.marks.map(({ at }, index) => ({ at: clock(at), path: ['day', 'marks', index, 'at'] }));
    const ends = {
      first: { at: clock(day.from), path: ['day', 'from'] },
      last: { at: clock(day.to), path: ['day', 'to'] },
    };
    inOrder([ends.first, ...spans, ends.last], childcare, note);
    inOrder([ends.first, ...marks, ends.last], childcare, note);
  }),

  rule('content/time-order', ['conditions'], ({ conditions }, note) => {
    const { hours } = conditions;
    const pair = (from: string, to: string, path: string[]) => [
      { at: clock(from), path: [...path, 'from'] },
      { at: clock(to), path: [...path, 'to'] },
    ];
    inOrder(pair(hours.from, hours.to, ['hours']), conditions, note);
    inOrder(pair(hours.flexible.from, hours.flexible.to, ['hours', 'flexible']), conditions, note);
  }),
];

interface Moment {
  at: string;
  path: (string | number)[];
}

/** Notes the first moment that comes before the one it follows. */
function inOrder(moments: readonly Moment[], of: object, note: Note): void {
  const index = moments.findIndex(({ at }, place) => place > 0 && at < moments[place - 1]!.at);
  if (index < 0) return;
  note({ later: moments[index]!.at, earlier: moments[index - 1]!.at }, of, moments[index]!.path);
}

/** `8:30` as `08:30`, which compares as text. */
const clock = (time: string) => time.padStart(5, '0');
