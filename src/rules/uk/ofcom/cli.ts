import { dialing, isOutbound } from '../../../facts/call.js';
import { isPresented, reachableForDays } from '../../../facts/caller-id.js';
import { faultsInWords, type Fault } from '../../../facts/faults.js';
import { all, any, not } from '../../../law/condition.js';
import { fact, is, where } from '../../../law/fact.js';
import { underBothStatements, wordingNotRead } from './instrument.js';

const tariff = fact('call.callerId.tariff', ({ call }) => call.callerId?.tariff);

const faults: readonly Fault[] = [
  { words: 'is withheld', found: is(isPresented, false) },
  { words: 'takes no return call', found: where(reachableForDays, (days) => days === 0) },
  {
    words: 'costs more to call than a national or geographic number',
    found: where(tariff, (rate) => rate === 'premium' || rate === 'mobile'),
  },
];

const shared = {
  title: 'Calling line identification',
  stage: 'before',
  prohibits: any(...faults.map(({ found }) => found)),
  because: (call) => `The caller’s number ${faultsInWords(faults, call)}.`,
  // Many tariffs charge a mobile number like a geographic one.
  reading: (call) =>
    isPresented.given(call) !== false && reachableForDays.given(call) !== 0 && tariff.given(call) === 'mobile' ? 'conservative' : 'literal',
  disputes: ['Whether the statement of 2016 keeps these expectations in these words was not verified.', wordingNotRead],
} as const satisfies Partial<Parameters<typeof underBothStatements>[1]>;

// A number is presented on which the caller can be called back, at no more than the national or geographic rate.
export const callingLineIdentification = [
  ...underBothStatements('silent and abandoned calls: calling line identification', {
    ...shared,
    id: 'uk.ofcom.cli',
    summary: 'Every call that is dialed automatically presents a number for return calls at no more than the geographic rate.',
    appliesTo: all(isOutbound, not(is(dialing, 'manual'))),
    obliges: [{
      code: 'transmit-caller-id',
      text: 'Present a number on which the person can call back, at no more than the national or geographic rate.',
    }],
  }),
  ...underBothStatements('silent and abandoned calls: calling line identification', {
    ...shared,
    id: 'uk.ofcom.cli-manual',
    summary: 'Every call that is dialed by hand should present a number for return calls at no more than the geographic rate.',
    appliesTo: all(isOutbound, is(dialing, 'manual')),
    decides: false,
  }),
];
