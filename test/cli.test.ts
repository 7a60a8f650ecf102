import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { callingWindows, contextJsonSchema, evaluateCall, explain, rules, type CallContextInput, type CallingWindows, type Decision } from '../src/index.js';
import { barOf } from '../src/cli/day-bar.js';
import { actText } from '../src/cli/decision-text.js';
import { reportText } from '../src/cli/doctor.js';
import { printWindows } from '../src/cli/print-windows.js';
import { gridOf, spellText } from '../src/cli/window-grid.js';
import { parseDay } from '../src/time/day.js';
import { startOfDay } from '../src/time/local-time.js';
import { builtInZones } from '../src/time/zone.js';
import { fieldText } from '../src/cli/field-text.js';
import { BLANK, fillIn } from '../src/cli/fill-in.js';
import { printDecision } from '../src/cli/print-decision.js';
import { localText } from '../src/cli/local-text.js';
import { run } from '../src/cli/run.js';
import { entriesOf, templates } from '../src/cli/template.js';
import { clean, terminalOf, wrap } from '../src/cli/terminal.js';
import { yamlText } from '../src/cli/yaml-text.js';
import { fieldAt } from '../src/call/fields.js';
import { lastVerifiedOn } from '../src/rules/catalogue.js';
import { coveredCountries } from '../src/rules/packs.js';
import { disagreementsWith } from '../src/time/disagreements.js';
import { offsetTable } from '../src/time/offsets.data.js';
import { version } from '../src/version.js';
import { bases, changed } from './support/cases.js';

interface Setting {
  readonly stdin?: string;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
}

/** Runs the command in this process. */
async function cli(argv: readonly string[], { stdin = '', tty = false, columns, env = {} }: Setting = {}) {
  let [out, err] = ['', ''];
  const status = await run(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(Buffer.from(stdin));
    })(),
    stdout: { write: (text) => (out += text), isTTY: tty, columns },
    stderr: { write: (text) => (err += text) },
    env,
  });
  return { status, out, err };
}

const folder = mkdtempSync(join(tmpdir(), 'call-compliance-'));
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const fixture = (path: string): string => new URL(`../fixtures/${path}`, import.meta.url).pathname;

const sale = bases.bases['us-live-sale']!;
// Only 16 CFR 310.4(c) is taken for granted here; a call at noon is asked for nothing that this test names.
const late = { ...sale, at: '2026-06-10T21:14:00-04:00' } as unknown as CallContextInput;
const escape = '\u001b';

/** Bad input: status 2, the message on standard error, nothing on standard output. */
async function unusable(argv: readonly string[], setting?: Setting): Promise<string> {
  const { status, out, err } = await cli(argv, setting);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).not.toContain('defect');
  return err;
}

