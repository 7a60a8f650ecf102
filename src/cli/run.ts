import { Command, CommanderError } from 'commander';
import { contextJsonSchema } from '../call/context-schema.js';
import { version } from '../version.js';
import { check, type CheckFlags } from './check.js';
import { doctor } from './doctor.js';
import { PASSED, Unusable, UNUSABLE, type Io } from './io.js';
import { newContext } from './new.js';
import { buildIndex, checkNumbers, indexInfo, type BuildFlags, type CheckFlags as LookUpFlags, type InfoFlags } from './registry/registry.js';
import { explainRule, listRules, type RulesFlags } from './rules.js';
import { scrub, type ScrubFlags } from './scrub/scrub.js';
import { clean, terminalOf, toJson } from './terminal.js';
import { runTests } from './test.js';
import { windows, type WindowsFlags } from './windows.js';

/**
 * Runs the command line.
 *
 * @param argv - The arguments after the command's name.
 * @param io - Where to read and write; `process` is one.
 * @returns the exit status: 0 allowed or passed, 1 denied or failed, 2 unusable input.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status = PASSED;
  const done = (result: number): void => void (status = result);
  try {
    await commandsFor(io, done).parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? PASSED : UNUSABLE;
    const message = error instanceof Unusable ? error.message : `this is a defect of call-compliance; please report it: ${textOf(error)}`;
    io.stderr.write(`${clean(message)}\n`);
    return UNUSABLE;
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const listed = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function commandsFor(io: Io, done: (status: number) => void): Command {
  const program = new Command('call-compliance')
    .description('May this telephone call be placed? Allow or deny, with the paragraphs of law.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(clean(text)),
      getOutHelpWidth: () => terminalOf(io.stdout, io.env).width,
      getErrHelpWidth: () => terminalOf(io.stderr, io.env).width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      '\nExit status: 0 allowed or all passed; 1 denied or failed; 2 unusable input,\nwith the message on standard error.',
    );

  program
    .command('new')
    .description('print a complete lawful context to start from, with every field explained')
    .argument('[kind]', 'the kind of call; without it, the kinds are listed')
    .action(async (kind: string | undefined) => done(await newContext(kind, io)));
  program
    .command('check')
    .description('judge one call')
    .argument('<file>', 'its context, YAML or JSON; - for standard input')
    .option('--json', 'print the decision itself')
    .option('--html', 'print the decision as a page for a browser')
    .option('--at <instant>', 'judge the call as if it were placed then, such as 2026-06-10T14:00:00-04:00')
    .option('--packs <list>', 'apply only these rule packs, with commas between them')
    .option('--options <file>', 'options of the evaluator, YAML or JSON: packs, assume, house, supports, detail, unknownPlace')
    .action(async (file: string, flags: CheckFlags) => done(await check(file, flags, io)));
  program
    .command('windows')
    .description('print when numbers may be called in the days to come, and the law that opens and closes')
    .argument('<number...>', 'in international form, such as +12125550142')
    .option('--context <file>', 'the call, YAML or JSON, in which each number is put; - for standard input; without it, a lawful sales call')
    .option('--from <date>', 'the first day, such as 2026-11-23; without it, the time of the context, or today')
    .option('--days <n>', 'how many days, 1 to 366', '7')
    .option('--json', 'print the calendars as JSON')
    .option('--packs <list>', 'apply only these rule packs, with commas between them')
    .option('--options <file>', 'options of the evaluator, YAML or JSON')
    .action(async (numbers: string[], flags: WindowsFlags) => done(await windows(numbers, flags, io)));
  program
    .command('test')
    .description('run scenario files')
    .argument('<path...>', 'files, or folders with all the scenario files below them')
    .action(async (paths: string[]) => done(await runTests(paths, io)));
  const registry = program.command('registry').description('make and ask an index of a do-not-call list');
  registry
    .command('build')
    .description("build an index of an operator's full lists, plain, gzip or zip; with --update, bring one up to date by change lists")
    .argument('<list...>', 'the files, as the operator hands them out')
    .requiredOption('--version-on <date>', 'the day on which they were obtained from the operator, such as 2026-11-01')
    .option('--out <index>', 'where the index goes; with --update, the place of the old one if left out')
    .option('--update <index>', 'the index that the lists are changes of')
    .option('--country <code>', 'the country whose national form the numbers are in: US, CA, GB or AU')
    .option('--covers <list>', 'what the lists cover, if they do not show it: how the numbers begin, such as +1202,+1212')
    .action(async (lists: string[], flags: BuildFlags) => done(await buildIndex(lists, flags, io)));
  registry
    .command('info')
    .description('print of what day an index is, which numbers it answers for and what it was made of')
    .argument('<index>')
    .option('--verify', 'read all of it and compare the checksums')
    .option('--json', 'print it as JSON')
    .action((index: string, flags: InfoFlags) => done(indexInfo(index, flags, io)));
  registry
    .command('check')
    .description('say whether numbers are listed; exit status 1 if one is, or if nobody knows')
    .argument('<index>')
    .argument('[number...]', 'in international form, such as +12125550142')
    .option('--file <file>', 'a file of numbers, one a line; - for standard input')
    .option('--country <code>', 'the country that numbers in national form are dialed in')
    .action(async (index: string, numbers: string[], flags: LookUpFlags) => done(await checkNumbers(index, numbers, flags, io)));
  program
    .command('scrub')
    .description('judge a calling list: the same list with a decision for each row, and the paragraphs of law')
    .argument('<list>', 'CSV with a header; - for standard input')
    .requiredOption('--out <file>', 'where the result goes')
    .option('--context <file>', 'what all calls of the campaign share, YAML or JSON')
    .option('--map <column=path>', 'a column that gives a fact, such as phone=callee.number; once for each', listed)
    .option('--at <instant>', 'when the calls are to be placed, such as 2026-06-10T14:00:00-04:00')
    .option('--registry <key=file>', 'look the numbers up in an index, such as us-national=dnc.index; once for each', listed)
    .option('--errors <file>', 'where rows go that cannot be judged; without it, beside the result as *.errors.csv')
    .option('--report <file>', 'write a page of HTML with the verdicts by reason, state and hour')
    .option('--report-numbers', 'show whole telephone numbers in the report')
    .option('--resume', 'go on from where an interrupted run stopped')
    .option('--fail-on-deny', 'exit with status 1 if a row is denied or cannot be judged')
    .option('--delimiter <character>', 'what stands between cells, or the word tab; without it, told from the header')
    .option('--prefix <text>', 'what the names of the added columns begin with')
    .option('--keep-formulas', 'leave cells that a spreadsheet would run as formulas as they are')
    .option('--workers <n>', 'how many threads judge; without it, as many as there are cores, at most 4')
    .option('--packs <list>', 'apply only these rule packs, with commas between them')
    .option('--options <file>', 'options of the evaluator, YAML or JSON')
    .action(async (list: string, flags: ScrubFlags) => done(await scrub(list, flags, io)));
  program
    .command('rules')
    .description('list the rules')
    .option('--jurisdiction <code>', 'only those of one country or region, such as GB or US-FL')
    .option('--json', 'print them as JSON')
    .action((flags: RulesFlags) => done(listRules(flags, io)));
  program
    .command('explain')
    .description('print the page of one rule')
    .argument('<rule>', 'its id, such as us.tsr.calling-hours')
    .action((id: string) => done(explainRule(id, io)));
  program
    .command('schema')
    .description('print the JSON Schema of the context')
    .action(() => {
      io.stdout.write(toJson(contextJsonSchema()));
      done(PASSED);
    });
  program
    .command('doctor')
    .description('say which clocks and which law this installation has, and where the runtime has older clocks')
    .option('--json', 'print it as JSON')
    .action((flags: { readonly json?: boolean }) => done(doctor(flags, io)));
  return program;
}
