import { all, type Condition } from '../../../law/condition.js';
import { days } from '../../../facts/dates.js';
import {
  concerns, corporatePreferenceService, isListedForLessThan, isListedWith, lacksAnswerWithin, listedInWords, telephonePreferenceService,
  type PreferenceService,
} from '../../../facts/preference-service.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { noObjection, solicited } from './exceptions.js';
import { pecrRule, periodsOf21, since2003 } from './instrument.js';

// "(3) A person shall not be held to have contravened paragraph (1)(b) where the number allocated to the called line has been
// listed on the register for less than 28 days preceding that on which the call is made."
const lessThan28Days = (service: PreferenceService) =>
  exemption({
    citation: 'PECR 2003, reg. 21(3)',
    title: 'Listed for less than 28 days',
    holds: isListedForLessThan(28, service),
    because: (call) => `${listedInWords(service, call)}, less than 28 days before the call.`,
    otherwise: (call) => (service.listedOn.given(call) == null ? 'Nobody said since when the number is listed.' : 'It has been listed for 28 days or more.'),
  });

const notice = noObjection('PECR 2003, reg. 21(4)');
const shared = { stage: 'before', exempts: [solicited('PECR 2003, reg. 21(1)(b)')] } as const;

/** One list of the register that regulation 26 has kept: those who are on it, and how fresh the answer must be. */
const listOf = (service: PreferenceService, key: string, lines: string, from: string): readonly Rule[] =>
  periodsOf21(from).flatMap(({ inForce, appliesTo }) => {
    const scope: { readonly inForce: typeof inForce; readonly appliesTo: Condition } = { inForce, appliesTo: all(appliesTo, concerns(service)) };
    return [
      // "(b) the number allocated to a subscriber in respect of the called line is one listed in the register kept under regulation 26."
      pecrRule({
        ...shared,
        ...scope,
        id: `uk.pecr.${key}`,
        citation: 'PECR 2003, reg. 21(1)(b)',
        title: service.name,
        summary: `No unsolicited live marketing call to the number of ${lines} that is listed with the ${service.name}.`,
        prohibits: isListedWith(service),
        unless: [lessThan28Days(service), notice],
        because: (call) => `${listedInWords(service, call)}, and no notice to this caller of no objection is shown.`,
        disputes: [
          'The 28 days excuse the register limb alone, never an objection to the caller.',
          'A later listing does not undo an earlier notice of no objection to this caller; an objection does.',
          'Legitimate interest, custom and a partner’s list override no listing. A lead from a form of somebody else’s is unsolicited.',
        ],
      }),
      // Whoever relies on (3) must know who has been listed for 28 days: an answer of 28 days or more ago does not say.
      pecrRule({
        ...shared,
        ...scope,
        id: `uk.pecr.${key}-version`,
        citation: 'PECR 2003, reg. 21(3)',
        title: `${service.name}: age of the answer`,
        summary: `No unsolicited live marketing call on an answer of the ${service.name} that is 28 days old or older.`,
        certainty: 'reasoning',
        prohibits: lacksAnswerWithin(service, days(27)),
        unless: [notice],
        because: () => `The answer of the ${service.name} is 28 days old or older.`,
        disputes: ['The regulations set no age for a copy of the register; the 28 days follow from paragraph (3).'],
      }),
    ];
  });

/** Individuals, with them sole traders and ordinary partnerships; and, since 25 June 2004, corporate subscribers. */
export const registers: readonly Rule[] = [
  ...listOf(telephonePreferenceService, 'tps', 'an individual subscriber', since2003.from),
  ...listOf(corporatePreferenceService, 'ctps', 'a corporate subscriber', '2004-06-25'),
];
