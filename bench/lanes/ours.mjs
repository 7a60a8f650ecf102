// The facts of the eight rules for another engine, out of a context that this library has validated and located.
import { addMonths, callAt } from '../.build/ours.mjs';

const isWritten = (consent, seller, number, at) => consent.to.includes(seller.id) && consent.number === number && consent.form === 'written' && consent.signed && consent.givenAt <= at;

/** @param readCall - Validates a context and finds the place, without judging. */
export const factsFrom = (readCall) => (input) => {
  const facts = readCall(input);
  const { context, number } = facts;
  const { at, call, callee, seller, registries, relationship, consents, optOuts } = context;
  const [clock] = callAt(facts, at).clocks;
  const today = clock.day;
  let dealt = false;
  if (relationship !== null && relationship.with === seller.id && relationship.lastTransactionOn <= today && relationship.lastInquiryOn <= today) {
    const { lastTransactionOn, lastInquiryOn } = relationship;
    dealt = (today <= lastTransactionOn + 540 || today <= lastInquiryOn + 90) && (today <= addMonths(lastTransactionOn, 18) || today <= addMonths(lastInquiryOn, 3));
  }
  let [consented, consentedToDialer] = [false, false];
  for (const consent of consents) {
    if (!isWritten(consent, seller, number, at)) continue;
    consented ||= consent.covers.includes('live-calls');
    consentedToDialer ||= consent.covers.includes('autodialed-calls');
  }
  const isPaidFor = ({ registry, payer, areaCodes, validFromOn, validToOn }) =>
    registry === 'us-national' && payer === seller.id && areaCodes.includes(number.slice(2, 5)) && validFromOn <= today && today <= validToOn;
  return {
    context,
    minute: Math.floor(clock.timeOfDay / 60_000),
    listed: registries['us-national'].listed,
    exempt: dealt || consented,
    age: today - registries['us-national'].versionOn,
    subscribed: registries.subscriptions.some(isPaidFor),
    optedOut: optOuts.some((optOut) => optOut.to === seller.id && optOut.number === number && optOut.at <= at),
    presented: call.callerId.presented,
    authorized: call.callerId.authorized,
    dialed: call.numberGenerator && callee.lineType === 'mobile',
    consentedToDialer,
  };
};
