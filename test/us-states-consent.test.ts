import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCall } from '../src/call/read.js';
import { lawOf } from '../src/decision/applicable.js';
import { judge } from '../src/decision/judge.js';
import type { Certainty, Rule } from '../src/law/rule.js';
import { consentRows, type Trigger } from '../src/rules/us-states/consent.data.js';
import { equipmentRows, identificationRows, permitRows, releaseRows } from '../src/rules/us-states/device.data.js';
import type { Exception, Lift } from '../src/rules/us-states/exceptions.js';
import { stateLaw } from '../src/rules/us-states/index.js';
import type { Row } from '../src/rules/us-states/instrument.js';
import { mobileRows, type Barred } from '../src/rules/us-states/mobile-ban.data.js';
import { recordedRows, type RecordedRow } from '../src/rules/us-states/prerecorded.data.js';
import { day, formatDay } from '../src/time/day.js';
import { builtInZones } from '../src/time/zone.js';
import { bases, changed } from './support/cases.js';

type Given = Record<string, unknown>;

const law = lawOf(stateLaw);
const evening = (date: string): string => `${date}T21:00:00Z`;
const shift = (date: string, days: number): string => formatDay(day(date) + days);

/** A call to a home in the state on a day, without any evidence: dialed by hand, by a live voice. */
function callTo(state: string, date: string, ...given: readonly Given[]): Given {
  const plain = {
    at: evening(date),
    call: { dialing: 'manual', automatedSelection: false },
    callee: { locations: [{ country: 'US', region: `US-${state}`, basis: 'confirmed' }] },
    consents: [],
  };
  const base = changed(bases.bases['us-live-sale']!, plain, ['registries', 'history']);
  return given.reduce<Given>((context, change) => changed(context, change), base);
}

/** What the rule says; an exemption that holds is `exempt`. */
function said(id: string, context: Given): string {
  const { set, places, outcomes } = judge(readCall(context, builtInZones, 'deny'), Date.parse(context['at'] as string), law);
  const outcome = outcomes[places.findIndex((place) => set.rules[place]!.id === id)] ?? 'inapplicable';
  if (!set.rules.some((rule) => rule.id === id)) return 'not in force';
  if (typeof outcome === 'string') return outcome;
  return 'title' in outcome ? 'exempt' : JSON.stringify(outcome);
}

/** A day on which the row is in force. */
const dayOf = ({ from, to }: Row): string => (to === undefined ? (from !== undefined && from > '2026-06-10' ? from : '2026-06-10') : shift(to, -1));

const recorded = (voice: string): Given => ({ call: { voice, dialing: 'agentless', automatedSelection: true, message: { says: ['seller-name', 'pitch'] } } });
const voices = ['prerecorded', 'artificial', 'soundboard'].map(recorded);
const live = (dialing: string, automatedSelection: boolean): Given => ({ call: { dialing, automatedSelection } });
const line = (callee: Given, voice = 'live'): Given => ({ callee, call: { voice, message: { says: ['pitch'] } } });

const businessContact: Given = { callee: { use: 'business' }, offer: { buyer: 'business' } };
const byHand = { call: { voice: 'prerecorded', dialing: 'manual', automatedSelection: false } };

/** Calls that a trigger meets, and calls that it spares. */
const triggers: Record<Trigger, { meets: readonly Given[]; spares: readonly Given[] }> = {
  'every-call': { meets: [live('manual', false), ...voices], spares: [businessContact] },
  'selects-or-dials': {
    meets: [live('manual', true), live('preview', false), live('progressive', false), live('predictive', false), byHand, ...voices],
    spares: [live('manual', false)],
  },
  'selects-and-dials': {
    meets: [live('preview', true), live('progressive', true), live('predictive', true), byHand, ...voices],
    spares: [live('manual', false), live('manual', true), live('predictive', false)],
  },
};

