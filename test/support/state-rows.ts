import { readFileSync } from 'node:fs';
import type { Rule } from '../../src/law/rule.js';
import { day, type Day } from '../../src/time/day.js';
import { stateLaw } from '../../src/rules/us-states/index.js';
import { readYaml } from './yaml.js';

/** A row of docs/law/us-states.json. */
export interface LawRow {
  readonly state: string;
  readonly topic: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly citation: string;
  readonly effectiveFrom: string | null;
  /** The last day on which it is in force. */
  readonly effectiveTo: string | null;
  readonly certainty: string;
}

export const lawRows = JSON.parse(readFileSync(new URL('../../docs/law/us-states.json', import.meta.url), 'utf8')) as readonly LawRow[];

/** Topics of rules (`us-fl.<topic>`) that may state a row of the page's topic; a topic that is longer by a word after a hyphen counts too. */
const topicsOf: Readonly<Record<string, readonly string[] | 'any'>> = {
  hours: ['hours', 'holidays'],
  'hours.automated': ['hours'],
  'hours.sector': ['hours'],
  holidays: ['holidays'],
  'holidays.none': ['holidays'],
  emergencyBan: ['emergencies'],
  residencePresumption: [],
  frequencyCap: ['frequency-cap'],
  autodialConsent: ['consent'],
  prerecorded: ['prerecorded', 'line-release'],
  cellphoneBan: ['mobile-ban'],
  sectorBan: ['sector-ban'],
  dncList: ['do-not-call-list'],
  reassignedNumbers: ['reassigned-number'],
  openingDisclosure: ['opening-disclosure'],
  endCallOnRefusal: ['end-on-refusal'],
  abandonedCall: ['abandoned-calls'],
  callerId: ['caller-id'],
  ringLimit: ['ring-limit'],
  recordingConsent: ['recording'],
  'recordingConsent.automated': ['recording'],
  'recordingConsent.notice': ['recording'],
  registration: ['registration'],
  // Exemptions and relationships are exceptions inside the rules of any topic.
  ebr: 'any',
  exemptions: 'any',
};

export const topicOf = (id: string): string => id.slice(id.indexOf('.') + 1);

const mayState = ({ id }: Rule, topic: string): boolean => {
  const topics = topicsOf[topic];
  if (topics === undefined) throw new Error(`no topic of rules for the law page’s topic ${topic}`);
  return topics === 'any' || topics.some((own) => topicOf(id) === own || topicOf(id).startsWith(`${own}-`));
};

/** The single paragraphs that a citation names: `A §§ 1, 2 (as of 2020); see B § 3` is `A § 1`, `A § 2` and `B § 3`. */
export function paragraphsOf(citation: string): readonly string[] {
  const found: string[] = [];
  for (const part of citation.split(/; (?:see )?| as amended by /)) {
    const plain = part.replace(/(?<=[^,]) \([^()]*\)$/, '').trim();
    const [, code = '', sections = plain] = /^(.*) §§ (.*)$/.exec(plain) ?? [];
    for (const section of sections.split(code === '' ? /, (?=\()/ : ', ')) {
      // "(a)(1), (a)(10)" and "; (1)(b)" go on within the section before.
      if (section.startsWith('(')) found.push(`${sectionOf(found.at(-1)!)}${section}`);
      else found.push(code === '' ? section : `${code} § ${section}`);
    }
  }
  return found;
}

const sectionOf = (paragraph: string): string => paragraph.slice(0, paragraph.indexOf('('));

/** Every paragraph that a rule names. */
const citedBy = ({ citation, also, exempts, unless, defences, obliges }: Rule): string => {
  const exemptions = [...exempts, ...unless, ...defences];
  const duties = [...obliges, ...exemptions.flatMap((exemption) => exemption.obliges)];
  return [citation, ...also, ...exemptions.flatMap((exemption) => [exemption.citation, ...exemption.also]), ...duties.flatMap((duty) => duty.citation ?? [])].join('; ');
};

const isInForce = ({ inForce: { from, to } }: Rule, on: Day): boolean => from <= on && (to === undefined || on < to);

/** The rules that state a row: of its state and topic, in force on its first and its last day, and naming each of its paragraphs. */
export function rulesOf(row: LawRow): readonly Rule[] {
  const [first, last] = [row.effectiveFrom ?? row.effectiveTo, row.effectiveTo ?? row.effectiveFrom].map((date) => day(date ?? '2026-11-22')) as [Day, Day];
  const rules = stateLaw.filter((rule) => rule.jurisdiction === `US-${row.state}` && mayState(rule, row.topic));
  const paragraphs = paragraphsOf(row.citation);
  const names = (rule: Rule): boolean => citedBy(rule).includes(row.citation) || paragraphs.some((paragraph) => citedBy(rule).includes(paragraph));
  for (const on of [first, last]) {
    const cited = rules.filter((rule) => isInForce(rule, on)).map(citedBy).join('; ');
    if (!cited.includes(row.citation) && !paragraphs.every((paragraph) => cited.includes(paragraph))) return [];
  }
  return rules.filter((rule) => names(rule) && (isInForce(rule, first) || isInForce(rule, last)));
}

const register = readYaml('fixtures/coverage/us-states.yaml') as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Why a row has no rule, if it has none. */
export const reasonOf = ({ state, topic }: LawRow): string | undefined => register[topic]?.[state];

/** Every reason of the register, as state and topic. */
export const everyReason: readonly { readonly state: string; readonly topic: string }[] = Object.entries(register).flatMap(([topic, states]) =>
  Object.keys(states).map((state) => ({ state, topic })),
);
