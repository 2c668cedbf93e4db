import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command-line tests run the compiled program, so that they see what users see. */
export default function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/compile.mjs', import.meta.url))]);
}
