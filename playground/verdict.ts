import type { Decision } from '../src/index.js';
import { placeText } from '../src/cli/local-text.js';
import { verdictWords, type Asked } from '../src/cli/verdict-words.js';
import type { Instant } from '../src/time/instant.js';
import { clocksText } from './clock.js';
import { button, h, part } from './dom.js';
import { ruleLink } from './laws.js';

/** The verdict with its time, and until or from when it holds. `goTo` moves the call; it is `undefined` for a time out of reach. */
export function showVerdict(decision: Decision, { stage, at }: Asked, goTo: (at: Instant) => (() => void) | undefined): void {
  const [word, sentence] = verdictWords(decision, stage);
  const clocks = clocksText(decision.place, at);
  part('verdict').dataset['verdict'] = decision.decision;
  part('word').textContent = `${decision.decision === 'allow' ? '✓' : '✕'} ${word}`;
  part('sentence').textContent = sentence;
  part('clocks').textContent = clocks;
  part('slider').setAttribute('aria-valuetext', `${clocks}: ${word.toLowerCase()}`);
  part('permission').replaceChildren(h('p', {}, `Where: ${placeText(decision)}.`), ...(stage === 'post-call' ? [] : [permission(decision, goTo)]));
  part('law').replaceChildren(lawText(decision));
  showFailures(decision);
  announce(decision, `${word}. ${clocks}. ${gist(decision)}`);
}

function permission(decision: Decision, goTo: (at: Instant) => (() => void) | undefined): HTMLElement {
  const { permittedAt, permittedUntil, missing } = decision;
  const alone = 'if nothing but the time changes.';
  if (permittedUntil !== null) return h('p', {}, `Permitted until ${clocksText(decision.place, Date.parse(permittedUntil))}, ${alone}`);
  if (decision.decision === 'allow') return h('p', {}, `This permission does not end within 35 days ${alone}`);
  if (permittedAt === null) return h('p', {}, missing.length > 0 ? 'When the call will be permitted cannot be said while facts are missing.' : 'Waiting alone does not make this call lawful.');
  const go = goTo(Date.parse(permittedAt));
  return h('p', {}, `Permitted from ${clocksText(decision.place, Date.parse(permittedAt))}, ${alone} `, go === undefined ? undefined : button('Move the call there', go, { id: 'go' }));
}

function lawText({ rules, law: { version, lastVerifiedOn }, place: { tzdb } }: Decision): string {
  const count = rules.filter(({ status }) => status !== 'inapplicable').length;
  const judges = count === 0 ? 'No rule of this package speaks about this call, so nothing was checked.' : `Judged by ${count === 1 ? 'one rule that speaks' : `${count} rules that speak`} about this call.`;
  return `${judges} Law as held by call-compliance ${version}, last compared with its sources on ${lastVerifiedOn}; clocks by tz database ${tzdb}.`;
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
