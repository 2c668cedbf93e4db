import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import type { BuildFailure, Plugin } from 'esbuild';
import type { Template } from './model/template.ts';
import { filesUnder, type Project } from './project.ts';

/** The template folder cannot be loaded: the designer's error, not Sasshi's. The message holds the compiler's words. */
export class TemplateError extends Error {}

/** Files of the template folder that make up the template, relative to it. */
export const templateFiles = (project: Project): Promise<string[]> => codeUnder(project.templates);

const codeUnder = async (folder: string): Promise<string[]> =>
  (await filesUnder(folder)).filter((name) => /\.(tsx?|json)$/.test(name));

/** Sasshi's own template folder: the flagship, and the kit that templates of other cities import as `#kit`. */
const OWN = fileURLToPath(new URL('../templates', import.meta.url));

/**
 * Loads `templates/index.ts`. TypeScript is bundled once and kept in `.sasshi/` by content hash, so that an unchanged
 * template costs a few milliseconds. Throws TemplateError.
 */
export async function loadTemplate(project: Project): Promise<Template> {
  const files = await templateFiles(project);
  if (!files.includes('index.ts'))
    throw new TemplateError(`templates/index.ts: no such file in ${project.root}`);
  const hash = createHash('sha256').update(`${process.version} ${await readFile(modelEntry())}`);
  for (const folder of new Set([project.templates, OWN])) {
    for (const file of await codeUnder(folder)) hash.update(file).update(await readFile(join(folder, file)));
  }
  const bundle = join(project.root, '.sasshi', `templates-${hash.digest('hex').slice(0, 16)}.mjs`);
  if (!(await exists(bundle))) await compile(project, bundle);
  const loaded: { default?: Template } = await import(pathToFileURL(bundle).href);
  if (!loaded.default) throw new TemplateError('templates/index.ts: no default export');
  return loaded.default;
}

const exists = (file: string) => readFile(file).then(Boolean, () => false);

async function compile(project: Project, bundle: string): Promise<void> {
  const code = await bundleTemplates(project.templates);
  await mkdir(join(project.root, '.sasshi'), { recursive: true });
  // Two threads of a build may get here at the same time.
  const draft = `${bundle}.${process.pid}-${threadId}`;
  await writeFile(draft, code);
  await rename(draft, bundle);
}

/** Bundles a template folder into one module. */
async function bundleTemplates(folder: string): Promise<string> {
  const { build, formatMessages } = await import('esbuild');
  try {
    const result = await build({
      entryPoints: [join(folder, 'index.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      jsx: 'automatic',
      plugins: [sharedCopies, doors(folder)],
      logLevel: 'silent',
    });
    return result.outputFiles[0]!.text;
  } catch (failure) {
    const { errors } = failure as BuildFailure;
    if (!errors) throw failure;
    throw new TemplateError((await formatMessages(errors, { kind: 'error' })).join('\n').trim());
  }
}

const require = createRequire(import.meta.url);

/**
 * One copy of what templates share with Sasshi. They import `@react-pdf/renderer`, whose components are but names of
 * node types: `@react-pdf/primitives` has them without the quarter of a second that the whole renderer takes to load.
 */
const sharedCopies: Plugin = {
  name: 'shared-copies',
  setup(bundler) {
    bundler.onResolve({ filter: /^(react|react\/.+|@react-pdf\/.+)$/ }, ({ path }) => {
      const name = path === '@react-pdf/renderer' ? '@react-pdf/primitives' : path;
      return { path: pathToFileURL(require.resolve(name)).href, external: true };
    });
  },
};

/**
 * The names that do not depend on where a template folder lies: the model, the kit of parts, and the house of this city,
 * which the parts ask for their page, swatches, faces and type.
 */
const doors = (folder: string): Plugin => ({
  name: 'doors',
  setup(bundler) {
    const paths: Record<string, string> = {
      '#model': modelEntry(),
      '#kit': join(OWN, 'parts/index.ts'),
      '#house': join(folder, 'style/house.ts'),
    };
    bundler.onResolve({ filter: /^#(model|kit|house)$/ }, ({ path }) => ({ path: paths[path]! }));
  },
});

/** The model's door: beside the compiled file, or in the sources. */
const modelEntry = () =>
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './model/index.ts' : './model.js', import.meta.url),
  );