/** A text on one line. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const filled = (paths: readonly string[]): unknown => parse(fillIn(paths, 80));
const scenarios = (...list: object[]) => ({ bases: { late }, scenarios: list });
const act = (code: 'keep-records' | 'identify-caller' | 'transmit-caller-id', when: 'before' | 'during' | 'after') =>
  ({ code, when, text: `Do ${code}.`, rule: 'us.some', citation: '1 CFR 1', sources: [{ rule: 'us.some', citation: '1 CFR 1' }] }) as const;

// The kinds that `new` offers are calls of fixtures/bases.yaml, written out by `npx vitest run test/cli.test.ts --update`.
const baseOf: Readonly<Record<string, string>> = {
  'us-sale': 'us-live-sale',
  'us-predictive': 'us-predictive-sale',
  'us-prerecorded': 'us-prerecorded-sale',
  'uk-live': 'uk-live-marketing',
  'uk-predictive': 'uk-predictive',
  'ca-sale': 'ca-sale',
  'au-sale': 'au-sale',
  'us-debt': 'us-debt-collection',
  'us-cpni': 'us-cpni-cross-sell',
};

describe('new', () => {
  it.each(Object.keys(templates))('fixtures/contexts/%s.yaml is written from fixtures/bases.yaml', async (kind) => {
    const context = entriesOf(bases.bases[baseOf[kind]!]!, '', false);
    const head = `# Written from fixtures/bases.yaml. \`call-compliance new ${kind}\` prints it with every field explained.\n`;
    await expect(`${head}${yamlText(context, 140)}`).toMatchFileSnapshot(`../fixtures/contexts/${kind}.yaml`);
  });

  it('offers every context that there is, and no other', () =>
    expect(readdirSync(fixture('contexts')).sort()).toEqual(
      Object.keys(templates)
        .map((kind) => `${kind}.yaml`)
        .sort(),
    ));

  it('lists the kinds, one line each, and says whose law is not in the package', async () => {
    const { status, out } = await cli(['new'], { tty: true, columns: 120 });
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(Object.keys(baseOf));
    for (const [i, { country }] of Object.values(templates).entries()) {
      expect(lines[i]!.includes('not in this package')).toBe(coveredCountries[country] === undefined);
    }
  });

  it.each(Object.keys(templates))('prints %s: the whole context, every field with its meaning', async (kind) => {
    const { status, out } = await cli(['new', kind]);
    expect(status).toBe(0);
    const context = bases.bases[baseOf[kind]!]!;
    expect(parse(out)).toEqual(context);
    const comments = out.replaceAll(/\n\s*# /g, ' ');
    for (const path of Object.keys(context)) expect(comments).toContain(fieldText(path));
    expect(comments).toContain(fieldText('call.purpose'));
    expect(out.split('\n').every((line) => line.length <= 140)).toBe(true);
  });

  it.each(Object.keys(templates))('%s is a lawful call, as far as the package holds its law', async (kind) => {
    const { out } = await cli(['new', kind]);
    const { status, out: report, err } = await cli(['check', '-'], { stdin: out });
    expect(err).toBe('');
    expect({ status, report }).toEqual({ status: coveredCountries[templates[kind]!.country] === undefined ? 1 : 0, report });
  });

  it('names the nearest kind', async () => expect(await unusable(['new', 'us-sales'])).toContain('did you mean us-sale?'));
  it('knows no kind that every object has', async () => expect(await unusable(['new', 'constructor'])).toContain('there are us-sale'));
});

describe('check', () => {
  it('says no and why', async () => {
    const { status, out, err } = await cli(['check', file('late.json', late)]);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatch(/^DENIED {2}This call may not be placed\.\n/);
    expect(out).toContain('Call time: Wednesday 10 June 2026, 21:14 in America/New_York (UTC-04:00) =\n           2026-06-11T01:14:00Z\n');
    expect(out).toContain('Place:     New York, United States (location confirmed by the person)\n');
    expect(out).toContain(
      '16 CFR 310.4(c) (Calling time restrictions)\n   It is 21:14 in America/New_York; calls may be made from 08:00 until 21:00.\n   Rule: us.tsr.calling-hours\n',
    );
    expect(out).toContain('Ends by itself: Thursday 11 June 2026, 08:00 in America/New_York');
    expect(out).toContain('- 16 CFR 310.4(c) (Prior consent to the time of the call).');
    expect(out).toMatch(/\nJudged by: (one rule|\d+ rules) that speaks? about this call\n/);
    expect(out).toMatch(/Law as held by call-compliance [^\n]*\n[^\n]*tz database \S+\.\n$/);
  });

  it('says yes', async () => {
    const { status, out } = await cli(['check', fixture('calls/allowed.yaml')]);
    expect(out).toMatch(/^ALLOWED {2}/);
    expect(status).toBe(0);
    expect(out).toContain('To do during the call\n');
    expect(out).toContain('Permitted until: Wednesday 10 June 2026, ');
  });

  it('prints the decision itself', async () => {
    const { status, out } = await cli(['check', file('late.json', late), '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual(evaluateCall(late));
  });

  it.each(['denied', 'missing', 'uk-predictive-after-abandoned', 'au-survey-public-holiday', 'ca-ebr-saturday-evening'])(
    'denies fixtures/calls/%s.yaml, or would if its law were there',
    async (name) => {
      const { status, err } = await cli(['check', fixture(`calls/${name}.yaml`)]);
      expect(err).toBe('');
      expect([0, 1]).toContain(status);
      if (name === 'denied') expect(status).toBe(1);
    },
  );

  it('reads standard input, JSON or YAML', async () => {
    expect((await cli(['check', '-'], { stdin: JSON.stringify(late) })).status).toBe(1);
    expect((await cli(['check', '-'], { stdin: readFileSync(fixture('contexts/us-sale.yaml'), 'utf8') })).status).toBe(0);
  });

  it('takes another time', async () => {
    const { status, out } = await cli(['check', file('late.json', late), '--at', '2026-06-10T12:00:00-04:00']);
    expect(status).toBe(0);
    expect(out).toContain('Wednesday 10 June 2026, 12:00 in America/New_York');
    const { at: _, ...timeless } = late;
    expect((await cli(['check', file('timeless.json', timeless), '--at', '2026-06-10T21:30:00-04:00'])).status).toBe(1);
    expect(await unusable(['check', file('timeless.json', timeless)])).toContain('at: required');
  });

  it.each([
    ['noon', 'not an ISO 8601'],
    ['2026-06-10', 'a day without a time'],
    ['2026-06-10T12:00', 'no offset'],
    ['', 'not an ISO 8601'],
  ])('refuses --at %j', async (at, why) =>
    expect(await unusable(['check', file('late.json', late), '--at', at])).toMatch(new RegExp(`^--at: .*${why}`)),
  );

  it('applies some packs only', async () => {
    expect((await cli(['check', file('late.json', late), '--packs', 'us-federal, uk'])).status).toBe(1);
    const { status, out } = await cli(['check', file('late.json', late), '--packs', 'uk']);
    expect(status).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('The rules of US were left out');
    expect(await unusable(['check', file('late.json', late), '--packs', 'us-federl'])).toContain('did you mean us-federal?');
    expect(await unusable(['check', file('late.json', late), '--packs', ''])).toContain('there is no rule pack ""');
  });

  it('takes options from a file', async () => {
    const options = file('options.yaml', 'packs: [us-federal]\nsupports: []\n');
    const noon = file('noon.json', { ...late, at: '2026-06-10T12:00:00-04:00' });
    const { status, out } = await cli(['check', noon, '--options', options]);
    expect(status).toBe(1);
    expect(out).toContain('The law asks for what your dialer cannot do\n');
    expect(await unusable(['check', noon, '--options', file('bad.yaml', 'packs: [us-federal]\nsuports: []\n')])).toMatch(
      /bad\.yaml:1:1: unknown key suports; did you mean supports\?/,
    );
    expect(await unusable(['check', noon, '--options', file('rules.yaml', 'rules: []\n')])).toContain('unknown key rules');
    expect(await unusable(['check', noon, '--options', file('house.yaml', 'house: { us.frequency-capp: {} }\n')])).toContain(
      'did you mean us.frequency-cap?',
    );
    expect(await unusable(['check', noon, '--options', file('assume.yaml', 'assume: { optOuts: [] }\n')])).toContain(
      'optOuts is a fact about one person',
    );
    expect(await unusable(['check', '-', '--options', '-'])).toContain('cannot be both');
  });

  it('speaks of a call that is under way, and of one that is over', async () => {
    const over = { ...late, stage: 'post-call', conduct: { answeredBy: 'none' } };
    expect((await cli(['check', file('over.json', over)])).out).toMatch(/^DID NOT COMPLY {2}/);
    expect((await cli(['check', file('over.json', over)])).out).not.toContain('Permitted');
    expect((await cli(['check', file('running.json', { ...late, stage: 'in-call' })])).out).toMatch(/^DENIED {2}This call may not go on\./);
    expect((await cli(['check', file('uk-over.json', { ...over, at: '2026-06-10T12:00:00-04:00' }), '--packs', 'uk'])).out).toMatch(
      /^COMPLIED {2}/,
    );
  });

  describe('asks for what is missing', () => {
    const tollFree = changed(sale, { callee: { number: '+18005550142', locations: [] } });

    it('and ends with YAML to fill in', async () => {
      const { status, out } = await cli(['check', file('toll-free.json', tollFree), '--packs', 'uk']);
      expect(status).toBe(1);
      expect(out).toMatch(/^DENIED {2}Not enough is known/);
      expect(out).toContain('- callee.locations: ');
      const blank = out.slice(out.indexOf('\ncallee:\n'), out.indexOf('\nLaw as held'));
      expect((parse(blank) as { callee: unknown }).callee).toMatchObject({ locations: BLANK });
      expect(blank).toContain('# Write [] if you looked and there is none, else one entry for each:');
    });

    it('and takes no blank for an answer', async () => {
      const given = file(
        'blank.yaml',
        readFileSync(fixture('contexts/us-sale.yaml'), 'utf8').replace('subject: home-alarm', `subject: ${BLANK}`),
      );
      expect(await unusable(['check', given])).toMatch(/blank\.yaml:\d+:\d+: call\.subject: still to be filled in/);
    });
  });

  it('says where a context is malformed', async () => {
    const text =
      'at: 2026-06-10T12:00:00-04:00\ncall:\n  purpose: sail\n  voice: live\ncallee:\n  number: "+12125550142"\n  lineTyp: mobile\nhistory:\n  calls:\n    - at: yesterday\n';
    const err = await unusable(['check', file('malformed.yaml', text)]);
    expect(err).toMatch(/malformed\.yaml:3:3: call\.purpose: "sail" is not one of .*; did you mean sale\?/);
    expect(err).toMatch(/malformed\.yaml:7:3: callee\.lineTyp: unknown key; did you mean lineType\?/);
    expect(err).toMatch(/malformed\.yaml:10:7: history\.calls\[0\]\.at: /);
  });

  it.each([
    ['a list', '- at: 1\n', 'this is a list'],
    ['a word', 'hello\n', 'no context of a call'],
    ['scenarios', 'scenarios: []\n', 'call-compliance test'],
    ['nothing', '', 'the file is empty'],
  ])('refuses %s', async (_, text, why) => expect(await unusable(['check', file('refused.yaml', text)])).toContain(why));

  it('refuses what is no file', async () => {
    expect(await unusable(['check', join(folder, 'nowhere.yaml')])).toContain('there is no such file');
    expect(await unusable(['check', folder])).toContain('this is a folder');
  });
});

describe('the printed decision', () => {
  const terminal = terminalOf({ write: () => undefined }, {});
  const asked = { stage: 'pre-call', at: Date.parse('2026-06-10T16:00:00Z') } as const;
  const finding = {
    rule: 'us.some',
    citation: '1 CFR 1',
    jurisdiction: 'US',
    kind: 'law',
    title: 'Title',
    reason: 'Reason.',
    facts: {},
    reading: 'literal',
    url: '',
  } as const;
  const decision: Decision = {
    ...evaluateCall({ at: asked.at, call: { purpose: 'sale' }, callee: { number: '+12125550142' } }, { detail: 'decision', packs: [] }),
    decision: 'deny',
    violations: [],
    missing: [],
    unsupported: [],
    failures: [],
    exemptions: [],
    obligations: [],
    advice: [],
    permittedAt: null,
    permittedUntil: null,
  };
  const print = (part: Partial<Decision>, stage: 'pre-call' | 'in-call' | 'post-call' = 'pre-call'): string =>
    printDecision({ ...decision, ...part }, { ...asked, stage }, terminal);

  it('names every citation, the kind where it is not law, and the stricter reading', () => {
    const text = flat(print({ violations: [{ ...finding, also: ['1 CFR 2'], kind: 'policy', reading: 'conservative', clearsAt: null }] }));
    expect(text).toContain(
      'One rule stands against it 1. 1 CFR 1; 1 CFR 2 (Title) Reason. Rule: us.some; published policy of the regulator; the text is open here',
    );
    expect(text).toContain('Waiting alone does not make this call lawful.');
    expect(text).not.toContain('Ends by itself');
  });

  it('names excuses and defences with the facts that they take', () => {
    const unless = [
      { citation: '1 CFR 3', title: 'Consent', why: 'Not shown: consents[].signed was not supplied.', paths: ['consents[].signed'] },
    ];
    const defence = [
      { citation: '1 CFR 4', title: 'Harbor', shown: false, paths: ['procedures.trained'] },
      { citation: '1 CFR 5', title: 'Port', shown: true, paths: [] },
    ];
    const text = flat(print({ violations: [{ ...finding, unless, defence }] }));
    expect(text).toContain('Not excused by: - 1 CFR 3 (Consent). Not shown: consents[].signed was not supplied. Defences');
    expect(text).toContain(
      '- 1 CFR 4 (Harbor): not shown. Facts that would show it: procedures.trained. - 1 CFR 5 (Port): shown by the facts given.',
    );
    expect(text).toContain(`- consents[].signed: ${String(fieldAt('consents[].signed')!.meta()!['description'])}`);
  });

  it('groups obligations, with all their sources, the strictest figures and the time', () => {
    const merged = {
      ...act('identify-caller', 'during'),
      params: { withinSeconds: 2 },
      until: '2026-06-10T17:00:00Z',
      sources: [
        { rule: 'a', citation: '1 CFR 1', params: { withinSeconds: 5 } },
        { rule: 'b', citation: '1 CFR 9', params: { withinSeconds: 2 } },
      ],
    };
    const text = flat(
      print({
        decision: 'allow',
        permittedAt: '2026-06-10T16:00:00Z',
        obligations: [act('transmit-caller-id', 'before'), merged, act('keep-records', 'after')],
        exemptions: [finding],
        advice: [finding],
      }),
    );
    expect(text).toContain(
      'To do before the call - Do transmit-caller-id. 1 CFR 1 (transmit-caller-id) To do during the call - Do identify-caller. By the strictest of these laws: within 2 seconds. By: Wednesday 10 June 2026, 13:00 in America/New_York (UTC-04:00) = 2026-06-10T17:00:00Z 1 CFR 1; 1 CFR 9 (identify-caller) To do after the call',
    );
    expect(text).toContain('Exceptions that this answer relies on - 1 CFR 1 (Title). Reason. Rule: us.some');
    expect(text).toContain('Good to know (does not decide)');
    expect(text).toContain('This permission does not end within 35 days');
  });

  it('names failed rules, and when waiting helps', () => {
    const text = flat(print({ failures: [{ rule: 'us.some', message: 'broke' }], permittedAt: '2026-06-11T12:00:00Z' }));
    expect(text).toContain('- us.some: broke');
    expect(text).toContain(
      'Permitted from: Thursday 11 June 2026, 08:00 in America/New_York (UTC-04:00) = 2026-06-11T12:00:00Z, if nothing but the time changes.',
    );
  });

  it('names a date once, and again where it is another; of many zones that show the same, three', () => {
    const zones = ['Australia/Perth', 'Australia/Adelaide', 'Australia/Darwin', 'Australia/Broken_Hill', 'Australia/Sydney', 'Australia/Melbourne', 'Australia/Hobart', 'Australia/Brisbane'];
    const place = { clocks: zones.map((timeZone) => ({ timeZone })) } as never;
    expect(localText('2026-06-10T14:00:00Z', { place })).toBe(
      'Wednesday 10 June 2026, 22:00 in Australia/Perth (UTC+08:00); 23:30 in Australia/Adelaide, Australia/Darwin, Australia/Broken_Hill (UTC+09:30); ' +
        'Thursday 11 June 2026, 00:00 in Australia/Sydney, Australia/Melbourne, Australia/Hobart, Australia/Brisbane (UTC+10:00) = 2026-06-10T14:00:00Z',
    );
    const five = { clocks: [...zones.slice(4), 'Australia/Lindeman'].map((timeZone) => ({ timeZone })) } as never;
    expect(localText('2026-06-10T14:00:00Z', { place: five })).toContain('Australia/Hobart and 2 more zones (UTC+10:00)');
  });

  it('says the strictest figures in words, and nothing of what is no figure', () => {
    const params = {
      says: ['seller-name', 'do-not-call-option'], withinSeconds: 30, startWithinSeconds: 60, withinMilliseconds: 1500, withinDays: 30, withinBusinessDays: 10,
      ringSeconds: 15, rings: 4, retainYears: 5, retainMonths: 24, retainDays: 90, records: 'scripts',
    };
    const merged = (figures: Readonly<Record<string, unknown>>) => actText({ ...act('keep-records', 'after'), params: figures, sources: [{ rule: 'a', citation: '1 CFR 1' }, { rule: 'b', citation: '1 CFR 9' }] });
    expect(merged(params)).toBe(
      'Do keep-records. By the strictest of these laws: state the seller name, the do-not-call option; within 30 seconds; begin within 60 seconds; within 1500 milliseconds; within 30 days; ' +
        'within 10 business days; ring for 15 seconds; 4 rings; keep it for 5 years; keep it for 24 months; keep it for 90 days.',
    );
    expect(merged({ records: 'scripts' })).toBe('Do keep-records.');
  });

  it('is laid out for 80 columns by a terminal that says it has none', async () => {
    const [unsaid, none] = await Promise.all([undefined, 0].map((columns) => cli(['check', fixture('calls/denied.yaml')], { tty: true, ...(columns === undefined ? {} : { columns }) })));
    expect(none!.out).toBe(unsaid!.out);
    expect(Math.max(...none!.out.split('\n').map((line) => line.length))).toBeGreaterThan(70);
  });

  it('says so when a finished call is not shown to have complied', () =>
    expect(flat(print({ missing: [{ path: 'optOuts', why: 'Asked.', rules: [], citations: ['1 CFR 1'] }] }, 'post-call'))).toContain(
      'DID NOT COMPLY It is not shown',
    ));

  it('shows every clock that may be the person’s', () => {
    const two = evaluateCall({ at: asked.at, call: { purpose: 'survey' }, callee: { number: '+18505550142' } }, { packs: [] });
    const text = flat(printDecision(two, asked, terminal));
    expect(text).toContain('Wednesday 10 June 2026, 11:00 in America/Chicago (UTC-05:00); 12:00 in America/New_York (UTC-04:00) =');
    const nowhere = evaluateCall({ at: asked.at, call: { purpose: 'survey' }, callee: { number: '+18005550142' } }, { packs: [] });
    expect(flat(printDecision(nowhere, asked, terminal))).toContain('(UTC; the local time is not known)');
    expect(flat(print({ decision: 'allow', rules: [] }))).toContain(
      'Judged by: no rule; this package holds none that speaks about this call, so nothing was checked',
    );
  });

  it('keeps to the width of the terminal', async () => {
    for (const columns of [50, 100]) {
      const { out } = await cli(['check', fixture('calls/denied.yaml')], { tty: true, columns, env: { NO_COLOR: '1' } });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeGreaterThan(columns * 0.8);
    }
    const { out } = await cli(['check', fixture('calls/denied.yaml')]);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is coloured for a terminal only, and not against NO_COLOR', async () => {
    const path = fixture('calls/denied.yaml');
    expect((await cli(['check', path], { tty: true })).out).toContain(`${escape}[31m`);
    expect((await cli(['check', path], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain(escape);
    expect((await cli(['check', path], { tty: true, env: { TERM: 'dumb' } })).out).not.toContain(escape);
    expect((await cli(['check', path])).out).not.toContain(escape);
    expect((await cli(['check', path, '--json'], { tty: true })).out).not.toContain(escape);
  });

  it('lets no data steer the terminal', async () => {
    const hostile = `${escape}[2J${escape}]0;owned\u0007\u009b31m\u202eabc\r`;
    expect(clean(hostile)).toBe('\\u001b[2J\\u001b]0;owned\\u0007\\u009b31m\\u202eabc\\u000d');
    // oxlint-disable-next-line no-control-regex
    const steers = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
    expect(
      print({ violations: [{ ...finding, reason: hostile, title: hostile }], failures: [{ rule: hostile, message: hostile }] }),
    ).not.toMatch(steers);
    const named = changed(sale, { at: '2026-06-10T23:00:00-04:00', seller: { id: hostile, name: hostile }, call: { subject: hostile } });
    for (const flags of [[], ['--json']]) expect((await cli(['check', file('hostile.json', named), ...flags])).out).not.toMatch(steers);
    expect(await unusable(['check', file('key.json', { ...named, [hostile]: 1, call: { purpose: hostile } })])).not.toMatch(steers);
    for (const argv of [
      [hostile],
      ['new', hostile],
      ['explain', hostile],
      ['rules', '--jurisdiction', hostile],
      ['check', hostile],
      ['check', `--${hostile}`],
      ['test', hostile],
    ]) {
      expect(await unusable(argv)).not.toMatch(steers);
    }
  });
});

describe('the YAML to fill in', () => {
  it('nests the paths and explains each', () => {
    const text = fillIn(['registries.us-national.versionOn', 'registries.us-national.listed', 'call.voice'], 400);
    expect(text).toBe(`registries:
  us-national:
    # ${fieldText('registries.us-national.versionOn')}
    versionOn: ${BLANK}
    # ${fieldText('registries.us-national.listed')}
    listed: ${BLANK}
call:
  # One of live, prerecorded, artificial, soundboard. ${String(fieldAt('call.voice')!.meta()!['description'])} Known to the dialer.
  voice: ${BLANK}
`);
  });

  it('adds to the entries of a list by their number', () => {
    const text = fillIn(['history.calls[3].outcome', 'history.calls[3].endedAt', 'consents[].signed'], 80);
    expect(parse(text)).toEqual({ history: { calls: [{ outcome: BLANK, endedAt: BLANK }] }, consents: [{ signed: BLANK }] });
    expect(text).toContain('# In entry 4 of the list.');
    expect(text).toContain('# In every entry that lacks it.');
  });

  it('asks for the needed parts of a section, and of a part rather than the whole', () => {
    expect(filled(['history'])).toEqual({ history: { completeSince: BLANK, calls: BLANK } });
    expect(filled(['history', 'history.calls'])).toEqual({ history: { calls: BLANK } });
    expect(filled(['telemarketer'])).toHaveProperty('telemarketer.id', BLANK);
    expect(fillIn(['telemarketer'], 80)).toContain('# If there is none, write instead: telemarketer: null');
    expect(filled(['registries'])).toEqual({ registries: BLANK });
  });

  it('shows how each kind of entry is written', () => {
    expect(fillIn(['optOuts'], 200)).toContain('#   - at: <date and time');
    expect(fillIn(['campaign.counts'], 200)).toMatch(/#   - regulator: <"us">[\s\S]*# or\n[\s\S]*#   - regulator: <"ca">/);
    expect(fillIn(['callee.otherNumbers'], 200)).toContain('# Write [] if you looked and there is none.\n');
  });

  it('does for any path of the schema', () => {
    for (const path of [
      'conduct',
      'payment',
      'debt',
      'customerInformation',
      'procedures',
      'call.message',
      'call.abandonmentMessage',
      'calendar',
      'callee.locations',
      'history.calls',
      'callee.inconvenientTimes',
    ]) {
      expect(JSON.stringify(filled([path]))).toContain(BLANK);
    }
  });
});

describe('windows', () => {
  const windows = (argv: readonly string[], setting?: Setting) => cli(['windows', ...argv], setting);
  /** By federal law alone: the states' hours are the matter of their own tests. */
  const federally = (argv: readonly string[], setting?: Setting) => windows([...argv, '--packs', 'us-federal'], setting);
  /** The line of a day. */
  const day = (out: string, name: string): string => out.split('\n').find((line) => line.startsWith(name))!;
  const quiet = file('quiet.yaml', 'house: { uk.quiet-hours: {} }\n');

  it('prints a week: a line a day, and the law at its edges', async () => {
    const { status, out, err } = await federally(['+12125550142', '--from', '2026-11-23']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^\+12125550142\nPlace: {2}New York, United States \(area code 212\)\nCall: {3}a live sales call to a home, /);
    expect(out).toContain('\nClock:  America/New_York\n');
    expect(out).toContain('\n            0     3     6     9     12    15    18    21    24\n');
    const days = ['Mon 23 Nov', 'Tue 24 Nov', 'Wed 25 Nov', 'Thu 26 Nov', 'Fri 27 Nov', 'Sat 28 Nov', 'Sun 29 Nov'];
    for (const name of days) expect(day(out, name)).toBe(`${name}  ${'·'.repeat(16)}${'█'.repeat(26)}${'·'.repeat(6)}  08:00-21:00`);
    expect(out).toContain('\n  16 CFR 310.4(c) (Calling time restrictions)\n    closed until 08:00 and from 21:00\n');
    expect(out).toContain('\n  47 CFR 64.1200(c)(1) (Calling hours for telephone solicitations)\n');
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('begins today where no day is given', async () => {
    const { status, out } = await federally(['+12125550142', '--days', '1', '--json']);
    expect(status).toBe(0);
    const [{ from, windows: open }] = JSON.parse(out) as [CallingWindows];
    expect(Math.abs(Date.parse(from) - Date.now())).toBeLessThan(2 * 86_400_000);
    expect(open).toHaveLength(1);
    expect((await windows(['+18005550142', '--days', '1'])).out).toContain('NO CALL');
  });

  it('shows the hour that the clocks skip as none, and says what they do', async () => {
    const { out } = await federally(['+12125550142', '--from', '2027-03-14', '--days', '1']);
    expect(day(out, 'Sun 14 Mar')).toBe(`Sun 14 Mar  ····  ${'·'.repeat(10)}${'█'.repeat(26)}${'·'.repeat(6)}  08:00-21:00`);
    expect(out).toContain('\n            clocks go forward an hour at 02:00\n');
    expect(out).toContain('█ open  · closed  blank: skipped by the clocks  each 30 minutes\n');
    expect((await federally(['+12125550142', '--from', '2026-11-01', '--days', '1'])).out).toContain('\n            clocks go back an hour at 02:00\n');
  });

  it('names the clock by which another candidate closes the day', async () => {
    const { out } = await federally(['+18505550142', '--from', '2026-11-02', '--days', '2']);
    expect(flat(out)).toContain('Clock: America/Chicago; the call must be lawful on another clock too ');
    expect(day(out, 'Mon  2 Nov')).toContain('  08:00-20:00');
    expect(out).toContain('\nBy the clock of America/New_York: 09:00-21:00 every day.\n');
    expect(flat(out)).toContain('by the clock of America/Chicago 16 CFR 310.4(c) (Calling time restrictions) closed until 08:00 and from 20:00. It is 21:00 in America/New_York; ');
    expect(flat((await federally(['+19075550142', '--from', '2026-11-02', '--days', '1', '--json'])).out)).toContain('"timeZone": "America/Adak"');
  });

  it('says on which days the hours differ, where one of two clocks is changed', async () => {
    const { out } = await federally(['+19285550142', '--from', '2026-10-31', '--days', '3']);
    expect(day(out, 'Sat 31 Oct')).toMatch(/ 08:00-20:00$/);
    expect(day(out, 'Sun  1 Nov')).toMatch(/ 08:00-21:00$/);
    expect(flat(out)).toContain('By the clock of America/Denver: 09:00-21:00 on Sat 31 Oct; 08:00-21:00 on Sun 1 Nov to Mon 2 Nov. ');
    expect(flat(out)).toContain('closed until 08:00; from 20:00 on Sat 31 Oct; from 21:00 on Sun 1 Nov to Mon 2 Nov. It is 21:00 in America/Denver; ');
  });

  it('says how many clocks count, and which rule fails', () => {
    const terminal = terminalOf({ write: () => undefined }, {});
    const zones = callingWindows(changed(sale, { callee: { number: '+18005550142', locations: [] } }) as never, { days: 1, unknownPlace: 'all-zones' });
    expect(flat(printWindows('+18005550142', 'a call', { ...zones, failures: [{ rule: 'house.some', message: 'broken' }] }, terminal))).toMatch(
      /the call must be lawful on \d\d other clocks too .* house\.some could not be judged \(a defect, please report it\): broken /,
    );
  });

  describe('the bar of a day', () => {
    const london = builtInZones.named('Europe/London')!;
    const lordHowe = builtInZones.named('Australia/Lord_Howe')!;
    const spell = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
    const back = parseDay('2026-10-25')!;

    it('counts an hour that comes twice as open only if it is so both times', () => {
      const range = spell('2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z');
      const bar = barOf(london, back, [spell('2026-10-25T01:00:00Z', '2026-10-25T02:00:00Z')], range, 60);
      expect(bar.slice(0, 3)).toEqual(['closed', 'partly', 'closed']);
      expect(barOf(london, back, [spell('2026-10-25T00:00:00Z', '2026-10-25T02:00:00Z')], range, 60)[1]).toBe('open');
    });

    it('is skipped for half an hour on Lord Howe Island', () => {
      const spring = parseDay('2026-10-04')!;
      const range = { from: startOfDay(lordHowe, spring), to: startOfDay(lordHowe, spring + 1) };
      expect(barOf(lordHowe, spring, [range], range, 30).slice(3, 6)).toEqual(['open', 'skipped', 'open']);
      expect(gridOf(lordHowe, { from: '2026-10-03T13:30:00Z', to: '2026-10-04T13:00:00Z' }, [], false, terminalOf({ write: () => undefined }, {})).join('\n')).toContain('clocks go forward 30 minutes at 02:00');
    });

    it('names a time that comes twice with its offset', () => {
      expect(spellText(london, back, spell('2026-10-25T00:30:00Z', '2026-10-25T01:45:00Z'))).toBe('01:30 (UTC+01:00)-01:45 (UTC+00:00)');
      expect(spellText(london, back, spell('2026-10-25T03:00:00Z', '2026-10-26T00:00:00Z'))).toBe('03:00-24:00');
    });
  });

  it('names the law that closes a whole day', async () => {
    const { out } = await windows(['+442079460123', '--from', '2026-10-24', '--days', '3', '--options', quiet]);
    expect(day(out, 'Sun 25 Oct')).toBe(`Sun 25 Oct  ${'·'.repeat(48)}  closed`);
    expect(flat(out)).toContain('(Quiet hours) closed until 08:00 and from 21:00 and all day on Sun 25 Oct ');
    expect(flat((await windows(['+442079460123', '--from', '2026-10-19', '--days', '14', '--options', quiet])).out)).toContain('all day on Sun 25 Oct, Sun 1 Nov ');
  });

  it('shows a call that nothing closes, on a day with an hour twice', async () => {
    const { out } = await windows(['+442079460123', '--from', '2026-10-25', '--days', '1']);
    expect(day(out, 'Sun 25 Oct')).toBe(`Sun 25 Oct  ${'█'.repeat(48)}  00:00-24:00`);
    expect(out).not.toContain('The law that opens');
  });

  it('judges a context of the user’s, from its own time on, and shows the hours that something else forbids', async () => {
    const context = file('windows.json', { ...changed(late, { at: '2026-06-10T14:15:00-04:00', optOuts: [{ to: 'acme', at: '2026-01-01T00:00:00Z' }] }) });
    const { status, out } = await federally(['+12125550142', '--context', context, '--days', '2']);
    expect(status).toBe(1);
    expect(flat(out)).toContain('NO CALL No call may be placed in these days: something stands against it throughout (below). Beside that, the rules on time leave these hours.');
    expect(day(out, 'Wed 10 Jun')).toBe(`Wed 10 Jun  ${' '.repeat(28)}▒${'░'.repeat(13)}${'·'.repeat(6)}  14:15-21:00`);
    expect(day(out, 'Thu 11 Jun')).toBe(`Thu 11 Jun  ${'·'.repeat(16)}${'░'.repeat(26)}${'·'.repeat(6)}  08:00-21:00`);
    expect(flat(out)).toContain('░ would be open ▒ partly open · closed blank: not looked at each 30 minutes');
    expect(flat(out)).toContain('What no time in these days clears - 16 CFR 310.4(b)(1)(iii)(A) (Do-not-call requests to the seller or charity). A do-not-call request ');
    expect((await federally(['+12125550142', '--context', context, '--from', '2026-06-11', '--days', '1'])).out).not.toContain('Wed 10 Jun');
    expect((await federally(['(212) 555-0142', '--context', '-', '--from', '2026-06-11'], { stdin: JSON.stringify(changed(sale, { callee: { country: 'US' } })) })).status).toBe(0);
    const { at: _, ...timeless } = sale;
    expect((await federally(['+12125550142', '--context', file('timeless-sale.json', timeless), '--days', '1'])).out).toContain('Missing registries.us-national.versionOn: ');
  });

  it('lists what is missing, what the dialer cannot do and what only advises', async () => {
    const { optOuts: _, ...unasked } = sale;
    expect(flat((await federally(['+12125550142', '--context', file('unasked.json', unasked)])).out)).toMatch(/- Missing optOuts: .* Asked by 16 CFR /);
    const dialer = file('dialer.yaml', 'supports: []\n');
    const { out } = await federally(['+12125550142', '--context', file('sale.json', sale), '--options', dialer]);
    expect(flat(out)).toMatch(/- Your dialer cannot do this: .* \(transmit-caller-id\)/);
    const left = await windows(['+12125550142', '--from', '2026-11-23', '--packs', 'uk']);
    expect(left.status).toBe(0);
    expect(flat(left.out)).toContain('Good to know (does not decide) - Operator policy (not law): rule packs left out. The rules of US were left out');
  });

  it('shows no hours for a country whose law is not in the package, nor for an unknown place', async () => {
    const abroad = await windows(['+493012345678', '--context', file('abroad.json', changed(sale, { callee: { locations: [{ country: 'DE', timeZone: 'Europe/Berlin', basis: 'confirmed' }] } })), '--days', '1']);
    expect(abroad.status).toBe(1);
    expect(abroad.out).toContain('NO CALL  No call may be placed in these days.\n');
    expect(day(abroad.out, 'Wed 10 Jun')).toMatch(/ closed$/);
    const unknown = await windows(['+18005550142', '--from', '2026-11-23']);
    expect(flat(unknown.out)).toContain('NO CALL It is not known where the person is, so no hour can be called lawful.');
    expect(unknown.out).not.toContain('Clock:');
  });

  it('takes several numbers, and prints their calendars as JSON', async () => {
    const numbers = ['+12125550142', '+442079460123'];
    const { status, out } = await windows([...numbers, '--from', '2026-11-23', '--days', '2', '--json']);
    expect(status).toBe(0);
    const calendars = JSON.parse(out) as (CallingWindows & { number: string })[];
    expect(calendars.map(({ number }) => number)).toEqual(numbers);
    expect(calendars[0]!.windows[0]!.closedBy[0]!.citation).toBe('16 CFR 310.4(c)');
    expect((await windows([...numbers, '--from', '2026-11-23'])).out).toMatch(/\n\n\+442079460123\n/);
  });

  it('keeps to the width of the terminal, in hours where half hours do not fit', async () => {
    for (const columns of [40, 58, 100]) {
      const { out } = await federally(['+18505550142', '--from', '2026-11-02', '--days', '2'], { tty: true, columns, env: { NO_COLOR: '1' } });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(out).toContain(`${'█'.repeat(columns === 100 ? 24 : 12)}·`);
    }
    expect((await federally(['+12125550142', '--from', '2026-11-02'], { tty: true })).out).toContain(`${escape}[32m${'█'.repeat(26)}`);
  });

  it.each([
    [['package.json'], 'package.json is a file: name it with --context, beside the number to call'],
    [['12', '--from', '2026-11-23'], '"12" is not a telephone number'],
    [['+493012345678'], '+493012345678: there is no kind of call to start from for this country'],
    [['+12125550142', '--days', '0'], '--days: "0" is not a whole number from 1 to 366'],
    [['+12125550142', '--days', 'week'], '--days: "week" is not'],
    [['+12125550142', '--from', 'monday'], '--from: "monday" is neither a day'],
    [['+12125550142', '--context', 'nowhere.yaml'], 'nowhere.yaml: there is no such file'],
    [['+12125550142', '--context', '-', '--options', '-'], 'cannot be both'],
  ])('refuses %j', async (argv, why) => expect(await unusable(['windows', ...argv])).toContain(why));

  it('says where a context is malformed', async () => {
    const bad = file('bad-windows.yaml', 'at: 2026-06-10T12:00:00-04:00\ncall:\n  purpose: sail\n');
    expect(await unusable(['windows', '+12125550142', '--context', bad])).toMatch(/bad-windows\.yaml:3:3: call\.purpose: "sail" is not one of/);
    expect(await unusable(['windows', '+12125550142', '--context', file('mon.json', late), '--from', 'monday'])).toContain('from: it is not an ISO 8601');
    expect(await unusable(['windows', '+12125550142', '--options', file('frequency.yaml', 'house: { us.frequency-capp: {} }\n')])).toContain('did you mean us.frequency-cap?');
  });
});

