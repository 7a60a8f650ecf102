import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from './support/holds.js';
import { anyContext } from './support/random-calls.js';

describe('a decision does not depend on the process', () => {
  let folder: string;
  beforeAll(() => {
    // Inside the project, so that the built package finds its dependencies.
    folder = mkdtempSync(join('node_modules', '.independence-'));
    const built = spawnSync(process.execPath, ['node_modules/tsup/dist/cli-default.js', '--no-config', 'src/index.ts', '--format', 'esm', '--target', 'es2022', '--out-dir', folder, '--silent'], { encoding: 'utf8' });
    if (built.stderr !== '') throw new Error(built.stderr);
    writeFileSync(
      join(folder, 'judge.mjs'),
      `import { createHash } from 'node:crypto';
       import { text } from 'node:stream/consumers';
       const [clock] = process.argv.slice(2);
       const Own = Date;
       if (clock !== undefined) {
         const now = Own.parse(clock);
         globalThis.Date = class extends Own { constructor(...given) { given.length === 0 ? super(now) : super(...given); } static now() { return now; } };
         Math.random = () => { throw new Error('chance'); };
       }
       const { evaluateCall } = await import('./index.js');
       const hash = createHash('sha256');
       for (const context of JSON.parse(await text(process.stdin))) hash.update(JSON.stringify(evaluateCall(context)));
       console.log(JSON.stringify({ hash: hash.digest('hex'), zone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: Intl.DateTimeFormat().resolvedOptions().locale, year: new Date().getUTCFullYear() }));`,
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const judged = (contexts: string, env: Record<string, string>, ...clock: string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'judge.mjs'), ...clock], { input: contexts, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8', maxBuffer: 1e9 });
    if (stderr !== '') expect.fail(stderr);
    return JSON.parse(stdout) as { hash: string; zone: string; locale: string; year: number };
  };

  it('its zone, its locale and its clock', () => {
    // In batches: a process is given what memory holds.
    for (let left = runs(), seed = 56; left > 0; left -= 2_000, seed += 1_000) {
      const contexts = JSON.stringify(fc.sample(anyContext, { numRuns: Math.min(left, 2_000), seed }));
      const plainly = judged(contexts, { TZ: 'UTC', LC_ALL: 'C' });
      const others = [
        judged(contexts, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, '1999-12-31T23:59:59Z'),
        judged(contexts, { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8' }, '2049-07-01T00:00:00Z'),
      ];
      // The processes do differ, or nothing would be tested here.
      expect(others.map(({ zone, locale, year }) => ({ zone, locale, year }))).toEqual([
        { zone: 'Pacific/Kiritimati', locale: 'tr-TR', year: 1999 },
        { zone: 'America/St_Johns', locale: 'ar-EG', year: 2049 },
      ]);
      for (const { hash } of others) expect(hash).toBe(plainly.hash);
    }
  });
});
