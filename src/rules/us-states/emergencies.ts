import type { Call } from '../../call/call.js';
import { isSolicited } from '../../facts/call.js';
import { emergenciesIn, isUnderEmergency } from '../../facts/emergencies.js';
import { hasRecentRequest } from '../../facts/requests.js';
import { hasEndedWithin, isCustomer } from '../../facts/relationship.js';
import { isDialedByPrincipal } from '../../facts/telemarketing.js';
import { hasEstablishedRelationship, isOfNonprofit } from '../../facts/telephone-solicitation.js';
import { isShownOutside } from '../../facts/whereabouts.js';
import { all, any, ask } from '../../law/condition.js';
import { exemption, type Exemption, type Rule } from '../../law/rule.js';
import { months } from '../../facts/dates.js';
import { formatInstant } from '../../time/instant.js';
import { nameOf, stateRule, type Row } from './instrument.js';

const title = 'Calls during a declared emergency';

const because = (state: string, call: Call): string => {
  const [{ county, locality, fromAt, authority }] = emergenciesIn(`US-${state}`, call) as [ReturnType<typeof emergenciesIn>[number]];
  const where = [locality, county, nameOf(state)].filter((name) => name !== undefined).join(', ');
  return `An emergency has been in force in ${where} since ${formatInstant(fromAt)} (${authority}).`;
};

// N.Y. Gen. Bus. Law § 399-z(5-a): no knowing unsolicited telemarketing sales call to a person in a county, city, town or village under
// a declared state of emergency or disaster emergency (us-states 5, Emergencies).
const newYork: Row = {
  state: 'NY', citation: 'N.Y. Gen. Bus. Law § 399-z(5-a)', also: ['N.Y. Gen. Bus. Law § 399-pp(7)(f)', 'L. 2019 ch. 680'],
  disputes: ['A bill of 2025-26 (A1250) would narrow the ban; it passed the Assembly on 2025-06-09 and is not known to be enacted.'],
  certainty: 'primary-text', url: 'https://www.nysenate.gov/legislation/laws/GBS/399-Z',
};

const inNewYork = (draft: Pick<Exemption, 'title' | 'holds' | 'because'>): Exemption => exemption({ citation: newYork.citation, ...draft });

const newYorkRule = stateRule('emergencies', newYork, {
  title,
  summary: 'No unsolicited sales call to a person in a part of New York that is under a declared emergency.',
  stage: 'before',
  prohibits: isUnderEmergency('US-NY'),
  unless: [
    inNewYork({
      title: 'Person elsewhere',
      holds: isShownOutside('US-NY', (call) => emergenciesIn('US-NY', call)),
      because: () => 'The emergency was declared for other parts of New York.',
    }),
    inNewYork({ title: 'Express request', holds: isSolicited, because: () => 'The person asked for this call.' }),
    inNewYork({
      title: 'Established business relationship',
      holds: hasEstablishedRelationship,
      because: () => 'The person has an established business relationship with the seller.',
    }),
  ],
  because: (call) => because('NY', call),
});

const louisianaLaw = {
  state: 'LA', certainty: 'primary-text', url: 'https://lpsc.louisiana.gov/DNC_Emergency',
  disputes: ['The Commission’s notice of 2020 named no exception; that of September 2024 saves what La. R.S. 45:844.31 allows, but says too that all solicitation is prohibited.'],
} as const satisfies Partial<Row>;

const excepted = (draft: Pick<Exemption, 'title' | 'holds' | 'because'>): Exemption => exemption({ citation: 'La. R.S. 45:844.31', ...draft });

const exceptions = [
  excepted({
    title: 'Express request of the last six months',
    holds: hasRecentRequest(months(6)),
    because: () => 'The person asked for the seller’s calls within six months before this one.',
  }),
  excepted({
    title: 'Existing debt, contract or business relationship',
    holds: isCustomer,
    because: () => 'The person has a contract or an account with the seller.',
  }),
  excepted({
    title: 'Business relationship ended within six months',
    holds: hasEndedWithin(months(6)),
    because: () => 'The relationship with the seller ended within six months before the call.',
  }),
  excepted({
    title: 'Non-profit organization without a paid solicitor',
    holds: all(isOfNonprofit, isDialedByPrincipal),
    because: () => 'The caller is a tax-exempt organization that places the call itself.',
  }),
];
const isExcepted = any(...exceptions.map(({ holds }) => holds));

// R.S. 45:844.31: during a state of emergency declared by the governor, with exceptions.
const statuteRule = stateRule('emergencies-statute', { ...louisianaLaw, citation: 'La. R.S. 45:844.31', also: ['La. R.S. 29:721'] }, {
  title,
  summary: 'No sales call to a person in Louisiana during a state of emergency.',
  stage: 'before',
  prohibits: isUnderEmergency('US-LA'),
  unless: exceptions,
  because: (call) => because('LA', call),
});

// The Commission's order: everything stops, statewide, while it must report to the Emergency Operations Center. Deny by default; the
// exceptions are the letter's.
const orderRule = stateRule('emergencies', { ...louisianaLaw, citation: 'General Order R-29617' }, {
  title,
  summary: 'No sales call to a person in Louisiana while the Public Service Commission must report to the Emergency Operations Center.',
  stage: 'before',
  prohibits: isUnderEmergency('US-LA'),
  because: (call) =>
    `${because('LA', call)} All solicitation stops while the Commission must report to the Emergency Operations Center` +
    `${ask(isExcepted, call) === true ? '; La. R.S. 45:844.31 excepts this call, the Commission’s order names no exception' : ''}.`,
  reading: (call) => (ask(isExcepted, call) === true ? 'conservative' : 'literal'),
});

/** Bans of sales calls while an emergency is in force. */
export const emergencies: readonly Rule[] = [newYorkRule, orderRule, statuteRule];
