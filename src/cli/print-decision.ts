import type { Decision, Finding, Obligation } from '../decision/decision.js';
import {
  actText, againstText, citationsOf, excusePaths, headings, lackText, lawText, missingText, permissionText, ruleLine, rulesText, shownText, times, toShow,
  verdictText, type Asked,
} from './decision-text.js';
import { meaningOf } from './field-text.js';
import { fillIn } from './fill-in.js';
import { localText, placeText } from './local-text.js';
import { cleanAll, wrap, type Terminal } from './terminal.js';

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
    findings(headings.exemptions, decision.exemptions, page),
    ...obligations(decision, page),
    findings(headings.advice, decision.advice, page),
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

const section = (heading: string, lines: readonly string[], page: Page): string[] =>
  lines.length === 0 ? [] : [page.heading(heading), ...lines];

function verdict(decision: Decision, asked: Asked, terminal: Terminal, page: Page): string {
  const paint = decision.decision === 'allow' ? terminal.good : terminal.bad;
  const [word, sentence] = verdictText(decision, asked);
  return page.text(`${paint(word)}  ${sentence}`);
}

const titled = (page: Page, { citation, title, also = [] }: { citation: string; title: string; also?: readonly string[] }): string =>
  `${page.bold([citation, ...also].join('; '))} (${title})`;

function violations(decision: Decision, page: Page): string[] {
  const found = decision.violations;
  if (found.length === 0) return [];
  return [page.heading(againstText(decision)), ...found.flatMap((finding, i) => ['', ...violation(finding, `${i + 1}. `, decision, page)])];
}

function violation(finding: Finding, mark: string, decision: Decision, page: Page): string[] {
  const { reason, clearsAt, unless = [], defence = [] } = finding;
  const under = ' '.repeat(mark.length);
  return [
    page.item(mark, titled(page, finding)),
    page.item(under, reason),
    page.item(under, ruleLine(finding)),
    ...(clearsAt == null ? [] : [page.item(`${under}Ends by itself: `, localText(clearsAt, decision))]),
    ...(unless.length === 0 ? [] : [`${under}${headings.unless}:`]),
    ...unless.map((excuse) => page.item(`${under}- `, `${titled(page, excuse)}. ${excuse.why}${toShow(excuse)}`)),
    ...(defence.length === 0 ? [] : [page.item(under, `${headings.defence}:`)]),
    ...defence.map((harbour) =>
      page.item(`${under}- `, `${titled(page, harbour)}: ${shownText(harbour)}.${toShow(harbour)}`),
    ),
  ];
}

/** What the facts mean that were not given and that an excuse or a defence would take. */
function unlessFacts(decision: Decision, page: Page): string[] {
  const lines = excusePaths(decision).map((path) => page.item('- ', `${page.bold(path)}: ${meaningOf(path)}`));
  return section(headings.excuses, lines, page);
}

function failures(decision: Decision, page: Page): string[] {
  const lines = decision.failures.map(({ rule, message }) => page.item('- ', `${rule}: ${message}`));
  return section(headings.failures, lines, page);
}

function unsupported(decision: Decision, page: Page): string[] {
  const lines = decision.unsupported.flatMap((act) => obligation(act, decision, page));
  return section(headings.unsupported, lines, page);
}

function missing(decision: Decision, page: Page): string[] {
  const lines = decision.missing.flatMap(({ path, why, citations }) => [
    page.item('- ', `${page.bold(path)}: ${missingText(why)}`),
    ...(citations.length === 0 ? [] : [page.item('  Asked by ', citations.join('; '))]),
  ]);
  return section(lackText(decision), lines, page);
}

function findings(heading: string, found: readonly Finding[], page: Page): string[] {
  const lines = found.flatMap((one) => [page.item('- ', `${titled(page, one)}. ${one.reason}`), page.item('  ', ruleLine(one))]);
  return section(heading, lines, page);
}

const obligations = (decision: Decision, page: Page): string[][] =>
  times.map(([time, heading]) => {
    const due = decision.obligations.filter(({ when }) => when === time);
    return section(
      heading,
      due.flatMap((act) => obligation(act, decision, page)),
      page,
    );
  });

function obligation(act: Obligation, decision: Decision, page: Page): string[] {
  const { code, until } = act;
  return [
    page.item('- ', actText(act)),
    ...(until === undefined ? [] : [page.item('  By: ', localText(until, decision))]),
    page.item('  ', `${page.bold(citationsOf(act))} (${code})`),
  ];
}

function permission(decision: Decision, asked: Asked, page: Page): string[] {
  const said = permissionText(decision, asked);
  if (said === undefined) return [];
  return ['until' in said ? page.item(said.until, said.text) : page.text(said.text)];
}

function blanks({ missing }: Decision, page: Page, { width }: Terminal): string[] {
  if (missing.length === 0) return [];
  return [
    page.heading(headings.fillIn),
    '',
    fillIn(
      missing.map(({ path }) => path),
      width,
    ).trimEnd(),
  ];
}
