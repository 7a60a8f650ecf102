import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEvaluator, type CallContextInput, type Decision } from '../src/index.js';
import type { Statement } from '../src/call/schema/values.js';
import { regionOf } from '../src/place/regions.js';
import { abandonmentRows } from '../src/rules/us-states/abandoned-calls.js';
import { callerIdRows } from '../src/rules/us-states/caller-id.js';
import { refusalRows } from '../src/rules/us-states/end-on-refusal.js';
import type { Row } from '../src/rules/us-states/instrument.js';
import { openingRows, type Item, type OpeningRow } from '../src/rules/us-states/opening-disclosure.data.js';
import { recordingRows } from '../src/rules/us-states/recording.data.js';
import { registrationRows } from '../src/rules/us-states/registration.data.js';
import { formatDay } from '../src/time/day.js';
import { bases, callOf, changed } from './support/cases.js';
import { everyRule } from './support/rules.js';

const evaluate = createEvaluator({ packs: ['us-states'] });
const idOf = ({ state }: Row, topic: string): string => `us-${state.toLowerCase()}.${topic}`;

/** A call to a person in the state, on a day on which the row is in force. */
function callTo(state: string, given: object = {}, base = 'us-live-sale', without: readonly string[] = []): Record<string, unknown> {
  const place = { callee: { locations: [{ country: 'US', region: `US-${state}`, timeZone: regionOf(`US-${state}`)!.zones[0]!.zone, basis: 'confirmed' }] } };
  return changed(changed(bases.bases[base]!, place), given, without);
}

/** A call that has ended and was answered by a person. */
const ended = (state: string, { conduct, ...given }: Record<string, object> = {}, base?: string) =>
  callTo(state, {
    stage: 'post-call',
    ...given,
    conduct: {
      answeredBy: 'person', greetingToAgentMs: base === undefined ? 0 : null, greetingToMessageMs: base === undefined ? null : 0,
      greetingToEndMs: 300_000, endedBy: 'caller', optOutUsed: null, ...conduct,
    },
  }, base);

const decide = (context: object): Decision => evaluate(context as CallContextInput);
const statusOf = (id: string, context: object) => decide(context).rules.find(({ rule }) => rule === id)?.status;
const dutiesOf = (id: string, context: object): readonly { code: string; says?: readonly string[]; withinSeconds?: number }[] => {
  const call = callOf(context);
  return everyRule.find((rule) => rule.id === id)!.obliges
    .filter(({ calls }) => calls === undefined || calls(call))
    .map(({ code, params }) => ({ code, ...(typeof params === 'function' ? params(call) : params) }));
};

const word: Readonly<Record<Item, Statement>> = {
  'caller': 'agent-name', 'caller-in-full': 'agent-name', 'telemarketer': 'telemarketer-name', 'seller': 'seller-name',
  'caller-or-seller': 'seller-name', 'number': 'callback-number', 'address': 'postal-address', 'purpose': 'sales-purpose',
  'goods': 'nature-of-goods', 'opt-out': 'do-not-call-option', 'question': 'continue-or-end-question',
};
const PITCH = 400_000;

