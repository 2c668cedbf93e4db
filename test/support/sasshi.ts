import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the command line left behind. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the compiled command line in the repository, not on a terminal. */
export function sasshi(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, ['bin/sasshi.js', ...args], options, (problem, stdout, stderr) => {
      resolve({ code: problem ? Number(problem.code) : 0, stdout, stderr });
    });
  });
}

/** An empty folder of the test's own. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'sasshi-test-'));

/** A copy of the flagship project that a test may spoil. */
export function copyOfProject(): string {
  const folder = scratch();
  for (const part of ['content', 'templates', 'assets', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
