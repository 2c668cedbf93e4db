import type { Pages } from '../model/pages.ts';
import type { Order } from './order.ts';

/** A publication of several volumes as one. */
export function collectionOf(volumes: readonly Pages[], { publication, work }: Order): Pages | undefined {
  const [first] = volumes;
  if (work.kind === 'samples' || volumes.length < 2 || !first) return undefined;
  return {
    ...first,
    name: publication,
    title: work.book.edition.title,
    pages: volumes.flatMap(({ pages }) => pages),
    faces: Object.assign({}, ...volumes.map(({ faces }) => faces)),
  };
}
