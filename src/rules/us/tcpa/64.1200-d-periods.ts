import { isOutbound, isRecordedVoice, purpose } from '../../../facts/call.js';
import { days } from '../../../facts/dates.js';
import { businessDays } from '../../../facts/fcc-business-days.js';
import { isResidence } from '../../../facts/person.js';
import { isHomeLine } from '../../../facts/protected-line.js';
import { all, any, not } from '../../../law/condition.js';
import { is } from '../../../law/fact.js';

export const isSale = is(purpose, 'sale');
const isRecordedToHome = all(isRecordedVoice, isHomeLine, not(is(purpose, 'emergency')));
const toResidence = all(isOutbound, isResidence);

const changedOn = '2025-04-11';
const telemarketing = { purposes: ['sale'], inForce: { from: '2003-08-25', to: '2023-07-20' }, appliesTo: toResidence } as const;
const exempt = { inForce: { from: '2023-07-20' }, appliesTo: all(toResidence, any(isSale, isRecordedToHome)) } as const;

/** Telemarketing to residences, mobiles by (e) among them; since 2023 recorded calls to homes under the exemptions of (a)(3) too. */
export const periods = [telemarketing, exempt];

/** The same with the longest time to act upon a request. */
export const periodsOfRequests = [
  { ...telemarketing, grace: days(30), certainty: 'primary-text-of-an-earlier-edition' },
  { ...exempt, inForce: { from: exempt.inForce.from, to: changedOn }, grace: days(30), certainty: 'primary-text-of-an-earlier-edition' },
  { ...exempt, inForce: { from: changedOn }, grace: businessDays(10), certainty: 'official-text-as-republished' },
] as const;
