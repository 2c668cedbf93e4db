import type { Flatplan } from '../../model/book.ts';
import { suggestion } from '../nearest.ts';
import { type DeskRule, type Parts, repeated, rule } from './rule.ts';

/** Folded sheets make four pages each when stitched; glued leaves make two. */
const multiples = { saddle: 4, perfect: 2 } as const;

/** A page label with its place in brochure.yaml. */
interface Label {
  label: string;
  /** Number of an inner page. */
  folio?: number;
  path: (string | number)[];
}

/** The flatplan (台割): covers, gaps, overlaps, promises. */
export const flatplanRules: readonly DeskRule[] = [
  rule('content/flatplan-multiple', ['edition', 'flatplan'], ({ edition, flatplan }, note) => {
    const binding = edition.binding.method;
    const multiple = multiples[binding];
    if (flatplan.pages % multiple !== 0)
      note({ pages: flatplan.pages, multiple, binding }, flatplan, ['pages']);
  }),

  rule('content/flatplan-cover', ['flatplan'], ({ flatplan }, note) => {
    const labels = labelsOf(flatplan);
    const ends = [
      { position: 'first', wanted: '表1', at: labels[0]! },
      { position: 'last', wanted: '表4', at: labels.at(-1)! },
    ];
    for (const { position, wanted, at } of ends) {
      if (at.label !== wanted) note({ position, found: at.label, wanted }, flatplan, at.path);
    }
  }),

  rule('content/flatplan-overlap', ['flatplan'], ({ flatplan }, note) => {
    for (const { label, path } of repeatedLabels(labelsOf(flatplan))) note({ label }, flatplan, path);
  }),

  rule('content/flatplan-order', ['flatplan'], ({ flatplan }, note) => {
    for (const [before, at] of neighbours(flatplan)) {
      if (at.folio! < before.folio!) note({ found: at.label, before: before.label }, flatplan, at.path);
    }
    const labels = labelsOf(flatplan);
    labels.forEach(({ label, path }, index) => {
      const place = { 表2: 1, 表3: labels.length - 2 }[label] ?? index;
      if (index !== place && index > 0)
        note({ found: label, before: labels[index - 1]!.label }, flatplan, path);
    });
  }),

  rule('content/flatplan-gap', ['flatplan'], ({ flatplan }, note) => {
    const folios = new Set(labelsOf(flatplan).map(({ folio }) => folio));
    for (const [before, at] of [
      [{ folio: 0, label: '表1' }, inner(flatplan)[0]] as const,
      ...neighbours(flatplan),
    ]) {
      if (!at || at.folio! <= before.folio! + 1) continue;
      const first = before.folio! + 1;
      if (folios.has(first)) continue;
      const last = at.folio! - 1;
      const missing = first === last ? `P${first}` : `P${first}-P${last}`;
      note({ missing, before: before.label, found: at.label }, flatplan, at.path);
    }
  }),

  rule('content/flatplan-count', ['flatplan'], ({ flatplan }, note) => {
    const labels = labelsOf(flatplan);
    const laid = labels.length;
    const pagesAreWhole = inner(flatplan).every(({ folio }, index) => folio === index + 1);
    if (pagesAreWhole && repeatedLabels(labels).length === 0 && laid !== flatplan.pages) {
      note({ laid, promised: flatplan.pages }, flatplan, ['pages']);
    }
  }),

  rule('content/unknown-sheet', ['flatplan'], ({ flatplan }, note) => {
    const sheets = flatplan.sheets.map(({ sheet }) => sheet);
    flatplan.references.forEach(({ sheet }, index) => {
      if (!sheets.includes(sheet)) {
        note({ name: sheet, ...suggestion(sheet, sheets) }, flatplan, ['references', index, 'sheet']);
      }
    });
  }),

  rule('content/reference-pages', ['flatplan'], ({ flatplan }, note) => {
    flatplan.references.forEach(({ heading, sheet, from, to }, index) => {
      const pages = flatplan.sheets.filter((entry) => entry.sheet === sheet).flatMap((entry) => entry.pages);
      if (pages.length === 0) return;
      const asPromised = pages.every((label, step) => label === `P${from + step}`);
      if (asPromised && to === from + pages.length - 1) return;
      const laid = pages.length === 1 ? pages[0]! : `${pages[0]}-${pages.at(-1)}`;
      note({ heading, from, to, laid }, flatplan, ['references', index, 'from']);
    });
  }),

  rule('content/unknown-item', ['flatplan', ...listed()], (parts, note) => {
    const known = listed().flatMap((part) => parts[part].map(({ slug }) => slug));
    for (const { name, path } of named(parts.flatplan)) {
      if (!known.includes(name)) note({ name, ...suggestion(name, known) }, parts.flatplan, path);
    }
  }),

  rule('content/printed-twice', ['flatplan'], ({ flatplan }, note) => {
    const seen = new Set<string>();
    for (const { name, path } of named(flatplan)) {
      if (seen.has(name)) note({ name }, flatplan, path);
      seen.add(name);
    }
  }),

  rule('content/not-printed', ['flatplan', ...listed()], (parts, note) => {
    const printed = new Set(named(parts.flatplan).map(({ name }) => name));
    for (const part of listed()) {
      if (!parts[part].some(({ slug }) => printed.has(slug))) continue;
      for (const item of parts[part]) if (!printed.has(item.slug)) note({ name: item.slug }, item);
    }
  }),
];

/** Parts whose items a sheet may name in `of`. A part that is named at all must be named whole. */
function listed() {
  return ['voices', 'stories', 'initiatives', 'departments'] as const satisfies (keyof Parts)[];
}

function labelsOf({ sheets }: Flatplan): Label[] {
  return sheets.flatMap(({ pages }, sheet) =>
    pages.map((label, page) => ({
      label,
      folio: label.startsWith('P') ? Number(label.slice(1)) : undefined,
      path: ['sheets', sheet, 'pages', page],
    })),
  );
}

const inner = (flatplan: Flatplan) => labelsOf(flatplan).filter(({ folio }) => folio !== undefined);

/** Each inner page with the one before it. */
function neighbours(flatplan: Flatplan): [Label, Label][] {
  const pages = inner(flatplan);
  return pages.slice(1).map((page, index) => [pages[index]!, page]);
}

const repeatedLabels = (labels: readonly Label[]) =>
  repeated(labels, ({ label }) => label).map((index) => labels[index]!);

/** Items that the sheets name, in order. */
const named = ({ sheets }: Flatplan) =>
  sheets.flatMap(({ of = [] }, sheet) =>
    of.map((name, index) => ({ name, path: ['sheets', sheet, 'of', index] })),
  );
