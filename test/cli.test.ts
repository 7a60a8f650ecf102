import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yamlText } from '../src/cli/yaml-text.js';
import { entriesOf, templates } from '../src/cli/template.js';
import { bases } from './support/cases.js';

const root = new URL('../', import.meta.url);

// The kinds that `new` offers are calls of fixtures/bases.yaml, written out by `npx vitest run test/cli.test.ts --update`.
const baseOf: Readonly<Record<string, string>> = {
  'us-sale': 'us-live-sale', 'us-predictive': 'us-predictive-sale', 'us-prerecorded': 'us-prerecorded-sale',
  'uk-live': 'uk-live-marketing', 'uk-predictive': 'uk-predictive', 'ca-sale': 'ca-sale', 'au-sale': 'au-sale',
  'us-debt': 'us-debt-collection', 'us-cpni': 'us-cpni-cross-sell',
};

it.each(Object.keys(templates))('fixtures/contexts/%s.yaml is written from fixtures/bases.yaml', async (kind) => {
  const context = entriesOf(bases.bases[baseOf[kind]!]!, '', false);
  const head = `# Written from fixtures/bases.yaml. \`call-compliance new ${kind}\` prints it with every field explained.\n`;
  await expect(`${head}${yamlText(context, 140)}`).toMatchFileSnapshot(`../fixtures/contexts/${kind}.yaml`);
});
