import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Order, Step } from '../src/pipeline.ts';
import { type Answer, send } from '../src/production.ts';

/** A thread that answers when the test says so. */
class Puppet extends EventEmitter {
  readonly orders: Order[] = [];
  postMessage(order: Order): void {
    this.orders.push(order);
  }
  answers(answer: Answer): void {
    this.emit('message', answer);
  }
}

const order = { publication: 'brochure' } as Order;
const LIMIT = 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What comes of an order whose thread does these steps, each after some milliseconds, and then is done, or not. */
async function outcome(pauses: number[], end?: Answer) {
  const worker = new Puppet();
  const seen: Step[] = [];
  const thread = { worker: worker as unknown as Worker, broken: new Promise<never>(() => {}) };
  const sent = send(thread, order, { time: LIMIT }, (step) => seen.push(step));
  sent.catch(() => {});
  for (const [index, pause] of pauses.entries()) {
    await vi.advanceTimersByTimeAsync(pause);
    worker.answers({ kind: 'step', step: { does: 'reproducing', name: `${index}.jpg` } });
  }
  if (end) worker.answers(end);
  else await vi.advanceTimersByTimeAsync(LIMIT);
  return {
    result: await sent,
    seen: seen.map(({ name }) => name),
    listeners: worker.listenerCount('message'),
  };
}

const done: Answer = { kind: 'done', artifacts: [], diagnostics: [] };

describe('the time limit', () => {
  it('is one for each step: thirty large photographs may take thirty times as long', async () => {
    const { result, seen } = await outcome(
      Array.from({ length: 30 }, () => LIMIT - 1),
      done,
    );
    expect(result).toBe(done);
    expect(seen).toHaveLength(30);
  });

  it('ends an order whose next step does not come', async () => {
    const { result, seen, listeners } = await outcome([LIMIT - 1, LIMIT - 1]);
    expect(result).toBe('late');
    expect(seen).toEqual(['0.jpg', '1.jpg']);
    expect(listeners).toBe(0);
  });

  it('ends an order that never begins', async () => {
    expect((await outcome([])).result).toBe('late');
  });

  it('lets a failure through', async () => {
    const failed: Answer = { kind: 'failed', template: false, message: 'broken', stack: undefined };
    await expect(outcome([], failed)).rejects.toThrow('broken');
  });
});
