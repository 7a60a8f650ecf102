import { CallContextError } from '../../call/errors.js';
import type { EvaluatorOptions } from '../../bench.js';
import { createEvaluator } from '../../evaluate.js';
import { overlaps, type Column } from './columns.js';
import { BETWEEN, isFault, isFormula, recordOf, rowsOf, UNENDED, type Row } from './csv.js';
import { memoKey } from './memo.js';
import type { Chunk, Dialect } from './records.js';
import { lookUpIn, type SharedIndex } from './registry.js';
import { contextMaker } from './row-context.js';
import { count, emptyTally, type Tally } from './tally.js';
import { addedColumns, cellsOf, verdictIn, type Verdict } from './verdict.js';

/** What is to be done with every row; plain data, which goes to the workers. */
export interface Plan {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly campaign: Record<string, unknown>;
  readonly options: EvaluatorOptions;
  readonly registries: readonly SharedIndex[];
  readonly keepFormulas: boolean;
  /** How many rows behind each bar of the report are kept, and whether with their numbers as they are. */
  readonly keep: number;
  readonly reportNumbers: boolean;
}

/** A part of the list to judge, or a part of an earlier run's result to count. */
export interface Job {
  readonly kind: 'judge' | 'recount';
  readonly chunk: Chunk;
}

export interface JobResult {
  /** Rows of the result and of the error list, to be written as they stand. */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly errors: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
  /** The number of the last row in the output. */
  readonly lastRow: number;
}

export type Judge = (job: Job) => JobResult;

/** What a verdict adds to a row, and what is counted of it. */
interface Judged {
  readonly tail: string;
  readonly verdict: Verdict;
}

/** Verdicts by what they depend on. */
class Memory {
  readonly #known = new Map<string, Judged | 'names the area code'>();

