import type { Decision, Finding, Obligation } from '../decision/decision.js';
import type { ObligationTime } from '../law/obligation.js';
import { meaningOf } from './field-text.js';
import { fillIn } from './fill-in.js';
import { localText, placeText } from './local-text.js';
import { cleanAll, wrap, type Terminal } from './terminal.js';
import { kindWords, verdictWords, type Asked } from './verdict-words.js';

/** A decision for someone who never read the law: the verdict first, then why, then what to do. */
export function printDecision(given: Decision, asked: Asked, terminal: Terminal): string {
  const decision = cleanAll(given);
  const page = pageFor(terminal);
  const parts: string[][] = [
    [verdict(decision, asked, terminal, page)],
    [
      page.item('Call time: ', localText(asked.at, decision)),
      page.item('Place:     ', placeText(decision)),
      page.item('Judged by: ', rulesText(decision)),
    ],
    violations(decision, page),
    failures(decision, page),
    unsupported(decision, page),
    missing(decision, page),
    unlessFacts(decision, page),
    findings('Exceptions that this answer relies on', decision.exemptions, page),
    ...obligations(decision, page),
    findings('Good to know (does not decide)', decision.advice, page),
    permission(decision, asked, page),
    blanks(decision, page, terminal),
    [terminal.dim(page.text(lawText(decision)))],
  ];
  const shown = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

interface Page {
  heading(text: string): string;
  text(text: string): string;
  /** A paragraph after a mark; further lines hang under the first word. */
  item(mark: string, text: string): string;
  bold(text: string): string;
}

const pageFor = ({ width, bold }: Terminal): Page => ({
  heading: (text) => bold(wrap(text, width)),
  text: (text) => wrap(text, width),
  item: (mark, text) => wrap(text, width, mark),
  bold,
});

function rulesText({ rules }: Decision): string {
  const count = rules.filter(({ status }) => status !== 'inapplicable').length;
  if (count === 0) return 'no rule; this package holds none that speaks about this call, so nothing was checked';
  return count === 1 ? 'one rule that speaks about this call' : `${count} rules that speak about this call`;
}

const lawText = ({ law: { version, lastVerifiedOn }, place: { tzdb } }: Decision): string =>
  `Law as held by call-compliance ${version}, last compared with its sources on ${lastVerifiedOn}; clocks by tz database ${tzdb}.`;

const section = (heading: string, lines: readonly string[], page: Page): string[] =>
  lines.length === 0 ? [] : [page.heading(heading), ...lines];

function verdict(decision: Decision, { stage }: Asked, terminal: Terminal, page: Page): string {
  const paint = decision.decision === 'allow' ? terminal.good : terminal.bad;
  const [word, sentence] = verdictWords(decision, stage);
  return page.text(`${paint(word)}  ${sentence}`);
}

const titled = (page: Page, { citation, title, also = [] }: { citation: string; title: string; also?: readonly string[] }): string =>
  `${page.bold([citation, ...also].join('; '))} (${title})`;

const ruleLine = ({ rule, kind, reading }: Finding): string =>
  [
    `Rule: ${rule}`,
    ...(kind === 'law' ? [] : [kindWords[kind]]),
    ...(reading === 'literal' ? [] : ['the text is open here, and the stricter reading was taken']),
  ].join('; ');

function violations(decision: Decision, page: Page): string[] {
  const found = decision.violations;
  if (found.length === 0) return [];
  const count = found.length === 1 ? 'One rule stands' : `${found.length} rules stand`;
  return [page.heading(`${count} against it`), ...found.flatMap((finding, i) => ['', ...violation(finding, `${i + 1}. `, decision, page)])];
}

function violation(finding: Finding, mark: string, decision: Decision, page: Page): string[] {
  const { reason, clearsAt, unless = [], defence = [] } = finding;
  const under = ' '.repeat(mark.length);
  return [
    page.item(mark, titled(page, finding)),
    page.item(under, reason),
    page.item(under, ruleLine(finding)),
    ...(clearsAt == null ? [] : [page.item(`${under}Ends by itself: `, localText(clearsAt, decision))]),
    ...(unless.length === 0 ? [] : [`${under}Not excused by:`]),
    ...unless.map((excuse) => page.item(`${under}- `, `${titled(page, excuse)}. ${excuse.why}${toShow(excuse)}`)),
    ...(defence.length === 0 ? [] : [page.item(under, 'Defences, which may excuse the violation afterwards but never permit the call:')]),
    ...defence.map((harbour) =>
      page.item(`${under}- `, `${titled(page, harbour)}: ${harbour.shown ? 'shown by the facts given' : 'not shown'}.${toShow(harbour)}`),
    ),
  ];
}

/** The facts that would show an exemption or a defence, where the text does not name them already. */
function toShow({ paths, why = '' }: { paths: readonly string[]; why?: string }): string {
  return paths.every((path) => why.includes(path)) ? '' : ` Facts that would show it: ${paths.join(', ')}.`;
}

/** What the facts mean that were not given and that an excuse or a defence would take. */
function unlessFacts({ violations }: Decision, page: Page): string[] {
  const paths = new Set(violations.flatMap(({ unless = [], defence = [] }) => [...unless, ...defence]).flatMap((excuse) => excuse.paths));
  const lines = [...paths].map((path) => page.item('- ', `${page.bold(path)}: ${meaningOf(path)}`));
  return section('Facts not given that would show an excuse or a defence', lines, page);
}

function failures(decision: Decision, page: Page): string[] {
  const lines = decision.failures.map(({ rule, message }) => page.item('- ', `${rule}: ${message}`));
  return section('Rules that could not be judged (a defect of the software, please report it)', lines, page);
}

function unsupported(decision: Decision, page: Page): string[] {
  const lines = decision.unsupported.flatMap((act) => obligation(act, decision, page));
  return section('The law asks for what your dialer cannot do', lines, page);
}

function missing(decision: Decision, page: Page): string[] {
  const count = decision.missing.length === 1 ? 'One fact is' : `${decision.missing.length} facts are`;
  const lines = decision.missing.flatMap(({ path, why, citations }) => [
    page.item('- ', `${page.bold(path)}: ${why.replace(/^Not supplied: /, '')}`),
    ...(citations.length === 0 ? [] : [page.item('  Asked by ', citations.join('; '))]),
  ]);
  return section(`${count} missing${decision.violations.length > 0 ? ' (needed once the above has ended)' : ''}`, lines, page);
}

function findings(heading: string, found: readonly Finding[], page: Page): string[] {
  const lines = found.flatMap((one) => [page.item('- ', `${titled(page, one)}. ${one.reason}`), page.item('  ', ruleLine(one))]);
  return section(heading, lines, page);
}

const times: readonly (readonly [ObligationTime, string])[] = [
  ['before', 'To do before the call'],
  ['during', 'To do during the call'],
  ['after', 'To do after the call'],
];

const obligations = (decision: Decision, page: Page): string[][] =>
  times.map(([time, heading]) => {
    const due = decision.obligations.filter(({ when }) => when === time);
    return section(
      heading,
      due.flatMap((act) => obligation(act, decision, page)),
      page,
    );
  });

function obligation({ code, text, sources, params, until }: Obligation, decision: Decision, page: Page): string[] {
  const citations = [...new Set(sources.map(({ citation }) => citation))];
  // Where several laws ask for the same act, the text is the first one's and the figures are the strictest.
  const figures =
    params !== undefined && sources.length > 1 && JSON.stringify(params) !== JSON.stringify(sources[0]!.params)
      ? ` The strictest figures count: ${figuresOf(params)}.`
      : '';
  return [
    page.item('- ', `${text}${figures}`),
    ...(until === undefined ? [] : [page.item('  By: ', localText(until, decision))]),
    page.item('  ', `${page.bold(citations.join('; '))} (${code})`),
  ];
}

const figuresOf = (params: Readonly<Record<string, unknown>>): string =>
  Object.entries(params)
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') : JSON.stringify(value)}`)
    .join('; ');

function permission(decision: Decision, { stage }: Asked, page: Page): string[] {
  if (stage === 'post-call') return [];
  const { permittedAt, permittedUntil } = decision;
  const alone = 'if nothing but the time changes.';
  if (decision.decision === 'allow' && permittedUntil === null) return [page.text(`This permission does not end within 35 days ${alone}`)];
  if (permittedUntil !== null) return [page.item('Permitted until: ', `${localText(permittedUntil, decision)}, ${alone}`)];
  if (permittedAt !== null) return [page.item('Permitted from: ', `${localText(permittedAt, decision)}, ${alone}`)];
  const unknown = 'When the call will be permitted cannot be said while facts are missing.';
  return [page.text(decision.missing.length > 0 ? unknown : 'Waiting alone does not make this call lawful.')];
}

function blanks({ missing }: Decision, page: Page, { width }: Terminal): string[] {
  if (missing.length === 0) return [];
  return [
    page.heading('Fill in and put into your file, into the sections that it already has'),
    '',
    fillIn(
      missing.map(({ path }) => path),
      width,
    ).trimEnd(),
  ];
}
