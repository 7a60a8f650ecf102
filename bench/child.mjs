// One measurement in a process of its own, printed as a number: `node child.mjs empty | first | heap`.
const [kind] = process.argv.slice(2);
if (kind === 'heap') {
  const [{ contexts }, { createEvaluator }] = await Promise.all([import('./contexts.mjs'), import('./.build/ours.mjs')]);
  const evaluate = createEvaluator();
  const allowed = contexts(4_000).filter((context) => evaluate(context).decision === 'allow');
  let last;
  for (let pass = 0; pass < 6; pass++) for (const context of allowed) last = evaluate(context);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (const context of allowed) last = evaluate(context);
  console.log((process.memoryUsage().heapUsed - before) / allowed.length, last.decision);
} else {
  if (kind === 'first') {
    const { evaluateCall } = await import('./.build/ours.mjs');
    const context = JSON.parse(process.env.CALL);
    if (evaluateCall(context).decision !== 'allow') throw new Error('denied');
  }
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1_000);
}
