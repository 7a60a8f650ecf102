// The least that the eight rules cost: plain functions over a context that was checked by hand, offsets from a table in memory. It knows US calls only,
// one place for each, one kind of consent, and answers no question about missing facts.
const DAY = 86_400_000;
const MINUTE = 60_000;

const two = (text, i) => (text.charCodeAt(i) - 48) * 10 + text.charCodeAt(i + 1) - 48;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year, month) => (month === 2 && isLeap(year) ? 29 : lengths[month - 1]);
const dayOf = (year, month, day) => {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  return (year - 1970) * 365 + leaps + daysBefore[month - 1] + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
};

class Malformed extends Error {}
const refuse = (what) => {
  throw new Malformed(what);
};

function readDay(text, what) {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') refuse(what);
  const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month))) refuse(what);
  return dayOf(year, month, day);
}

function readInstant(text, what) {
  if (typeof text !== 'string' || text.length !== 20 || text[10] !== 'T' || text[19] !== 'Z') refuse(what);
  const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
  if (!(hour < 24 && minute < 60 && second < 60)) refuse(what);
  return readDay(text.slice(0, 10), what) * DAY + hour * 3_600_000 + minute * MINUTE + second * 1_000;
}

/** The last day of so many calendar months after a day, in days since 1970. */
function monthsAfter(text, months) {
  const index = two(text, 0) * 1200 + two(text, 2) * 12 + two(text, 5) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(year, month, Math.min(two(text, 8), lengthOf(year, month)));
}

// The offset of a zone is asked of the runtime once for every hour of the year that is met.
const offsets = new Map();
function offsetAt(zone, at) {
  let known = offsets.get(zone);
  if (known === undefined) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
    offsets.set(zone, (known = { format, hours: new Map() }));
  }
  const hour = Math.floor(at / 3_600_000);
  let offset = known.hours.get(hour);
  if (offset === undefined) {
    const part = Object.fromEntries(known.format.formatToParts(hour * 3_600_000).map(({ type, value }) => [type, Number(value)]));
    offset = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute) - hour * 3_600_000;
    known.hours.set(hour, offset);
  }
  return offset;
}

const isText = (value) => typeof value === 'string' && value.length > 0;
const isFlag = (value) => typeof value === 'boolean';
const e164 = /^\+1[2-9]\d{9}$/;
const purposes = new Set(['sale', 'charity', 'informational', 'survey', 'debt-collection', 'political', 'emergency']);

