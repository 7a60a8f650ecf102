// How the cost of a call grows with what is asked of it. Calls with several candidate places are denied, because some state’s facts are missing; the others are allowed.
import { createEvaluator, defineRule } from './.build/ours.mjs';
import { contexts } from './contexts.mjs';
import { interleaved, laneOf, median } from './measure.mjs';

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

export async function growth(options) {
  const evaluate = createEvaluator();
  const allowed = contexts(2_000).filter((context) => evaluate(context).decision === 'allow').slice(0, 200);
  const withHistory = (count) =>
    allowed.slice(0, 10).map((context) => ({ ...context, history: { completeSince: '2020-01-01T00:00:00Z', calls: Array.from({ length: count }, (_, i) => prior(context.at, i)) } }));
  const atPlaces = (count) =>
    allowed.map((context) => ({ ...context, callee: { ...context.callee, locations: states.slice(0, count).map((state) => ({ country: 'US', region: `US-${state}`, basis: 'on-file' })) } }));
  const tables = {
    'rules of a house’s own, beside all packs': [0, 10, 30, 100, 300].map((count) => [count, createEvaluator({ rules: own(count) }), allowed]),
    'candidate places': [1, 2, 5, 10, 20].map((count) => [count, evaluate, atPlaces(count)]),
    'prior calls': [0, 10, 100, 1_000, 10_000].map((count) => [count, evaluate, withHistory(count)]),
    packs: everyPack.map((_, i) => [everyPack.slice(0, i + 1).join(', '), createEvaluator({ packs: everyPack.slice(0, i + 1) }), allowed]),
  };
  const results = {};
  for (const [title, cases] of Object.entries(tables)) {
    const times = await interleaved(Object.fromEntries(cases.map(([name, judge, calls]) => [`of ${name}`, laneOf(judge, calls)])), options);
    results[title] = cases.map(([name]) => ({ name: String(name), microseconds: median(times.get(`of ${name}`)) }));
  }
  return results;
}
