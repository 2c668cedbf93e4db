import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sasshi.ts';
import { project } from './project.ts';

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, path]) => path!);

const templates = join(project, 'templates');
const sheets = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

describe('the templates of a second city', () => {
  it.each(sheets)('%s reaches Sasshi by its doors only', (name) => {
    const own = /^\.\.?\//;
    const strangers = importsOf(join(templates, name)).filter(
      (path) =>
        !['#model', '#kit', '#house', 'react', '@react-pdf/renderer'].includes(path) &&
        !(own.test(path) && !relative(templates, join(templates, dirname(name), path)).startsWith('..')),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the kit', () => {
  /** Everything behind its door; where it asks the house, the city answers. */
  function reach(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found;
    found.add(file);
    for (const path of importsOf(file)) if (path.startsWith('.')) reach(join(dirname(file), path), found);
    return found;
  }

  const kit = [...reach(join(root, 'templates/parts/index.ts'))].map((file) => relative(root, file));

  it('holds every part', () => {
    const parts = readdirSync(join(root, 'templates/parts')).filter((name) => !name.endsWith('.d.ts'));
    for (const name of parts) expect(kit).toContain(`templates/parts/${name}`);
  });

  it.each(['style/house.ts', 'style/swatches.ts', 'style/faces.ts', 'style/format.ts', 'style/scale.ts'])(
    'does not reach %s of the flagship',
    (file) => {
      expect(kit).not.toContain(`templates/${file}`);
    },
  );

  it('reaches no sheet and no drawing of the flagship', () => {
    const tools = ['chance', 'mapping', 'outline', 'pen', 'qr', 'ribbon'].join('|');
    const kinds = new RegExp(`^templates/(parts/|style/|art/(${tools})\\.tsx?$)`);
    expect(kit.filter((file) => !kinds.test(file))).toEqual([]);
  });
});
