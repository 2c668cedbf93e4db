import { parentPort, workerData } from 'node:worker_threads';
import { Report } from './diagnostics/report.ts';
import { type Order, publish } from './pipeline.ts';
import type { Answer } from './production.ts';
import type { Project } from './project.ts';
import { openStudio } from './studio.ts';
import { TemplateError } from './templates.ts';

/** A thread that lays out publications, one order after the other. What all need is loaded before the first one comes. */
const port = parentPort!;
const studio = openStudio(workerData as Project);
// A template that cannot be loaded is told with the first order; a room says so itself when it is used.
studio.catch(() => {});
import('./typeset/typeset.ts').catch(() => {});

port.on('message', async (order: Order) => {
  try {
    port.postMessage(await work(order));
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

async function work(order: Order): Promise<Answer> {
  const { template, faces } = await studio;
  const report = new Report();
  const artifacts = await publish(order, template, faces, report, (step) =>
    port.postMessage({ kind: 'step', step } satisfies Answer),
  );
  return { kind: 'done', artifacts, diagnostics: report.diagnostics };
}