describe.each(openingRows)('opening words: $state', (row: OpeningRow) => {
  const id = idOf(row, 'opening-disclosure');
  const base = row.automatedOnly ? 'us-prerecorded-sale' : undefined;
  const words = row.says.flat().map((item) => word[item]);
  const limit = row.withinSeconds === undefined ? PITCH : row.withinSeconds * 1_000;
  const again = row.repeatedAtEnd ? words.map((says) => ({ says, atMs: PITCH + 1_000 })) : [];
  const after = [{ says: 'pitch', atMs: row.withinSeconds === undefined || row.says.length > 1 ? limit : PITCH }, ...again];
  // All at the last moment, the first of them in time to begin with.
  const said = words.map((says, i) => ({ says, atMs: i === 0 ? Math.min(limit, (row.startWithinSeconds ?? Infinity) * 1_000) : limit }));
  const call = (disclosures: readonly object[]) => ended(row.state, { conduct: { disclosures } }, base);

  it('is asked of a call that is still to be placed, by code, words and seconds', () => {
    const context = callTo(row.state, {}, base);
    expect(statusOf(id, context)).toBe('complies');
    const duties = dutiesOf(id, context);
    expect(duties.flatMap(({ says }) => says ?? []).sort()).toEqual([...words].sort());
    for (const { withinSeconds } of duties) expect(withinSeconds).toBe(row.withinSeconds);
    for (const [code, own] of [['disclose-purpose', 'sales-purpose'], ['disclose-goods', 'nature-of-goods'], ['ask-permission-to-continue', 'continue-or-end-question'], ['accept-do-not-call-request', 'do-not-call-option']] as const) {
      expect(duties.some((duty) => duty.code === code), code).toBe(words.includes(own));
    }
  });
  it('complies at the last moment', () => expect(statusOf(id, call([...said, ...after]))).toBe('complies'));
  it.each(words.map((says, i) => [says, i] as const))('%s a millisecond later, or not at all, is a violation', (_, i) => {
    const late = said.map((one, j) => (i === j ? { ...one, atMs: limit + 1 } : one));
    expect(statusOf(id, call([...late, ...after]))).toBe('violates');
    expect(statusOf(id, call([...said.filter((_one, j) => i !== j), ...after.filter(({ says }) => says !== words[i])]))).toBe('violates');
  });
});

describe.each(refusalRows)('refusal: $state', (row) => {
  const id = idOf(row, 'end-on-refusal');
  const call = (afterMs: number) => ended(row.state, { conduct: { refusedAtMs: 20_000, greetingToEndMs: 20_000 + afterMs, disclosures: [] } });

  it('obliges with its seconds', () => expect(dutiesOf(id, callTo(row.state))).toEqual([{ code: 'end-on-refusal', ...(row.withinSeconds && { withinSeconds: row.withinSeconds }) }]));
  it('complies at ten seconds, and a millisecond later does not', () =>
    expect([10_000, 10_001].map((after) => statusOf(id, call(after)))).toEqual(['complies', 'violates']));
});

describe.each(abandonmentRows)('abandoned calls: $state', (row) => {
  const id = idOf(row, 'abandoned-calls');
  const call = (conduct: object) => callTo(row.state, { stage: 'post-call', conduct: { answeredBy: 'person', greetingToEndMs: 60_000, endedBy: 'person', ...conduct } }, 'us-predictive-sale');

  it('obliges', () => expect(dutiesOf(id, callTo(row.state, {}, 'us-predictive-sale')).map(({ code }) => code)).toEqual(expect.arrayContaining(['connect-within-2-seconds', 'abandonment-message'])));
  it.each([
    ['an agent at two seconds', { greetingToAgentMs: 2_000 }, 'complies'],
    ['an agent a millisecond later and no message', { greetingToAgentMs: 2_001, greetingToMessageMs: null }, 'violates'],
    ['the message at two seconds', { greetingToAgentMs: null, greetingToMessageMs: 2_000 }, 'complies'],
    ['the message a millisecond later', { greetingToAgentMs: null, greetingToMessageMs: 2_001 }, 'violates'],
  ])('%s', (_, conduct, status) => expect(statusOf(id, call(conduct))).toBe(status));
  it.each([
    ['a name', { says: ['sales-purpose', 'callback-number', 'interactive-opt-out'] }, ['SC', 'VA']],
    ['a number', { says: ['sales-purpose', 'seller-name', 'interactive-opt-out'] }, ['SC', 'VA']],
    ['a number that takes requests', { callbackNumber: { takesDncRequests: false } }, ['SC', 'VA']],
    ['the purpose', { says: ['seller-name', 'callback-number', 'interactive-opt-out'] }, ['SC']],
    ['an opt-out', { says: ['sales-purpose', 'seller-name', 'callback-number'] }, ['SC']],
    ['an opt-out that works', { interactiveOptOut: { disconnects: false } }, ['SC']],
    ['a number that is no premium one', { callbackNumber: { tariff: 'premium' } }, ['SC']],
  ])('a message without %s', (_, message, states) =>
    expect(statusOf(id, changed(call({ greetingToAgentMs: null, greetingToMessageMs: 0 }), { call: { message } }))).toBe(states.includes(row.state) ? 'violates' : 'complies'));
});

