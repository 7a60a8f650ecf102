// Coverage-guided fuzzing of what reads a stranger's bytes: an input that takes a way that none took before is kept, and changed further. Which way
// was taken is told by the places where mutation testing would put its faults.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { changing } from './fuzz/changing.mjs';
import { targets } from './fuzz/targets.mjs';
import { loader } from './mutation/modules.mjs';
import { hashOf, instrumented, sources } from './mutation/mutants.mjs';
import { randomBy } from './random.mjs';

const limits = { seconds: 5, megabytes: 400 };

const help = `npm run fuzz -- [options]

Feeds changed bytes to ${Object.keys(targets).join(', ')}, and fails if anything but a documented error comes of it, if an input takes longer than
${limits.seconds} seconds or much memory, or if what must hold of every answer does not. The input is made shorter and kept in reports/fuzz.

  --only A,B    only these
  --minutes N   for each; default 2
  --seed N      default 1
  --file F      reads this input once, as --only says
`;

const { values } = parseArgs({ options: { only: { type: 'string' }, minutes: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' }, file: { type: 'string' }, help: { type: 'boolean' } } });

const stryker = (globalThis['__stryker__'] = { activeMutant: null, mutantCoverage: { static: {}, perTest: {} } });
const guarded = new Script('reading()');

/** The places that were passed, each with how often. */
function passedBy(read, input) {
  stryker.currentTestId = 'input';
  stryker.mutantCoverage.perTest = {};
  const before = process.memoryUsage.rss();
  // A reader may change what it is given.
  globalThis.reading = () => read(Buffer.from(input));
  guarded.runInThisContext({ timeout: limits.seconds * 1_000 });
  const grown = (process.memoryUsage.rss() - before) / 2 ** 20;
  if (grown > limits.megabytes) throw new Error(`it took ${grown.toFixed(0)} MB`);
  return Object.entries(stryker.mutantCoverage.perTest.input ?? {});
}

const failureOf = (read, input) => {
  try {
    passedBy(read, input);
    return undefined;
  } catch (error) {
    return error;
  }
};

/** The shortest input found that fails in the same words. */
function shortened(read, input, { message }) {
  let best = input;
  for (let size = input.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < best.length; ) {
      const shorter = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
      if (failureOf(read, shorter)?.message === message) best = shorter;
      else at += size;
    }
  return best;
}

async function fuzz(name) {
  const { make, watched } = targets[name];
  const { texts } = await instrumented(sources.filter((file) => watched.test(file)));
  const { load } = loader((file) => texts.get(file) ?? readFileSync(file, 'utf8'), {});
  const { seeds, read } = await make(load);
  if (values.file !== undefined) {
    const error = failureOf(read, readFileSync(values.file));
    console.log(error?.stack ?? 'nothing fails');
    return error === undefined;
  }
  const random = randomBy(Number(values.seed));
  const kept = [];
  const seen = new Map();
  let tried = 0;
  /** Keeps an input by which a place is passed that was not, or twice, four, eight … times as often as before. */
  const tryOut = (input) => {
    tried++;
    let isNew = false;
    for (const [place, times] of passedBy(read, input)) {
      const often = 32 - Math.clz32(times);
      if (often <= (seen.get(place) ?? 0)) continue;
      seen.set(place, often);
      isNew = true;
    }
    if (isNew) kept.push(input);
  };
  const end = Date.now() + Number(values.minutes) * 60_000;
  const inputs = seeds.map((seed) => Buffer.from(seed));
  const change = changing(inputs, random);
  let input;
  try {
    for (input of inputs) tryOut(input);
    const atFirst = seen.size;
    while (Date.now() < end) tryOut((input = change(kept)));
    console.log(`${name}: ${tried.toLocaleString('en')} inputs, ${seen.size.toLocaleString('en')} places passed (${atFirst.toLocaleString('en')} by the ${inputs.length} first), ${kept.length.toLocaleString('en')} inputs kept`);
    return true;
  } catch (error) {
    const shortest = shortened(read, input, error);
    const file = `reports/fuzz/${name}-${hashOf(shortest)}`;
    mkdirSync('reports/fuzz', { recursive: true });
    writeFileSync(file, shortest);
    console.error(`${name}: after ${tried} inputs: ${error.stack}\nThe input is kept: npm run fuzz -- --only ${name} --file ${file}`);
    return false;
  }
}

if (values.help) console.log(help);
else {
  const names = values.only?.split(',') ?? Object.keys(targets);
  const unknown = names.find((name) => !Object.hasOwn(targets, name));
  if (unknown !== undefined) {
    console.error(`--only ${unknown}: expected some of ${Object.keys(targets).join(', ')}`);
    process.exitCode = 2;
  } else for (const name of names) if (!(await fuzz(name))) process.exitCode = 1;
}
