import type { Statement } from '../../../call/schema/values.js';
import { isAnsweredByPerson, isConversation, isDisclosed, isRequested } from '../../../facts/conduct.js';
import { hasEverSpoken } from '../../../facts/collector-contacts.js';
import { hasSaid, isLocationCall, isToThirdParty, mayAskAgain, wordsOfDebt } from '../../../facts/debt.js';
import { all, any, not } from '../../../law/condition.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { debtCollectionRule, isCollectorsCall } from './instrument.js';

const isCallForLocation = all(isCollectorsCall, isToThirdParty, isLocationCall);
const wordsOfEmployer: readonly Statement[] = ['employer-name', 'collector-name', 'telemarketer-name'];

const shared = { citation: '12 CFR 1006.10(b)', stage: 'during', appliesTo: isCallForLocation } as const;

export const locationCalls: readonly Rule[] = [
  debtCollectionRule({
    ...shared,
    id: 'us.regf.location-identity',
    title: 'Location calls: name and purpose',
    summary: 'Every call for location information says who speaks, and that it is to confirm or correct location information.',
    prohibits: all(isConversation, any(not(isDisclosed(['agent-name'], [])), not(isDisclosed(['location-purpose'], [])))),
    because: () => 'The agent did not say who speaks and that the call is to confirm or correct location information.',
    obliges: [
      {
        code: 'identify-caller',
        text: 'Say your own name; name your employer only if you are expressly asked.',
        params: { says: ['agent-name'] },
      },
      {
        code: 'disclose-purpose',
        text: 'Say that you are confirming or correcting location information, and never mention a debt.',
        params: { says: ['location-purpose'] },
      },
    ],
  }),
  debtCollectionRule({
    ...shared,
    id: 'us.regf.location-employer',
    title: 'Location calls: employer',
    summary: 'No naming of the collector in a call for location information unless it is asked for.',
    prohibits: all(isAnsweredByPerson, hasSaid(...wordsOfEmployer), not(any(...wordsOfEmployer.map(isRequested)))),
    because: () => 'The agent named the collector without being asked to.',
  }),
  debtCollectionRule({
    ...shared,
    id: 'us.regf.location-debt',
    title: 'Location calls: no word of the debt',
    summary: 'No mention of a debt in a call for location information.',
    prohibits: all(isAnsweredByPerson, hasSaid(...wordsOfDebt)),
    because: () => 'A debt or its collection was mentioned in a call for location information.',
  }),

  // The paragraph knows no period, so that no date can be named to which the list of prior calls would have to reach.
  debtCollectionRule({
    id: 'us.regf.location-once',
    citation: '12 CFR 1006.10(c)',
    title: 'Location calls: once',
    summary: 'No second call for location information to a person who was reached, unless on request or to mend a wrong answer.',
    stage: 'before',
    appliesTo: isCallForLocation,
    prohibits: hasEverSpoken,
    unless: [
      exemption({
        citation: '12 CFR 1006.10(c)',
        title: 'Second call on request, or for a better answer',
        holds: mayAskAgain,
        because: () => 'The person asked to be called again, or is believed to have given a wrong answer and to know better now.',
      }),
    ],
    because: () => 'This person has already been reached for location information.',
  }),
];
