import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Book, PressJob } from '#model';
import type { Report } from '../diagnostics/report.ts';

/**
 * The job of an edition with its profile read, from the first of `folders` that has it. Nothing where the profile is not
 * there, is another one, or does not describe a press: `report` is told, at the field of press.yaml.
 */
export async function openJob(
  { edition, press, origins }: Pick<Book, 'edition' | 'press' | 'origins'>,
  folders: readonly string[],
  report: Report,
): Promise<PressJob | undefined> {
  const { file, sha256 } = press.profile;
  const told = (text: string) => {
    const desk = origins.get(text)?.[0];
    return desk && { desk };
  };
  const icc = await readFirst(folders, file);
  if (!icc) return void report.add('press/missing-profile', { file }, told(file));
  const found = createHash('sha256').update(icc).digest('hex');
  if (found !== sha256) return void report.add('press/changed-profile', { file, found }, told(sha256));
  const fault = faultOf(icc);
  if (fault) return void report.add('press/wrong-profile', { file, fault }, told(file));
  return { ...press, profile: { ...press.profile, icc }, binding: edition.binding };
}

async function readFirst(folders: readonly string[], file: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (bytes) return bytes;
  }
  return undefined;
}

/** A term for what keeps bytes from being the profile of a press (ICC.1:2010, 7.2), of version 2 or 4 as PDF/X knows it. */
function faultOf(icc: Buffer): string | undefined {
  const signature = (at: number) => icc.toString('latin1', at, at + 4);
  if (icc.length < 132 || signature(36) !== 'acsp' || icc.readUInt32BE(0) !== icc.length) return 'notProfile';
  if (icc[8] !== 2 && icc[8] !== 4) return 'profileVersion';
  if (signature(12) !== 'prtr') return 'notOutput';
  return signature(16) === 'CMYK' ? undefined : 'notCmyk';
}
