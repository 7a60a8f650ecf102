// What one writes without an engine: zod for the context, luxon for times and days, libphonenumber-js for the number, and `if`s.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { DateTime } from 'luxon';
import * as z from 'zod';

const flag = z.boolean();
const text = z.string().min(1);
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const party = z.object({ id: text, name: text, type: text, ftcJurisdiction: flag, taxExempt: flag, registeredIn: z.array(text) });
const schema = z.object({
  at: instant,
  call: z.object({
    purpose: z.enum(['sale', 'charity', 'informational', 'survey', 'debt-collection', 'political', 'emergency']),
    direction: z.enum(['outbound', 'inbound']),
    voice: z.enum(['live', 'prerecorded', 'artificial', 'soundboard']),
    dialing: z.enum(['manual', 'preview', 'progressive', 'predictive', 'agentless']),
    numberGenerator: flag, automatedSelection: flag, agentReserved: flag, recorded: flag,
    callerId: z.object({ presented: flag, number: text, name: text, authorized: flag, answeredInBusinessHours: flag, takesDncRequests: flag, reachableForDays: z.number().int() }),
  }),
  callee: z.object({
    number: text, lineType: z.enum(['mobile', 'landline', 'voip', 'paging', 'toll-free']), use: text, personId: text, otherNumbers: z.array(text),
    locations: z.array(z.object({ country: text, region: text, timeZone: text, basis: text })),
  }),
  seller: party, telemarketer: party,
  offer: z.object({ buyer: text, category: text, prizePromotion: flag, negativeOption: flag, freeToPay: flag }),
  campaign: z.object({ id: text, startedOn: day, endsOn: day.nullable(), interstate: flag }),
  registries: z.object({
    'us-national': z.object({ listed: flag, listedOn: day.nullable(), versionOn: day }),
    subscriptions: z.array(z.object({ registry: text, payer: text, areaCodes: z.array(text), validFromOn: day, validToOn: day })),
  }),
  optOuts: z.array(z.object({ to: text, number: text, at: instant, scope: text })),
  relationship: z.object({ with: text, lastTransactionOn: day, lastInquiryOn: day, twoWay: flag }).nullable(),
  consents: z.array(z.object({ to: z.array(text), number: text, form: text, signed: flag, covers: z.array(text), givenAt: instant, evidence: text })),
  history: z.object({ completeSince: instant, calls: z.array(z.object({ at: instant, number: text })) }),
  procedures: z.object({ written: flag, trained: flag, listKept: flag, registryProcess: flag, monitored: flag }),
});

/** The facts of the eight rules, from the raw context. */
export function factsOf(raw) {
  const { at, call, callee, seller, registries, relationship, optOuts, consents } = schema.parse(raw);
  const phone = parsePhoneNumberFromString(callee.number);
  if (phone === undefined || !phone.isPossible()) throw new Error('callee.number');
  const { number } = phone;
  const local = DateTime.fromISO(at, { zone: callee.locations[0].timeZone });
  const today = local.startOf('day');
  const dayIn = (date) => DateTime.fromISO(date, { zone: local.zone });
  const isWithin = (date, period) => dayIn(date) <= today && today <= dayIn(date).plus(period);
  // 16 CFR 310.2(q) counts 540 and 90 days, 47 CFR 64.1200(f)(5) months; both must be met.
  const dealtWithin = (transaction, inquiry) => isWithin(relationship.lastTransactionOn, transaction) || isWithin(relationship.lastInquiryOn, inquiry);
  const dealt = relationship !== null && relationship.with === seller.id && dealtWithin({ days: 540 }, { days: 90 }) && dealtWithin({ months: 18 }, { months: 3 });
  const agreed = consents.filter((consent) => consent.to.includes(seller.id) && consent.number === number && consent.form === 'written' && consent.signed && DateTime.fromISO(consent.givenAt) <= local);
  const national = registries['us-national'];
  return {
    minute: local.hour * 60 + local.minute,
    listed: national.listed,
    exempt: dealt || agreed.some(({ covers }) => covers.includes('live-calls')),
    age: Math.round(today.diff(dayIn(national.versionOn), 'days').days),
    subscribed: registries.subscriptions.some(
      ({ registry, payer, areaCodes, validFromOn, validToOn }) =>
        registry === 'us-national' && payer === seller.id && areaCodes.includes(number.slice(2, 5)) && dayIn(validFromOn) <= today && today <= dayIn(validToOn),
    ),
    optedOut: optOuts.some((optOut) => optOut.to === seller.id && parsePhoneNumberFromString(optOut.number)?.number === number && DateTime.fromISO(optOut.at) <= local),
    presented: call.callerId.presented,
    authorized: call.callerId.authorized,
    dialed: call.numberGenerator && callee.lineType === 'mobile',
    consentedToDialer: agreed.some(({ covers }) => covers.includes('autodialed-calls')),
  };
}

export function withIfs(raw) {
  const facts = factsOf(raw);
  const violations = [];
  if (facts.minute < 480 || facts.minute >= 1_260) violations.push({ rule: 'calling-time', citation: '16 CFR 310.4(c)' });
  if (facts.listed && !facts.exempt) violations.push({ rule: 'national-registry', citation: '16 CFR 310.4(b)(1)(iii)(B)' });
  if (facts.age > 31 && !facts.exempt) violations.push({ rule: 'registry-version', citation: '16 CFR 310.4(b)(3)(iv)' });
  if (!facts.subscribed) violations.push({ rule: 'registry-access', citation: '16 CFR 310.8' });
  if (facts.optedOut) violations.push({ rule: 'own-list', citation: '16 CFR 310.4(b)(1)(iii)(A)' });
  if (!facts.presented) violations.push({ rule: 'caller-id', citation: '16 CFR 310.4(a)(8)' });
  if (!facts.authorized) violations.push({ rule: 'caller-id-authority', citation: '16 CFR 310.4(a)(8)' });
  if (facts.dialed && !facts.consentedToDialer) violations.push({ rule: 'autodialer', citation: '47 CFR 64.1200(a)(2)' });
  return { decision: violations.length === 0 ? 'allow' : 'deny', violations };
}
