import type { Decision, Defence, Excuse, Finding, MissingFact, Obligation } from '../decision/decision.js';
import {
  actText, againstText, citationsOf, excusePaths, headings, lackText, lawText, missingText, permissionText, ruleLine, rulesText, shownText, times, toShow,
  verdictText, type Asked,
} from './decision-text.js';
import { meaningOf } from './field-text.js';
import { fillIn } from './fill-in.js';
import { html, link, page, type Html } from './html.js';
import { localText, placeText } from './local-text.js';
import { cleanAll } from './terminal.js';

/** A decision as a page for someone who never read the law: what `check` prints, in one file that a browser shows. */
export function decisionPage(given: Decision, asked: Asked): string {
  const decision = cleanAll(given);
  const [word, sentence] = verdictText(decision, asked);
  const kind = decision.decision === 'allow' ? 'allow' : 'deny';
  const until = permissionText(decision, asked);
  const body = html`<header class="verdict ${kind}"><h1>${word}</h1><p>${sentence}</p></header>
<dl class="facts">
<dt>Call time</dt><dd>${localText(asked.at, decision)}</dd>
<dt>Place</dt><dd>${placeText(decision)}</dd>
<dt>Judged by</dt><dd>${rulesText(decision)}</dd>
${until === undefined ? undefined : html`<dt>${'until' in until ? until.until.replace(/: $/, '') : 'Permission'}</dt><dd>${until.text}</dd>`}
</dl>
${section(againstText(decision), decision.violations, (finding) => violation(finding, decision))}
${section(headings.failures, decision.failures, ({ rule, message }) => html`<p>${rule}: ${message}</p>`)}
${section(headings.unsupported, decision.unsupported, (act) => obligation(act, decision))}
${section(lackText(decision), decision.missing, missingFact)}
${section(headings.excuses, excusePaths(decision), (path) => html`<p><code>${path}</code>: ${meaningOf(path)}</p>`)}
${section(headings.exemptions, decision.exemptions, finding)}
${times.map(([time, heading]) => section(heading, decision.obligations.filter(({ when }) => when === time), (act) => obligation(act, decision)))}
${section(headings.advice, decision.advice, finding)}
${decision.missing.length === 0 ? undefined : html`<section><h2>${headings.fillIn}</h2><pre tabindex="0">${fillIn(decision.missing.map(({ path }) => path), 90)}</pre></section>`}
${everyRule(decision)}
<footer><p>${lawText(decision)} An engineering reading of public law; not legal advice.</p></footer>`;
  return page(`${word}: ${sentence}`, body);
}

const section = <T>(heading: string, items: readonly T[], show: (item: T) => Html): Html | undefined =>
  items.length === 0 ? undefined : html`<section><h2>${heading}</h2>${items.map((item) => html`<div class="finding">${show(item)}</div>
`)}</section>`;

const titled = ({ citation, title, also = [] }: { citation: string; title: string; also?: readonly string[] }): Html =>
  html`<strong>${[citation, ...also].join('; ')}</strong> (${title})`;

const source = ({ url }: Finding): Html => html` ${link(url, 'Text of the law')}`;

const finding = (one: Finding): Html => html`<h3>${titled(one)}</h3><p>${one.reason}</p><p class="soft">${ruleLine(one)}.${source(one)}</p>`;

const violation = (one: Finding, decision: Decision): Html => html`${finding(one)}
${one.clearsAt == null ? undefined : html`<p>Ends by itself: ${localText(one.clearsAt, decision)}</p>`}
${details(headings.unless, one.unless ?? [], excuse)}
${details(headings.defence, one.defence ?? [], defence)}`;

const excuse = (one: Excuse): Html => html`<li>${titled(one)}. ${one.why}${toShow(one)}</li>`;
const defence = (one: Defence): Html => html`<li>${titled(one)}: ${shownText(one)}.${toShow(one)}</li>`;

const details = <T>(heading: string, items: readonly T[], show: (item: T) => Html): Html | undefined =>
  items.length === 0 ? undefined : html`<details><summary>${heading} (${items.length})</summary><ul>${items.map(show)}</ul></details>`;

const missingFact = ({ path, why, citations }: MissingFact): Html =>
  html`<h3><code>${path}</code></h3><p>${missingText(why)}</p>${citations.length === 0 ? undefined : html`<p class="soft">Asked by ${citations.join('; ')}</p>`}`;

const obligation = (act: Obligation, decision: Decision): Html => html`<p>${actText(act)}</p>
${act.until === undefined ? undefined : html`<p>By: ${localText(act.until, decision)}</p>`}
<p class="soft"><strong>${citationsOf(act)}</strong> (<code>${act.code}</code>)</p>`;

function everyRule({ rules }: Decision): Html | undefined {
  const asked = rules.filter(({ status }) => status !== 'inapplicable');
  if (asked.length === 0) return undefined;
  return html`<section><h2>Every rule that speaks about this call</h2><details><summary>${asked.length} rules and what each says</summary>
<div class="wide" tabindex="0" role="region" aria-label="Rules"><table><thead><tr><th scope="col">Paragraph</th><th scope="col">Rule</th><th scope="col">Says</th></tr></thead>
<tbody>${asked.map(({ citation, rule, status }) => html`<tr><td>${citation}</td><td><code>${rule}</code></td><td>${status}</td></tr>
`)}</tbody></table></div></details></section>`;
}