const lines: Record<Barred, { meets: readonly Given[]; spares: readonly Given[] }> = {
  wireless: {
    meets: [line({ lineType: 'mobile' }), line({ lineType: 'paging' }), line({ lineType: 'mobile' }, 'prerecorded')],
    spares: [line({ lineType: 'landline' }), line({ lineType: 'voip', calledPartyPays: true })],
  },
  'wireless-or-paid': {
    meets: [line({ lineType: 'mobile' }), line({ lineType: 'paging' }), line({ lineType: 'voip', calledPartyPays: true })],
    spares: [line({ lineType: 'landline' }), line({ lineType: 'voip', calledPartyPays: false })],
  },
  'wireless-and-paid': {
    meets: [line({ lineType: 'mobile', calledPartyPays: true })],
    spares: [line({ lineType: 'mobile', calledPartyPays: false }), line({ lineType: 'landline', calledPartyPays: true })],
  },
  'recorded-to-wireless-or-paid': {
    meets: [line({ lineType: 'mobile' }, 'artificial'), line({ lineType: 'landline', calledPartyPays: true }, 'prerecorded')],
    spares: [line({ lineType: 'mobile' }), line({ lineType: 'landline' }, 'prerecorded')],
  },
};

const consent = (date: string, rest: Given): Given => ({
  consents: [{
    to: ['acme'], number: '+12125550142', covers: ['live-calls', 'autodialed-calls', 'prerecorded-calls'], givenAt: evening(shift(date, -90)), ...rest,
  }],
});
const signed = (date: string): Given =>
  consent(date, {
    form: 'written', signed: true, clearDisclosure: true, conditionOfPurchase: false,
    disclosed: ['live-calls', 'autodialed-calls', 'prerecorded-calls', 'not-a-condition'],
  });
const customer = (date: string, rest: Given = {}): Given => ({ relationship: { with: 'acme', lastTransactionOn: shift(date, -30), twoWay: true, ...rest } });

const anyConsent: readonly Exception[] = ['consent', 'consent-to-call'];
const recentCustomer: readonly Exception[] = ['relationship', 'live-relationship'];
const customerToday: readonly Exception[] = ['current-relationship', 'customer-without-objection', 'debt-or-contract'];

/** Evidence on file, and the exceptions that it shows. */
const evidence: readonly { name: string; shows: readonly Exception[]; given: (date: string) => Given }[] = [
  { name: 'a request', shows: ['request', 'reply', 'live-reply'], given: () => ({ call: { solicited: true } }) },
  { name: 'a signed consent', shows: ['written-consent', 'written-consent-to-call', 'written-request', ...anyConsent], given: signed },
  { name: 'an oral consent on record', shows: anyConsent, given: (date) => consent(date, { form: 'oral', evidence: 'recording-1' }) },
  { name: 'a purchase last month', shows: recentCustomer, given: customer },
  { name: 'an account of today', shows: customerToday, given: () => ({ relationship: { with: 'acme', ongoing: true } }) },
  {
    name: 'a purchase last month, and consent',
    shows: ['relationship-and-consent', ...recentCustomer, ...anyConsent],
    given: (date) => ({ ...customer(date), ...consent(date, { form: 'oral', evidence: 'recording-1' }) }),
  },
  { name: 'a friend', shows: ['personal-relationship'], given: () => ({ call: { personalRelationship: true } }) },
  {
    name: 'something new for a customer', shows: ['new-product-for-customer', ...recentCustomer],
    given: (date) => ({ ...customer(date), offer: { newToCustomer: true } }),
  },
  { name: 'a debt', shows: ['creditor', 'debt-or-contract'], given: () => ({ debt: { ids: ['account-1'] } }) },
  {
    name: 'what was bought long ago', shows: ['prior-purchase'],
    given: (date) => ({ ...customer(date, { lastTransactionOn: shift(date, -1_000) }), offer: { newToCustomer: false } }),
  },
  { name: 'the status of an order', shows: ['order-status'], given: () => ({ call: { content: 'order-status' } }) },
  { name: 'repair of goods sold', shows: ['repair-of-goods-sold'], given: () => ({ offer: { maintainsGoodsSold: true } }) },
  {
    name: 'information for a customer', shows: ['informs-first', ...customerToday],
    given: () => ({ call: { informsFirst: true }, relationship: { with: 'acme', ongoing: true } }),
  },
  { name: 'an isolated transaction', shows: ['isolated-call'], given: () => ({ call: { isolated: true } }) },
  { name: 'a licensed insurance agent', shows: ['insurance-agent'], given: () => ({ seller: { licences: ['insurance'] } }) },
  {
    name: 'a screened number', shows: ['screened-numbers'],
    given: (date) => ({ callee: { unlisted: false }, registries: { 'us-national': { listed: false, versionOn: shift(date, -31) } } }),
  },
  {
    name: 'a live introduction', shows: ['live-operator', 'operator-offering-disconnect', 'live-announcement', 'device-notice'],
    given: () => ({ call: { message: { introducedByAgent: true } } }),
  },
  {
    name: 'a notice of the device', shows: ['device-notice'],
    given: () => ({ call: { message: { says: ['automated-device-notice', 'seller-name', 'postal-address', 'callback-number', 'pitch'] } } }),
  },
];

