import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Who may import whom: the table of ARCHITECTURE.md. A room may always import itself. */
const stages = ['content', 'art', 'typeset', 'pdf', 'proof', 'web', 'twin', 'press'];
const mayImport = {
  diagnostics: [],
  model: [],
  sfnt: [],
  templates: ['model'],
  content: ['model', 'diagnostics'],
  art: ['model', 'diagnostics'],
  typeset: ['model', 'diagnostics', 'sfnt'],
  pdf: ['model', 'sfnt'],
  proof: ['pdf', 'model', 'diagnostics'],
  structure: ['model'],
  web: ['structure', 'pdf', 'model', 'diagnostics'],
  twin: ['structure', 'model', 'diagnostics'],
  press: ['pdf', 'model', 'diagnostics'],
  parcel: ['preflight', 'model'],
  pipeline: [...stages, 'preflight', 'parcel', 'model', 'diagnostics'],
  preflight: ['model', 'diagnostics'],
  project: [],
  'src/templates': ['project', 'model'],
  deliver: ['pipeline'],
  production: ['pipeline', 'project', 'src/templates', 'diagnostics'],
  studio: ['project', 'src/templates', 'typeset', 'model'],
  worker: ['typeset', 'project', 'production', 'pipeline', 'studio', 'src/templates', 'diagnostics'],
  commands: [
    'pipeline',
    'production',
    'deliver',
    'project',
    'studio',
    'src/templates',
    'diagnostics',
    'model',
    'preflight',
  ],
  cli: ['commands', 'src/templates'],
} as const satisfies Record<string, readonly string[]>;

type Room = keyof typeof mayImport;

const root = fileURLToPath(new URL('..', import.meta.url));
/** Names that lead into rooms: the model, the house, the kit. */
const doors: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports;
const files = ['src', 'templates'].flatMap(sourcesUnder);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|js)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Files of ours that a file imports, statically or lazily. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  const found = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
  return found
    .filter((path) => path.startsWith('.') || path in doors)
    .map((path) => (doors[path] ? join(doors[path]) : join(dirname(file), path)))
    .map((path) => path.split(sep).join('/'));
}

function roomOf(file: string): Room {
  const [top, second = ''] = file.split('/');
  if (top === 'templates') return 'templates';
  const name = second.replace(/\.ts$/, '');
  return (name === 'templates' ? 'src/templates' : name) as Room;
}

describe('the import table', () => {
  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    expect(mayImport, `room of ${file}`).toHaveProperty([room]);
    const allowed: readonly string[] = [room, ...mayImport[room]];
    const strangers = imports.get(file)!.filter((target) => !allowed.includes(roomOf(target)));
    expect(strangers).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycleIn(imports)).toBeUndefined();
  });

  it('finds a cycle when there is one', () => {
    const round = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(cycleIn(round)).toEqual(['a', 'b', 'c', 'a']);
  });
});

/** The first cycle, as a path that comes back to its start. */
function cycleIn(graph: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) return [...path.slice(seenAt), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('files', () => {
  it.each(files)('%s is one thing', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(260);
  });
});
