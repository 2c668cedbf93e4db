import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Report } from './diagnostics/report.ts';
import type { Artifact, Order } from './pipeline.ts';
import type { Project } from './project.ts';
import { TemplateError } from './templates.ts';

/** What a worker is sent. */
export interface Errand {
  project: Project;
  order: Order;
}

/** What a worker answers. */
export type Answer =
  | { kind: 'volume'; volume: string }
  | { kind: 'done'; artifacts: Artifact[]; diagnostics: Diagnostic[] }
  | { kind: 'failed'; template: boolean; message: string; stack: string | undefined };

export interface Limits {
  /** Milliseconds that one publication may take. */
  time: number;
}

/** A small nursery costs no time here and keeps the peak of two threads a sixth lower. */
const NURSERY = { maxYoungGenerationSizeMb: 8 };

/**
 * Lays out publications in worker threads, as many at a time as there are cores. Layout runs synchronously and could be
 * stuck for ever: a publication over its time is ended from outside, with the diagnostic `typeset/time-limit`.
 */
export async function produce(
  errands: Errand[],
  limits: Limits,
  report: Report,
  onVolume: (volume: string) => void,
): Promise<Artifact[]> {
  const waiting = errands.map((errand, index) => ({ errand, index }));
  const results: { artifacts: Artifact[]; diagnostics: Diagnostic[] }[] = [];
  const thread = async () => {
    let worker: Worker | undefined;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        worker ??= new Worker(new URL('./worker.js', import.meta.url), { resourceLimits: NURSERY });
        const answer = await send(worker, next.errand, limits, onVolume);
        if (answer === 'late') {
          await worker.terminate();
          worker = undefined;
        }
        results[next.index] = answer === 'late' ? late(next.errand, limits) : answer;
      }
    } finally {
      await worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), errands.length) }, thread));
  for (const { diagnostics } of results) report.diagnostics.push(...diagnostics);
  return results.flatMap(({ artifacts }) => artifacts);
}

/** One errand's answer, or `late` when its time is over. Rejects when the worker fails. */
function send(
  worker: Worker,
  errand: Errand,
  { time }: Limits,
  onVolume: (volume: string) => void,
): Promise<'late' | { artifacts: Artifact[]; diagnostics: Diagnostic[] }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => resolve('late')), time);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('error', onError).off('message', onMessage);
      settle();
    };
    const onError = (problem: Error) => finish(() => reject(problem));
    const onMessage = (answer: Answer) => {
      if (answer.kind === 'volume') return onVolume(answer.volume);
      if (answer.kind === 'done') return finish(() => resolve(answer));
      const failure = answer.template ? new TemplateError(answer.message) : new Error(answer.message);
      if (answer.stack) failure.stack = answer.stack;
      finish(() => reject(failure));
    };
    worker.on('error', onError).on('message', onMessage);
    worker.postMessage(errand);
  });
}

const late = ({ order }: Errand, { time }: Limits): { artifacts: Artifact[]; diagnostics: Diagnostic[] } => ({
  artifacts: [],
  diagnostics: [
    {
      rule: 'typeset/time-limit',
      severity: 'error',
      values: { publication: order.publication, seconds: time / 1000 },
    },
  ],
});
