import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, rules } from '../src/index.js';
import { fieldAt, notesAt } from '../src/call/fields.js';
import { everyObligationCode } from '../src/law/obligation.js';
import { version } from '../src/version.js';
import { day, formatDay } from '../src/time/day.js';
import { everyRule } from './support/rules.js';
import { lawRows, paragraphsOf } from './support/state-rows.js';
import { filesBelow } from './support/yaml.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const ids = [...new Set(everyRule.map(({ id }) => id))];
const versionsOf = (id: string) => everyRule.filter((rule) => rule.id === id).sort((a, b) => a.inForce.from - b.inForce.from);

describe.each(ids)('%s', (id) => {
  const versions = versionsOf(id);

  it('has an id of the form jurisdiction.instrument.topic, in lower case', () => expect(id).toMatch(/^[a-z]{2}(-[a-z]{2,3})?(\.[a-z0-9]+(-[a-z0-9]+)*)+$/));

  it('has on every day from 2003 to 2030 one version, or is not in force', () => {
    const last = day('2030-12-31');
    for (let today = day('2003-01-01'); today <= last; today++) {
      const inForce = versions.filter(({ inForce: { from, to } }) => from <= today && (to === undefined || today < to));
      if (inForce.length > 1) expect.fail(`${inForce.length} versions on ${formatDay(today)}`);
    }
  });

  it('has no gap between its versions', () => {
    versions.slice(1).forEach(({ inForce }, i) => expect(versions[i]!.inForce.to).toBe(inForce.from));
  });

  it.each(versions)('says who, what, since when and where: $citation', (rule) => {
    expect(rule.summary).toMatch(/^(No|Every) .*\.$/);
    expect(rule.title).not.toBe('');
    expect(rule.citation).toMatch(rule.kind === 'house' ? /^Operator policy \(not law\): / : /^[A-Z0-9]/);
    expect(rule.url).toMatch(rule.kind === 'house' ? /^(https:\/\/.*)?$/ : /^https:\/\//);
    expect(rule.lastVerifiedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    if (rule.inForce.to !== undefined) expect(rule.inForce.to).toBeGreaterThan(rule.inForce.from);
    for (const path of [...rule.appliesTo.facts, ...rule.prohibits.facts]) expect(fieldAt(path), path).toBeDefined();
  });

  it('judges conduct only at a stage at which there is some', () => {
    for (const { stage, prohibits, appliesTo } of versions) {
      expect(appliesTo.facts.filter((path) => path.startsWith('conduct.'))).toEqual([]);
      if (stage === 'before') expect(prohibits.facts.filter((path) => path.startsWith('conduct.'))).toEqual([]);
    }
  });

  // Read so that what is not shown counts against the call: a disclosure that another paragraph lifts, a consent to go on, whose law
  // on recording a call of unknown origin comes under, a database to ask. Sharing the registry's cost loses a safe harbor and is forbidden.
  const readAgainstTheCall = ['us.tsr.registry-cost-sharing', ...ids.filter((other) => /^us-[a-z]{2}\.recording$/.test(other)), 'us.tsr.recorded-message-order', 'us.tsr.recorded-message-order-said', 'us.tsr.calling-hours-conversation', 'us.tsr.calling-hours-elsewhere', 'us-me.reassigned-number'];

  it('asks no fact that could only permit in order to forbid', () => {
    for (const { appliesTo, prohibits } of readAgainstTheCall.includes(id) ? [] : versions) {
      const permitting = [...appliesTo.facts, ...prohibits.facts].filter((path) => notesAt(path).absent === 'not-shown' && !path.includes('[]'));
      expect(permitting).toEqual([]);
    }
  });

  it('asks only for acts that have a code', () => {
    const duties = versions.flatMap(({ obliges, exempts, unless }) => [...obliges, ...[...exempts, ...unless].flatMap((exemption) => exemption.obliges)]);
    for (const { code, text } of duties) {
      expect(everyObligationCode).toContain(code);
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('citations', () => {
  const paragraphs = lawRows.flatMap((row) => [row.citation, ...paragraphsOf(row.citation)]);
  const pages = [...filesBelow('docs/law', '.md').map(read), ...filesBelow('docs/law', '.json').map(read), ...paragraphs].join('\n').replaceAll('`', '');
  const cited = [...new Set(everyRule.filter(({ kind }) => kind !== 'house').flatMap(({ citation, also, exempts, unless, defences, obliges }) => [
    citation, ...also, ...[...exempts, ...unless, ...defences].map((exemption) => exemption.citation),
    ...[...obliges, ...[...exempts, ...unless].flatMap((exemption) => exemption.obliges)].flatMap((duty) => duty.citation ?? []),
  ]))];

  it.each(cited)('%s stands on a law page', (citation) => expect(pages.includes(citation)).toBe(true));
});

describe('quotations', () => {
  const squeezed = (text: string): string => text.replace(/[“”]/g, '"').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  const official = squeezed(filesBelow('fixtures/law', '.txt').map(read).join('\n'));
  const commentsOf = (source: string): string => (source.match(/(^\s*\/\/.*\n)+/gm) ?? []).map((block) => block.replace(/^\s*\/\/ ?/gm, ' ')).join('\n');
  const fragments = filesBelow('src/rules/us/tsr', '.ts').flatMap((file) =>
    [...commentsOf(read(file)).matchAll(/"([^"]+)"/g)].flatMap(([, quoted]) => quoted!.split('…').map((fragment) => ({ file, fragment: squeezed(fragment).trim() }))),
  ).filter(({ fragment }) => fragment.length > 1);

  it.each(fragments)('$file quotes the official text: $fragment', ({ fragment }) => expect(official.includes(fragment)).toBe(true));
});

it('rules() lists every rule, and explain() has a page for each', () => {
  expect(rules()).toHaveLength(everyRule.length);
  for (const { id, citation } of rules()) expect(explain(id)).toContain(citation);
  expect(() => explain('us.tsr.calling-hour')).toThrow(/did you mean us\.tsr\.calling-hours\?/);
});

it('the version is that of package.json', () => expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version));
