import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { callingWindows, evaluateCall, explain } from 'call-compliance';
import { lawfulCall } from 'call-compliance/testing';

const client = new Client({ name: 'test', version: '1.0.0' });
const lawful = lawfulCall('us-sale');

before(() => client.connect(new StdioClientTransport({ command: process.execPath, args: ['build/src/main.js'] })));
after(() => client.close());

const use = async (name: string, args: Record<string, unknown>): Promise<{ text: string; isError: boolean }> => {
  const { content, isError = false } = await client.callTool({ name, arguments: args });
  const [{ text }] = content as [{ text: string }];
  return { text, isError: isError === true };
};

test('there are three tools, which only read', async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name), ['evaluate_call', 'explain_rule', 'calling_windows']);
  assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint));
});

test('evaluate_call gives the decision', async () => {
  const { text } = await use('evaluate_call', { context: lawful });
  assert.deepEqual(JSON.parse(text), evaluateCall(lawful, { detail: 'decision' }));
});

test('evaluate_call names what is missing from what little is known', async () => {
  const { call: { purpose }, at, callee: { number } } = lawful;
  const { missing } = JSON.parse((await use('evaluate_call', { context: { at, call: { purpose, voice: 'live' }, callee: { number } } })).text);
  assert.ok(missing.some(({ path }: { path: string }) => path === 'optOuts'));
});

test('evaluate_call says what is wrong with a malformed call, so that it can be mended', async () => {
  const { text, isError } = await use('evaluate_call', { context: { ...lawful, optouts: [] } });
  assert.equal(isError, true);
  assert.equal(text, 'optouts: unknown key; did you mean optOuts?');
});

test('explain_rule gives the page of a rule that a decision names', async () => {
  const [violation] = evaluateCall({ ...lawful, at: '2026-06-10T21:15:00-04:00' }).violations;
  assert.equal((await use('explain_rule', { rule: violation!.rule })).text, explain(violation!.rule));
});

test('explain_rule proposes a rule where there is none of that name', async () => {
  const { text, isError } = await use('explain_rule', { rule: 'us.tsr.calling-hour' });
  assert.equal(isError, true);
  assert.match(text, /did you mean us\.tsr\.calling-hours\?/);
});

test('calling_windows gives the permitted hours of the days asked for', async () => {
  const { windows } = JSON.parse((await use('calling_windows', { context: lawful, days: 3 })).text);
  assert.deepEqual(windows, callingWindows(lawful, { days: 3 }).windows);
  assert.equal(windows.length, 3);
});

test('the schema of a call is a resource', async () => {
  const { contents } = await client.readResource({ uri: 'call-compliance://context.schema.json' });
  const [{ text }] = contents as unknown as [{ text: string }];
  assert.deepEqual(JSON.parse(text).required, ['at', 'call', 'callee']);
});
