import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { evaluateCall } from 'call-compliance';
import { lawfulCall } from 'call-compliance/testing';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { server } from '../src/server.js';

let app: FastifyInstance;
before(async () => void (app = await server()));
after(() => app.close());

const post = (payload: object | string): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'POST', url: '/calls/evaluate', headers: { 'content-type': 'application/json' }, payload });

test('answers with the whole decision', async () => {
  const call = lawfulCall('us-sale');
  const response = await post(call);
  assert.equal(response.statusCode, 200);
  assert.deepEqual(response.json(), evaluateCall(call, { detail: 'decision' }));
  assert.equal(response.json().decision, 'allow');
});

test('a denied call is an answer, not an error', async () => {
  const response = await post(lawfulCall('us-sale', { given: { at: '2026-06-10T21:15:00-04:00' } }));
  assert.equal(response.statusCode, 200);
  assert.equal(response.json().violations[0].citation, '16 CFR 310.4(c)');
  assert.equal(response.json().permittedAt, '2026-06-11T12:00:00Z');
});

test('a malformed call is 400 with every path', async () => {
  const response = await post({ ...lawfulCall('us-sale'), optouts: [], stage: 'before' });
  assert.equal(response.statusCode, 400);
  const paths = response.json().issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
  assert.deepEqual(paths.sort(), ['optouts unknown-key', 'stage unknown-value']);
});

test('a body that is no JSON is 400', async () => {
  assert.equal((await post('{"at":')).statusCode, 400);
});

test('the docs hold the fields of a call with their meaning', async () => {
  const { paths } = (await app.inject('/openapi.json')).json();
  const body = paths['/calls/evaluate'].post.requestBody.content['application/json'].schema;
  assert.deepEqual(body.required, ['at', 'call', 'callee']);
  assert.match(body.properties.at.description, /phone/);
});

test('answers over a real port', async () => {
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const response = await fetch(`${url}/calls/evaluate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(lawfulCall('uk-live')),
  });
  assert.equal(response.status, 200);
  assert.equal(((await response.json()) as { decision: string }).decision, 'allow');
});
