import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../src/cli/run.js';
import { filesBelow } from './support/yaml.js';

// docs/walk-throughs.md is written by `npm run docs` and checked by `npm test`.

const calls = {
  'United States: a live sales call': 'us-live-sale',
  'United States: an AI voice reminds a patient on the mobile': 'us-ai-voice-reminder',
  'United States: a recorded appeal for a charity': 'us-recorded-charity',
  'United States: a bank’s fraud alert': 'us-bank-fraud-alert',
  'United States: a telephone company’s cross-sell': 'us-cpni-cross-sell',
  'United States: a collector’s eighth call in seven days': 'us-eighth-collection-call',
  'United Kingdom: a list dialed in loops by hand': 'uk-hand-dialed-loop',
  'United Kingdom: a predictive call after an abandoned one': 'uk-predictive-after-abandoned',
  'United Kingdom: a listed number and a claim of legitimate interests': 'uk-legitimate-interests',
  'Canada: a customer on a Saturday evening': 'ca-ebr-saturday-evening',
  'Australia: a survey on a public holiday': 'au-survey-public-holiday',
} as const;

// Shown in the README's demo.
const elsewhere = ['allowed', 'denied', 'missing'];

const textOf = (name: string): string => readFileSync(new URL(`../fixtures/calls/${name}.yaml`, import.meta.url), 'utf8');

/** What the call is, from the comment at the head of its file. */
const introduction = (text: string): string =>
  text.split('\n').slice(0, text.split('\n').findIndex((line) => !line.startsWith('#'))).map((line) => line.slice(2)).join('\n');

async function check(name: string): Promise<string> {
  let printed = '';
  const output = { write: (text: string) => (printed += text), isTTY: false };
  await run(['check', `fixtures/calls/${name}.yaml`], { stdin: (async function* () {})(), stdout: output, stderr: output, env: {} });
  return printed;
}

it('docs/walk-throughs.md shows every call as the command line judges it', async () => {
  const parts = await Promise.all(Object.entries(calls).map(async ([title, name]) => {
    const text = textOf(name);
    return `## ${title}\n\n${introduction(text)}\n\n\`\`\`sh\nnpx call-compliance check fixtures/calls/${name}.yaml\n\`\`\`\n\n\`\`\`text\n${(await check(name)).trimEnd()}\n\`\`\`\n\n<details><summary>The call</summary>\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\n\n</details>`;
  }));
  await expect(`# Calls, judged

Each call stands in \`fixtures/calls\`; what the command prints is shown whole. Written by \`npm run docs\`.

${parts.join('\n\n')}
`).toMatchFileSnapshot('../docs/walk-throughs.md');
});

it('every call of fixtures/calls is shown somewhere', () => {
  const names = filesBelow('fixtures/calls', '.yaml').map((file) => /([^/]+)\.yaml$/.exec(file)![1]!);
  expect(names.sort()).toEqual([...Object.values(calls), ...elsewhere].sort());
});
