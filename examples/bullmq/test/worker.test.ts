import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { Queue, QueueEvents, type Job, type Worker } from 'bullmq';
import type { Decision, TimelessContext } from 'call-compliance';
import { lawfulCall, type CallChanges } from 'call-compliance/testing';
import { preDialWorker } from '../src/pre-dial.js';

const folder = mkdtempSync(join(tmpdir(), 'pre-dial-'));
const socket = join(folder, 'redis.sock');
const redis = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
const connection = { path: socket, maxRetriesPerRequest: null };

/** Afternoon, evening and the next morning in New York, on days that lie ahead of any clock that runs this test. */
const [afternoon, evening, morning] = ['2035-06-13T18:00:00Z', '2035-06-14T01:15:00Z', '2035-06-14T12:00:00Z'].map((at) => new Date(at)) as [Date, Date, Date];

let clock: Date;
let known: TimelessContext;
let dialed: { lead: Lead; decision: Decision }[];
let queue: Queue<Lead>;
let events: QueueEvents;
let worker: Worker<Lead>;

interface Lead {
  readonly id: string;
}

const callOf = (changes: CallChanges = {}): TimelessContext => ({
  ...lawfulCall('us-sale', changes),
  registries: {
    'us-national': { listed: changes.given?.registries?.['us-national']?.listed ?? false, versionOn: '2035-06-01' },
    subscriptions: [{ registry: 'us-national', payer: 'acme', areaCodes: ['212'], validFromOn: '2035-01-01', validToOn: '2035-12-31' }],
  },
});

before(async () => {
  for await (const line of redis.stdout) if (String(line).includes('ready to accept connections')) break;
  queue = new Queue('calls', { connection });
  events = new QueueEvents('calls', { connection });
  worker = preDialWorker<Lead>(
    'calls',
    { facts: async () => known, dial: async (lead, decision) => void dialed.push({ lead, decision }), now: () => clock },
    { connection },
  );
  await events.waitUntilReady();
});

after(async () => {
  await worker.close();
  await events.close();
  await queue.close();
  redis.kill();
  await once(redis, 'exit');
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  [clock, known, dialed] = [afternoon, callOf(), []];
});

const add = (id: string): Promise<Job<Lead>> => queue.add('call', { id }, { attempts: 3 });

/** A job that the worker has put back, and until when. */
const delayed = async (id: string): Promise<{ job: Job<Lead>; until: Date }> => {
  const event = once(events, 'delayed') as Promise<[{ delay: string }]>;
  const job = await add(id);
  const [{ delay }] = await event;
  return { job, until: new Date(Number(delay)) };
};

/** A job that has failed. */
const failure = async (id: string): Promise<Job<Lead>> => {
  const job = await add(id);
  await assert.rejects(job.waitUntilFinished(events));
  return (await queue.getJob(job.id!))!;
};

test('dials a call that is allowed, once, with what it must bear', async () => {
  await (await add('allowed')).waitUntilFinished(events);
  assert.deepEqual(dialed.map(({ lead }) => lead), [{ id: 'allowed' }]);
  assert.ok(dialed[0]!.decision.obligations.some(({ code }) => code === 'transmit-caller-id'));
});

test('keeps a call until it is permitted, and judges it afresh then', async () => {
  clock = evening;
  const { job, until } = await delayed('late');
  assert.equal(await job.getState(), 'delayed');
  assert.deepEqual(until, morning);
  assert.deepEqual(dialed, []);

  clock = morning;
  await job.promote();
  await job.waitUntilFinished(events);
  assert.deepEqual(dialed.map(({ lead }) => lead), [{ id: 'late' }]);
});

test('a call that was kept fails if its facts have changed by then', async () => {
  clock = evening;
  const { job } = await delayed('asked');
  known = callOf({ given: { optOuts: [{ to: 'acme', number: '+12125550142', at: '2035-06-14T08:00:00Z' }] } });
  clock = morning;
  await job.promote();
  await assert.rejects(job.waitUntilFinished(events), /16 CFR 310\.4\(b\)\(1\)\(iii\)\(A\)/);
  assert.deepEqual(dialed, []);
});

test('fails a call that no time permits, at the first attempt, with the paragraphs', async () => {
  known = callOf({ given: { registries: { 'us-national': { listed: true } } } });
  const { failedReason, attemptsMade } = await failure('listed');
  assert.match(failedReason, /^16 CFR 310\.4\(b\)\(1\)\(iii\)\(B\): /m);
  assert.equal(attemptsMade, 1);
  assert.deepEqual(dialed, []);
});

test('fails a call of which a fact is missing, and names the fact', async () => {
  known = callOf({ without: ['optOuts'] });
  assert.match((await failure('unknown')).failedReason, /^missing optOuts: .*16 CFR/m);
});

test('fails a malformed call at the first attempt, with the path', async () => {
  known = { ...callOf(), callee: { number: '212' } };
  const { failedReason, attemptsMade } = await failure('malformed');
  assert.match(failedReason, /^callee\.number: /);
  assert.equal(attemptsMade, 1);
});
