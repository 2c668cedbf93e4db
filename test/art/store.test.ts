import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Store } from '../../src/art/store.ts';

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sasshi-store-')), 'pictures');
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const value = { width: 3, bytes: Uint8Array.of(1, 2, 3), softMask: { bytes: new Uint8Array(0) } };

it('gives back what it was given, also in the next build', async () => {
  await new Store(folder).put('a', value);
  expect(await new Store(folder).get('a')).toEqual(value);
  expect(await new Store(folder).get('b')).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['a']);
});

it('takes a damaged entry for none, wherever it is damaged', async () => {
  const store = new Store(folder);
  await store.put('a', value);
  const whole = readFileSync(join(folder, 'a'));
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole);
    damaged[at]! ^= 1;
    writeFileSync(join(folder, 'a'), damaged);
    expect(await store.get('a')).toBeUndefined();
  }
  writeFileSync(join(folder, 'a'), whole.subarray(0, 10));
  expect(await store.get('a')).toBeUndefined();
});

it('throws the oldest away when there is too much', async () => {
  const store = new Store(folder, 2500);
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    await store.put(name, new Uint8Array(1000));
    if (name !== 'c') utimesSync(join(folder, name), index, index);
  }
  expect(readdirSync(folder)).toEqual(['b', 'c']);
});

it('keeps nothing where it cannot write, and says nothing', async () => {
  mkdirSync(join(folder, '..'), { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  const store = new Store(folder);
  await store.put('a', value);
  expect(await store.get('a')).toBeUndefined();
});
