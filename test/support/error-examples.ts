import { createEvaluator as createWithPacks } from '../../src/core.js';
import { createEvaluator, defineRule, evaluateCall, explain, abandonmentHeadroom, callingWindows, type CallContextInput } from '../../src/index.js';
import type { CallContextIssueCode } from '../../src/call/errors.js';
import { readRegistry } from '../../src/registry/reader.js';
import { boundaries, lawfulCall, matchers, scenarioTests } from '../../src/testing/index.js';

/** Contexts with one thing wrong, by the code of the issue. */
export const malformed: Readonly<Record<CallContextIssueCode, readonly object[]>> = {
  'missing-field': [{ call: undefined }],
  'wrong-type': [{ optOuts: 'none' }],
  'unknown-key': [{ optouts: [] }],
  'unknown-value': [{ call: { purpose: 'sales' } }],
  'bad-number': [{ callee: { number: '212 555 0142' } }],
  'bad-format': [{ at: '2026-06-10T14:00:00' }, { registries: { 'us-national': { listed: false, versionOn: '01/06/2026' } } }],
  'out-of-range': [{ call: { purpose: 'sale', linesToSameBusiness: -1 } }],
  contradiction: [{ registries: { 'us-national': { listed: false, versionOn: '2026-07-01' } } }, { callee: { number: '+12125550142', locations: [{ region: 'US-NY', timeZone: 'Pacific/Honolulu' }] } }],
};

const good = { at: '2026-06-10T14:00:00-04:00', call: { purpose: 'sale' }, callee: { number: '+12125550142' } };

/** A context with a change, as a careless program would write it. */
export const contextWith = (change: object): CallContextInput => ({ ...good, ...change }) as unknown as CallContextInput;

/** What a program can do wrong, other than a malformed context: what happens, and what to do about it. */
export const mistakes: readonly { readonly what: string; readonly run: () => unknown; readonly remedy: string }[] = [
  { what: 'an option that there is not', run: () => createEvaluator({ pack: ['uk'] } as object), remedy: 'Use the option that the message names; they are the members of `EvaluatorOptions`.' },
  { what: 'a pack that there is not', run: () => createEvaluator({ packs: ['eu' as 'uk'] }), remedy: 'Leave `packs` out for all of them.' },
  { what: 'core: a pack by its name', run: () => createWithPacks({ packs: ['us-federal' as never] }), remedy: 'Import the pack and give it, as the message says; `createEvaluator` of `call-compliance` takes names.' },
  { what: 'core: no pack', run: () => createWithPacks({ packs: [] }), remedy: 'Give every pack whose country is called.' },
  { what: 'core: something that is no pack', run: () => createWithPacks({ packs: [{ name: 'uk' } as never] }), remedy: 'Take packs and core from one copy of the package, both by `import` or both by `require`.' },
  { what: 'a fact of one person under `assume`', run: () => createEvaluator({ assume: { optOuts: [] } as object }), remedy: 'Supply it with each call: under every call it would turn every unknown into "none".' },
  { what: 'a house rule that there is not', run: () => createEvaluator({ house: { 'uk.blanket-24h': {} } as object }), remedy: 'Use an id that the message lists; a rule of your own goes into `rules`.' },
  { what: 'a house rule’s parameter out of its range', run: () => createEvaluator({ house: { 'uk.blanket-72h': { hours: 0 } } }), remedy: 'Give a figure in the range; `{}` takes the law page’s own.' },
  { what: 'a rule that `defineRule` did not make', run: () => createEvaluator({ rules: [{ id: 'us.mine', kind: 'law', prohibits: {} } as never] }), remedy: 'Make it with `defineRule`, with an id under `house.`.' },
  { what: 'a definition that is not usable', run: () => defineRule({ id: 'mine', title: '', summary: 'No call.' }), remedy: 'Mend every fault that the message names.' },
  { what: 'a calendar of no days', run: () => callingWindows(contextWith({}), { days: 0 }), remedy: 'Ask for 1 to 366 days.' },
  { what: 'an id that no rule has', run: () => explain('us.tsr.calling-hour'), remedy: 'Take an id from `rules()` or from a finding’s `rule`.' },
  { what: 'counts that cannot be', run: () => abandonmentHeadroom({ answeredByPerson: 10, abandoned: 11 }), remedy: 'Count an abandoned call among the answered ones too, in whole numbers.' },
  { what: 'registry: a file that is no index', run: () => readRegistry(new TextEncoder().encode('202,5550142\n'), '202.txt'), remedy: 'Build an index of the list with `call-compliance registry build` or `buildRegistry`, and open that.' },
  { what: 'test kit: a kind of call that there is not', run: () => lawfulCall('us-sales' as 'us-sale'), remedy: 'Take one of `callKinds`.' },
  { what: 'test kit: a citation that no rule has', run: () => matchers.toBeDeniedBy(evaluateCall(lawfulCall('us-sale')), '16 CFR 310.4(z)'), remedy: 'Cite a paragraph that the catalogue has, or one above it; see [the index](rules/by-citation.md).' },
  { what: 'test kit: something that is no decision', run: () => matchers.toBeAllowed(lawfulCall('us-sale')), remedy: 'Give `expect` what `evaluateCall(context)` returns.' },
  { what: 'test kit: too long a look ahead', run: () => boundaries(lawfulCall('us-sale'), { days: 90 }), remedy: 'Ask for 1 to 35 days.' },
  { what: 'test kit: a scenario file with mistakes', run: () => scenarioTests({ scenarios: [{ name: 'a', base: 'sale', expect: { decision: 'maybe' } }] }), remedy: 'Mend every issue; a scenario that nothing can meet is a mistake in the file.' },
  { what: 'test kit: a scenario that does not hold', run: () => scenarioTests({ scenarios: [{ name: 'a sale in the afternoon', given: lawfulCall('us-sale'), expect: { decision: 'deny' } }] })[0]!.run(), remedy: 'Either the expectation or the law has changed: compare with the rule’s page and [the law by date](law-by-date.md).' },
];