  get(key: string, areaCode: string | undefined): Judged | undefined {
    const found = this.#known.get(key);
    return found === 'names the area code' ? (this.#known.get(`${key}\0${areaCode}`) as Judged | undefined) : found;
  }

  set(key: string, areaCode: string | undefined, judged: Judged): void {
    if (this.#known.size >= remembered) this.#known.clear();
    const isNamed = areaCode !== undefined && judged.tail.includes(areaCode);
    this.#known.set(key, isNamed ? 'names the area code' : judged);
    if (isNamed) this.#known.set(`${key}\0${areaCode}`, judged);
  }
}

const remembered = 20_000;

/** A function that judges the rows of a chunk. */
export function makeJudge(plan: Plan): Judge {
  const { dialect, header, columns, options } = plan;
  const { delimiter, newline } = dialect;
  const lookUp = lookUpIn(plan.registries);
  const evaluate = createEvaluator({ ...options, detail: 'decision' });
  const contextOf = contextMaker(plan.campaign, columns);
  const number = columns.find(({ path }) => path === 'callee.number')!.index;
  const keyOf = memoKey(plan.campaign, options, columns);
  const judged = new Memory();
  const shown = plan.reportNumbers ? (text: string) => text : masked;

  function judgeCells(cells: readonly string[]): Judged {
    const memo = keyOf(cells);
    const answers = memo.e164 === undefined || plan.registries.length === 0 ? {} : lookUp(memo.e164);
    const key = memo.key === undefined || plan.registries.length === 0 ? memo.key : `${memo.key}\0${JSON.stringify(answers)}`;
    const known = key === undefined ? undefined : judged.get(key, memo.areaCode);
    if (known !== undefined) return known;
    const added = cellsOf(evaluate(contextOf(cells, answers) as never));
    const fresh = { tail: recordOf(added, dialect), verdict: verdictIn(added) };
    if (key !== undefined) judged.set(key, memo.areaCode, fresh);
    return fresh;
  }

  function judgeRow(row: Row): Judged | Bad {
    if (isFault(row)) return { columns: '', reason: row.fault };
    if (row.length !== header.length) return { columns: '', reason: `${row.length} ${row.length === 1 ? 'cell' : 'cells'}; expected ${header.length}, as in the header` };
    if (row[number]!.trim() === '') return { columns: header[number]!, reason: 'callee.number: the cell is empty; expected a telephone number' };
    try {
      return judgeCells(row);
    } catch (error) {
      if (error instanceof CallContextError) return badBy(error, columns);
      throw error;
    }
  }

  function judge({ chunk: { firstRow, bytes, ends, broken } }: Job): JobResult {
    const rows = broken ? [{ fault: UNENDED }] : rowsOf(bytes, ends, dialect);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const counter = counterFor(plan.keep);
    let [output, errors, lastRow] = ['', '', 0];
    rows.forEach((row, i) => {
      if (!isFault(row) && row.every((cell) => cell === '')) return;
      const found = judgeRow(row);
      const rowNumber = firstRow + i;
      if ('reason' in found) {
        counter.tally.bad++;
        errors += `${recordOf([String(rowNumber), found.columns, found.reason, ...(isFault(row) ? [] : row)], dialect, plan.keepFormulas)}${newline}`;
        return;
      }
      const cells = row as readonly string[];
      // A row stays as it was written, quotes and all, but for one that holds a formula.
      const own = !plan.keepFormulas && cells.some(isFormula) ? recordOf(cells, dialect) : withoutBreak(text.toString('utf8', ends[i - 1] ?? 0, ends[i]));
      output += `${own}${delimiter}${rowNumber}${delimiter}${found.tail}${newline}`;
      lastRow = rowNumber;
      counter.count(found.verdict, rowNumber, cells[number]!);
    });
    return { output: bytesOf(output), errors: bytesOf(errors), tally: counter.done(shown), lastRow };
  }

  /** Rows of an earlier run's result. */
  function recount({ chunk: { bytes, ends } }: Job): JobResult {
    const counter = counterFor(plan.keep);
    let lastRow = 0;
    for (const row of rowsOf(bytes, ends, dialect)) {
      if (isFault(row) || row.length !== header.length + addedColumns.length) throw new Error('the result of the earlier run is not as it was written');
      lastRow = Number(row[header.length]);
      counter.count(verdictIn(row.slice(header.length + 1)), lastRow, row[number]!);
    }
    return { output: bytesOf(''), errors: bytesOf(''), tally: counter.done(shown), lastRow };
  }

  return (job) => (job.kind === 'judge' ? judge(job) : recount(job));
}

/** A row that cannot be judged. */
interface Bad {
  readonly columns: string;
  readonly reason: string;
}

function badBy({ issues }: CallContextError, columns: readonly Column[]): Bad {
  const names = issues.flatMap(({ path }) => columnOf(path, columns)?.name ?? []);
  return { columns: [...new Set(names)].join(BETWEEN), reason: issues.map(({ path, message }) => `${path}: ${message}`).join('; ') };
}

/** The column that gives the fact at a path. Where a list's gaps have closed, its entries have other numbers than the columns. */
function columnOf(path: string, columns: readonly Column[]): Column | undefined {
  const anyEntry = (text: string): string => text.replaceAll(/\[\d+\]/g, '[]');
  return (
    columns.find((column) => column.path === path) ??
    columns.find((column) => overlaps(column.path, path) || overlaps(path, column.path)) ??
    columns.find((column) => anyEntry(column.path) === anyEntry(path))
  );
}

/** Every digit but the last two hidden. */
const masked = (number: string): string => number.replaceAll(/\d(?=(\D*\d){2})/g, '•');

const withoutBreak = (record: string): string => record.replace(/\r?\n$|\r$/, '');

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Counts verdict by verdict, which are fewer than rows. */
function counterFor(keep: number) {
  const tally = emptyTally();
  const seen = new Map<Verdict, { many: number; rows: [number, string][] }>();
  return {
    tally,
    count(verdict: Verdict, row: number, number: string): void {
      let entry = seen.get(verdict);
      if (entry === undefined) seen.set(verdict, (entry = { many: 0, rows: [] }));
      entry.many++;
      if (entry.rows.length < keep) entry.rows.push([row, number]);
    },
    done(shown: (number: string) => string): Tally {
      for (const [verdict, { many, rows }] of seen) count(tally, verdict, many, rows.map(([row, number]) => [row, shown(number)]), keep);
      return tally;
    },
  };
}
