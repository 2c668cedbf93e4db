import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { judged } from '../support/oracles.ts';
import { difference, draw, GOLDEN } from './golden.ts';
import { makeSpecimen } from './make.ts';

let specimen: Awaited<ReturnType<typeof makeSpecimen>>;

beforeAll(async () => {
  specimen = await makeSpecimen();
});

it('the specimen has no diagnostics', () => {
  expect(specimen.diagnostics).toEqual([]);
});

judged('pdftoppm', 'the specimen looks as it did; if it should not, npm run golden -- --update', async () => {
  const folder = fileURLToPath(new URL('../../output/golden', import.meta.url));
  expect(await difference(GOLDEN, draw(specimen.bytes), folder)).toBe(0);
});

judged('pdftotext', 'rare characters and variation sequences come back as they were written', (judge) => {
  const text = judge(specimen.bytes, '-raw', 'FILE', '-').replace(/\s/g, '');
  for (const words of [
    '𠮷田、髙橋、﨑村',
    '葛\u{e0100}城、葛城',
    '辻\u{e0100}、辻',
    '祇\u{e0100}園',
    '令和6年4月1日',
    '㋿㎡㎢℃№',
  ]) {
    expect(text).toContain(words);
  }
});
