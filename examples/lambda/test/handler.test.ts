import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { evaluateCall } from 'call-compliance';
import { lawfulCall } from 'call-compliance/testing';
import { handler } from '../src/handler.js';

/** What API Gateway hands to a function behind an HTTP API, payload format 2.0. */
const event = (body: string | undefined, isBase64Encoded = false): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: 'POST /calls/evaluate',
  rawPath: '/calls/evaluate',
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: {
    accountId: '123456789012',
    apiId: 'api',
    domainName: 'api.execute-api.us-east-1.amazonaws.com',
    domainPrefix: 'api',
    http: { method: 'POST', path: '/calls/evaluate', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    requestId: 'id',
    routeKey: 'POST /calls/evaluate',
    stage: '$default',
    time: '10/Jun/2026:18:00:00 +0000',
    timeEpoch: 1781114400000,
  },
  body,
  isBase64Encoded,
});

const ask = async (body: string | undefined, isBase64Encoded = false) => {
  const { statusCode, headers, body: answer } = await handler(event(body, isBase64Encoded));
  assert.equal(headers?.['content-type'], 'application/json');
  return { statusCode, answer: JSON.parse(answer!) };
};

const lawful = lawfulCall('us-sale');

test('an allowed call', async () => {
  const { statusCode, answer } = await ask(JSON.stringify(lawful));
  assert.equal(statusCode, 200);
  assert.deepEqual(answer, evaluateCall(lawful, { detail: 'decision' }));
  assert.equal(answer.decision, 'allow');
});

test('a denied call is 200 too, with the paragraphs and when it is permitted', async () => {
  const { statusCode, answer } = await ask(JSON.stringify({ ...lawful, at: '2026-06-10T21:15:00-04:00' }));
  assert.equal(statusCode, 200);
  assert.equal(answer.violations[0].citation, '16 CFR 310.4(c)');
  assert.equal(answer.permittedAt, '2026-06-11T12:00:00Z');
});

test('a body in base64, as the gateway sends what it takes for binary', async () => {
  const { answer } = await ask(Buffer.from(JSON.stringify(lawful)).toString('base64'), true);
  assert.equal(answer.decision, 'allow');
});

test('a malformed call is 400 with every issue', async () => {
  const { statusCode, answer } = await ask(JSON.stringify({ ...lawful, optouts: [], stage: 'before' }));
  assert.equal(statusCode, 400);
  const paths = answer.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
  assert.deepEqual(paths.sort(), ['optouts unknown-key', 'stage unknown-value']);
});

for (const [what, body] of Object.entries({ 'no body': undefined, 'half a body': '{"at":' })) {
  test(`${what} is 400 that says so`, async () => {
    const { statusCode, answer } = await ask(body);
    assert.equal(statusCode, 400);
    assert.match(answer.issues[0].message, /no JSON/);
  });
}
