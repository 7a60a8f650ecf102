import type { Call } from '../../call/call.js';
import { machineInWords, readingOfMachine, selectsAndDialsOrPlays, selectsOrDialsOrPlays } from '../../facts/automated-dialing.js';
import { always, type Condition } from '../../law/condition.js';
import type { Rule } from '../../law/rule.js';
import { consentRows, type ConsentRow, type Trigger } from './consent.data.js';
import { liftedBy } from './exceptions.js';
import { salesCallsTo, stateRule } from './instrument.js';

interface Wording extends Pick<Rule, 'title' | 'summary' | 'reading'> {
  readonly prohibits: Condition;
  readonly because: (call: Call) => string;
}

const because = (call: Call): string => `${machineInWords(call)}, and nothing shows the consent, or an exception, that this sales call needs.`;
const automated = { title: 'Automated sales calls without consent', because, reading: readingOfMachine } as const;

const wordings: Readonly<Record<Trigger, Wording>> = {
  'every-call': {
    title: 'Sales calls without written consent',
    summary: 'No sales call, live ones included, without prior express written consent.',
    // Business contacts may be called.
    prohibits: salesCallsTo.residents,
    because: () => 'The call sells, and nothing shows the written consent, or an exception, that every sales call needs here.',
    reading: () => 'literal',
  },
  'selects-or-dials': {
    ...automated,
    summary: 'No sales call with automated selection or dialing of numbers, or with a recorded voice, but with consent or an exception.',
    prohibits: selectsOrDialsOrPlays,
  },
  'selects-and-dials': {
    ...automated,
    summary: 'No unsolicited sales call with automated selection and dialing of numbers, or with a recorded voice, without written consent.',
    prohibits: selectsAndDialsOrPlays,
  },
};

const consentRule = ({ trigger, liftedBy: lifts, reach = 'residents', ...row }: ConsentRow): Rule =>
  stateRule('consent', row, { stage: 'before', appliesTo: salesCallsTo[reach], ...wordings[trigger], unless: liftedBy(lifts, row.citation) });

// SB 140 asks for no consent; what it adds falls away with consent, in the State's own view.
const texas = stateRule(
  'consent',
  {
    state: 'TX',
    citation: 'Tex. Bus. & Com. Code chs. 301-305 as amended by SB 140 (2025)',
    from: '2025-09-01',
    certainty: 'two-or-more-secondary',
    url: 'https://capitol.texas.gov/BillLookup/History.aspx?LegSess=89R&Bill=SB140',
    disputes: [
      'Ecommerce Mktg. All. v. Texas, No. 1:25-cv-01401 (W.D. Tex., dismissed 2025-11-17): the State’s position, on which the court did ' +
        'not rule, is that texting with consent is outside the registration of chapter 302.',
    ],
  },
  {
    title: 'Sales calls and texts without consent',
    summary: 'Every sales call or text to a Texan is a telephone solicitation, over which the person may sue.',
    stage: 'before',
    decides: false,
    prohibits: always,
    unless: liftedBy(['request', 'consent-to-call'], 'Tex. Bus. & Com. Code chs. 301-305 as amended by SB 140 (2025)'),
    because: () =>
      'Without the person’s consent the call is a telephone solicitation that asks for registration under chapter 302, ' +
      'and over which the person may sue under the deceptive-trade-practices act.',
  },
);

export const consent: readonly Rule[] = [...consentRows.map(consentRule), texas];
