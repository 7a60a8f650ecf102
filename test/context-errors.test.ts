import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { CallContextError, contextJsonSchema, evaluateCall, evaluateCalls, type CallContextInput } from '../src/index.js';

const good = { at: '2026-06-10T16:00:00Z', call: { purpose: 'informational', voice: 'live', dialing: 'manual' }, callee: { number: '+12125550142' } } as const satisfies CallContextInput;

/** What is wrong with a context: path, code and message of every issue. */
function issuesOf(context: unknown): readonly string[] {
  try {
    evaluateCall(context as CallContextInput);
  } catch (error) {
    if (error instanceof CallContextError) return error.issues.map(({ path, code, message }) => `${path} [${code}] ${message}`);
    throw error;
  }
  return [];
}

describe('a malformed context', () => {
  it('names every issue at once', () => {
    expect(issuesOf({ at: '2026-06-10T16:00:00', call: { purpose: 'sales', voice: 'lve' }, callee: { number: 'none' }, selller: {} })).toEqual([
      'at [bad-format] "2026-06-10T16:00:00": it has no offset from UTC; expected an ISO 8601 date and time with Z or an offset (2026-06-10T14:00:00-04:00), or epoch milliseconds',
      'call.purpose [unknown-value] "sales" is not one of sale, charity, informational, debt-collection, survey, political, emergency; did you mean sale?',
      'call.voice [unknown-value] "lve" is not one of live, prerecorded, artificial, soundboard; did you mean live?',
      'selller [unknown-key] unknown key; did you mean seller?',
    ]);
  });

  it.each([
    ['nothing', undefined, /^ \[(wrong-type|missing-field)\]/],
    ['a text', 'call', /^ \[wrong-type\] "call" is not an object$/],
    ['null', null, /^ \[wrong-type\] null is not an object$/],
    ['a list', [], /^ \[wrong-type\] a list is not an object$/],
    ['no time', { ...good, at: undefined }, /^at \[missing-field\] required; When the phone is to ring/],
    ['an impossible date', { ...good, at: '2026-02-30T12:00:00Z' }, /^at \[bad-format\] "2026-02-30T12:00:00Z": there is no such day in the calendar/],
    ['a time that is no number', { ...good, at: Number.NaN }, /^at \[(bad-format|wrong-type)\]/],
    ['an invalid Date', { ...good, at: new Date('x') }, /^at \[bad-format\]/],
    ['a zone that nobody knows', { ...good, callee: { ...good.callee, locations: [{ timeZone: 'America/Gotham' }] } }, /^callee\.locations\[0\]\.timeZone \[bad-format\] "America\/Gotham": "America\/Gotham" is not a known IANA time zone/],
    ['a number without a country', { ...good, callee: { number: '212 555 0142' } }, /^callee\.number \[bad-number\] "212 555 0142" is not a telephone number; expected a number in international form/],
    ['a number of another form than the country’s', { ...good, callee: { number: '99', country: 'US' } }, /^callee\.number \[bad-number\] "99" is not a telephone number; expected a number as it is dialed in US$/],
    ['a bad number in a list', { ...good, optOuts: [{ at: good.at, number: '1' }] }, /^optOuts\[0\]\.number \[bad-number\]/],
    ['a bad day', { ...good, registries: { 'us-national': { versionOn: '2026-06-31' } } }, /^registries\.us-national\.versionOn \[bad-format\] "2026-06-31": it is no day of the calendar; expected YYYY-MM-DD$/],
    ['an unknown key deep inside', { ...good, consents: [{ sigend: true }] }, /^consents\[0\]\.sigend \[unknown-key\] unknown key; did you mean signed\?$/],
    ['a key that would change the prototype', JSON.parse('{"at":"2026-06-10T16:00:00Z","call":{"purpose":"sale"},"callee":{"number":"+12125550142"},"__proto__":{"x":1}}'), /^__proto__ \[unknown-key\]/],
    ['a fraction of a call', { ...good, campaign: { counts: [{ regulator: 'us', periodStartedOn: '2026-06-01', answeredByPerson: 1.5, abandoned: 0 }] } }, /^campaign\.counts\[0\]\.answeredByPerson \[(wrong-type|bad-format)\]/],
    ['a count of no regulator', { ...good, campaign: { counts: [{ regulator: 'xx' }] } }, /^campaign\.counts\[0\]\.regulator \[/],
    ['hours over midnight', { ...good, consents: [{ hours: [{ from: '21:00', to: '06:00' }] }] }, /^consents\[0\]\.hours\[0\] \[bad-format\]/],
  ])('%s', (_, context, message) => expect(issuesOf(context).join('\n')).toMatch(message));

  it.each([
    ['a registry version later than the call', { registries: { 'us-national': { versionOn: '2026-06-13' } } }, 'registries.us-national.versionOn'],
    ['a region that does not exist', { callee: { number: '+12125550142', locations: [{ region: 'US-ZZ' }] } }, 'callee.locations[0].region'],
    ['a clock that the region does not keep', { callee: { number: '+12125550142', locations: [{ region: 'US-NY', timeZone: 'Pacific/Honolulu' }] } }, 'callee.locations[0].timeZone'],
    ['more calls abandoned than answered', { campaign: { counts: [{ regulator: 'us', periodStartedOn: '2026-06-01', answeredByPerson: 1, abandoned: 2 }] } }, 'campaign.counts[0].abandoned'],
    ['more machines than calls put to agents', { campaign: { counts: [{ regulator: 'gb', on: '2026-06-10', per: 'campaign', id: 'c', machineDetection: false, droppedUnknown: 0, putToAgents: 1, putToAgentsMachines: 2 }] } }, 'campaign.counts[0].putToAgentsMachines'],
    ['more false positives than tests', { campaign: { counts: [{ regulator: 'gb', on: '2026-06-10', per: 'campaign', id: 'c', machineDetection: true, droppedPersons: 0, machinesDetected: 0, falsePositiveTest: { tested: 1, falsePositives: 2 }, putToAgents: 2, putToAgentsMachines: 1 }] } }, 'campaign.counts[0].falsePositiveTest.falsePositives'],
    ['a prior call later than this one', { history: { calls: [{ at: '2026-06-11T00:00:00Z' }] } }, 'history.calls[0].at'],
    ['a prior call that ended before it began', { history: { calls: [{ at: '2026-06-09T12:00:00Z', endedAt: '2026-06-09T11:00:00Z' }] } }, 'history.calls[0].endedAt'],
    ['a call that ended before it began', { stage: 'post-call', conduct: { endedAt: '2026-06-10T15:00:00Z' } }, 'conduct.endedAt'],
    ['an answer to a call not yet placed', { conduct: { answeredBy: 'person' } }, 'conduct.answeredBy'],
    ['a region of another country', { callee: { number: '+12125550142', locations: [{ country: 'CA', region: 'US-NY' }] } }, 'callee.locations[0].region'],
  ])('%s cannot be true', (_, change, path) => {
    expect(issuesOf({ ...good, ...change }).map((issue) => issue.replace(/ \[([a-z-]+)\].*/, ' [$1]'))).toEqual([`${path} [contradiction]`]);
  });

  it('keeps a long text short in the message', () => expect(issuesOf({ ...good, call: { purpose: 'x'.repeat(10_000) } }).join().length).toBeLessThan(300));
});

describe('an instant', () => {
  it.each([
    ['text with an offset', '2026-06-10T12:00:00-04:00'],
    ['epoch milliseconds', Date.parse('2026-06-10T16:00:00Z')],
    ['a Date', new Date('2026-06-10T16:00:00Z')],
    ['a luxon DateTime', DateTime.fromISO('2026-06-10T12:00:00', { zone: 'America/New_York' })],
  ])('may be %s', (_, at) => expect(evaluateCall({ ...good, at })).toEqual(evaluateCall(good)));
});

describe('many calls', () => {
  it('are judged one by one, and a bad one does not stop the rest', () => {
    const envelopes = [...evaluateCalls([good, { ...good, at: 'soon' }, good])];
    expect(envelopes.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(envelopes.map((envelope) => ('decision' in envelope ? envelope.decision.decision : envelope.error.issues[0]!.path))).toEqual(['allow', 'at', 'allow']);
  });

  it('are read lazily', () => {
    let read = 0;
    const contexts = (function* () {
      for (;;) {
        read++;
        yield good;
      }
    })();
    const calls = evaluateCalls(contexts);
    calls.next();
    expect(read).toBe(1);
  });

  it('may come from an async iterable', async () => {
    const contexts = (async function* () {
      yield good;
      yield await Promise.resolve({ ...good, at: 'soon' });
    })();
    const kinds: string[] = [];
    for await (const envelope of evaluateCalls(contexts)) kinds.push('decision' in envelope ? 'decision' : 'error');
    expect(kinds).toEqual(['decision', 'error']);
  });

  it('fail as a whole if the iterable itself fails', () => {
    const broken = (function* (): Generator<CallContextInput> {
      yield good;
      throw new Error('the source broke');
    })();
    expect(() => [...evaluateCalls(broken)]).toThrow('the source broke');
  });
});

describe('the JSON Schema', () => {
  it('describes every section, its instants and its days', () => {
    const schema = contextJsonSchema() as { required: string[]; properties: Record<string, { type?: unknown; format?: string; properties?: Record<string, unknown> }> };
    expect(schema.required).toEqual(['at', 'call', 'callee']);
    expect(schema.properties['at']).toMatchObject({ type: ['string', 'number'], format: 'date-time' });
    expect(JSON.stringify(schema)).toContain('"format":"date"');
    expect(JSON.stringify(schema)).not.toMatch(/"kind":"(instant|day|evidence-time)"/);
  });
});