interface Case {
  readonly id: string;
  readonly row: Row & { readonly liftedBy: readonly Lift[] };
  readonly meets: readonly Given[];
  readonly spares: readonly Given[];
  /** The call on which evidence is tried. */
  readonly tried: Given;
}

const idOf = ({ state }: Row, topic: string): string => `us-${state.toLowerCase()}.${topic}`;
const numbersChosen: readonly Given[] = [
  { call: { voice: 'prerecorded', dialing: 'manual', automatedSelection: true } },
  { call: { voice: 'prerecorded', dialing: 'agentless', automatedSelection: false } },
];
const recordedCase = (row: RecordedRow): Case => ({
  id: idOf(row, 'prerecorded'),
  row,
  meets: row.onlyIfDialedByMachine ? voices : [...voices, ...numbersChosen],
  spares: [live('manual', false), live('predictive', true), ...(row.onlyIfDialedByMachine ? numbersChosen : [])],
  tried: voices[0]!,
});

const cases: readonly Case[] = [
  ...consentRows.map((row) => ({ id: idOf(row, 'consent'), row, ...triggers[row.trigger], tried: live('predictive', true) })),
  ...recordedRows.map(recordedCase),
  ...mobileRows.map((row) => ({ id: idOf(row, 'mobile-ban'), row, ...lines[row.bars], tried: lines[row.bars].meets[0]! })),
];

describe.each(cases)('$id of $row.citation', ({ id, row, meets, spares, tried }) => {
  const today = dayOf(row);
  const lifts = row.liftedBy.map((lift) => (typeof lift === 'string' ? lift : lift[0]));

  it.each(meets)('forbids %j', (given) => expect(said(id, callTo(row.state, today, given))).toBe('violates'));
  it.each(spares)('admits %j', (given) => expect(said(id, callTo(row.state, today, given))).toBe('complies'));
  it.each(evidence)('with $name', ({ shows, given }) =>
    expect(said(id, callTo(row.state, today, tried, given(today)))).toBe(shows.some((name) => lifts.includes(name)) ? 'exempt' : 'violates'));

  it('does not reach what a person asks for by phoning, nor other places', () => {
    expect(said(id, callTo(row.state, today, tried, { call: { direction: 'inbound' } }))).toBe('inapplicable');
    expect(said(id, callTo('VT', today, tried))).toBe('not in force');
  });
  it('reaches a business that would buy where the act does', () => {
    const reach = 'reach' in row && row.reach === 'anyone' && !('trigger' in row && row.trigger === 'every-call');
    const expected = reach ? 'violates' : 'trigger' in row && row.trigger === 'every-call' ? 'complies' : 'inapplicable';
    expect(said(id, callTo(row.state, today, tried, businessContact))).toBe(expected);
  });

  const successor = cases.some((other) => other.id === id && other.row.from === row.to);
  const predecessor = cases.some((other) => other.id === id && other.row.to === row.from);
  it('is in force from its first day, or always', () => {
    const first = row.from ?? '1995-01-02';
    expect(said(id, callTo(row.state, first, tried))).toBe('violates');
    expect(said(id, callTo(row.state, shift(first, -1), tried))).toBe(row.from === undefined || predecessor ? 'violates' : 'not in force');
  });
  it('is in force to its last day, or still', () => {
    const end = row.to ?? '2030-01-02';
    expect(said(id, callTo(row.state, shift(end, -1), tried))).toBe('violates');
    expect(said(id, callTo(row.state, end, tried))).toBe(row.to === undefined || successor ? 'violates' : 'not in force');
  });
});

it('a business that a firm of three years would sell to is exempt in Maryland', () => {
  const firm = (since: string) => callTo('MD', '2026-06-10', live('predictive', true), businessContact, { seller: { inBusinessSince: since } });
  expect(said('us-md.consent', firm('2023-06-10'))).toBe('exempt');
  expect(said('us-md.consent', firm('2023-06-11'))).toBe('violates');
});

