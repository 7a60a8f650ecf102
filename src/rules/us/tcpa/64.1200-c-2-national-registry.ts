import type { Call } from '../../../call/call.js';
import { isOutbound } from '../../../facts/call.js';
import { isResidence } from '../../../facts/person.js';
import { national, versionInWords } from '../../../facts/registry.js';
import { hasInvitation, isPersonalRelationship } from '../../../facts/telephone-solicitation.js';
import { all, ask, condition } from '../../../law/condition.js';
import { exemption } from '../../../law/rule.js';
import { nonprofit, persons, personsByStatute, safeHarbor } from './64.1200-c-2-exceptions.js';
import { section1200 } from './instrument.js';

const shared = {
  citation: '47 CFR 64.1200(c)(2)',
  also: ['47 CFR 64.1200(e)'],
  stage: 'before',
  purposes: ['sale'],
  appliesTo: all(isOutbound, isResidence),
  exempts: [nonprofit],
  prohibits: national.isListed,
} as const;

// Residential lines and, by (e), mobiles, which are taken for residential. A registration never lapses.
export const nationalRegistry = section1200({
  ...shared,
  id: 'us.tcpa.national-registry',
  title: 'National Do Not Call Registry',
  summary: 'No telephone solicitation to a residence on the National Do Not Call Registry without signed permission or a relationship.',
  inForce: { from: '2003-10-01' },
  unless: persons,
  defences: [safeHarbor],
  because: (call) =>
    `The number is on the National Do Not Call Registry${versionInWords(national, call)}` +
    `${isInvited(call) ? '; an invitation that is no signed writing is not enough' : ''}.`,
  // An invitation in any form takes the call out of the definition of a solicitation; (c)(2)(ii) asks for a writing.
  reading: (call) => (isInvited(call) ? 'conservative' : 'literal'),
  disputes: ['The exception of (c)(2)(iii) is the FCC’s; no court need follow it since McLaughlin v. McKesson (20 Jun 2025).'],
});

const isInvited = (call: Call): boolean => ask(hasInvitation, call) === true;

const noPersonalRelationship = exemption({
  citation: '47 CFR 64.1200(f)(17)',
  title: 'No personal relationship',
  holds: condition(isPersonalRelationship.facts, (call) => ask(isPersonalRelationship, call) !== true),
  because: () => 'The call does not rely on a personal relationship.',
});

export const nationalRegistryDisputed = section1200({
  ...shared,
  id: 'us.tcpa.national-registry-disputed',
  title: 'Personal relationship as an exception of the FCC’s own',
  summary: 'No court is bound by the exception for personal relationships, on which a call to a listed number may rest.',
  inForce: { from: '2025-06-20' },
  decides: false,
  unless: [...personsByStatute, noPersonalRelationship],
  because: () =>
    'The call to a listed number rests on the FCC’s exception for personal relationships, which the statute does not have; ' +
    'courts are not bound by it since McLaughlin v. McKesson (20 Jun 2025).',
});
