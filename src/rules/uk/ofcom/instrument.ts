import { isOutbound } from '../../../facts/call.js';
import { hasGuaranteedOperator } from '../../../facts/ofcom.js';
import { exemption, instrument, type Exemption, type Rule } from '../../../law/rule.js';

export const statute = 'Communications Act 2003, ss. 128-130';
export const revisedStatement = 'Ofcom, Revised statement of policy on persistent misuse (1 Oct 2010)';
export const currentStatement = 'Ofcom, Persistent Misuse statement (20 Dec 2016)';

export const policyOf2010 = `${revisedStatement}, 72-hour policy`;
export const policyOf2016 = `${currentStatement}, repeated misuse within 72 hours; cf. Ofcom Revised statement (1 Oct 2010), 72-hour policy`;

/** A caveat of every rule below. */
export const wordingNotRead =
  'The statement was not read in full: its requirements are taken from Ofcom’s letters and notices and from others’ accounts of it.';

const common = {
  pack: 'uk',
  jurisdiction: 'GB',
  kind: 'policy',
  purposes: 'any',
  certainty: 'two-or-more-secondary',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isOutbound,
  exempts: [],
  penalty:
    'Ofcom may impose up to £2,000,000 since September 2010, £50,000 from 6 April 2006, £5,000 before that. The organisation on whose behalf ' +
    'the calls are made answers for its call centres.',
} as const;

/** The statement of 1 October 2010; it stands here for its forerunners of 1 March 2006 and 10 September 2008 too. */
export const statementOf2010 = instrument({
  ...common,
  url: 'https://www.ofcom.org.uk/consultations-and-statements/category-2/silent-calls',
});

/** The statement of 20 December 2016, in force since 1 March 2017. */
export const statementOf2016 = instrument({
  ...common,
  url: 'https://www.ofcom.org.uk/consultations-and-statements/category-1/review-of-how-we-use-persistent-misuse-powers',
});

type Draft = Omit<Parameters<typeof statementOf2016>[0], 'citation' | 'also' | 'inForce'>;

/** An expectation that both statements hold, under its topic. */
export const underBothStatements = (topic: string, draft: Draft): readonly Rule[] => [
  statementOf2010({
    ...draft,
    citation: `${revisedStatement}, ${topic}`,
    also: [statute],
    inForce: { from: '2006-03-01', to: '2017-03-01' },
  }),
  statementOf2016({ ...draft, citation: `${currentStatement}, ${topic}`, also: [statute], inForce: { from: '2017-03-01' } }),
];

/** Before dialing nobody knows whether a call will be abandoned or silent; only a bound agent rules it out. */
export const guaranteedOperator = (citation: string): Exemption =>
  exemption({
    citation,
    title: 'Guaranteed live operator',
    holds: hasGuaranteedOperator,
    because: () => 'A live agent is bound to this call before it is dialed, and no machine detection may hang up on the person.',
    otherwise: ({ call }) =>
      call.dialing === 'predictive' ? 'A call dialed predictively has no agent of its own until a person has answered.'
      : call.machineDetection === 'auto-hangup' ? 'Machine detection may hang up on a person whom it takes for a machine.'
      : call.agentReserved === false ? 'No agent is bound to this call before it is dialed.'
      : undefined,
  });
