import { readFileSync } from 'node:fs';
import { scenarioTests } from 'call-compliance/testing';
import { it } from 'vitest';
import { parse } from 'yaml';

for (const { name, run } of scenarioTests(parse(readFileSync('vitest/scenarios.yaml', 'utf8')))) it(name, () => void run());
