import type { Call } from '../../call/call.js';
import { days } from '../../facts/dates.js';
import { isListedOn, lacksVersionWithin, listOf, stalenessInWords, type List } from '../../facts/do-not-call-list.js';
import { any } from '../../law/condition.js';
import type { Rule } from '../../law/rule.js';
import { regionOf } from '../../place/regions.js';
import { formatDay } from '../../time/day.js';
import { nationalRegistryStates, ownLists, type ListRow } from './do-not-call-list.data.js';
import { callToCustomer, exemptCall, requestedCall } from './exempt-calls.js';
import { salesCallsTo, stateRule } from './instrument.js';

/** The National Registry has been open to callers since then (47 CFR 64.1200(c)(2)). */
const nationalRegistryFrom = '2003-10-01';

const listRule = ({ list: key, use = days(31), entry = {}, reach = 'residents', exempts = [], request, customer, ...row }: ListRow): Rule => {
  const list = listOf(key);
  const state = regionOf(`US-${row.state}`)!.name;
  const ofNation = key === 'us-national';
  const name = ofNation ? 'the National Do Not Call Registry' : `the do-not-call list of ${state}`;
  return stateRule('do-not-call-list', ofNation ? { from: nationalRegistryFrom, ...row } : row, {
    title: ofNation ? `National Do Not Call Registry by the law of ${state}` : `Do-not-call list of ${state}`,
    summary: `No sales call to a number on ${name}, nor on the word of a version of it that is out of date.`,
    stage: 'before',
    appliesTo: salesCallsTo[reach],
    exempts: exempts.map(exemptCall),
    // A plain "yes" settles it, of whatever version it is.
    prohibits: any(isListedOn(list, entry), lacksVersionWithin(list.versionOn, use, (call) => stalenessInWords(list, name, use, call))),
    unless: [...(customer === undefined ? [] : [callToCustomer(customer)]), ...(request === undefined ? [] : [requestedCall(request)])],
    because: (call) => `The number is on ${name}${versionInWords(list, call)}.`,
  });
};

function versionInWords({ versionOn }: List, call: Call): string {
  const version = versionOn.given(call);
  return version === undefined ? '' : ` in the version of ${formatDay(version)}`;
}

/** Do-not-call lists (us-states 5). */
export const doNotCallLists: readonly Rule[] = [...ownLists, ...nationalRegistryStates].map(listRule);