describe.each(callerIdRows)('caller ID: $state', (row) => {
  const id = idOf(row, 'caller-id');
  it('obliges, and forbids to withhold', () => {
    expect(dutiesOf(id, callTo(row.state))).toEqual([{ code: 'transmit-caller-id' }]);
    expect([true, false].map((presented) => statusOf(id, callTo(row.state, { call: { callerId: { presented } } })))).toEqual(['complies', 'violates']);
  });
  it('forbids what it names besides', () => {
    const faults = [{ authorized: false }, { name: null }, { takesDncRequests: false }];
    const forbidden = faults.map((callerId) => statusOf(id, callTo(row.state, { call: { callerId } })) === 'violates');
    expect(forbidden).toEqual(row.state === 'VA' ? [false, true, true] : [true, false, false]);
  });
});

describe.each(recordingRows)('recording: $state', (row) => {
  const id = idOf(row, 'recording');
  const allParty = row.consent === 'all-party';
  const toIt = { call: { recorded: true, origin: { region: 'US-TX' } } };
  const fromIt = { call: { recorded: true, origin: { region: `US-${row.state}` } } };
  // The other end is a state of one party’s consent, and another one than this.
  const other = row.state === 'OH' ? 'GA' : 'OH';
  const notice = [{ says: 'recording-notice', atMs: 1_000 }];
  const consents = [{ to: ['acme'], form: 'written', covers: ['recording'], givenAt: '2026-06-01T12:00:00-04:00' }];

  it('at the called end', () => {
    expect(dutiesOf(id, callTo(row.state, toIt))).toEqual(allParty ? [{ code: 'announce-recording', says: ['recording-notice'] }] : []);
    const spoken = (disclosures: readonly object[], given: object = {}) => statusOf(id, changed(ended(row.state, { ...toIt, conduct: { disclosures } }), given));
    expect([spoken(notice), spoken([]), spoken([], { consents }), spoken([], { call: { recorded: false } })]).toEqual(
      allParty ? ['complies', 'violates', 'exempt', 'inapplicable'] : ['violates', 'violates', 'violates', 'complies'],
    );
    expect(everyRule.find((rule) => rule.id === id)!.decides).toBe(allParty);
  });

  it('at the caller’s end', () => {
    const announce = decide(callTo(other, fromIt)).rules.find(({ rule }) => rule === id)?.status;
    const spoken = (disclosures: readonly object[]) => statusOf(id, ended(other, { ...fromIt, conduct: { disclosures } }));
    expect([announce, spoken(notice), spoken([])]).toEqual(allParty ? ['complies', 'complies', 'violates'] : [undefined, undefined, undefined]);
  });

  it('at neither end', () => expect(statusOf(id, callTo(other, toIt))).toBeUndefined());

  it('at an end that nobody named', () => {
    const unknown = (context: Record<string, unknown>) => statusOf(id, changed(context, {}, ['call.origin']));
    expect(unknown(callTo(other, toIt))).toBe(allParty ? 'complies' : undefined);
    expect(unknown(ended(other, { ...toIt, conduct: { disclosures: [] } }))).toBe(allParty ? 'missing' : undefined);
    expect(unknown(ended(other, { ...toIt, conduct: { disclosures: notice } }))).toBe(allParty ? 'complies' : undefined);
  });
});

