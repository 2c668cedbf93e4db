import type { Use } from './art/uses.ts';
import type { Report } from './diagnostics/report.ts';
import type { Art, Rasters } from './model/art.ts';
import type { Book } from './model/book.ts';
import { slotOf } from './model/flatplan.ts';
import type { Pages } from './model/pages.ts';
import type { PressJob } from './model/press.ts';
import type { CastOff, Sheet, Template, Volume } from './model/template.ts';
import type { FaceCache } from './pdf/pdf.ts';
import type { TwinFile } from './twin/twin.ts';
import type { FaceStore } from './typeset/fonts/store.ts';

/** A finished file: its path under the output folder and its bytes. */
export interface Artifact {
  path: string;
  publication: Publication;
  target: TargetName | 'report';
  /** Of a PDF. */
  pages?: number;
  bytes: Uint8Array;
  /** Faces in use: PostScript name and file. */
  faces: { name: string; file: string }[];
}

export type Publication = keyof Template['publications'];

/** When the edition is made, for the metadata: never the clock. */
export interface Imprint {
  producer: string;
  date: Date;
}

type Laid = [volumes: Pages[], pictures: Rasters, template: Template, order: Order];

interface Target {
  /** What it asks of its pictures. */
  pictures: (order: Order) => Promise<Use>;
  /** Tells what keeps the laid-out pages, or their pictures, from being written. */
  check?: (...asked: [...Laid, report: Report]) => Promise<void>;
  write: (
    pages: Pages,
    pictures: Rasters,
    template: Template,
    order: Order,
    opened: FaceCache,
  ) => Promise<Uint8Array>;
  /** Writes what goes with the PDFs of an edition, by path in the folder of the target. */
  beside?: (...asked: [...Laid, castOff: CastOff]) => Promise<TwinFile[]>;
}

/** 出力先. A new target is a new row: a policy of the writer over the same Pages. */
export const targets = {
  proof: {
    pictures: async () => (await import('./art/uses.ts')).uses.proof,
    write: async (pages, pictures, template, { imprint }, opened) =>
      (await import('./proof/proof.ts')).proof(pages, pictures, template, imprint, opened),
  },
  press: {
    pictures: async ({ press }) => (await import('./art/uses.ts')).uses.press(conditionOf(press!)),
    check: async (volumes, pictures, template, { press }, report) =>
      (await import('./press/press.ts')).checkPress(volumes, pictures, template, press!, report),
    write: async (pages, pictures, template, { press, imprint }, opened) =>
      (await import('./press/press.ts')).press(pages, pictures, template, press!, imprint, opened),
  },
  web: {
    pictures: async () => (await import('./art/uses.ts')).uses.web,
    write: async (pages, pictures, template, { imprint }, opened) =>
      (await import('./web/web.ts')).web(pages, pictures, template, imprint, opened),
    beside: async (...asked) => (await import('./twin/twin.ts')).twin(...asked),
  },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

const conditionOf = ({ profile, intent, inkLimit }: PressJob) => ({ profile: profile.icc, intent, inkLimit });

/** Runs a stage and leaves its time as a `performance` measure, which `npm run bench` reads. */
async function timed<Value>(stage: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  performance.measure(stage, { start });
  return value;
}

/**
 * Desk to book: files with positions, then schemas, references, sums, flatplan. Nothing if there are errors. With the
 * faces of the template, characters that none of them has are told here; without, layout tells them.
 */
export async function readBook(
  root: string,
  edition: string,
  report: Report,
  faces?: FaceStore,
): Promise<Book | undefined> {
  const { read, compose } = await import('./content/content.ts');
  const sources = await timed('read', () => read(root, edition, report));
  const coverage = faces && (await coverageOf(faces, report));
  return timed('compose', () => compose(sources, report, coverage));
}

async function coverageOf({ all }: FaceStore, report: Report) {
  const { checkFaces, missingIn } = await import('./typeset/fonts/coverage.ts');
  if (!checkFaces(all, report)) return undefined;
  return (text: string) => missingIn(text, all).map(({ character }) => character);
}

/** Photographs measured and checked. Loads the picture library only for photographs that it does not know yet. */
export async function prepareArt(book: Book, root: string, report: Report): Promise<Art> {
  const { prepare } = await import('./art/prepare.ts');
  return timed('prepare', () => prepare(book, root, report));
}

/** What the printer was agreed with, and the profile. Nothing, and told, if that cannot be used. */
export async function openPress(
  book: Book,
  folders: readonly string[],
  report: Report,
): Promise<PressJob | undefined> {
  const { openJob } = await import('./press/job.ts');
  return openJob(book, folders, report);
}

/** What a worker makes: the volumes of a publication, or samples of its sheets. */
export interface Order {
  publication: Publication;
  targets: TargetName[];
  work: { kind: 'edition'; book: Book; art: Art; root: string } | { kind: 'samples'; sheets: string[] };
  imprint: Imprint;
  /** Of an order for the press. */
  press?: PressJob;
}

/** Book to artifacts: every volume is laid out once, then each target is a policy over its Pages. */
export async function publish(
  order: Order,
  template: Template,
  faces: FaceStore,
  report: Report,
  onVolume: (name: string) => void,
): Promise<Artifact[]> {
  const { typeset, castOffWith, fitTable } = await import('./typeset/typeset.ts');
  const { checkFaces } = await import('./typeset/fonts/coverage.ts');
  if (!checkFaces(faces.all, report)) return [];
  const castOff = (names: readonly string[]) => castOffWith(faces, names);
  const { volumes, origins, art, names } = workOf(order, template, castOff);
  const laidOut: Pages[] = [];
  for (const volume of volumes) {
    onVolume(volume.name);
    const lay = () => typeset(order.publication, volume, origins, template, art, faces, report, names);
    laidOut.push(await timed('typeset', lay));
  }
  if (!report.clean) return [];
  const artifacts: Artifact[] = [];
  const opened: FaceCache = new Map();
  for (const target of order.targets) {
    const pictures = await timed('pictures', () => picturesFor(target, laidOut, order, report));
    await checkFor(target, laidOut, pictures, template, order, report);
    if (!report.clean) return [];
    for (const pages of withCollection(laidOut, order)) {
      const make = () => targets[target].write(pages, pictures, template, order, opened);
      const bytes = await timed(target, make);
      artifacts.push({
        path: `${target}/${pages.name}.pdf`,
        publication: order.publication,
        target,
        pages: pages.pages.length,
        bytes,
        faces: Object.values(pages.faces),
      });
    }
    artifacts.push(...(await besides(target, laidOut, pictures, template, order, castOff(names))));
  }
  const table = fitTable(laidOut);
  if (order.work.kind === 'edition' && table) artifacts.push(fitReport(order.publication, table));
  return artifacts;
}

/** Asks a target whether it can take the pages. */
async function checkFor(name: TargetName, ...asked: Parameters<NonNullable<Target['check']>>): Promise<void> {
  const { check }: Target = targets[name];
  if (check) await timed(`${name} check`, () => check(...asked));
}

/** What a target delivers beside the PDFs. */
async function besides(name: TargetName, ...asked: [...Laid, castOff: CastOff]): Promise<Artifact[]> {
  const { beside }: Target = targets[name];
  const files = beside ? await timed(`${name} beside`, () => beside(...asked)) : [];
  const common = { publication: asked[3].publication, target: name, faces: [] };
  return files.map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes, ...common }));
}

