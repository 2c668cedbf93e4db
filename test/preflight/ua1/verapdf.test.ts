import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { judgedByVeraPdf } from '../../support/verapdf.ts';
import { Draft } from './draft.ts';
import { mutations } from './mutations.ts';

/** Where veraPDF is silent, or gives up, and why. */
const silent: Record<string, string> = {
  'ua1-tree: an element in two places': 'the tree is not held against itself',
  'ua1-tree: another parent': 'the tree is not held against itself',
  'ua1-parent-tree: content that is not there': 'the tree is not held against the content',
  'ua1-parent-tree: content of another element': 'the tree is not held against the parent tree',
  '09-007: a reading without ruby': 'ruby is not looked at',
  '09-007: ruby without a reading': 'ruby is not looked at',
  '09-008: warichu without an end': 'warichu is not looked at',
  "28-018: a printer's mark that is no artifact": 'appearances are not looked at',
  '31-003: a map of a later supplement': 'it takes the clause the other way round',
  '31-008: a map on a map of nobody': 'it gives up',
  '31-025: symbols without a map': 'it gives up',
};

judgedByVeraPdf(
  'veraPDF finds the same files faulty',
  (verapdf) => {
    const folder = mkdtempSync(join(tmpdir(), 'sasshi-ua1-'));
    try {
      const names = mutations.map(([, , spoil], index) => {
        const draft = new Draft();
        spoil(draft);
        const path = join(folder, `${index}.pdf`);
        writeFileSync(path, draft.bytes);
        return path;
      });
      const sound = join(folder, 'sound.pdf');
      writeFileSync(sound, new Draft().bytes);
      const { stdout, stderr } = verapdf('--defaultflavour', 'ua1', sound, ...names);
      const faulty = stdout.split('\n').flatMap((line) => /^FAIL (\S+) ua/.exec(line)?.[1] ?? []);
      expect(stdout, stderr).toContain(`PASS ${sound} ua1`);
      const passed = mutations.filter((_, index) => !faulty.includes(names[index]!));
      expect(passed.map(([rule, what]) => `${rule}: ${what}`)).toEqual(Object.keys(silent));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  180_000,
);
