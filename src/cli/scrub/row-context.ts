import { isPlainObject } from '../../call/merge.js';
import type { RegistryAnswer } from '../../look-up.js';
import { stepsOf, type Step } from '../../scenarios/path.js';
import { readerOf } from './cell-value.js';
import type { Column } from './columns.js';

/** Makes the context of a row: the campaign's facts, the row's over them. An empty cell gives no fact. */
export function contextMaker(
  campaign: Record<string, unknown>,
  columns: readonly Column[],
): (cells: readonly string[], answers: Readonly<Record<string, RegistryAnswer>>) => Record<string, unknown> {
  const parts = columns.map(({ index, path }) => ({ index, steps: stepsOf(path), read: readerOf(path) }));
  const lists = new Set(columns.flatMap(({ path }) => [...path.matchAll(/\[\d+\]/g)].map(({ index }) => path.slice(0, index))));
  return (cells, answers) => {
    const context = structuredClone(campaign);
    for (const { index, steps, read } of parts) {
      const text = cells[index]!.trim();
      if (text !== '') put(context, steps, read(text));
    }
    for (const [key, answer] of Object.entries(answers)) put(context, ['registries', key], { ...answer });
    for (const list of lists) close(context, stepsOf(list));
    completeRegions(context);
    return context;
  };
}

type Container = Record<Step, unknown>;

function put(context: Container, steps: readonly Step[], value: unknown): void {
  let node = context;
  steps.slice(0, -1).forEach((step, i) => {
    if (typeof node[step] !== 'object' || node[step] === null) node[step] = typeof steps[i + 1] === 'number' ? [] : {};
    node = node[step] as Container;
  });
  node[steps.at(-1)!] = value;
}

/** A list of which a row fills the second entry only has one entry. */
function close(context: Container, steps: readonly Step[]): void {
  const list = steps.reduce<unknown>((node, step) => (node as Container | undefined)?.[step], context);
  if (Array.isArray(list)) put(context, steps, list.filter(() => true));
}

/** `NY` is `US-NY` where the list says in which country the person is. */
function completeRegions({ callee }: Record<string, unknown>): void {
  const { country, locations } = callee as { readonly country?: unknown; readonly locations?: unknown };
  if (!Array.isArray(locations)) return;
  for (const location of locations.filter(isPlainObject)) {
    const { region, country: own = country } = location;
    if (typeof region === 'string' && typeof own === 'string' && /^[A-Z0-9]{1,3}$/.test(region)) location['region'] = `${own}-${region}`;
  }
}