describe.each(registrationRows)('registration: $state from $from', (row) => {
  const id = idOf(row, 'registration');
  const scheme = row.scheme ?? `us-${row.state.toLowerCase()}`;
  const at = row.from === undefined ? {} : { at: '2026-10-20T14:00:00-04:00', registries: { 'us-national': { versionOn: '2026-10-15' } }, campaign: { counts: [] } };
  const call = (seller: readonly string[], telemarketer: readonly string[]) =>
    callTo(row.state, { ...at, seller: { registeredIn: seller }, telemarketer: { registeredIn: telemarketer } }, row.scheme === undefined ? 'us-live-sale' : 'us-prerecorded-sale');

  it('advises where a party is not registered, and decides nothing', () => {
    expect([call([scheme], [scheme]), call([scheme], []), call([], [scheme])].map((context) => statusOf(id, context))).toEqual(['complies', 'violates', 'violates']);
    const { advice, violations } = decide(call([], []));
    const finding = advice.find(({ rule }) => rule === id)!;
    expect(finding.reason).toContain(row.citation);
    expect(finding.reason).toContain(row.note ?? 'confirm one or register.');
    expect(violations.map(({ rule }) => rule)).not.toContain(id);
  });
});

/** The rows of the law page, found again. */
interface PageRow {
  readonly state: string;
  readonly topic: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly citation: string;
  readonly effectiveFrom: string | null;
  readonly certainty: string;
}

const topics: Readonly<Record<string, string>> = {
  'openingDisclosure': 'opening-disclosure', 'endCallOnRefusal': 'end-on-refusal', 'abandonedCall': 'abandoned-calls', 'callerId': 'caller-id',
  'ringLimit': 'ring-limit', 'recordingConsent': 'recording', 'recordingConsent.automated': 'recording-automated',
  'recordingConsent.notice': 'recording-notice', 'registration': 'registration',
};
const certainties: Readonly<Record<string, string>> = {
  'primary-text-seen': 'primary-text', 'two-or-more-secondary-agree': 'two-or-more-secondary', 'one-secondary': 'one-secondary', 'memory-only': 'memory',
};
// Nothing can be said of a call: Vermont has no recording statute; elsewhere no registration was located.
const silent = ({ state, topic, value }: PageRow): boolean => value['required'] === false || (topic === 'recordingConsent' && state === 'VT');

const page = (JSON.parse(readFileSync(new URL('../docs/law/us-states.json', import.meta.url), 'utf8')) as PageRow[]).filter(({ topic }) => topic in topics);

describe('the rows of the law page', () => {
  it.each(page.map((row) => [`${row.state} ${row.topic}`, row] as const))('%s', (_, row) => {
    const versions = everyRule.filter(({ id }) => id === `us-${row.state.toLowerCase()}.${topics[row.topic]}`);
    if (silent(row)) return expect(versions).toEqual([]);
    expect(versions.length).toBeGreaterThan(0);
    for (const { citation, also, certainty } of versions) {
      expect(`${citation}${also.map((other) => `; ${other}`).join('')}`).toBe(row.citation);
      expect(certainty).toBe(certainties[row.certainty]);
    }
    expect(formatDay(Math.min(...versions.map(({ inForce }) => inForce.from)) as never)).toBe(row.effectiveFrom ?? '1900-01-01');
  });

  it('agree in their figures', () => {
    const value = (topic: string, { state }: Row) => page.find((row) => row.topic === topic && row.state === state)?.value ?? {};
    for (const row of openingRows.filter(({ state }) => state !== 'OR')) {
      const { withinSeconds, completeWithinSeconds, startWithinSeconds, automatedOnly } = value('openingDisclosure', row);
      expect([row.withinSeconds, row.startWithinSeconds, row.automatedOnly], row.state).toEqual([withinSeconds ?? completeWithinSeconds, startWithinSeconds, automatedOnly]);
    }
    for (const row of refusalRows) expect(row.withinSeconds).toBe(value('endCallOnRefusal', row)['withinSeconds']);
    for (const row of recordingRows) {
      const { class: kind, treatAs } = value('recordingConsent', row);
      expect(row.consent === 'all-party', row.state).toBe(kind === 'all-party' || treatAs === 'all-party');
    }
  });
});
