import { beforeAll, describe, expect, it } from 'vitest';
import { type LaidEdition, layOutEdition } from '../support/edition.ts';
import { guards } from './guards.ts';
import { flagship } from './houses.ts';

let edition: LaidEdition;

beforeAll(async () => {
  edition = await layOutEdition();
}, 60_000);

describe('on the pages of the flagship', () => {
  it.each(Object.entries(guards))('%s', (_, guard) => {
    expect(edition.volumes.flatMap((pages) => guard(pages, flagship))).toEqual([]);
  });
});
