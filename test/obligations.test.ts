import { describe, expect, it } from 'vitest';
import type { Duty } from '../src/law/obligation.js';
import type { Rule } from '../src/law/rule.js';
import { everyRule } from './support/rules.js';

// The words of a duty are held by the rule's page; what a program reads of it, its parameters, must say the same.

interface Due {
  readonly id: string;
  readonly citation: string;
  readonly duty: Duty;
}

const duesOf = (rule: Rule): readonly Due[] =>
  [...rule.obliges, ...[...rule.exempts, ...rule.unless].flatMap(({ obliges }) => obliges)].map((duty) => ({ id: rule.id, citation: duty.citation ?? rule.citation, duty }));
const keyOf = ({ id, citation, duty: { code, text, params } }: Due): string => [id, code, citation, JSON.stringify(params), text].join();
const dues = [...new Map(everyRule.flatMap(duesOf).map((due) => [keyOf(due), due])).values()].map((due) => ({ ...due, name: `${due.id} ${due.duty.code}` }));
const paramsOf = ({ duty: { params } }: Due): Readonly<Record<string, unknown>> => (typeof params === 'object' ? params : {});
/** Those whose parameters do not depend on the call. */
const fixed = dues.filter(({ duty }) => typeof duty.params !== 'function');

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** `2 s`, `14 d`, `5 y`: every stretch of time that a text names. */
const timesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\b(\d+|an?|[a-z]+)( business)? (second|day|month|year)s?\b/g)].flatMap(([, count = '', business, unit = '']) => {
    const figure = /^an?$/.test(count) ? 1 : /\d/.test(count) ? Number(count) : numbers.indexOf(count) + 1;
    return figure === 0 ? [] : [`${figure} ${business === undefined ? '' : 'business '}${unit}`];
  }));
const units = { withinSeconds: 'second', ringSeconds: 'second', withinDays: 'day', retainDays: 'day', withinBusinessDays: 'business day', retainMonths: 'month', retainYears: 'year' } as const;
const timesOf = (due: Due): ReadonlySet<string> =>
  new Set(Object.entries(units).flatMap(([key, unit]) => (paramsOf(due)[key] === undefined ? [] : [`${Number(paramsOf(due)[key])} ${unit}`])));

describe('the times of a duty', () => {
  // Where the words name a time of something else: when a request counts at the latest, how long a number answers, what others ask for.
  const ofSomethingElse = ['us.tcpa.record-do-not-call-request', 'au.standard.cli', 'uk.ofcom.records'];
  const stated = fixed.filter(({ duty: { code, text } }) => code !== 'count-toward-cap' && timesIn(text).size > 0);

  it.each(stated)('$name: they are those of its words', (due) => {
    const [said, read] = [timesIn(due.duty.text), timesOf(due)];
    expect([...read].filter((time) => !said.has(time))).toEqual([]);
    if (!ofSomethingElse.includes(due.id)) expect([...said].filter((time) => !read.has(time))).toEqual([]);
  });

  it('stand in its words unless it is about a record or an opt-out', () => {
    const unsaid = fixed.filter((due) => timesIn(due.duty.text).size === 0 && timesOf(due).size > 0).map(({ duty: { code } }) => code);
    expect(unsaid.filter((code) => !['retain-consent-evidence', 'keep-records', 'record-do-not-call-request', 'honour-revocation'].includes(code))).toEqual([]);
  });
});

describe('how long a record is kept', () => {
  const keeping = fixed.filter(({ duty: { code } }) => ['retain-consent-evidence', 'keep-records'].includes(code));
  /** By the instrument that its paragraph is of. Those of others say no time. */
  const terms: readonly (readonly [RegExp, readonly string[]])[] = [
    // us-tsr, 16 CFR 310.5: 24 months, five years since 2024-05-16
    [/^16 CFR 310/, ['24 month', '5 year']],
    // us-tcpa-cpni-regf, 64.2007(a)(3), 64.2008, 64.2009(c): a year
    [/^47 CFR 64\.20/, ['1 year']],
    // us-tcpa-cpni-regf, C-11: three years after the last collection activity
    [/^12 CFR 1006/, ['3 year']],
    // uk-ca-au, CA-RECORDS: three years
    [/^Unsolicited Telecommunications Rules|^UTR|^CRTC/, ['3 year']],
  ];
  it.each(keeping)('$name', (due) => {
    const [, allowed] = terms.find(([pattern]) => pattern.test(due.citation)) ?? [];
    const time = [...timesOf(due)];
    if (allowed === undefined) expect(time).toEqual([]);
    else expect(allowed).toContain(time.join());
  });
});

