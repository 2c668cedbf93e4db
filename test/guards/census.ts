import type { Pages } from '../../src/model/index.ts';
import type { Guard } from './guard.ts';
import { type Run, textsOf } from './setting.ts';

/** Faces, sizes and swatches of type of a publication, each with how many stretches are set in it. */
export function censusOf(volumes: readonly Pages[]): Record<keyof Run, Map<string, number>> {
  const runs = volumes.flatMap((pages) =>
    pages.pages.flatMap((page) =>
      textsOf(page, pages).flatMap(({ lines }) => lines.flatMap((line) => line.runs)),
    ),
  );
  const count = (key: keyof Run) => {
    const found = new Map<string, number>();
    for (const run of runs) found.set(String(run[key]), (found.get(String(run[key])) ?? 0) + 1);
    return new Map(
      [...found].sort(([one], [other]) => Number(one) - Number(other) || (one < other ? -1 : 1)),
    );
  };
  return { face: count('face'), size: count('size'), swatch: count('swatch') };
}

/** A publication keeps to few faces, sizes and swatches of type. */
export const few: Guard = (pages, { limits }) => {
  const { face, size, swatch } = censusOf([pages]);
  const told = [
    ['faces', face, limits.faces],
    ['sizes', size, limits.sizes],
    ['swatches of type', swatch, limits.swatches],
  ] as const;
  return told.flatMap(([what, found, most]) =>
    found.size > most
      ? [`${pages.name}: ${found.size} ${what}, at most ${most}: ${[...found.keys()].join(' ')}`]
      : [],
  );
};