describe('doctor', () => {
  it('says which clocks and which law there are, and passes whatever the runtime knows', async () => {
    const { status, out } = await cli(['doctor']);
    expect(status).toBe(0);
    expect(flat(out)).toContain(`Package: call-compliance ${version}, law last compared with its sources on ${lastVerifiedOn} Clocks: tz database 2026f, 99 zones from 2015-01-01 until 2050-01-01 Runtime: Node ${process.versions.node}, ICU ${process.versions['icu']}, tz database ${process.versions['tz']}`);
    expect(out).toMatch(/The runtime’s own clocks (agree with the table\.|differ from the table in )/);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('prints the same as JSON', async () => {
    const { out } = await cli(['doctor', '--json']);
    const report = JSON.parse(out) as { disagreements: { zone: string; from: string }[] };
    expect(report).toMatchObject({ version, law: { lastVerifiedOn }, table: { tzdb: '2026f', from: '2015-01-01T00:00:00Z', to: '2050-01-01T00:00:00Z', zones: 99 } });
    expect(report.disagreements.map(({ zone, from }) => [zone, Date.parse(from)])).toEqual(disagreementsWith(offsetTable).map(({ zone, from }) => [zone, from]));
  });

  it('lists where the runtime differs', () => {
    const found = [
      { zone: 'America/Vancouver', from: Date.parse('2026-11-01T09:00:00Z'), table: -7 * 3_600_000, runtime: -8 * 3_600_000 },
      { zone: 'Mars/Olympus', from: Date.parse('2015-01-01T00:00:00Z'), table: 0, runtime: undefined },
    ];
    const report = (some: Parameters<typeof reportText>[0]) => reportText(some, { node: '22.0.0' }, terminalOf({ write: () => undefined }, {}));
    expect(report(found)).toContain(
      'differ from the table in 2 zones:\n\n  zone               first instant         table   runtime\n' +
        '  America/Vancouver  2026-11-01T09:00:00Z  -07:00  -08:00\n  Mars/Olympus       2015-01-01T00:00:00Z  +00:00  unknown\n',
    );
    expect(report(found.slice(0, 1))).toContain('in one zone:');
    expect(report([])).toContain('agree with the table.\n\nDecisions go by');
    expect(report([])).toContain('Node 22.0.0, ICU of another kind, tz database of unknown release');
  });
});

describe('rules, explain, schema', () => {
  it('lists the rules by jurisdiction', async () => {
    const { status, out } = await cli(['rules']);
    expect(status).toBe(0);
    expect(out).toContain('US  United States: ');
    const lines = flat(out);
    for (const { citation, title, id, stage, inForceFrom, inForceTo } of rules()) {
      const since = inForceFrom !== '1900-01-01' ? `in force from ${inForceFrom}` : inForceTo === null ? 'always in force' : `in force before ${inForceTo}`;
      if (!lines.includes(`${citation} ${title} ${id} | ${stage} the call | ${since}`)) expect.fail(`${id} is not listed`);
    }
  });

  it('lists them as JSON, of one jurisdiction', async () => {
    expect(JSON.parse((await cli(['rules', '--json'])).out)).toEqual(rules());
    const { status, out } = await cli(['rules', '--json', '--jurisdiction', 'US']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(rules().filter(({ jurisdiction }) => jurisdiction === 'US'));
    expect(await unusable(['rules', '--jurisdiction', 'XX'])).toMatch(/there are no rules of "XX".*there are rules of .*US/);
    expect(await unusable(['rules', '--jurisdiction', 'us'])).toContain('did you mean US?');
  });

  it('explains a rule', async () => {
    const { status, out } = await cli(['explain', 'us.tsr.calling-hours']);
    expect(status).toBe(0);
    expect(out).toBe(explain('us.tsr.calling-hours'));
    expect(await unusable(['explain', 'us.tsr.caling-hours'])).toContain('did you mean us.tsr.calling-hours?');
  });

  it('prints the schema', async () => {
    const { status, out } = await cli(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(contextJsonSchema());
  });
});

describe('test', () => {
  const scenario = { name: 'late', base: 'late', expect: { decision: 'deny', violations: ['16 CFR 310.4(c)'] } };

  it('counts what passed', async () => {
    const { status, out } = await cli(['test', file('good.json', scenarios(scenario, scenario))]);
    expect(status).toBe(0);
    expect(out).toMatch(/^ok .*good\.json \(2\)\n2 passed, 0 failed\n$/);
  });

  it('shows what failed, with expected and actual', async () => {
    const wrong = { ...scenario, name: 'not late', expect: { decision: 'allow', permittedAt: '2026-06-11T13:00:00Z' } };
    const { status, out } = await cli(['test', file('wrong.json', scenarios(scenario, wrong))]);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^FAILED .*wrong\.json \(2\)\n\n {2}not late\n.*wrong\.json:1:\d+\n {4}decision\n {6}expected {2}allow\n {6}actual {4}deny \(/,
    );
    expect(out).toContain('permittedAt\n      expected  2026-06-11T13:00:00Z\n');
    expect(out).toMatch(/\n1 passed, 1 failed\n$/);
  });

  it('fails a scenario whose context is malformed, with the text', async () => {
    const { status, out } = await cli(['test', file('malformed.json', scenarios({ ...scenario, given: { call: { voice: 'robot' } } }))]);
    expect(status).toBe(1);
    expect(out).toContain('actual    call.voice: "robot" is not one of');
  });

  it('looks through folders, and passes over what is no scenario file', async () => {
    const tree = mkdtempSync(join(tmpdir(), 'call-compliance-tree-'));
    const at = (name: string, text: string): void => writeFileSync(join(tree, name), text);
    at('a.yaml', JSON.stringify(scenarios(scenario)));
    at('b.yml', 'scenarios:\n  - { name: malformed is a failure, expect: { decision: deny } }\n');
    at('other.yaml', 'a: b\n');
    at('broken.yaml', 'a: [b\n');
    at('notes.txt', 'scenarios:\n');
    const { status, out } = await cli(['test', tree, join(tree, 'a.yaml')]);
    expect(status).toBe(1);
    expect(out).toMatch(/\n1 passed, 1 failed\n$/);
    at('c.json', '{ "scenarios": [ }');
    expect(await unusable(['test', tree])).toMatch(/c\.json:1:\d+: /);
  });

  it('runs nothing if a file is not usable', async () => {
    const good = file('good.json', scenarios(scenario));
    expect(await unusable(['test', good, file('other.yaml', 'a: b\n')])).toContain('this is no scenario file');
    expect(
      await unusable([
        'test',
        good,
        file('keys.yaml', 'scenarios:\n  - name: a\n    expects: { decision: deny }\n    expect: { decision: deny }\n'),
      ]),
    ).toMatch(/keys\.yaml:2:5: scenarios\.0: unknown key expects; did you mean expect\?/);
    expect(
      await unusable([
        'test',
        good,
        file('base.yaml', 'bases: { late: {} }\nscenarios:\n  - name: a\n    base: lat\n    expect: { decision: deny }\n'),
      ]),
    ).toMatch(/base\.yaml:4:5: .*there is no base lat in this file; did you mean late\?/);
    expect(
      await unusable(['test', good, file('cite.yaml', 'scenarios:\n  - name: a\n    expect: { violations: [16 CFR 310.4(z)] }\n')]),
    ).toMatch(/cite\.yaml:3:\d+: .*the catalogue has no citation 16 CFR 310\.4\(z\)/);
    expect(await unusable(['test', join(folder, 'nowhere')])).toContain('there is no such file');
    expect(await unusable(['test', mkdtempSync(join(tmpdir(), 'empty-'))])).toContain('there is no scenario file');
  });
});

describe('the command', () => {
  it('helps, and says its version', async () => {
    expect(await cli(['--help'])).toMatchObject({ status: 0, err: '' });
    expect((await cli(['check', '--help'])).out).toContain('--at <instant>');
    expect(await cli(['--version'])).toMatchObject({ status: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [[]],
    [['chek']],
    [['check']],
    [['test']],
    [['explain']],
    [['check', '-', '--jason']],
    [['check', 'a', 'b']],
    [['rules', '--jurisdiction']],
  ])('refuses %j', async (argv) => expect(await unusable(argv)).not.toBe(''));

  it('reports a defect of its own as one', async () => {
    const broken = {
      stdin: [] as unknown as AsyncIterable<Uint8Array>,
      stdout: {
        write: () => {
          throw new TypeError('no');
        },
      },
      stderr: { write: (text: string) => (said += text) },
      env: {},
    };
    let said = '';
    expect(await run(['schema'], broken)).toBe(2);
    expect(said).toContain('defect');
  });
});

it('wrap hangs the further lines under the first word', () => {
  expect(wrap('one two three', 9, '- ')).toBe('- one two\n  three');
  expect(wrap('a-very-long-word b', 5)).toBe('a-very-long-word\nb');
  expect(wrap(`${escape}[1mone two${escape}[22m`, 7)).toBe(`${escape}[1mone two${escape}[22m`);
});
