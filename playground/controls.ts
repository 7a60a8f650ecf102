import { h } from './dom.js';
import type { Schema } from './schema.js';

/** A fact to fill in. `value` is `undefined` as long as it is not known. */
export interface Field {
  readonly element: HTMLElement;
  value(): unknown;
}

/** What a field is made with. */
export interface Making {
  /** Called whenever what is filled in changes. */
  readonly changed: () => void;
  /** A local time of the called person's place as an instant: `2026-06-10T14:00` with its offset. */
  readonly instant: (local: string) => string;
  /** The place whose clock that is. */
  readonly clock: () => string;
}

/** What a field shows: its question and, under it, its path and who may know it. */
export interface About {
  readonly id: string;
  readonly question: string;
  readonly help?: HTMLElement;
}

/** Filled in by typing, not by choosing. */
export const isTyped = (shape: Schema): boolean => shape.properties === undefined && shape.items === undefined && shape.enum === undefined && shape.type !== 'boolean' && shape.const === undefined;

type Option = readonly [text: string, value: unknown];
export const noneOption: Option = ['There is none', null];

export const optionsOf = ({ enum: words, const: word }: Schema): readonly Option[] =>
  words?.map((each): Option => [each, each]) ?? (word === undefined ? [['Yes', true], ['No', false]] : [[word, word]]);

export function select(id: string, options: readonly Option[]): HTMLSelectElement {
  const texts = [['Not known', undefined], ...options] as const;
  return h('select', { id }, ...texts.map(([text, value]) => h('option', { value: value === undefined ? '' : JSON.stringify(value) }, text)));
}

export const chosen = ({ value }: HTMLSelectElement): unknown => (value === '' ? undefined : (JSON.parse(value) as unknown));

/** A question with its control and what stands under it. */
export function labelled({ id, question, help }: About, control: HTMLElement, ...under: readonly (HTMLElement | undefined)[]): HTMLElement {
  if (help !== undefined) control.setAttribute('aria-describedby', help.id);
  return h('div', { class: 'field' }, h('label', { for: id }, question), control, help, ...under);
}

/** One value, chosen or typed. */
export function plain(shape: Schema, nullable: boolean, about: About, { changed, instant, clock }: Making): Field {
  if (!isTyped(shape)) {
    const control = select(about.id, [...optionsOf(shape), ...(nullable ? [noneOption] : [])]);
    control.addEventListener('input', changed);
    return { element: labelled(about, control), value: () => chosen(control) };
  }
  const control = input(about.id, shape);
  control.addEventListener('input', changed);
  const isInstant = shape.format === 'date-time';
  const value = (): unknown => {
    const text = control.value.trim();
    return text === '' ? undefined : isInstant ? instant(text) : shape.type === 'integer' ? Number(text) : text;
  };
  return { element: labelled(about, control, isInstant ? h('p', { class: 'help' }, `By the clock of ${clock()}.`) : undefined), value };
}

function input(id: string, { type, format, minimum, maximum }: Schema): HTMLInputElement {
  if (format === 'date') return h('input', { id, type: 'date' });
  if (format === 'date-time') return h('input', { id, type: 'datetime-local' });
  if (type !== 'integer') return h('input', { id, type: 'text', autocomplete: 'off', autocapitalize: 'off' });
  return h('input', { id, type: 'number', step: '1', min: minimum?.toString(), max: maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum?.toString() });
}

/** Texts, typed with commas between them. */
export function words({ id, question }: About, { changed }: Making): Field {
  const control = h('input', { type: 'text', id, autocomplete: 'off', autocapitalize: 'off' });
  control.addEventListener('input', changed);
  const value = (): unknown => {
    const given = control.value.split(',').map((word) => word.trim()).filter((word) => word !== '');
    return given.length === 0 ? undefined : given;
  };
  return { element: labelled({ id, question: `${question}, with commas between` }, control), value };
}

/** Words to tick, in the order in which they are ticked: what is said has an order. */
export function ticks(choices: readonly string[], { question }: About, { changed }: Making): Field {
  let ticked: readonly string[] = [];
  const order = h('p', { class: 'help' });
  const tick = (word: string): HTMLElement => {
    const box = h('input', { type: 'checkbox' });
    box.addEventListener('input', () => {
      ticked = box.checked ? [...ticked, word] : ticked.filter((other) => other !== word);
      order.textContent = ticked.length > 1 ? `In this order: ${ticked.join(', ')}.` : '';
      changed();
    });
    return h('label', { class: 'tick' }, box, ` ${word}`);
  };
  const element = h('fieldset', {}, h('legend', {}, question), h('div', { class: 'ticks' }, ...choices.map(tick)), order);
  return { element, value: () => (ticked.length === 0 ? undefined : ticked) };
}