describe.each(releaseRows)('$state releases the line within $seconds seconds', (row) => {
  const set = (seconds: number) => callTo(row.state, '2026-06-10', voices[0]!, { call: { message: { releasesLineWithinSeconds: seconds } } });
  const done = (seconds: number) =>
    callTo(row.state, '2026-06-10', voices[0]!, { stage: 'post-call', conduct: { answeredBy: 'person', greetingToMessageMs: 0, endedBy: 'person', lineReleasedSeconds: seconds } });

  it.each([[row.seconds, 'complies'], [row.seconds + 1, 'violates']] as const)('%i seconds: %s', (seconds, expected) => {
    expect(said(idOf(row, 'line-release'), set(seconds))).toBe(expected);
    expect(said(idOf(row, 'line-released'), done(seconds))).toBe(expected);
  });
});

describe.each(identificationRows)('$state names the caller within $seconds seconds', (row) => {
  const named = (atMs: number) =>
    callTo(row.state, '2026-06-10', voices[1]!, {
      stage: 'post-call',
      conduct: { answeredBy: 'person', greetingToMessageMs: 0, greetingToEndMs: 90_000, endedBy: 'caller', disclosures: [{ says: 'seller-name', atMs }] },
    });
  it.each([[row.seconds * 1_000, 'complies'], [row.seconds * 1_000 + 1, 'violates']] as const)('%i ms: %s', (atMs, expected) =>
    expect(said(idOf(row, 'prerecorded-identification'), named(atMs))).toBe(expected));
});

it.each(equipmentRows)('$state asks for attended equipment without a number generator', (row) => {
  const saidOf = (attended: boolean, numberGenerator: boolean) =>
    said(idOf(row, 'equipment'), callTo(row.state, '2026-06-10', voices[0]!, { call: { numberGenerator, message: { attended } } }));
  expect([saidOf(true, false), saidOf(false, false), saidOf(true, true)]).toEqual(['complies', 'violates', 'violates']);
});

it.each(permitRows)('$state asks for a permit of the device', (row) => {
  const holding = (...registeredIn: readonly string[]) =>
    said(idOf(row, 'device-permit'), callTo(row.state, '2026-06-10', voices[0]!, { telemarketer: { registeredIn } }));
  expect([holding(`us-${row.state.toLowerCase()}-device`), holding(`us-${row.state.toLowerCase()}`)]).toEqual(['complies', 'violates']);
});

describe('the law page', () => {
  interface PageRow {
    readonly state: string;
    readonly topic: string;
    readonly citation: string;
    readonly effectiveFrom: string | null;
    readonly effectiveTo: string | null;
    readonly certainty: string;
    readonly value: { readonly idWithinSeconds?: number; readonly disconnectSeconds?: number };
  }
  const page = JSON.parse(readFileSync(new URL('../docs/law/us-states.json', import.meta.url), 'utf8')) as readonly PageRow[];
  const rows = page.filter(({ topic }) => ['autodialConsent', 'prerecorded', 'cellphoneBan', 'sectorBan'].includes(topic));
  const grades: Record<string, Certainty> = {
    'primary-text-seen': 'primary-text',
    'two-or-more-secondary-agree': 'two-or-more-secondary',
    'one-secondary': 'one-secondary',
    'memory-only': 'memory',
  };
  const inState = (state: string): readonly Rule[] => stateLaw.filter(({ jurisdiction }) => jurisdiction === `US-${state}`);

  it('has rows of these topics', () => expect(rows).toHaveLength(36));
  it.each(rows)('$state, $topic: $citation', ({ state, citation, effectiveFrom, effectiveTo, certainty, value }) => {
    const own = inState(state).filter((rule) => citation.split('; ').every((paragraph) => [rule.citation, ...rule.also].includes(paragraph)));
    const inForce = { from: day(effectiveFrom ?? '1900-01-01'), ...(effectiveTo !== null && { to: day(effectiveTo) + 1 }) };
    expect(own.map((rule) => [rule.inForce, rule.certainty])).toContainEqual([inForce, grades[certainty]]);

    const seconds = own.flatMap(({ obliges }) => obliges).map(({ code, params }) => [code, (params as Given | undefined)?.['withinSeconds']]);
    if (value.idWithinSeconds !== undefined) expect(seconds).toContainEqual(['identify-caller', value.idWithinSeconds]);
    if (value.disconnectSeconds !== undefined) expect(seconds).toContainEqual(['release-line', value.disconnectSeconds]);
  });
});
