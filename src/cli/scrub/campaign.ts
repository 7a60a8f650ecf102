import { CallContextError } from '../../call/errors.js';
import { isPlainObject, merge } from '../../call/merge.js';
import { parseContext } from '../../call/parse.js';
import { stepsOf } from '../../scenarios/path.js';
import { BLANK, blanksIn } from '../fill-in.js';
import { Unusable, type Io } from '../io.js';
import type { Source } from '../parse-source.js';
import { readDocument } from '../read-document.js';
import { overlaps, suggestions, type Column } from './columns.js';

/** Facts about one person, which would be wrong of all others in the list. */
const ofOnePerson = ['callee.number', 'callee.personId', 'callee.otherNumbers', 'callee.locations', 'callee.reassignedNumber', 'conduct'];

/** The facts that every row begins with, checked as far as they can be without a row. */
export async function campaignFrom(file: string | undefined, at: string | undefined, columns: readonly Column[], stdin: Io['stdin']): Promise<Record<string, unknown>> {
  const source = file === undefined ? undefined : await readDocument(file, stdin);
  const given = source === undefined ? {} : factsIn(source);
  const campaign = at === undefined ? given : { ...given, at };
  if (source !== undefined) check(source, campaign, columns);
  return campaign;
}

function factsIn({ name, value, where }: Source): Record<string, unknown> {
  if (!isPlainObject(value)) throw new Unusable(`${name}: expected the facts that all calls of the campaign share, as sections such as call, seller, registries`);
  const faults = [
    ...blanksIn(value).map((path) => `${where(path)}: ${path.join('.')}: still to be filled in (${BLANK}); leave the line out if nobody knows`),
    ...ofOnePerson.filter((path) => isGiven(value, path)).map((path) => `${where(stepsOf(path))}: ${path} is a fact about one person; take it out, and map a column to it`),
  ];
  if (faults.length > 0) throw new Unusable(faults.join('\n'));
  return value;
}

const isGiven = (value: Record<string, unknown>, path: string): boolean => {
  const given = stepsOf(path).reduce<unknown>((part, step) => (isPlainObject(part) ? part[String(step)] : undefined), value);
  return given !== undefined && !(Array.isArray(given) && given.length === 0);
};

/** A fault of the campaign file is told once, not with every row. */
function check({ name, where }: Source, campaign: Record<string, unknown>, columns: readonly Column[]): void {
  try {
    parseContext(merge({ at: 0, call: { purpose: 'sale' }, callee: { number: '' } }, campaign));
  } catch (error) {
    if (!(error instanceof CallContextError)) throw error;
    const faults = error.issues.filter(({ path, code }) => code !== 'missing-field' || !columns.some((column) => overlaps(path, column.path)));
    if (faults.length > 0) throw new Unusable(faults.map(({ path, message }) => `${path === 'at' ? name : where(stepsOf(path))}: ${path}: ${message}`).join('\n'));
  }
}

/** Without these there is no call; says where they may come from. */
export function checkRequired(list: string, header: readonly string[], campaign: Record<string, unknown>, columns: readonly Column[]): void {
  const lacks = (path: string): boolean => !isGiven(campaign, path) && !columns.some((column) => overlaps(column.path, path));
  if (lacks('callee.number')) {
    const meant = suggestions(header);
    throw new Unusable(
      `${list}: row 1: no column gives callee.number, the number to call; expected a column of that name, or --map COLUMN=callee.number` +
        (meant.length === 0 ? ` (the columns are ${header.map((name) => JSON.stringify(name)).join(', ')})` : `\nPerhaps: ${meant.join(' ')}`),
    );
  }
  if (lacks('at')) throw new Unusable('nothing says when the phones are to ring; expected --at, `at` in the campaign file, or a column mapped to at');
  if (lacks('call.purpose')) throw new Unusable('nothing says what the calls are for; expected call.purpose in the campaign file (--context), or a column mapped to it');
}
