import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deliver, type Manifest, sha256 } from '../deliver.ts';
import { Report } from '../diagnostics/report.ts';
import type { Art } from '../model/art.ts';
import type { Book } from '../model/book.ts';
import type { PressJob } from '../model/press.ts';
import {
  type Artifact,
  openPress,
  type Publication,
  packParcel,
  prepareArt,
  readBook,
  type Step,
  type TargetName,
  targets,
} from '../pipeline.ts';
import { Workshop } from '../production.ts';
import { filesUnder, type Project, profileFolders } from '../project.ts';
import { templateFiles } from '../templates.ts';
import { progressOn } from './progress.ts';
import { passes, show } from './show.ts';
import { imprintOf, packageOf, toolVersions } from './tools.ts';
import { type CommonOptions, openProject, WrongUse } from './usage.ts';
import { say } from './words.ts';

export interface BuildOptions extends CommonOptions {
  target?: string;
  /** Of the press: トンボ; absent: what suits each volume. */
  marks?: PressJob['marks'];
  /** Of the press: absent: what press.yaml says. */
  standard?: PressJob['standard'];
  /** The parcel for the printer also as one file. */
  zip?: boolean;
  /** Seconds for one step of a publication. */
  timeLimit: number;
}

/** `sasshi build`: desk to delivered PDFs. True when everything was made and nothing is wrong. */
export async function build(wanted: string[], options: BuildOptions): Promise<boolean> {
  const started = performance.now();
  const chosenTargets = targetsFor(options);
  const project = await openProject(options);
  const progress = progressOn(process.stderr);
  const report = new Report();
  const workshop = new Workshop(project, wanted.length || MOST_PUBLICATIONS);
  try {
    progress.step(say(options.lang, 'reading'));
    const book = await readBook(project.root, project.edition, report);
    const art = book && (await prepareArt(book, project.root, report));
    const press = book && (await pressFor(chosenTargets, book, project, options, report));
    const artifacts: Artifact[] = [];
    if (book && art && passes(report, options)) {
      const work = { kind: 'edition' as const, book, art, root: project.root };
      const imprint = await imprintOf(book.edition.published);
      const order = { targets: chosenTargets, work, imprint, press };
      const orders = publicationsFor(wanted, book).map((publication) => ({ publication, ...order }));
      const onStep = ({ does, name }: Step) => progress.step(say(options.lang, does, { name }));
      artifacts.push(...(await workshop.produce(orders, { time: options.timeLimit * 1000 }, report, onStep)));
      const zip = Boolean(options.zip);
      if (press && report.clean)
        artifacts.push(...(await packParcel(artifacts, { book, job: press, imprint, zip })));
    }
    if (passes(report, options)) await write(artifacts, project, art, press, report);
    progress.end();
    const passed = await show(report, options);
    if (options.format === 'terminal' && passed) listArtifacts(artifacts, project, options, started);
    return passed;
  } finally {
    await workshop.close();
  }
}

/** As many as a template can have: threads are opened before the edition tells which it has. */
const MOST_PUBLICATIONS = 3;

/** All targets, or the one that is named. Options of the press are refused where it has nothing to do. */
function targetsFor({ target: name, marks, standard, zip }: BuildOptions): TargetName[] {
  const known = Object.keys(targets) as TargetName[];
  const found = known.filter((target) => name === undefined || target === name);
  if (found.length === 0) throw new WrongUse('unknownTarget', { target: name!, targets: known.join(', ') });
  const idle = Object.entries({ '--marks': marks, '--standard': standard, '--zip': zip }).find(
    ([, value]) => value,
  );
  if (idle && !found.includes('press')) throw new WrongUse('onlyForPress', { option: idle[0] });
  return found;
}

/** The job of the edition, with what the command line wants otherwise; nothing if no target needs it. */
async function pressFor(
  chosen: TargetName[],
  book: Book,
  project: Project,
  { marks, standard }: BuildOptions,
  report: Report,
): Promise<PressJob | undefined> {
  if (!chosen.includes('press')) return undefined;
  const job = await openPress(book, profileFolders(project), report);
  return job && { ...job, marks, standard: standard ?? job.standard };
}

/** All publications of the edition, or those that are named. */
function publicationsFor(wanted: string[], { edition }: Book): Publication[] {
  const unknown = wanted.find((name) => !edition.publications.includes(name as Publication));
  if (unknown !== undefined) {
    throw new WrongUse('unknownPublication', {
      publication: unknown,
      publications: edition.publications.join(', '),
    });
  }
  return edition.publications.filter((name) => wanted.length === 0 || wanted.includes(name));
}

async function write(
  artifacts: Artifact[],
  project: Project,
  art: Art | undefined,
  press: PressJob | undefined,
  report: Report,
): Promise<void> {
  const manifest: Omit<Manifest, 'schemaVersion' | 'outputs'> = {
    edition: project.edition,
    inputs: await inputsOf(project, art, press),
    fonts: await fontsOf(artifacts),
    tools: await toolVersions(),
  };
  try {
    await deliver(artifacts, project.output, manifest);
  } catch (problem) {
    const { code, path } = problem as NodeJS.ErrnoException;
    if (!code) throw problem;
    report.add('project/output', { path: path ?? project.output, reason: code });
  }
}

/** Everything the output was made from, by path within the project. */
async function inputsOf(
  project: Project,
  art: Art | undefined,
  press: PressJob | undefined,
): Promise<Manifest['inputs']> {
  const content = (await filesUnder(project.content)).map((name) => `content/${project.edition}/${name}`);
  const templates = (await templateFiles(project)).map((name) => `templates/${name}`);
  const photos = [...(art?.values() ?? [])].map(({ file }) => file);
  const paths = [...content, ...templates, ...photos].sort();
  const profile = press && { path: `assets/icc/${press.profile.file}`, sha256: press.profile.sha256 };
  const hashed = await Promise.all(
    paths.map(async (path) => ({ path, sha256: sha256(await readFile(join(project.root, path))) })),
  );
  return profile ? [profile, ...hashed] : hashed;
}

async function fontsOf(artifacts: Artifact[]): Promise<Manifest['fonts']> {
  const faces = new Map(
    artifacts.flatMap((artifact) => artifact.faces).map(({ name, file }) => [name, file]),
  );
  return Promise.all(
    [...faces].sort().map(async ([name, file]) => ({ name, source: await packageOf(file) })),
  );
}

/** Pages of the web are found from their start page. */
const isListed = ({ path, pages, target }: Artifact): boolean =>
  target !== 'web' || pages !== undefined || path.endsWith('/index.html');

function listArtifacts(
  artifacts: Artifact[],
  project: Project,
  { lang }: CommonOptions,
  started: number,
): void {
  for (const { path, pages } of artifacts.filter(isListed)) {
    process.stdout.write(`${pages === undefined ? path : say(lang, 'written', { path, pages })}\n`);
  }
  const checked = artifacts.flatMap(({ volume }) => volume?.digest ?? []);
  const warnings = checked.reduce((sum, digest) => sum + digest.warnings, 0);
  if (checked.length > 0) process.stdout.write(`${say(lang, 'preflighted', { warnings })}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${say(lang, 'delivered', { output: project.output, seconds })}\n`);
}
