import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import type { Edition, Origin } from '../../src/model/book.ts';
import { pressSchema } from '../../src/model/schema/press.ts';
import { openJob } from '../../src/press/job.ts';
import { profiles } from '../support/press.ts';

const edition = { binding: { side: 'left', method: 'saddle' } } as Edition;
const settings = pressSchema.parse({});
const { file, sha256 } = settings.profile;
const shipped = () => readFileSync(join(profiles, file));

/** Opens a job whose profile has these bytes, and what is told. */
async function open(bytes: Buffer | undefined, press = settings, folders?: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'sasshi-icc-'));
  if (bytes) writeFileSync(join(folder, file), bytes);
  const place = (line: number): Origin[] => [
    { file: 'content/2024/press.yaml', line, column: 9, field: 'profile' },
  ];
  const origins = new Map([
    [file, place(4)],
    [press.profile.sha256, place(5)],
  ]);
  const report = new Report();
  const job = await openJob({ edition, press, origins }, folders ?? [folder], report);
  const found = report.diagnostics.map(({ rule, values, at }) => ({ rule, values, line: at?.desk?.line }));
  return { job, found };
}

/** The shipped profile with some bytes changed, under its own SHA-256. */
async function changed(change: (icc: Buffer) => void) {
  const icc = shipped();
  change(icc);
  const own = createHash('sha256').update(icc).digest('hex');
  return open(icc, { ...settings, profile: { ...settings.profile, sha256: own } });
}

describe('the profile of a job', () => {
  it('is read, and the job knows how the booklet is bound', async () => {
    const { job, found } = await open(shipped());
    expect(found).toEqual([]);
    expect(job?.profile.icc.length).toBe(1052612);
    expect(job?.binding.side).toBe('left');
  });

  it('is looked for in one folder after the other', async () => {
    const { job } = await open(undefined, settings, ['/nowhere', profiles]);
    expect(job?.profile.icc.length).toBe(1052612);
  });

  it('that is not there is told at its name', async () => {
    const { job, found } = await open(undefined);
    expect(job).toBeUndefined();
    expect(found).toEqual([{ rule: 'press/missing-profile', values: { file }, line: 4 }]);
  });

  it('that is another one is told at its SHA-256, with the right one', async () => {
    const icc = shipped();
    icc[100]! ^= 1;
    const { found } = await open(icc);
    const own = createHash('sha256').update(icc).digest('hex');
    expect(own).not.toBe(sha256);
    expect(found).toEqual([{ rule: 'press/changed-profile', values: { file, found: own }, line: 5 }]);
  });

  it.each([
    ['notProfile', (icc: Buffer) => icc.write('nono', 36)],
    ['notProfile', (icc: Buffer) => icc.writeUInt32BE(7, 0)],
    ['profileVersion', (icc: Buffer) => icc.writeUInt8(5, 8)],
    ['notOutput', (icc: Buffer) => icc.write('mntr', 12)],
    ['notCmyk', (icc: Buffer) => icc.write('RGB ', 16)],
  ])('that does not describe a press is told: %s', async (fault, change) => {
    const { job, found } = await changed(change);
    expect(job).toBeUndefined();
    expect(found).toEqual([{ rule: 'press/wrong-profile', values: { file, fault }, line: 4 }]);
  });

  it('of no length is none', async () => {
    const empty = Buffer.alloc(0);
    const own = createHash('sha256').update(empty).digest('hex');
    const { found } = await open(empty, { ...settings, profile: { ...settings.profile, sha256: own } });
    expect(found[0]?.values.fault).toBe('notProfile');
  });
});
