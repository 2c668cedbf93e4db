import { beforeAll, expect, it } from 'vitest';
import { judged } from '../support/oracles.ts';
import { makeSpecimen } from './make.ts';

let specimen: Awaited<ReturnType<typeof makeSpecimen>>;

beforeAll(async () => {
  specimen = await makeSpecimen();
});

it('the specimen has no diagnostics', () => {
  expect(specimen.diagnostics).toEqual([]);
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
