import { hasExpressConsent, hasInferredConsent, lapseInWords } from '../../../facts/australian-consent.js';
import { exemption, type Exemption } from '../../../law/rule.js';
import { act } from './instrument.js';

const evidence = [{
  code: 'retain-consent-evidence',
  citation: `${act}, s. 11(2)`,
  text: 'Keep the evidence of the consent and of when it was given: whoever relies on it has to show it.',
}] as const;

// s. 11(2): the ban does not apply to a call to whose making the account-holder or a nominee consented.
// Sch. 2, cl. 2(a): consent that was given expressly. Cl. 3: where no period was stated it lasts three months, the day on which it was given
// being the first.
const express = exemption({
  citation: `${act}, Sch. 2, cl. 2(a)`,
  also: [`${act}, s. 11(2)`, `${act}, Sch. 2, cl. 3`],
  title: 'Express consent',
  holds: hasExpressConsent,
  because: () => 'The person has expressly consented to calls for this party, and the consent has neither ended nor been taken back.',
  otherwise: lapseInWords,
  obliges: evidence,
});

// cl. 2(b): consent that can reasonably be inferred from conduct and relationships; never from the publication of the number (cl. 4). It has
// no fixed term.
const inferred = exemption({
  citation: `${act}, Sch. 2, cl. 2(b)`,
  also: [`${act}, s. 11(2)`, `${act}, Sch. 2, cl. 4`],
  title: 'Inferred consent',
  holds: hasInferredConsent,
  because: () => 'The person’s conduct and relationship with this party are on record as consent to such calls, and no request stands against it.',
  obliges: evidence,
});

export const consents: readonly Exemption[] = [express, inferred];
