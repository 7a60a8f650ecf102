import { chosen, isTyped, labelled, noneOption, optionsOf, plain, select, ticks, words, type About, type Field, type Making } from './controls.js';
import { button, freshId, h, type Child } from './dom.js';
import { shapeOf, type Schema } from './schema.js';

/** How a text says that there is none; here one picks it. */
const isOnNone = /^(null|an empty list|\[\]) if/;

/** A fact to fill in, by its schema; `more` stands under the question. */
export function fieldOf(schema: Schema, path: string, making: Making, more: readonly Child[] = []): Field {
  const { shapes, nullable } = shapeOf(schema);
  const [question = '', ...remarks] = (schema.description?.replace(/\.$/, '') ?? path.split('.').at(-1)!).split(/; (?![^(]*\))/);
  const remark = remarks.filter((clause) => !isOnNone.test(clause)).map((clause) => `; ${clause}`).join('');
  const about = { id: freshId(), question, help: h('p', { class: 'help', id: freshId() }, h('code', {}, path), remark, ...more) };
  const [shape] = shapes;
  if (shapes.length === 1 && shape !== undefined && shape.items === undefined) {
    if (shape.properties === undefined) return nullable && isTyped(shape) ? gate(shapes, nullable, about, path, making) : plain(shape, nullable, about, making);
    if (!nullable) return section(shape, about, path, making);
  }
  return gate(shapes, nullable, about, path, making);
}

/** First whether there is any, then what it is: of what may be none, a list, or one of several shapes. */
function gate(shapes: readonly Schema[], nullable: boolean, about: About, path: string, making: Making): Field {
  const inner = shapes.filter((shape) => shape.const === undefined);
  const none = nullable ? [noneOption] : inner.some(({ items }) => items !== undefined) ? [['We looked, there is none', []] as const] : [];
  const openings = inner.map((shape, i) => [opening(shape, inner.length), { open: i }] as const);
  const control = select(about.id, [...none, ...shapes.filter((shape) => shape.const !== undefined).flatMap(optionsOf), ...openings]);
  const unfinished = h('p', { class: 'help', hidden: true }, 'This counts as not known until what it needs is filled in.');
  const body = h('div', { class: 'inside', hidden: true });
  let opened: Field | undefined;
  const value = (): unknown => (opened === undefined ? chosen(control) : opened.value());
  const changed = (): void => {
    unfinished.hidden = opened === undefined || value() !== undefined;
    making.changed();
  };
  control.addEventListener('input', () => {
    const choice = chosen(control) as { readonly open?: number } | null | undefined;
    const shape = choice?.open === undefined ? undefined : inner[choice.open];
    opened = shape === undefined ? undefined : inside(shape, path, { ...making, changed });
    body.hidden = opened === undefined;
    body.replaceChildren(...(opened === undefined ? [] : [opened.element]));
    changed();
  });
  return { element: labelled(about, control, unfinished, body), value };
}

function opening({ properties, items }: Schema, count: number): string {
  const names = Object.values(properties ?? {}).flatMap((part) => part.const ?? (part.enum?.length === 1 ? part.enum : []));
  if (count > 1 && names.length > 0) return names.join(', ');
  return items !== undefined ? 'There are these:' : properties !== undefined ? 'There is one:' : 'It is known:';
}

function inside(shape: Schema, path: string, making: Making): Field {
  const about = { id: freshId(), question: 'Which' };
  if (shape.properties !== undefined) return section(shape, { ...about, question: 'What is known of it' }, path, making);
  const { items } = shape;
  if (items === undefined) return plain(shape, false, about, making);
  if (items.properties !== undefined || items.oneOf !== undefined) return entries(items, about, `${path}[]`, making);
  return items.enum === undefined ? words(about, making) : ticks(items.enum, about, making);
}

/** A section of facts: those that a rule may ask for, then the rest. Not known as long as a part that it must have is not. */
function section({ properties = {}, required = [] }: Schema, { question, help }: About, path: string, making: Making): Field {
  const parts = Object.entries(properties).map(([key, schema]) => ({ key, schema, field: fieldOf(schema, `${path}.${key}`, making) }));
  const asked = parts.filter(({ key, schema }) => required.includes(key) || schema.absent === 'missing');
  const first = asked.length === 0 ? parts : asked;
  const others = parts.filter((each) => !first.includes(each));
  const rest = others.length === 0 ? undefined : h('details', {}, h('summary', {}, `More facts (${others.length})`), ...others.map(({ field }) => field.element));
  return {
    element: h('fieldset', {}, h('legend', {}, question), help, ...first.map(({ field }) => field.element), rest),
    value() {
      const known = Object.fromEntries(parts.map(({ key, field }) => [key, field.value()] as const).filter(([, value]) => value !== undefined));
      return Object.keys(known).length === 0 || required.some((key) => !Object.hasOwn(known, key)) ? undefined : known;
    },
  };
}

/** A list of sections, with as many entries as are added. Not known as long as an entry is not. */
function entries(items: Schema, { question, help }: About, path: string, making: Making): Field {
  let fields: readonly Field[] = [];
  const list = h('div');
  const add = (): void => {
    const field = fieldOf({ ...items, description: 'Entry' }, path, making);
    const row = h('div', { class: 'entry' }, field.element, button('Remove this entry', () => {
      fields = fields.filter((other) => other !== field);
      row.remove();
      another.focus();
      making.changed();
    }));
    fields = [...fields, field];
    list.append(row);
  };
  const another = button('Add another entry', () => {
    add();
    making.changed();
  });
  add();
  return {
    element: h('fieldset', {}, h('legend', {}, question), help, list, another),
    value() {
      const values = fields.map((field) => field.value());
      return values.length === 0 || values.includes(undefined) ? undefined : values;
    },
  };
}
