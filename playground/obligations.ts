import type { Decision, Obligation } from '../src/index.js';
import { actText, times } from '../src/cli/decision-text.js';
import { clocksText } from './clock.js';
import { freshId, h, joined, part } from './dom.js';
import { lawLink } from './laws.js';

const ticked = new Set<string>();
const keyOf = ({ code, when, rule }: Obligation): string => `${code} ${when} ${rule}`;

/** The acts that the law asks for, as a list to tick off. What is ticked stays so while the call is judged again. */
export function showObligations(decision: Decision): void {
  const { obligations } = decision;
  const section = part('obligations');
  section.hidden = obligations.length === 0;
  const count = (): void => {
    const done = obligations.filter((act) => ticked.has(keyOf(act))).length;
    part('done').textContent = `${done} of ${obligations.length} ticked off.`;
  };
  const groups = times.map(([when, title]) => {
    const acts = obligations.filter((act) => act.when === when);
    return acts.length === 0 ? undefined : h('fieldset', {}, h('legend', {}, title), ...acts.map((act) => box(act, decision, count)));
  });
  section.lastElementChild!.replaceChildren(...groups.filter((group) => group !== undefined));
  count();
}

export const untickAll = (): void => ticked.clear();

function box(act: Obligation, decision: Decision, count: () => void): HTMLElement {
  const id = freshId();
  const control = h('input', { type: 'checkbox', id });
  control.checked = ticked.has(keyOf(act));
  control.addEventListener('input', () => {
    if (control.checked) ticked.add(keyOf(act));
    else ticked.delete(keyOf(act));
    count();
  });
  return h('div', { class: 'act' }, control, h('div', {}, h('label', { for: id }, actText(act)), h('p', { class: 'help' }, ...sourcesOf(act), ` (${act.code})`, byText(act, decision))));
}

const byText = ({ until }: Obligation, decision: Decision): string => (until === undefined ? '' : `; by ${clocksText(decision.place, Date.parse(until))}`);

const sourcesOf = ({ sources }: Obligation): readonly (Node | string | undefined)[] =>
  joined([...new Map(sources.map(({ citation, rule }) => [citation, rule]))].map(([citation, rule]) => lawLink(citation, rule)), '; ');
