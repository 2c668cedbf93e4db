import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where things are. All paths are absolute. */
export interface Project {
  root: string;
  edition: string;
  content: string;
  templates: string;
  assets: string;
  /** Folder of the edition's output. */
  output: string;
}

/** Lays out the folders of a project. `output` replaces `output/<edition>`. */
export function locate(root: string, edition: string, output?: string): Project {
  const base = resolve(root);
  return {
    root: base,
    edition,
    content: join(base, 'content', edition),
    templates: join(base, 'templates'),
    assets: join(base, 'assets'),
    output: output === undefined ? join(base, 'output', edition) : resolve(output),
  };
}

/** The editions a project has: the folders of `content` named by a year, oldest first. */
export async function editions(root: string): Promise<string[]> {
  const entries = await readdir(join(resolve(root), 'content'), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Every file under a folder, relative to it, with forward slashes, in one fixed order; none if there is no folder. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Folders that hold ICC profiles, the first to be searched first: the project's, then that of Sasshi. */
export const profileFolders = ({ assets }: Project): string[] => [
  join(assets, 'icc'),
  fileURLToPath(new URL('../assets/icc', import.meta.url)),
];

const require = createRequire(import.meta.url);

/** Absolute file of a module path that a template names (faces), looked up from the project, then from Sasshi. */
export function resolveModule(root: string, path: string): string {
  try {
    return createRequire(join(root, 'package.json')).resolve(path);
  } catch {
    return require.resolve(path);
  }
}
