// How the cost of a call grows with what is asked of it. All calls are allowed, whatever is asked: what grows is the work, not the verdict.
import { createEvaluator, defineRule } from './.build/ours.mjs';
import { contexts } from './contexts.mjs';
import { interleaved, laneOf, median, paired } from './measure.mjs';

const everyPack = ['us-federal', 'us-states', 'uk', 'ca', 'au'];
const states = ['NY', 'CA', 'IL', 'OH', 'MT', 'DC', 'VT', 'VA', 'DE', 'NC', 'IA', 'WI', 'NJ', 'HI', 'GA', 'UT', 'AZ', 'MA', 'KS', 'NE'];

const own = (count) =>
  Array.from({ length: count }, (_, i) =>
    defineRule({
      id: `house.rule-${i}`,
      title: `Rule ${i}`,
      citation: `House rules, ${i}`,
      summary: 'A subject that is not called about.',
      prohibits: ({ call }) => call.subject === `subject-${i}`,
      facts: ['call.subject'],
    }),
  );

const prior = (at, i) => ({ at: new Date(Date.parse(at) - (400 + i) * 3_600_000).toISOString(), number: '+12125559999', for: 'other', by: 'dialco', outcome: 'no-answer', ringSeconds: 20 });

// Names that are numbers would be put in order.
const laneName = (name) => `of ${name}`;

function check(title, name, judge, calls) {
  if (calls.length === 0 || calls.some((context) => judge(context).decision !== 'allow')) throw new Error(`${title}, ${name}: not every call is allowed`);
}

export async function growth(options) {
  const evaluate = createEvaluator();
  const lawful = contexts(2_000).filter((context) => evaluate(context).decision === 'allow');
  const allowed = lawful.slice(0, 200);
  const withHistory = (count) =>
    allowed.slice(0, 10).map((context) => ({ ...context, history: { completeSince: '2020-01-01T00:00:00Z', calls: Array.from({ length: count }, (_, i) => prior(context.at, i)) } }));
  const at = (count, context) => ({ ...context, callee: { ...context.callee, locations: states.slice(0, count).map((state) => ({ country: 'US', region: `US-${state}`, basis: 'on-file' })) } });
  // The hour at which one may call in all of them.
  const everywhere = lawful.map((context) => ({ ...context, at: `${context.at.slice(0, 11)}18:30:00Z` })).filter((context) => evaluate(at(states.length, context)).decision === 'allow');
  const atPlaces = (count) => everywhere.map((context) => at(count, context));
  const tables = {
    'rules of a house’s own, beside all packs': [0, 10, 30, 100, 300].map((count) => [count, createEvaluator({ rules: own(count) }), allowed]),
    'candidate places': [1, 2, 5, 10, 20].map((count) => [count, evaluate, atPlaces(count)]),
    'prior calls': [0, 10, 100, 1_000, 10_000].map((count) => [count, evaluate, withHistory(count)]),
    packs: everyPack.map((_, i) => [everyPack.slice(0, i + 1).join(', '), createEvaluator({ packs: everyPack.slice(0, i + 1) }), allowed]),
  };
  const results = {};
  for (const [title, cases] of Object.entries(tables)) {
    for (const [name, judge, calls] of cases) check(title, name, judge, calls);
    const times = await interleaved(Object.fromEntries(cases.map(([name, judge, calls]) => [laneName(name), laneOf(judge, calls)])), options);
    const [[first]] = cases;
    results[title] = cases.map(([name]) => ({ name: String(name), microseconds: median(times.get(laneName(name))), times: paired(times, laneName(name), laneName(first)) }));
  }
  return results;
}
