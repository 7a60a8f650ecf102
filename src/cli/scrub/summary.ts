import { rules } from '../../rule-book.js';
import type { Io } from '../io.js';
import { gistOf } from '../field-text.js';
import { cleanLine, terminalOf, wrap } from '../terminal.js';
import type { RunFiles } from './run-files.js';
import type { Outcome } from './run-plan.js';
import type { Bar, Bars } from './tally.js';

const grouped = new Intl.NumberFormat('en');

/** A count as people read it. */
export const countText = (value: number): string => grouped.format(value);

/** What was found, and why rows were denied, for a terminal. */
export function summary({ tally, rows }: Outcome, { out, errors }: RunFiles, report: string | undefined, io: Io): string {
  const terminal = terminalOf(io.stdout, io.env);
  const { allowed, denied, bad, reasons } = tally;
  const blank = rows - allowed - denied - bad;
  const counts = [
    `${terminal.good(countText(allowed))} allowed`,
    `${terminal.bad(countText(denied))} denied`,
    ...(bad > 0 ? [`${terminal.bad(countText(bad))} that cannot be judged (${cleanLine(errors)})`] : []),
    ...(blank > 0 ? [`${countText(blank)} blank`] : []),
  ];
  const width = countText(denied).length;
  const lines = byCount(reasons).map(([key, bar]) => wrap(reasonText(key), terminal.width, `  ${countText(bar.denied).padStart(width)}  `));
  return [
    wrap(`${countText(rows)} ${rows === 1 ? 'row' : 'rows'}: ${counts.join(', ')}`, terminal.width),
    ...(lines.length === 0 ? [] : ['', terminal.bold('Denied because of (a row may have several reasons)'), ...lines]),
    '',
    `Result: ${cleanLine(out)}`,
    ...(report === undefined ? [] : [`Report: ${cleanLine(report)}`]),
    '',
  ].join('\n');
}

/** The most frequent first. */
export const byCount = (bars: Bars): readonly (readonly [string, Bar])[] =>
  [...bars].sort(([a, one], [b, other]) => other.denied + other.allowed - one.denied - one.allowed || (a < b ? -1 : 1));

let titles: ReadonlyMap<string, string> | undefined;

/** What denied a row, in words: the paragraph and its title, the missing fact, the act that the dialer cannot do. */
export function reasonText(key: string): string {
  const [kind, what] = key.split('\t') as [string, string];
  if (kind === 'missing') return `missing ${what}: ${gistOf(what)}`;
  if (kind === 'unsupported') return `the dialer cannot perform ${what}`;
  if (kind === 'failed') return 'a rule failed: a defect of the software, please report it';
  titles ??= new Map(rules().map(({ id, title }) => [id, title]));
  const title = titles.get(kind);
  return title === undefined ? what : `${what} (${title})`;
}