/** The pictures on the pages as a target embeds them. Samples have none. */
async function picturesFor(
  target: TargetName,
  volumes: Pages[],
  order: Order,
  report: Report,
): Promise<Rasters> {
  if (order.work.kind === 'samples' || order.work.art.size === 0) return new Map();
  const { art, root } = order.work;
  const { pictures }: Target = targets[target];
  const { reproduce } = await import('./art/reproduce.ts');
  return reproduce(volumes, art, await pictures(order), root, report);
}

/** What room the frames leave, for the desk and the studio. */
const fitReport = (publication: Publication, table: string): Artifact => ({
  path: `report/fit-${publication}.csv`,
  publication,
  target: 'report',
  bytes: Buffer.from(table),
  faces: [],
});

function workOf(
  { publication, work }: Order,
  template: Template,
  castOffWith: (names: readonly string[]) => CastOff,
) {
  const studio = template.publications[publication];
  if (work.kind === 'edition') {
    const { names } = work.book.wording;
    const { origins } = work.book;
    return { volumes: studio.volumes(work.book, castOffWith(names)), origins, art: work.art, names };
  }
  const volumes = work.sheets.map((name) => sampleOf(publication, name, studio.sheets[name]!));
  return { volumes, origins: new Map(), art: new Map(), names: [] };
}

/** A sheet by itself, with its sample data, on pages numbered from 1. */
function sampleOf(publication: Publication, name: string, sheet: Sheet): Volume {
  const slots = Array.from({ length: sheet.pages }, (_, index) => slotOf(`P${index + 1}`, index + 1));
  const title = `${publication}/${name}`;
  return {
    name: `sample/${publication}-${name}`,
    title,
    language: 'ja',
    entries: [sheet.planSample(name, slots)],
  };
}

/** A publication of several volumes is also delivered as one file that holds them all. */
function withCollection(volumes: Pages[], { publication, work }: Order): Pages[] {
  const [first] = volumes;
  if (work.kind === 'samples' || volumes.length < 2 || !first) return volumes;
  const collection: Pages = {
    ...first,
    name: publication,
    title: work.book.edition.title,
    pages: volumes.flatMap(({ pages }) => pages),
    faces: Object.assign({}, ...volumes.map(({ faces }) => faces)),
  };
  return [...volumes, collection];
}
