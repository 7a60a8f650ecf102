import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { registries as registrySections } from '../../call/schema/registries.js';
import { hint } from '../../call/nearest.js';
import { version } from '../../version.js';
import { checkInstant } from '../check.js';
import { FAILED, PASSED, Unusable, type Io } from '../io.js';
import { evaluatorOptions, type JudgingFlags } from '../options.js';
import { campaignFrom, checkRequired } from './campaign.js';
import { columnsOf, type Column } from './columns.js';
import { recordOf } from './csv.js';
import { readHeader } from './header.js';
import type { Plan } from './judge.js';
import { piecesOf, type Pieces } from './pieces.js';
import { writeReport } from './report.js';
import { fingerprint, type RunFiles } from './run-files.js';
import { runPlan } from './run-plan.js';
import { sharedIndex } from './registry.js';
import { summary } from './summary.js';
import { addedColumns } from './verdict.js';

export interface ScrubFlags extends JudgingFlags {
  readonly out: string;
  readonly context?: string;
  readonly map?: readonly string[];
  readonly at?: string;
  readonly errors?: string;
  readonly report?: string;
  readonly reportNumbers?: boolean;
  readonly registry?: readonly string[];
  readonly delimiter?: string;
  readonly prefix?: string;
  readonly keepFormulas?: boolean;
  readonly resume?: boolean;
  readonly failOnDeny?: boolean;
  readonly workers?: string;
}

/** The status of a run that was interrupted, as shells have it. */
const INTERRUPTED = 130;

/** How many rows stand behind each bar of the report. */
const kept = 50;

/** `scrub LEADS.csv`: a calling list in, the same list with a decision for each row out. */
export async function scrub(list: string, flags: ScrubFlags, io: Io): Promise<number> {
  checkFlags(list, flags);
  const pieces = await piecesOf(list, io.stdin);
  const { plan, rest } = await planFor(list, pieces, flags, io);
  const files = filesFor(flags, plan, await inputState(list, plan));
  const outcome = await runPlan(plan, files, { ...pieces, rest }, { resume: flags.resume === true, workers: workersIn(flags.workers), progress: io.stderr });
  if (outcome.interrupted) {
    io.stderr.write(`Interrupted after row ${outcome.lastRow}. The rows so far stand in ${flags.out}.partial; the same command with --resume goes on from there.\n`);
    return INTERRUPTED;
  }
  if (flags.report !== undefined) await writeReport(flags.report, { list: pieces.name, out: flags.out, ...outcome });
  io.stdout.write(summary(outcome, files, flags.report, io));
  return flags.failOnDeny === true && outcome.tally.denied + outcome.tally.bad > 0 ? FAILED : PASSED;
}

function checkFlags(list: string, { at, delimiter, out, errors = errorsFor(out), report }: ScrubFlags): void {
  if (at !== undefined) checkInstant(at);
  if (delimiter !== undefined && !/^[^"\r\n\u0080-\uffff]$/.test(delimiterIn(delimiter)))
    throw new Unusable(`--delimiter ${JSON.stringify(delimiter)}: expected one character such as ; or the word tab`);
  const names = [list, out, errors, ...(report === undefined ? [] : [report])].map((name) => resolve(name));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Unusable(`${twice}: this file is named twice; the list, --out, --errors and --report are different files`);
}

const delimiterIn = (text: string): string => (text === 'tab' ? '\t' : text);

const errorsFor = (out: string): string => `${out.replace(/\.(csv|tsv|txt)$/i, '')}.errors.csv`;

function workersIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,2}$/.test(text)) throw new Unusable(`--workers ${JSON.stringify(text)}: expected a whole number from 0 to 99; 0 judges without workers`);
  return Number(text);
}

async function planFor(list: string, pieces: Pieces, flags: ScrubFlags, io: Io): Promise<{ plan: Plan; rest: Uint8Array }> {
  const options = await evaluatorOptions(flags, io.stdin);
  const { delimiter } = flags;
  const { dialect, cells: header, rest } = await readHeader(pieces.name, pieces.iterator, delimiter === undefined ? undefined : delimiterIn(delimiter));
  const columns = columnsOf(list, header, flags.map ?? []);
  const campaign = await campaignFrom(flags.context, flags.at, columns, io.stdin);
  checkRequired(list, header, campaign, columns);
  const registries = await registriesIn(flags.registry ?? [], columns);
  const plan: Plan = {
    dialect,
    header,
    columns,
    campaign,
    options,
    registries,
    keepFormulas: flags.keepFormulas === true,
    keep: flags.report === undefined ? 0 : kept,
    reportNumbers: flags.reportNumbers === true,
  };
  return { plan, rest };
}

async function registriesIn(given: readonly string[], columns: readonly Column[]): Promise<Plan['registries']> {
  const named = given.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new Unusable(`--registry ${text}: expected KEY=FILE, such as us-national=dnc.index`);
    const [key, file] = [text.slice(0, at), text.slice(at + 1)] as const;
    if (!registryKeys.includes(key)) throw new Unusable(`--registry ${text}: there is no registry ${JSON.stringify(key)}${hint(key, registryKeys)} (there are ${registryKeys.join(', ')})`);
    const column = columns.find(({ path }) => path.startsWith(`registries.${key}.`) || path === `registries.${key}`);
    if (column !== undefined) throw new Unusable(`--registry ${text}: the column ${JSON.stringify(column.name)} gives ${column.path} too; expected one of them (\`--map ${column.name}=\` leaves the column out)`);
    return { key, file };
  });
  return Promise.all(named.map(async ({ key, file }) => sharedIndex(key, file)));
}

const registryKeys: readonly string[] = Object.keys(registrySections.shape).filter((key) => key !== 'subscriptions');

/** What tells this list from another of the same columns. */
async function inputState(list: string, { registries }: Plan): Promise<unknown> {
  const names = [...(list === '-' ? [] : [list]), ...registries.map(({ file }) => file)];
  return Promise.all(names.map(async (name) => ({ size: (await stat(name)).size, changed: (await stat(name)).mtimeMs })));
}

function filesFor({ out, errors = errorsFor(out), prefix = '' }: ScrubFlags, plan: Plan, state: unknown): RunFiles {
  const { dialect, header, keepFormulas } = plan;
  const own = addedColumns.map((name) => `${prefix}${name}`);
  const taken = own.find((name) => header.includes(name));
  if (taken !== undefined) throw new Unusable(`the list has a column ${JSON.stringify(taken)} already, which the result adds; rename it, or put a word before the new ones: --prefix compliance-`);
  const bom = dialect.bom ? '\ufeff' : '';
  const headOf = (cells: readonly string[]): string => `${bom}${recordOf(cells, dialect, keepFormulas)}${dialect.newline}`;
  return {
    out,
    errors,
    dialect,
    outHead: headOf([...header, ...own]),
    errorsHead: headOf(['row', 'column', 'reason', ...header]),
    print: fingerprint({ version, plan: { ...plan, registries: plan.registries.map(({ key }) => key), keep: 0, reportNumbers: false }, state, prefix }),
  };
}
