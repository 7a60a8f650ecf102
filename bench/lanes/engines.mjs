// The same eight rules in the engines that one may know, each on facts at hand. What an engine does once, it does before the first call.
import { setFlagsFromString } from 'node:v8';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { ZenEngine } from '@gorules/zen-engine';
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';
import jsonLogic from 'json-logic-js';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { RuleEngine } from 'node-rules';
import { logicOfEight, logicOfSixty } from './sixty.mjs';

// Cedar's functions are WebAssembly and give references. Node 20's compiler writes a call of such a function into its caller, but if that caller's code is given
// up before the function returns, V8 ends the process with "unreachable code": it knows what to do with numbers only (TranslatedValueForWasmReturnKind).
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const is = (fact, operator, value) => ({ fact, operator, value });
const expressions = [
  { any: [is('minute', 'lessThan', 480), is('minute', 'greaterThanInclusive', 1_260)] },
  { all: [is('listed', 'equal', true), is('exempt', 'equal', false)] },
  { all: [is('age', 'greaterThan', 31), is('exempt', 'equal', false)] },
  { all: [is('subscribed', 'equal', false)] },
  { all: [is('optedOut', 'equal', true)] },
  { all: [is('presented', 'equal', false)] },
  { all: [is('authorized', 'equal', false)] },
  { all: [is('dialed', 'equal', true), is('consentedToDialer', 'equal', false)] },
];

async function jsonRulesEngine() {
  const engine = new Engine();
  expressions.forEach((conditions, i) => engine.addRule({ name: `rule-${i + 1}`, conditions, event: { type: 'deny' } }));
  return async (facts) => ((await engine.run(facts)).events.length === 0 ? 'allow' : 'deny');
}

async function zenEngine() {
  const columns = ['minute', 'listed', 'exempt', 'age', 'subscribed', 'optedOut', 'presented', 'authorized', 'dialed', 'consentedToDialer'];
  const rows = [{ minute: '< 480' }, { minute: '>= 1260' }, { listed: 'true', exempt: 'false' }, { age: '> 31', exempt: 'false' }, { subscribed: 'false' }, { optedOut: 'true' }, { presented: 'false' }, { authorized: 'false' }, { dialed: 'true', consentedToDialer: 'false' }];
  const table = {
    hitPolicy: 'collect',
    inputs: columns.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
    rules: rows.map((row, i) => ({ _id: `r${i}`, ...Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])), rule: `"rule-${i + 1}"` })),
  };
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'table', name: 'table', type: 'decisionTableNode', content: table, position: { x: 1, y: 0 } },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  });
  return async (facts) => ((await decision.evaluate(facts)).result.length === 0 ? 'allow' : 'deny');
}

async function cedar() {
  const forbids = [
    'context.minute < 480 || context.minute >= 1260', 'context.listed && !context.exempt', 'context.age > 31 && !context.exempt', '!context.subscribed',
    'context.optedOut', '!context.presented', '!context.authorized', 'context.dialed && !context.consentedToDialer',
  ];
  const policies = `permit(principal, action, resource);\n${forbids.map((when) => `forbid(principal, action, resource) when { ${when} };`).join('\n')}`;
  const parsed = preparsePolicySet('calls', { staticPolicies: policies });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
  const who = { principal: { type: 'Seller', id: 'acme' }, action: { type: 'Action', id: 'call' }, resource: { type: 'Person', id: 'one' } };
  return (context) => {
    const answer = statefulIsAuthorized({ ...who, context, preparsedPolicySetId: 'calls', entities: [], preparsedSchemaName: null, validateRequest: false });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
    return answer.response.decision;
  };
}

async function casbin() {
  const model = newModelFromString(`
[request_definition]
r = f
[policy_definition]
p = name, test, eft
[policy_effect]
e = !some(where (p.eft == deny))
[matchers]
m = eval(p.test)`);
  const tests = [
    'r.f.minute < 480 || r.f.minute >= 1260', 'r.f.listed && !r.f.exempt', 'r.f.age > 31 && !r.f.exempt', '!r.f.subscribed',
    'r.f.optedOut', '!r.f.presented', '!r.f.authorized', 'r.f.dialed && !r.f.consentedToDialer',
  ];
  const enforcer = await newEnforcer(model, new StringAdapter(tests.map((test, i) => `p, rule-${i + 1}, ${test}, deny`).join('\n')));
  return async (facts) => ((await enforcer.enforce(facts)) ? 'allow' : 'deny');
}

async function nodeRules() {
  const tests = [
    (f) => f.minute < 480 || f.minute >= 1_260, (f) => f.listed && !f.exempt, (f) => f.age > 31 && !f.exempt, (f) => !f.subscribed,
    (f) => f.optedOut, (f) => !f.presented, (f) => !f.authorized, (f) => f.dialed && !f.consentedToDialer,
  ];
  const rules = tests.map((test, i) => ({
    name: `rule-${i + 1}`,
    condition(R, facts) {
      R.when(test(facts));
    },
    consequence(R, facts) {
      facts.denied.push(`rule-${i + 1}`);
      R.next();
    },
  }));
  const engine = new RuleEngine(rules, { ignoreFactChanges: true });
  return (facts) => new Promise((resolve) => engine.execute({ ...facts, denied: [] }, ({ denied }) => resolve(denied.length === 0 ? 'allow' : 'deny')));
}

async function interpretedLogic() {
  return (facts) => (logicOfEight.filter((rule) => jsonLogic.apply(rule, facts)).length === 0 ? 'allow' : 'deny');
}

const compiled = (rules) => {
  const engine = new LogicEngine();
  const tests = rules.map((rule) => engine.build(rule));
  return (facts) => {
    const broken = [];
    for (let i = 0; i < tests.length; i++) if (tests[i](facts)) broken.push(i);
    return broken.length === 0 ? 'allow' : 'deny';
  };
};

async function compiledLogic() {
  return compiled(logicOfEight);
}

/** Sixty rules in compiled JSON logic. */
export const sixtyCompiled = compiled(logicOfSixty);

/** Each engine's name, and what makes a judge of facts. */
export const engines = { 'json-rules-engine': jsonRulesEngine, 'zen-engine': zenEngine, 'cedar-wasm': cedar, casbin, 'node-rules': nodeRules, 'json-logic-js': interpretedLogic, 'json-logic-engine': compiledLogic };
