import type { Decision, Defence, Finding, Obligation } from '../decision/decision.js';
import type { ObligationTime } from '../law/obligation.js';
import { localText } from './local-text.js';

/** What the decision does not say of the call itself. */
export interface Asked {
  readonly stage: 'pre-call' | 'in-call' | 'post-call';
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What stands over the parts of a decision. */
export const headings = {
  unless: 'Not excused by',
  defence: 'Defences, which may excuse the violation afterwards but never permit the call',
  failures: 'Rules that could not be judged (a defect of the software, please report it)',
  unsupported: 'The law asks for what your dialer cannot do',
  excuses: 'Facts not given that would show an excuse or a defence',
  exemptions: 'Exceptions that this answer relies on',
  advice: 'Good to know (does not decide)',
  fillIn: 'Fill in and put into your file, into the sections that it already has',
} as const;

/** How many rules were asked. */
export function rulesText({ rules }: Decision): string {
  const count = rules.filter(({ status }) => status !== 'inapplicable').length;
  if (count === 0) return 'no rule; this package holds none that speaks about this call, so nothing was checked';
  return count === 1 ? 'one rule that speaks about this call' : `${count} rules that speak about this call`;
}

/** Which law and which clocks the answer rests on. */
export const lawText = ({ law: { version, lastVerifiedOn }, place: { tzdb } }: Decision): string =>
  `Law as held by call-compliance ${version}, last compared with its sources on ${lastVerifiedOn}; clocks by tz database ${tzdb}.`;

/** The verdict in a word and in a sentence. */
export function verdictText(decision: Decision, { stage }: Asked): readonly [string, string] {
  const allowed = decision.decision === 'allow';
  return stage === 'post-call' ? afterwards(decision, allowed) : beforehand(decision, allowed, stage);
}

function beforehand(decision: Decision, allowed: boolean, stage: 'pre-call' | 'in-call'): readonly [string, string] {
  const what = stage === 'pre-call' ? 'be placed' : 'go on';
  if (allowed) return ['ALLOWED', `This call may ${what}.`];
  return ['DENIED', lacksFactsOnly(decision) ? `Not enough is known to let this call ${what}.` : `This call may not ${what}.`];
}

function afterwards(decision: Decision, allowed: boolean): readonly [string, string] {
  if (allowed) return ['COMPLIED', 'This call kept every rule that applies to it.'];
  const unknown = 'It is not shown that this call kept the rules: facts are missing.';
  return ['DID NOT COMPLY', lacksFactsOnly(decision) ? unknown : 'This call broke the rules below.'];
}

const lacksFactsOnly = ({ violations, missing, unsupported, failures }: Decision): boolean =>
  missing.length > 0 && violations.length + unsupported.length + failures.length === 0;

/** What a rule is that is no law. */
export const kindWords: Readonly<Record<Finding['kind'], string>> = {
  law: 'law',
  policy: 'published policy of the regulator',
  'industry-code': 'industry code',
  house: 'rule of the house, not law',
};

/** The rule behind a finding, and what is particular about it. */
export const ruleLine = ({ rule, kind, reading }: Finding): string =>
  [
    `Rule: ${rule}`,
    ...(kind === 'law' ? [] : [kindWords[kind]]),
    ...(reading === 'literal' ? [] : ['the text is open here, and the stricter reading was taken']),
  ].join('; ');

export const againstText = ({ violations: { length } }: Decision): string => `${length === 1 ? 'One rule stands' : `${length} rules stand`} against it`;

/** The facts that would show an exemption or a defence, where the text does not name them already. */
export function toShow({ paths, why = '' }: { paths: readonly string[]; why?: string }): string {
  return paths.every((path) => why.includes(path)) ? '' : ` Facts that would show it: ${paths.join(', ')}.`;
}

export const shownText = ({ shown }: Defence): string => (shown ? 'shown by the facts given' : 'not shown');

/** The facts that were not given and that an excuse or a defence would take. */
export const excusePaths = ({ violations }: Decision): readonly string[] => [
  ...new Set(violations.flatMap(({ unless = [], defence = [] }) => [...unless, ...defence]).flatMap((excuse) => excuse.paths)),
];

export const missingText = (why: string): string => why.replace(/^Not supplied: /, '');

export const lackText = ({ missing: { length }, violations: against }: Decision): string =>
  `${length === 1 ? 'One fact is' : `${length} facts are`} missing${against.length > 0 ? ' (needed once the above has ended)' : ''}`;

/** The headings of what is to be done. */
export const times: readonly (readonly [ObligationTime, string])[] = [
  ['before', 'To do before the call'],
  ['during', 'To do during the call'],
  ['after', 'To do after the call'],
];

export const citationsOf = ({ sources }: Obligation): string => [...new Set(sources.map(({ citation }) => citation))].join('; ');

/** What is to be done. Where several laws ask for the same act, the text is the first one's and the figures are the strictest. */
export function actText({ text, sources, params }: Obligation): string {
  const isStricter = params !== undefined && sources.length > 1 && JSON.stringify(params) !== JSON.stringify(sources[0]!.params);
  const figures = isStricter ? Object.entries(params).flatMap(([name, value]) => figureText[name]?.(value) ?? []) : [];
  return figures.length === 0 ? text : `${text} By the strictest of these laws: ${figures.join('; ')}.`;
}

const wordsOf = (code: string): string => `the ${code.replaceAll('-', ' ').replace('do not call', 'do-not-call')}`;

/** The figures that laws set differently, in words; what else a law says of an act stands in its own text. */
const figureText: Readonly<Record<string, (value: unknown) => string>> = {
  says: (codes) => `state ${(codes as readonly string[]).map(wordsOf).join(', ')}`,
  withinSeconds: (seconds) => `within ${String(seconds)} seconds`,
  startWithinSeconds: (seconds) => `begin within ${String(seconds)} seconds`,
  withinMilliseconds: (milliseconds) => `within ${String(milliseconds)} milliseconds`,
  withinDays: (days) => `within ${String(days)} days`,
  withinBusinessDays: (days) => `within ${String(days)} business days`,
  ringSeconds: (seconds) => `ring for ${String(seconds)} seconds`,
  rings: (rings) => `${String(rings)} rings`,
  retainYears: (years) => `keep it for ${String(years)} years`,
  retainMonths: (months) => `keep it for ${String(months)} months`,
  retainDays: (days) => `keep it for ${String(days)} days`,
};

/** How long the permission lasts, or when it will be given; nothing of a call that is over. */
export function permissionText(
  decision: Decision,
  { stage }: Asked,
  timeText: (instant: string, decision: Decision) => string = localText,
): { readonly text: string } | { readonly until: string; readonly text: string } | undefined {
  if (stage === 'post-call') return undefined;
  const { permittedAt, permittedUntil } = decision;
  const alone = 'if nothing but the time changes.';
  if (decision.decision === 'allow' && permittedUntil === null) return { text: `This permission does not end within 35 days ${alone}` };
  if (permittedUntil !== null) return { until: 'Permitted until: ', text: `${timeText(permittedUntil, decision)}, ${alone}` };
  if (permittedAt !== null) return { until: 'Permitted from: ', text: `${timeText(permittedAt, decision)}, ${alone}` };
  const unknown = 'When the call will be permitted cannot be said while facts are missing.';
  return { text: decision.missing.length > 0 ? unknown : 'Waiting alone does not make this call lawful.' };
}
