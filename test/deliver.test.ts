import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deliver } from '../src/deliver.ts';
import type { Artifact } from '../src/pipeline.ts';
import { scratch } from './support/sasshi.ts';

const manifest = { edition: '2024', inputs: [], fonts: [], tools: {} };
const artifact = (
  path: string,
  text: string,
  publication: Artifact['publication'] = 'departments',
): Artifact => ({
  path,
  publication,
  target: 'proof',
  pages: 1,
  bytes: Buffer.from(text),
  faces: [],
});

describe('delivery', () => {
  it('writes files and a manifest that names them', async () => {
    const output = join(scratch(), 'new', 'folder');
    const written = await deliver([artifact('proof/departments/a.pdf', 'A')], output, manifest);
    expect(readFileSync(join(output, 'proof/departments/a.pdf'), 'utf8')).toBe('A');
    expect(JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'))).toEqual(written);
    expect(written.outputs).toMatchObject([{ path: 'proof/departments/a.pdf', pages: 1, bytes: 1 }]);
    expect(readdirSync(output).sort()).toEqual(['manifest.json', 'proof']);
  });

  it('leaves equal files alone', async () => {
    const output = scratch();
    await deliver([artifact('proof/a.pdf', 'A')], output, manifest);
    const before = statSync(join(output, 'proof/a.pdf'), { bigint: true });
    await deliver([artifact('proof/a.pdf', 'A')], output, manifest);
    const after = statSync(join(output, 'proof/a.pdf'), { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  it('removes what the publication no longer makes, and keeps the other publications', async () => {
    const output = scratch();
    const old = [artifact('proof/departments/a.pdf', 'A'), artifact('proof/departments/b.pdf', 'B')];
    await deliver([...old, artifact('proof/brochure.pdf', 'C', 'brochure')], output, manifest);
    const written = await deliver([artifact('proof/departments/a.pdf', 'A2')], output, manifest);
    expect(existsSync(join(output, 'proof/departments/b.pdf'))).toBe(false);
    expect(readFileSync(join(output, 'proof/brochure.pdf'), 'utf8')).toBe('C');
    expect(written.outputs.map(({ path }) => path)).toEqual([
      'proof/brochure.pdf',
      'proof/departments/a.pdf',
    ]);
  });

  it('leaves the earlier output whole when it cannot write', async () => {
    const output = scratch();
    await deliver([artifact('proof/a.pdf', 'A'), artifact('proof/b.pdf', 'B')], output, manifest);
    const blocked = artifact('proof/a.pdf/inside.pdf', 'X');
    writeFileSync(join(output, `.draft-${process.pid}`), 'a file where the drafts would go');
    await expect(deliver([artifact('proof/b.pdf', 'B2'), blocked], output, manifest)).rejects.toThrow();
    expect(readFileSync(join(output, 'proof/a.pdf'), 'utf8')).toBe('A');
    expect(readFileSync(join(output, 'proof/b.pdf'), 'utf8')).toBe('B');
  });

  it('never removes anything outside of the output folder, whatever an edited manifest says', async () => {
    const folder = scratch();
    const output = join(folder, 'output');
    mkdirSync(output);
    writeFileSync(join(folder, 'precious.txt'), 'keep');
    const row = { publication: 'departments', target: 'proof', pages: 1, bytes: 1, sha256: '' };
    const outputs = ['../precious.txt', join(folder, 'precious.txt')].map((path) => ({ path, ...row }));
    writeFileSync(join(output, 'manifest.json'), JSON.stringify({ schemaVersion: 1, ...manifest, outputs }));
    await deliver([artifact('proof/a.pdf', 'A')], output, manifest);
    expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('keep');
  });
});
