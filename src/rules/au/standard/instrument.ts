import { isOutbound } from '../../../facts/call.js';
import type { Duty } from '../../../law/obligation.js';
import { instrument } from '../../../law/rule.js';

/** How citations name the Standard; its sections were not verified, so the topic follows. */
export const standard = 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017';

/**
 * The Standard binds telemarketing calls (to sell, promote or ask for gifts) and research calls (polls, questionnaires) alike, whoever
 * makes them and whether or not the number is registered.
 */
export const ofStandard = instrument({
  pack: 'au',
  jurisdiction: 'AU',
  kind: 'law',
  purposes: ['sale', 'charity', 'survey'],
  url: 'https://www.legislation.gov.au/F2017L00323',
  certainty: 'official-text-as-republished',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isOutbound,
  exempts: [],
});

/** The Standard of 2017 replaced that of 2007 on this day. */
export const since2017 = { from: '2017-03-29' } as const;

/** A caveat of the rules below. */
export const sectionsNotRead =
  'The Standard itself was not read: its requirements are taken from the pages of the regulator and of the register.';

/** What whoever relies on a consent has to keep. */
export const consentEvidence = {
  code: 'retain-consent-evidence',
  text: 'Keep the evidence of the consent and of the times that it covers: whoever relies on it has to show it.',
} as const satisfies Duty;