describe('what a duty asks to be said', () => {
  // Each statement with words that ask for it.
  const words: Readonly<Record<string, RegExp>> = {
    'agent-name': /your own name/,
    'artificial-voice-notice': /its voice is artificial/,
    'attempt-to-collect-debt': /attempt to collect a debt/,
    'automated-device-notice': /natural voice says what the call is about/,
    'call-purpose': /why you call|what the call is about/,
    'callback-number': /number|reached/,
    'card-liability-limits': /limits of a cardholder’s liability/,
    'charity-name': /which charity/,
    'charity-purpose': /ask for a gift/,
    'collector-name': /who is calling|business name/,
    'contact-person': /whom to ask for/,
    'customer-information-notice': /how the information would be used/,
    'customer-information-refusal-right': /can be refused/,
    'debt-relief-account': /ownership of the dedicated account/,
    'debt-relief-amount': /money or percentage to be put aside/,
    'debt-relief-harm': /harm to credit/,
    'debt-relief-time': /time to the results/,
    'from-debt-collector': /from a debt collector/,
    'location-purpose': /confirming or correcting location information/,
    'material-restrictions': /material restrictions/,
    'nature-of-goods': /what is sold/,
    'negative-option-terms': /charged unless the person acts/,
    'postal-address': /address/,
    'prize-costs': /costs and conditions of receiving/,
    'prize-entry-method': /how to enter without one/,
    'prize-no-purchase': /no purchase is needed/,
    'prize-odds': /the odds/,
    'recording-notice': /is recorded/,
    'refund-policy': /no refunds, or all material terms/,
    'request-to-reply': /request to reply/,
    'sales-purpose': /to sell|solicitation purpose|telemarketing purpose/,
    'seller-name': /who the seller is|who calls|name of the seller|name, address/,
    'source-of-number': /where the number came from/,
    'total-cost': /total cost/,
  };
  const isToSpeak = /^(announce-|disclose-|identify-|customer-information-notice|limited-content-message|give-information|abandonment-message)/;
  const speaking = fixed.filter((due) => isToSpeak.test(due.duty.code) || 'says' in paramsOf(due));

  it.each(speaking)('$name: its words ask for it', (due) => {
    const { says } = paramsOf(due) as { says?: readonly string[] };
    expect(says?.filter((statement) => words[statement]?.test(due.duty.text) !== true)).toEqual([]);
    expect(says).not.toEqual([]);
  });
});

describe('which records are kept', () => {
  // Each kind with words that name it.
  const kinds: Readonly<Record<string, RegExp>> = {
    abandonment: /abandon/, all: /records that 16 CFR 310\.5\(a\) asks for/, 'billing-consent': /consent to be billed/, call: /record of this call/, campaign: /campaign/, contracts: /contract/,
    customers: /customer’s name/, 'debt-collection': /last collection activity/, donor: /donor/, inquiry: /inquiry/, notice: /notice/, prizes: /prize/, 'registry-version': /version of the registry/,
    relationship: /relationship/, scripts: /script/, staff: /staff/, telemarketing: /consents, do-not-call lists and registration/,
  };
  it.each(fixed.filter(({ duty: { code } }) => code === 'keep-records'))('$name', (due) => expect(due.duty.text).toMatch(kinds[String(paramsOf(due)['records'])] ?? /^ /));

  it.each(fixed.filter((due) => 'retainFrom' in paramsOf(due)))('$name: from when on', (due) => {
    const begins: Readonly<Record<string, RegExp>> = { creation: /for five years|during 24 months/, 'end-of-contract': /five years from its end/, 'last-use': /five years from its last use/, 'last-collection-activity': /after the last collection activity/ };
    expect(due.duty.text).toMatch(begins[String(paramsOf(due)['retainFrom'])] ?? /^ /);
  });
});
