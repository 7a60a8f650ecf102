import type { Call } from '../call/call.js';
import { any, ask, condition, type Condition } from '../law/condition.js';
import { fact, holds, is, isOneOf, where } from '../law/fact.js';
import { purpose } from './call.js';
import { consentsChange, consentsOf, isInForce, isTo } from './consent.js';
import { isHealthcareMessage } from './message.js';
import { hasAskedNotToBeCalled } from './opt-outs.js';
import { isOfNonprofit } from './telephone-solicitation.js';

/** Deliveries that needed a signature and found nobody. */
export const failedDeliveries = fact('call.event.failedDeliveries', ({ call }) => call.event?.failedDeliveries);

const contents = fact('call.content', ({ call }) => call.content);

/** The call tells one of these. */
export const tells = (...words: Parameters<typeof isOneOf<ReturnType<typeof contents>>>[1][]): Condition => isOneOf(contents, ...words);

/** Emergency purposes, as 64.1200(f)(4) defines them. */
export const isEmergency: Condition = is(purpose, 'emergency');

export const isInformational: Condition = is(purpose, 'informational');

/** Neither charged to the person nor counted against a plan. */
export const isFreeToEndUser: Condition = holds(fact('call.freeToEndUser', ({ call }) => call.freeToEndUser));

/** About one minute at most. */
export const isBrief: Condition = where(
  fact('call.message.durationSeconds', ({ call }) => call.message?.durationSeconds),
  (seconds) => seconds <= 60,
);

/** The person gave this number to whoever calls or is called for. */
export const isNumberGiven: Condition = condition(
  ['consents', 'consents[].basis', 'consents[].number', 'consents[].to'],
  (call) =>
    consentsOf(call).some(
      (consent) =>
        consent.basis === 'number-given' &&
        consent.number === call.number &&
        isInForce(consent, call) &&
        [call.seller, call.telemarketer].some((party) => isTo(consent, party)),
    ),
  consentsChange,
);

/** The person has stopped more than sales calls: what was said of marketing alone leaves these calls open. */
export const hasOptedOut: Condition = condition(
  hasAskedNotToBeCalled.facts,
  (call) => {
    const optOuts = call.optOuts?.filter(({ scope }) => scope !== 'marketing-calls');
    return hasAskedNotToBeCalled({ ...call, optOuts });
  },
  hasAskedNotToBeCalled.changes,
);

/** Which paragraph of 64.1200(a)(3) measures a recorded call to a home. Sales of others than nonprofits and emergencies have none. */
export type HomeClass = 'health-care' | 'nonprofit' | 'non-commercial' | 'commercial';

const isNonCommercial: Condition = any(isOneOf(purpose, 'political', 'charity'), tells('non-commercial'));

export function homeClassOf(call: Call): HomeClass | undefined {
  const isShown = (test: Condition): boolean => ask(test, call) === true;
  if (call.call.purpose === 'emergency') return undefined;
  if (isShown(isHealthcareMessage)) return 'health-care';
  if (isShown(isOfNonprofit)) return 'nonprofit';
  if (call.call.purpose === 'sale') return undefined;
  return isShown(isNonCommercial) ? 'non-commercial' : 'commercial';
}

export const isOfClass = (name: HomeClass): Condition => condition([purpose.path], (call) => homeClassOf(call) === name);
