// Fifty-two more rules, each of one or two plain comparisons, as most paragraphs come to in a program that serves one campaign. One table makes the plain
// functions of the floor and the rules of json-logic-engine, so that both do the same work. None of them is broken by the calls of the bench.
import { eight, judge, read } from './floor.mjs';

const list = (path, values) => values.map((value) => [['call.purpose', 'sale'], [path, value]]);
const conditions = [
  ...list('offer.category', ['debt-relief', 'credit-repair', 'recovery', 'advance-fee-credit', 'pay-per-call', 'franchise', 'business-opportunity', 'technical-support', 'securities', 'insurance']),
  ...list('call.voice', ['prerecorded', 'artificial', 'soundboard']),
  ...list('call.dialing', ['predictive', 'agentless']),
  ...list('seller.type', ['religious-body', 'government-body', 'political-party', 'educational-institution', 'newspaper']),
  ...list('callee.use', ['emergency', 'health-room', 'paging', 'shared-cost', 'fax']),
  ...list('callee.lineType', ['paging', 'toll-free']),
  ...list('call.callerId.tariff', ['premium', 'revenue-sharing', 'personal']),
  ...list('call.machineDetection', ['on', 'post-dial']),
  ...[
    ['offer.prizePromotion', true], ['offer.negativeOption', true], ['offer.freeToPay', true], ['campaign.interstate', false], ['seller.ftcJurisdiction', false],
    ['seller.telecomCarrier', true], ['seller.taxExempt', true], ['telemarketer.ftcJurisdiction', false], ['call.automatedSelection', true], ['call.agentReserved', false],
    ['call.recorded', true], ['procedures.written', false], ['procedures.trained', false], ['procedures.listKept', false], ['procedures.registryProcess', false],
    ['procedures.monitored', false], ['procedures.abandonmentLimited', false], ['procedures.abandonmentRecordsKept', false], ['procedures.callRecordsKept', false],
    ['call.callerId.takesDncRequests', false],
  ].map((second) => [['call.direction', 'outbound'], second]),
];

const access = (path) => `f.context.${path}`;
const written = (value) => JSON.stringify(value);

export const sixty = [
  ...eight,
  ...conditions.map(([[one, is], [other, value]], i) => ({
    id: `rule-${i + 9}`,
    citation: `16 CFR 310.${i + 9}`,
    // As if they were written out: one function for all paths would be another, slower floor.
    // oxlint-disable-next-line typescript/no-implied-eval
    violates: new Function('f', `return ${access(one)} === ${written(is)} && ${access(other)} === ${written(value)};`),
    reason: () => `${other} is ${String(value)}.`,
  })),
];
if (sixty.length !== 60) throw new Error(`there are ${sixty.length} rules`);

export const floorSixty = judge(sixty);

const same = (path, value) => ({ '===': [{ var: path }, value] });

/** The eight in JSON logic, on facts at hand. */
export const logicOfEight = [
  { or: [{ '<': [{ var: 'minute' }, 480] }, { '>=': [{ var: 'minute' }, 1_260] }] },
  { and: [{ var: 'listed' }, { '!': [{ var: 'exempt' }] }] },
  { and: [{ '>': [{ var: 'age' }, 31] }, { '!': [{ var: 'exempt' }] }] },
  { '!': [{ var: 'subscribed' }] },
  { var: 'optedOut' },
  { '!': [{ var: 'presented' }] },
  { '!': [{ var: 'authorized' }] },
  { and: [{ var: 'dialed' }, { '!': [{ var: 'consentedToDialer' }] }] },
];

export const logicOfSixty = [...logicOfEight, ...conditions.map(([[one, is], [other, value]]) => ({ and: [same(`context.${one}`, is), same(`context.${other}`, value)] }))];

export { read };
