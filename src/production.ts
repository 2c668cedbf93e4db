import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Report } from './diagnostics/report.ts';
import type { Artifact, Order, Step } from './pipeline.ts';
import type { Project } from './project.ts';
import { TemplateError } from './templates.ts';

/** What a worker answers to an order. */
export type Answer =
  | { kind: 'step'; step: Step }
  | ({ kind: 'done' } & Result)
  | { kind: 'failed'; template: boolean; message: string; stack: string | undefined };

interface Result {
  artifacts: Artifact[];
  diagnostics: Diagnostic[];
}

export interface Limits {
  /** Milliseconds that one step of a publication may take: a volume laid out, a picture made, a file checked. */
  time: number;
}

/** A thread, and its end if it breaks. */
interface Thread {
  worker: Worker;
  broken: Promise<never>;
}

/** A small nursery costs no time here and keeps the peak of two threads a sixth lower. */
const NURSERY = { maxYoungGenerationSizeMb: 8 };

/**
 * Worker threads that lay out publications, as many as there are cores. They are opened before there is work, so that
 * they load the template and the layout library while the desk is read. Close it in the end.
 */
export class Workshop {
  private readonly project: Project;
  private readonly threads: Thread[];

  /** Opens threads for at most `publications` publications. */
  constructor(project: Project, publications: number) {
    this.project = project;
    const count = Math.min(availableParallelism(), publications);
    this.threads = Array.from({ length: count }, () => this.open());
  }

  /**
   * Makes the orders. Layout runs synchronously and could be stuck for ever: a publication with a step over its time is
   * ended from outside, with the diagnostic `typeset/time-limit`. Throws TemplateError when the template cannot be loaded.
   */
  async produce(
    orders: Order[],
    limits: Limits,
    report: Report,
    onStep: (step: Step) => void,
  ): Promise<Artifact[]> {
    const waiting = [...orders.entries()];
    const results: Result[] = [];
    const serve = async (_: Thread, seat: number) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, order] = next;
        const answer = await send(this.threads[seat]!, order, limits, onStep);
        if (answer === 'late') await this.replace(seat);
        results[index] = answer === 'late' ? late(order, limits) : answer;
      }
    };
    await Promise.all(this.threads.map(serve));
    report.diagnostics.push(...toldOnce(results.flatMap(({ diagnostics }) => diagnostics)));
    return results.flatMap(({ artifacts }) => artifacts);
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private open(): Thread {
    const options = { workerData: this.project, resourceLimits: NURSERY };
    const worker = new Worker(new URL('./worker.js', import.meta.url), options);
    const broken = new Promise<never>((_, reject) => worker.once('error', reject));
    broken.catch(() => {});
    return { worker, broken };
  }

  private async replace(seat: number): Promise<void> {
    await this.threads[seat]!.worker.terminate();
    this.threads[seat] = this.open();
  }
}

/** One order's answer, or `late` when the time of a step is over. Rejects when the worker fails. */
export async function send(
  { worker, broken }: Thread,
  order: Order,
  { time }: Limits,
  onStep: (step: Step) => void,
): Promise<'late' | Result> {
  let timer: NodeJS.Timeout | undefined;
  let listener: ((answer: Answer) => void) | undefined;
  const answered = new Promise<'late' | Result>((resolve, reject) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve('late'), time);
    };
    wait();
    listener = (answer) => {
      if (answer.kind === 'step') {
        wait();
        onStep(answer.step);
      } else if (answer.kind === 'done') resolve(answer);
      else reject(failureOf(answer));
    };
    worker.on('message', listener);
  });
  worker.postMessage(order);
  try {
    return await Promise.race([answered, broken]);
  } finally {
    clearTimeout(timer);
    if (listener) worker.off('message', listener);
  }
}

function failureOf({ template, message, stack }: Extract<Answer, { kind: 'failed' }>): Error {
  const failure = template ? new TemplateError(message) : new Error(message);
  if (stack) failure.stack = stack;
  return failure;
}

/** What is wrong with the template or the job is found by every publication. */
const toldOnce = (diagnostics: Diagnostic[]): Diagnostic[] => [
  ...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values(),
];

const late = ({ publication }: Order, { time }: Limits): Result => ({
  artifacts: [],
  diagnostics: [
    { rule: 'typeset/time-limit', severity: 'error', values: { publication, seconds: time / 1000 } },
  ],
});
