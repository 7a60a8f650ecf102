import type { Call } from '../../../call/call.js';
import { hasExpressConsentToTimeOn } from '../../../facts/australian-consent.js';
import {
  clockElsewhere, goesOnAfter, goesOnAfterRefusal, isAnsweredByPerson, isLearntToBeOutside, personElsewhere, wentOnMs,
} from '../../../facts/conduct.js';
import { all } from '../../../law/condition.js';
import { exemption, type Rule } from '../../../law/rule.js';
import { closedInWords, researchHours, telemarketingHours, type Hours } from './calling-hours.js';
import { consentEvidence, ofStandard, sectionsNotRead, since2017, standard } from './instrument.js';

const citation = `${standard}, terminating the call`;

const shared = {
  citation,
  stage: 'during',
  inForce: since2017,
  // "At once" has no figure. The end is counted from the greeting and what comes before it from the answer, so that a call which goes on
  // by these numbers did so by a little more.
  reading: () => 'conservative' as const,
  disputes: [sectionsNotRead, 'The Standard gives no time within which the call has to be ended.'],
} as const;

// The call ends at once when the person asks for that or shows unwillingness to go on.
const onRefusal = ofStandard({
  ...shared,
  id: 'au.standard.end-on-refusal',
  title: 'End of the call on refusal',
  summary: 'No call goes on after the person has asked to end it or shown unwillingness to go on.',
  prohibits: all(isAnsweredByPerson, goesOnAfterRefusal(0)),
  obliges: [{ code: 'end-on-refusal', text: 'If the person asks to end the call or shows unwillingness to go on, end it at once.' }],
  because: (call) => `The call went on for ${wentOnMs(call, call.conduct!.refusedAtMs!)} ms after the person’s refusal; it had to end at once.`,
});

// Asked only of a person who turned out to be elsewhere.
const learntAt = (call: Call): number => personElsewhere(call)!.atMs;

// So it does when the person turns out to be elsewhere, where no call may be made at that time, and does not ask to go on.
const elsewhere = ({ openings, inWords }: Hours, kind: Pick<Rule, 'id' | 'title' | 'purposes'>): Rule =>
  ofStandard({
    ...shared,
    ...kind,
    summary: 'No call goes on with a person who turns out to be where it is outside the calling times and does not ask to go on.',
    certainty: 'one-secondary',
    prohibits: all(isAnsweredByPerson, isLearntToBeOutside(openings), goesOnAfter(learntAt, 0, [personElsewhere.path])),
    unless: [
      exemption({
        citation: `${standard}, calling times`,
        title: 'Express consent to be called at that time',
        holds: hasExpressConsentToTimeOn(openings, clockElsewhere),
        because: () => 'The person has expressly consented to be called at what the clock showed there.',
        obliges: [consentEvidence],
      }),
    ],
    obliges: [{
      code: 'ask-permission-to-continue',
      text: 'If the person turns out to be where no call may be made at that time, end the call at once unless the person asks to go on.',
    }],
    because: (call) => `It was ${closedInWords([clockElsewhere(call)!], call)}, where the person turned out to be, and the call went on; ${inWords}.`,
  });

export const termination: readonly Rule[] = [
  onRefusal,
  elsewhere(telemarketingHours, {
    id: 'au.standard.end-elsewhere',
    title: 'End of the call: person elsewhere, telemarketing calls',
    purposes: ['sale', 'charity'],
  }),
  elsewhere(researchHours, {
    id: 'au.standard.research-end-elsewhere',
    title: 'End of the call: person elsewhere, research calls',
    purposes: ['survey'],
  }),
];
