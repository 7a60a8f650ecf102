import type { Decision } from '../src/index.js';
import { placeText } from '../src/cli/local-text.js';
import { lawText, permissionText, rulesText, verdictText, type Asked } from '../src/cli/decision-text.js';
import type { Instant } from '../src/time/instant.js';
import { clocksText } from './clock.js';
import { button, h, part } from './dom.js';
import { ruleLink } from './laws.js';

/** The verdict with its time, and until or from when it holds. `goTo` moves the call; it is `undefined` for a time out of reach. */
export function showVerdict(decision: Decision, asked: Asked, goTo: (at: Instant) => (() => void) | undefined): void {
  const { at } = asked;
  const [word, sentence] = verdictText(decision, asked);
  const clocks = clocksText(decision.place, at);
  part('verdict').dataset['verdict'] = decision.decision;
  part('word').textContent = `${decision.decision === 'allow' ? '✓' : '✕'} ${word}`;
  part('sentence').textContent = sentence;
  part('clocks').textContent = clocks;
  part('slider').setAttribute('aria-valuetext', `${clocks}: ${word.toLowerCase()}`);
  part('permission').replaceChildren(h('p', {}, `Where: ${placeText(decision)}.`), permission(decision, asked, goTo) ?? '');
  part('law').textContent = `Judged by ${rulesText(decision)}. ${lawText(decision)}`;
  showFailures(decision);
  announce(decision, `${word}. ${clocks}. ${gist(decision)}`);
}

function permission(decision: Decision, asked: Asked, goTo: (at: Instant) => (() => void) | undefined): HTMLElement | undefined {
  const said = permissionText(decision, asked, (instant, { place }) => clocksText(place, Date.parse(instant)));
  if (said === undefined) return undefined;
  const { permittedAt } = decision;
  const go = decision.decision === 'allow' || permittedAt === null ? undefined : goTo(Date.parse(permittedAt));
  return h('p', {}, 'until' in said ? said.until : '', `${said.text} `, go === undefined ? undefined : button('Move the call there', go));
}

function showFailures({ failures }: Decision): void {
  part('failures').hidden = failures.length === 0;
  part('failures').querySelector('ul')!.replaceChildren(...failures.map(({ rule, message }) => h('li', {}, ruleLink(rule), `: ${message}`)));
}

const gist = ({ violations: [first, ...others], missing }: Decision): string => {
  if (first !== undefined) return `${first.citation}: ${first.reason}${others.length > 0 ? ` And ${others.length} more.` : ''}`;
  return missing.length > 0 ? `${missing.length} facts are missing.` : '';
};

let said = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells who does not see the page that the answer is another one, once the slider rests. */
function announce({ decision, violations, missing }: Decision, text: string): void {
  const key = [decision, ...violations.map(({ rule }) => rule), missing.length].join();
  clearTimeout(waiting);
  if (key === said) return;
  waiting = setTimeout(() => {
    // The first answer is read with the page.
    if (said !== '') part('announcer').textContent = text;
    said = key;
  }, said === '' ? 0 : 500);
}
