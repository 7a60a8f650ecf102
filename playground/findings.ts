import type { Decision, Finding } from '../src/index.js';
import { headings, kindWords } from '../src/cli/decision-text.js';
import { clocksText } from './clock.js';
import { button, h, joined, part } from './dom.js';
import { lawLink, ruleLink } from './laws.js';

/** A section of findings; hidden where there are none. `ask` puts facts into the form. */
export function showFindings(id: string, title: string, found: readonly Finding[], decision: Decision, ask: (paths: readonly string[]) => void): void {
  const section = part(id);
  const key = JSON.stringify(found);
  section.hidden = found.length === 0;
  part(`${id}-title`).textContent = title;
  // What a reader has opened stays open while the answer is the same.
  if (section.dataset['shown'] === key) return;
  section.dataset['shown'] = key;
  section.querySelector('.findings')!.replaceChildren(...found.map((finding) => item(finding, decision, ask)));
}

function item(finding: Finding, decision: Decision, ask: (paths: readonly string[]) => void): HTMLElement {
  const { rule, citation, also = [], url, title, reason, clearsAt, kind, reading } = finding;
  return h('li', {},
    h('h3', {}, ...joined([citation, ...also].map((text) => lawLink(text, rule, url)), '; '), ` ${title}`),
    h('p', {}, reason),
    clearsAt == null ? undefined : h('p', {}, `Ends by itself: ${clocksText(decision.place, Date.parse(clearsAt))}.`),
    reading === 'literal' ? undefined : h('p', { class: 'help' }, 'The text is open here, and the stricter reading was taken.'),
    ...excuses(finding, ask),
    h('p', { class: 'help' }, 'Rule: ', ruleLink(rule), kind === 'law' ? '' : `; ${kindWords[kind]}`),
  );
}

function excuses({ rule, unless = [], defence = [] }: Finding, ask: (paths: readonly string[]) => void): readonly HTMLElement[] {
  const askFor = (paths: readonly string[], title: string): Node | undefined =>
    paths.length === 0 ? undefined : button('Ask me for these facts', () => ask(paths), { 'aria-label': `Ask me for these facts: ${title}` });
  const entry = (citation: string, title: string, why: string, paths: readonly string[]): HTMLElement =>
    h('li', {}, lawLink(citation, rule), ` ${title}. ${why} `, ...paths.flatMap((path) => [h('code', {}, path), ' ']), askFor(paths, title));
  return [
    ...folded(`What would excuse it (${unless.length})`, unless.map(({ citation, title, why, paths }) => entry(citation, title, why, paths))),
    ...folded(
      `${headings.defence} (${defence.length})`,
      defence.map(({ citation, title, shown, paths }) => entry(citation, title, shown ? 'Shown by the facts given.' : 'Not shown.', paths)),
    ),
  ];
}

const folded = (summary: string, entries: readonly HTMLElement[]): readonly HTMLElement[] =>
  entries.length === 0 ? [] : [h('details', {}, h('summary', {}, summary), h('ul', {}, ...entries))];
