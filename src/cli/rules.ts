import type { Authority, RuleInfo } from '../decision/decision.js';
import { explain, rules } from '../rule-book.js';
import { hint } from '../call/nearest.js';
import { PASSED, Unusable, type Io } from './io.js';
import { placeName } from './local-text.js';
import { clean, terminalOf, toJson, wrap, type Terminal } from './terminal.js';

export interface RulesFlags {
  readonly jurisdiction?: string;
  readonly json?: boolean;
}

/** `rules`: the catalogue, by jurisdiction. */
export function listRules({ jurisdiction, json = false }: RulesFlags, io: Io): number {
  const all = rules();
  const known = [...new Set(all.map((rule) => rule.jurisdiction))];
  if (jurisdiction !== undefined && !known.includes(jurisdiction)) {
    const given = `${JSON.stringify(jurisdiction)}${hint(jurisdiction, known)}`;
    throw new Unusable(`there are no rules of ${given} (there are rules of ${known.join(', ')})`);
  }
  const shown = jurisdiction === undefined ? all : all.filter((rule) => rule.jurisdiction === jurisdiction);
  io.stdout.write(json ? toJson(shown) : table(shown, terminalOf(io.stdout, io.env)));
  return PASSED;
}

function table(shown: readonly RuleInfo[], terminal: Terminal): string {
  const groups = [...new Set(shown.map(({ jurisdiction }) => jurisdiction))].map((jurisdiction) => {
    const own = shown.filter((rule) => rule.jurisdiction === jurisdiction);
    return [
      terminal.bold(`${jurisdiction}  ${placeName(jurisdiction)}: ${own.length} ${own.length === 1 ? 'rule' : 'rules'}`),
      ...own.map((rule) => lines(rule, terminal)),
    ].join('\n\n');
  });
  return `${groups.join('\n\n')}\n`;
}

const stages: Readonly<Record<RuleInfo['stage'], string>> = {
  before: 'before the call',
  during: 'during the call',
  after: 'after the call',
};

function lines(rule: RuleInfo, { width, bold, dim }: Terminal): string {
  const { citation, title, id, stage, kind, decides, inForceFrom, inForceTo } = rule;
  const facts = [
    id,
    stages[stage],
    periodText(inForceFrom, inForceTo),
    ...(kind === 'law' ? [] : [kind]),
    ...(decides ? [] : ['advice only']),
  ];
  return [
    wrap(bold(citation), width, '  '),
    wrap(title, width, '    '),
    dim(wrap(facts.join(' | '), width, '    ')),
    ...further('Also', rule.also, width),
    ...further('Unless', rule.exemptions.flatMap(paragraphs), width),
    ...further('Defence afterwards', rule.defences.flatMap(paragraphs), width),
  ].join('\n');
}

function periodText(from: string, to: string | null): string {
  if (from === '1900-01-01') return to === null ? 'always in force' : `in force before ${to}`;
  return `in force from ${from}${to === null ? '' : `, no longer from ${to}`}`;
}

const paragraphs = ({ citation, also, title }: Authority): readonly string[] => [`${citation} (${title})`, ...also];

const further = (word: string, citations: readonly string[], width: number): string[] =>
  citations.length === 0 ? [] : [wrap(`${word}: ${citations.join('; ')}`, width, '    ')];

/** `explain RULE`: the rule's page, as Markdown. */
export function explainRule(id: string, io: Io): number {
  let page: string;
  try {
    page = explain(id);
  } catch (error) {
    if (error instanceof RangeError) throw new Unusable(`${error.message} (\`call-compliance rules\` lists them)`);
    throw error;
  }
  io.stdout.write(clean(page));
  return PASSED;
}
