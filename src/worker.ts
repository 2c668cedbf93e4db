import { parentPort } from 'node:worker_threads';
import { Report } from './diagnostics/report.ts';
import { publish } from './pipeline.ts';
import type { Answer, Errand } from './production.ts';
import { openStudio, type Studio } from './studio.ts';
import { TemplateError } from './templates.ts';

/** A thread that lays out publications, one errand after the other. The template and the faces are opened once. */
const port = parentPort!;
let studio: Studio | undefined;

port.on('message', async (errand: Errand) => {
  try {
    port.postMessage(await work(errand));
  } catch (problem) {
    const { message, stack } = problem as Error;
    port.postMessage({
      kind: 'failed',
      template: problem instanceof TemplateError,
      message,
      stack,
    } satisfies Answer);
  }
});

async function work({ project, order }: Errand): Promise<Answer> {
  studio ??= await openStudio(project);
  const report = new Report();
  const artifacts = await publish(order, studio.template, studio.faces, report, (volume) =>
    port.postMessage({ kind: 'volume', volume } satisfies Answer),
  );
  return { kind: 'done', artifacts, diagnostics: report.diagnostics };
}
