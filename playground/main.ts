import { stringify } from 'yaml';
import * as z from 'zod';
import { CallContextError, createEvaluator, type CallContextInput, type Decision } from '../src/index.js';
import { againstText, headings } from '../src/cli/decision-text.js';
import { MINUTE, formatInstant, parseInstant, type Instant } from '../src/time/instant.js';
import { builtInZones } from '../src/time/zone.js';
import { withAnswers } from './answers.js';
import { Calendar } from './calendar.js';
import { readCallText, type CallText, type Fault } from './call-text.js';
import { instantText } from './clock.js';
import { button, h, part } from './dom.js';
import { examples } from './examples.js';
import { showFindings } from './findings.js';
import { MissingForm } from './form.js';
import { showObligations, untickAll } from './obligations.js';
import { showVerdict } from './verdict.js';

// The page's policy forbids code made at run time: zod is not to try.
z.config({ jitless: true });

const STEP = 15 * MINUTE;
const HASH = '#call=';
const evaluate = createEvaluator();

const picker = part('example') as HTMLSelectElement;
const text = part('text') as HTMLTextAreaElement;
const editor = part('editor') as HTMLDetailsElement;
const slider = part('slider') as HTMLInputElement;

let timeZone = 'UTC';
let start: Instant | undefined;
let drawn = '';
let drawing: ReturnType<typeof setTimeout> | undefined;

const form = new MissingForm({ changed: judge, instant: (local) => instantText(builtInZones.named(timeZone)!, local), clock: () => timeZone });
const calendar = new Calendar((at) => goTo(at)?.());

/** Reads what stands in the page, judges it and shows the answer. */
function judge(): void {
  const read = readCallText(text.value);
  if (!('context' in read)) return refuse(read);
  const judged = tryWith(read, form.answers());
  if (!('decision' in judged)) return refuse(judged);
  const { context, decision } = judged;
  part('faults').hidden = true;
  text.setAttribute('aria-invalid', 'false');
  part('verdict').hidden = part('answer').hidden = false;
  timeZone = decision.place.clocks[0]?.timeZone ?? 'UTC';
  show(context, decision, start! + Number(slider.value) * STEP);
}

interface Judged {
  readonly context: CallContextInput;
  readonly decision: Decision;
}

/** An answer that cannot be used counts as not known, and its question says why. */
function tryWith(read: CallText, answers: ReadonlyMap<string, unknown>): Judged | readonly Fault[] {
  const context = withAnswers(read.context, answers) as CallContextInput;
  const at = typeof context.at === 'string' ? parseInstant(context.at) : context.at;
  start = typeof at === 'number' ? at : undefined;
  try {
    const decision = evaluate(start === undefined ? context : { ...context, at: formatInstant(start + Number(slider.value) * STEP) });
    if (answers.size === form.answers().size) form.blame([]);
    return { context, decision };
  } catch (error) {
    if (!(error instanceof CallContextError)) throw error;
    const { good, rest } = form.blame(error.issues);
    return rest.length > 0 || good.size === answers.size ? error.issues.map(read.faultOf) : tryWith(read, good);
  }
}

/** No answer: the text is no call. */
function refuse(faults: readonly Fault[]): void {
  part('verdict').hidden = part('answer').hidden = true;
  part('faults').hidden = false;
  part('faults-title').textContent = `No verdict: the call cannot be read${faults.length > 1 ? ` (${faults.length} faults)` : ''}`;
  part('fault-list').replaceChildren(...faults.map(({ path, message, line }) => h('li', {},
    path === '' ? undefined : h('code', {}, path), path === '' ? undefined : ': ', `${message} `,
    line === undefined ? undefined : button(`Line ${line}`, () => select(line)))));
  text.setAttribute('aria-invalid', 'true');
  part('announcer').textContent = `No verdict: ${faults[0]?.message ?? ''}`;
}

function select(line: number): void {
  editor.open = true;
  const lines = text.value.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
}

function show(context: CallContextInput, decision: Decision, at: Instant): void {
  showVerdict(decision, { stage: context.stage ?? 'pre-call', at }, goTo);
  showFindings('violations', againstText(decision), decision.violations, decision, ask);
  form.show(decision);
  showObligations(decision);
  showFindings('exemptions', headings.exemptions, decision.exemptions, decision, ask);
  showFindings('advice', headings.advice, decision.advice, decision, ask);
  calendar.mark(at);
  const key = JSON.stringify(context);
  if (key === drawn) return;
  clearTimeout(drawing);
  part('calendar').setAttribute('aria-busy', 'true');
  drawing = setTimeout(() => {
    drawn = key;
    calendar.show(context);
    part('calendar').setAttribute('aria-busy', 'false');
  }, 100);
}

function ask(paths: readonly string[]): void {
  form.want(paths);
  judge();
}

/** Moves the call to the first step at or after an instant; `undefined` if the slider does not reach it. */
function goTo(at: Instant): (() => void) | undefined {
  const step = Math.ceil((at - start!) / STEP);
  return step < 0 || step > Number(slider.max) ? undefined : () => moveTo(step);
}

function moveTo(step: number): void {
  slider.value = String(step);
  judge();
}

/** The example that the page's address names. */
const asked = (): string | undefined => examples.find(({ id }) => location.hash === HASH + id)?.id;

function pick(id = examples[0]!.id): void {
  const example = examples.find((each) => each.id === id)!;
  picker.value = example.id;
  part('about').textContent = example.about;
  text.value = example.text;
  text.scrollTop = 0;
  form.clear();
  untickAll();
  moveTo(0);
}

for (const group of new Set(examples.map((example) => example.group))) {
  picker.append(h('optgroup', { label: group }, ...examples.filter((example) => example.group === group).map(({ id, title }) => h('option', { value: id }, title))));
}
picker.addEventListener('input', () => {
  pick(picker.value);
  location.hash = HASH + picker.value;
});
addEventListener('hashchange', () => {
  if (asked() !== undefined && asked() !== picker.value) pick(asked());
});
let typing: ReturnType<typeof setTimeout> | undefined;
text.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(judge, 250);
});
slider.addEventListener('input', judge);
slider.addEventListener('keydown', (event) => {
  const days = { PageUp: 1, PageDown: -1 }[event.key];
  if (days === undefined) return;
  event.preventDefault();
  moveTo(Number(slider.value) + days * 96);
});
for (const each of document.querySelectorAll<HTMLElement>('[data-steps]')) each.addEventListener('click', () => moveTo(Number(slider.value) + Number(each.dataset['steps'])));
part('start').addEventListener('click', () => moveTo(0));
part('again').addEventListener('click', () => pick(picker.value));
part('write').addEventListener('click', () => {
  const read = readCallText(text.value);
  if (!('context' in read)) return;
  text.value = stringify(withAnswers(read.context, form.answers()), { lineWidth: 120 });
  form.clear();
  judge();
  editor.open = true;
  text.focus();
});

editor.open = matchMedia('(min-width: 64em)').matches;
pick(asked());
