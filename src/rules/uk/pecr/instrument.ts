import type { Call } from '../../../call/call.js';
import { isLive, isOutbound } from '../../../facts/call.js';
import { canReachPerson } from '../../../facts/message.js';
import { sellsOneOf } from '../../../facts/person.js';
import { isKnownIndividual } from '../../../facts/preference-service.js';
import { all, not } from '../../../law/condition.js';
import { instrument, type Rule } from '../../../law/rule.js';
import { parseInstant } from '../../../time/instant.js';

const make = instrument({
  pack: 'uk',
  jurisdiction: 'GB',
  kind: 'law',
  // Promoting aims and ideals is direct marketing too: charities and parties are bound.
  purposes: ['sale', 'charity', 'political'],
  url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/21',
  certainty: 'primary-text',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isOutbound,
  exempts: [],
  penalty:
    'The Information Commissioner may impose up to £500,000; from 5 February 2026 up to £17.5 million or, if it is more, 4 percent of ' +
    'worldwide annual turnover (Data (Use and Access) Act 2025, s. 115, Sch. 13; SI 2026/82). The day of the call decides; officers may be fined as well.',
});

type Draft = Parameters<typeof make>[0];

const attemptsAreCalls = parseInstant('2026-02-05T00:00:00Z') as number;

/** Nobody answered, and the day was one on which the law did not yet say that an attempt is a call. */
const isBareAttempt = ({ at, conduct }: Call): boolean =>
  at < attemptsAreCalls && conduct?.answeredBy !== undefined && conduct.answeredBy !== 'person' && conduct.answeredBy !== 'machine';

/** A rule of the Privacy and Electronic Communications (EC Directive) Regulations 2003, which the Information Commissioner enforces. */
export const pecrRule = ({ reading = () => 'literal', disputes = [], ...draft }: Draft): Rule =>
  make({
    ...draft,
    reading: (call) => (isBareAttempt(call) ? 'conservative' : reading(call)),
    disputes: [
      ...disputes,
      'An attempt that nobody answers is taken for a call at any date; the law says so since 5 February 2026 ' +
        '(Data (Use and Access) Act 2025, s. 110).',
      'Which regulations stand in the higher tier of penalties since 5 February 2026 was not verified.',
    ],
  });

export const since2003 = { from: '2003-12-11' };

/** A call on which the person may speak with a live voice; a message left for collection is electronic mail (reg. 22). */
export const isLiveCall = all(isOutbound, isLive, canReachPerson);

export const isClaimsManagement = sellsOneOf('claims-management');
export const isPensions = sellsOneOf('pensions');

export const since21A = { from: '2018-09-08' };
export const since21B = { from: '2019-01-09' };

/** Reg. 21(1) in its periods: paragraph (6) leaves to regs. 21A and 21B the calls that fall within them. */
export const periodsOf21 = (from: string) => [
  { inForce: { from, to: since21A.from }, appliesTo: isLiveCall },
  { inForce: { from: since21A.from, to: since21B.from }, appliesTo: all(isLiveCall, not(isClaimsManagement)) },
  { inForce: since21B, appliesTo: all(isLiveCall, not(isClaimsManagement), not(all(isPensions, isKnownIndividual))) },
] as const;
