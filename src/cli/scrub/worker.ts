import { parentPort, workerData } from 'node:worker_threads';
import { makeJudge, type Job, type Plan } from './judge.js';

const judge = makeJudge(workerData as Plan);
parentPort!.on('message', (job: Job) => {
  const result = judge(job);
  parentPort!.postMessage(result, [result.output.buffer, result.errors.buffer]);
});
