import type { Diagnostic } from './diagnostic.ts';
import { github } from './printers/github.ts';
import { json } from './printers/json.ts';
import { type Manner, terminal } from './printers/terminal.ts';

/** How results are written: for people, for programs, for the pull request. A new form is a new row. */
export const printers = { terminal, json, github } as const satisfies Record<
  string,
  (diagnostics: readonly Diagnostic[], manner: Manner) => string
>;
