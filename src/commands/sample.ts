import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Report } from '../diagnostics/report.ts';
import type { Template } from '../model/template.ts';
import type { Publication, Step } from '../pipeline.ts';
import { Workshop } from '../production.ts';
import { loadTemplate } from '../templates.ts';
import { progressOn } from './progress.ts';
import { show } from './show.ts';
import { imprintOf } from './tools.ts';
import { type CommonOptions, openProject, WrongUse } from './usage.ts';
import { say } from './words.ts';

/** Time for the samples of one sheet in ms. */
const TIME = 60_000;

/** `sasshi sample`: sheets of the template with their sample data, as `proof/sample/*.pdf`. True when all is well. */
export async function sample(wanted: string[], options: CommonOptions): Promise<boolean> {
  const project = await openProject(options);
  const chosen = sheetsFor(wanted, await loadTemplate(project));
  const imprint = await imprintOf(`${project.edition}-01-01`);
  const orders = [...chosen].map(([publication, sheets]) => ({
    publication,
    targets: ['proof' as const],
    work: { kind: 'samples' as const, sheets },
    imprint,
  }));
  const progress = progressOn(process.stderr);
  const report = new Report();
  const onStep = ({ does, name }: Step) => progress.step(say(options.lang, does, { name }));
  const workshop = new Workshop(project, orders.length);
  const making = workshop.produce(orders, { time: TIME }, report, onStep);
  const artifacts = await making.finally(() => workshop.close());
  for (const { path, bytes } of artifacts) {
    await mkdir(dirname(join(project.output, path)), { recursive: true });
    await writeFile(join(project.output, path), bytes);
  }
  progress.end();
  for (const { path, pages = 0 } of artifacts)
    process.stdout.write(`${say(options.lang, 'written', { path, pages })}\n`);
  return show(report, options);
}

/** The sheets named on the command line (`cover` or `brochure/cover`), or all, by publication. */
function sheetsFor(wanted: string[], template: Template): Map<Publication, string[]> {
  const all = (Object.keys(template.publications) as Publication[]).flatMap((publication) =>
    Object.keys(template.publications[publication].sheets).map((sheet) => ({ publication, sheet })),
  );
  const names = (name: string) =>
    all.filter(({ publication, sheet }) => name === sheet || name === `${publication}/${sheet}`);
  const unknown = wanted.find((name) => names(name).length === 0);
  if (unknown !== undefined) {
    const sheets = all.map(({ publication, sheet }) => `${publication}/${sheet}`).join(', ');
    throw new WrongUse('unknownSheet', { sheet: unknown, sheets });
  }
  const chosen = new Map<Publication, string[]>();
  for (const { publication, sheet } of wanted.length > 0 ? wanted.flatMap(names) : all) {
    chosen.set(publication, [...(chosen.get(publication) ?? []), sheet]);
  }
  return chosen;
}
