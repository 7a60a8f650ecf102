import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { makeJudge, type Job, type JobResult, type Plan } from './judge.js';

/** Judges chunks, some at a time. */
export interface Pool {
  /** How many chunks may be under way before it is waited for the first. */
  readonly depth: number;
  run(job: Job): Promise<JobResult>;
  close(): Promise<void>;
}

// Each worker holds the whole law: with more than these, memory grows past what the command promises.
const most = 4;

/** Beside the built command; a command that runs from its sources judges in its own thread. */
const workerFile = fileURLToPath(new URL('./scrub-worker.js', import.meta.url));

/** As many workers as there are cores, or as many as are asked for; with none, this thread judges. */
export function openPool(plan: Plan, asked: number | undefined): Pool {
  const size = asked ?? Math.min(availableParallelism(), most);
  return size === 0 || !existsSync(workerFile) ? inThisThread(plan) : workers(plan, size);
}

function inThisThread(plan: Plan): Pool {
  const judge = makeJudge(plan);
  return { depth: 1, run: async (job) => judge(job), close: async () => undefined };
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: unknown) => void;
}

function workers(plan: Plan, size: number): Pool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  let broken: { readonly error: unknown } | undefined;

  const next = (): void => {
    while (queue.length > 0 && idle.length > 0) {
      const [worker, waiting] = [idle.pop()!, queue.shift()!];
      busy.set(worker, waiting);
      worker.postMessage(waiting.job, [waiting.job.chunk.bytes.buffer]);
    }
  };
  const fail = (error: unknown): void => {
    broken ??= { error };
    for (const { reject } of [...busy.values(), ...queue.splice(0)]) reject(error);
    busy.clear();
  };

  const all = Array.from({ length: size }, () => {
    const worker = new Worker(workerFile, { workerData: plan, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    idle.push(worker);
    worker.on('error', fail);
    worker.on('message', (result: JobResult) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      waiting?.resolve(result);
      next();
    });
    return worker;
  });

  return {
    depth: size * 3,
    run: async (job) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken.error);
        queue.push({ job, resolve, reject });
        next();
      }),
    close: async () => void (await Promise.all(all.map(async (worker) => worker.terminate()))),
  };
}