/** Checks what the rules read, and works out the facts. */
export function read(context) {
  if (typeof context !== 'object' || context === null) refuse('context');
  const { at, call, callee, seller, registries, relationship, optOuts, consents } = context;
  const instant = readInstant(at, 'at');
  if (typeof call !== 'object' || !purposes.has(call.purpose) || !isFlag(call.numberGenerator)) refuse('call');
  const { callerId } = call;
  if (typeof callerId !== 'object' || !isFlag(callerId.presented) || !isFlag(callerId.authorized)) refuse('call.callerId');
  if (typeof callee !== 'object' || !e164.test(callee.number) || !isText(callee.lineType) || !Array.isArray(callee.locations)) refuse('callee');
  if (typeof seller !== 'object' || !isText(seller.id)) refuse('seller');
  const national = registries?.['us-national'];
  if (typeof national !== 'object' || !isFlag(national.listed) || !Array.isArray(registries.subscriptions)) refuse('registries');
  if (!Array.isArray(optOuts) || !Array.isArray(consents)) refuse('lists');
  const zone = callee.locations[0]?.timeZone;
  if (!isText(zone)) refuse('callee.locations');
  const local = instant + offsetAt(zone, instant);
  const today = Math.floor(local / DAY);

  let dealt = false;
  if (relationship !== null) {
    if (!isText(relationship.with)) refuse('relationship');
    const transaction = readDay(relationship.lastTransactionOn, 'relationship');
    const inquiry = readDay(relationship.lastInquiryOn, 'relationship');
    // 16 CFR 310.2(q) counts 540 and 90 days, 47 CFR 64.1200(f)(5) months; both must be met.
    dealt = relationship.with === seller.id && transaction <= today && inquiry <= today &&
      (today <= transaction + 540 || today <= inquiry + 90) && (today <= monthsAfter(relationship.lastTransactionOn, 18) || today <= monthsAfter(relationship.lastInquiryOn, 3));
  }
  let consented = false;
  let consentedToDialer = false;
  for (const consent of consents) {
    if (!Array.isArray(consent.to) || !Array.isArray(consent.covers) || !isText(consent.form)) refuse('consents');
    const given = readInstant(consent.givenAt, 'consents');
    if (!consent.to.includes(seller.id) || consent.number !== callee.number || consent.form !== 'written' || consent.signed !== true || given > instant) continue;
    if (consent.covers.includes('live-calls')) consented = true;
    if (consent.covers.includes('autodialed-calls')) consentedToDialer = true;
  }
  let optedOut = false;
  for (const { to, number, at: asked } of optOuts) {
    if (!isText(to) || !e164.test(number)) refuse('optOuts');
    if (to === seller.id && number === callee.number && readInstant(asked, 'optOuts') <= instant) optedOut = true;
  }
  let subscribed = false;
  for (const { registry, payer, areaCodes, validFromOn, validToOn } of registries.subscriptions) {
    if (!isText(registry) || !Array.isArray(areaCodes)) refuse('registries.subscriptions');
    const [from, to] = [readDay(validFromOn, 'registries.subscriptions'), readDay(validToOn, 'registries.subscriptions')];
    if (registry === 'us-national' && payer === seller.id && areaCodes.includes(callee.number.slice(2, 5)) && from <= today && today <= to) subscribed = true;
  }
  return {
    context, number: callee.number, today,
    minute: Math.floor((local - today * DAY) / MINUTE),
    listed: national.listed, exempt: dealt || consented, age: today - readDay(national.versionOn, 'registries'), subscribed, optedOut,
    presented: callerId.presented, authorized: callerId.authorized, dialed: call.numberGenerator && callee.lineType === 'mobile', consentedToDialer,
  };
}

const rule = (id, citation, violates, reason) => ({ id, citation, violates, reason });

export const eight = [
  rule('calling-time', '16 CFR 310.4(c)', (f) => f.minute < 480 || f.minute >= 1_260, (f) => `It is ${Math.floor(f.minute / 60)}:${f.minute % 60} at the called person’s place.`),
  rule('national-registry', '16 CFR 310.4(b)(1)(iii)(B)', (f) => f.listed && !f.exempt, () => 'The number is on the national registry.'),
  rule('registry-version', '16 CFR 310.4(b)(3)(iv)', (f) => f.age > 31 && !f.exempt, (f) => `The registry’s version is ${f.age} days old.`),
  rule('registry-access', '16 CFR 310.8', (f) => !f.subscribed, (f) => `No access to the area code of ${f.number} was paid for.`),
  rule('own-list', '16 CFR 310.4(b)(1)(iii)(A)', (f) => f.optedOut, () => 'The person asked not to be called.'),
  rule('caller-id', '16 CFR 310.4(a)(8)', (f) => !f.presented, () => 'The call carries no caller identification.'),
  rule('caller-id-authority', '16 CFR 310.4(a)(8)', (f) => !f.authorized, () => 'The number shown may not be shown.'),
  rule('autodialer', '47 CFR 64.1200(a)(2)', (f) => f.dialed && !f.consentedToDialer, () => 'A mobile is called with a number generator, without consent.'),
];

export const judge = (rules) => (context) => {
  const facts = read(context);
  const violations = [];
  const trace = [];
  for (let i = 0; i < rules.length; i++) {
    const { id, citation, violates, reason } = rules[i];
    const violated = violates(facts);
    trace.push({ rule: id, citation, status: violated ? 'violates' : 'complies' });
    if (violated) violations.push({ rule: id, citation, reason: reason(facts) });
  }
  return { decision: violations.length === 0 ? 'allow' : 'deny', violations, rules: trace };
};

export const floorEight = judge(eight);
