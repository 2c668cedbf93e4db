import type { Use } from './art/uses.ts';
import type { Report } from './diagnostics/report.ts';
import type { Art, Rasters } from './model/art.ts';
import type { Book } from './model/book.ts';
import type { Pages } from './model/pages.ts';
import type { PressJob } from './model/press.ts';
import type { Template } from './model/template.ts';
import { collectionOf } from './pipeline/collection.ts';
import { commissionOf } from './pipeline/commission.ts';
import type { Artifact, Order, Publication, Step, TargetName } from './pipeline/order.ts';
import type { Consignment } from './pipeline/pack.ts';
import { type Laid, targets } from './pipeline/targets.ts';
import type { FaceStore } from './typeset/fonts/store.ts';

export type { Artifact, Imprint, Order, Publication, Step, TargetName } from './pipeline/order.ts';
export { targets } from './pipeline/targets.ts';

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

/** Book to artifacts: every volume is laid out once, then each target is a policy over its Pages. */
export async function publish(
  order: Order,
  template: Template,
  faces: FaceStore,
  report: Report,
  onStep: (step: Step) => void,
): Promise<Artifact[]> {
  const { typeset, castOffWith, fitTable } = await import('./typeset/typeset.ts');
  const { checkFaces } = await import('./typeset/fonts/coverage.ts');
  if (!checkFaces(faces.all, report)) return [];
  const castOff = (names: readonly string[]) => castOffWith(faces, names);
  const { volumes, origins, art, names } = commissionOf(order, template, castOff);
  const laidOut: Pages[] = [];
  for (const volume of volumes) {
    onStep({ does: 'typesetting', name: volume.name });
    const lay = () => typeset(order.publication, volume, origins, template, art, faces, report, names);
    laidOut.push(await timed('typeset', lay));
  }
  if (!report.clean) return [];
  const laid: Laid = {
    order,
    volumes: laidOut,
    template,
    opened: new Map(),
    castOff: castOff(names),
    reproduce: (use) => picturesFor(use, laidOut, order, report, onStep),
  };
  const artifacts: Artifact[] = [];
  for (const target of order.targets) {
    artifacts.push(...(await make(target, laid, report, onStep)));
    if (!report.clean) return [];
  }
  const table = fitTable(laidOut);
  if (order.work.kind === 'edition' && table) artifacts.push(fitReport(order.publication, table));
  return artifacts;
}

/** The files of one target. With errors in the report they are not to be delivered. */
async function make(
  name: TargetName,
  laid: Laid,
  report: Report,
  onStep: (step: Step) => void,
): Promise<Artifact[]> {
  const { order, volumes } = laid;
  const { pictures: use, collects, check, write, inspect, beside } = targets[name];
  const pictures = await laid.reproduce(await use(order));
  if (check) await timed(`${name} check`, () => check(laid, pictures, report));
  if (!report.clean) return [];
  const artifacts: Artifact[] = [];
  const common = { publication: order.publication, target: name };
  const collection = collects ? collectionOf(volumes, order) : undefined;
  for (const pages of collection ? [...volumes, collection] : volumes) {
    const faces = Object.values(pages.faces);
    const bytes = await timed(name, () => write(pages, pictures, laid, report));
    if (inspect) onStep({ does: 'checking', name: pages.name });
    const volume = inspect && (await timed('preflight', () => inspect(bytes, pages, order, report)));
    const path = `${name}/${pages.name}.pdf`;
    artifacts.push({ ...common, path, pages: pages.pages.length, bytes, faces, volume });
  }
  const files = beside ? await timed(`${name} beside`, () => beside(laid, pictures)) : [];
  const others = files.map((file) => ({ ...common, ...file, path: `${name}/${file.path}`, faces: [] }));
  return [...artifacts, ...others];
}

/** Samples have no pictures. */
async function picturesFor(
  use: Use,
  volumes: Pages[],
  { work }: Order,
  report: Report,
  onStep: (step: Step) => void,
): Promise<Rasters> {
  if (work.kind === 'samples' || work.art.size === 0) return new Map();
  const { reproduce } = await import('./art/reproduce.ts');
  const onPicture = (name: string) => onStep({ does: 'reproducing', name });
  return timed('pictures', () => reproduce(volumes, work.art, use, work.root, report, onPicture));
}

/** What room the frames leave, for the desk and the studio. */
const fitReport = (publication: Publication, table: string): Artifact => ({
  path: `report/fit-${publication}.csv`,
  publication,
  target: 'report',
  bytes: Buffer.from(table),
  faces: [],
});

/** What goes to the printer with the files of the press: tickets, report, checksums. */
export async function packParcel(
  artifacts: readonly Artifact[],
  consignment: Consignment,
): Promise<Artifact[]> {
  const { pack } = await import('./pipeline/pack.ts');
  return timed('parcel', () => pack(artifacts, consignment));
}
