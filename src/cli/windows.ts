import { existsSync } from 'node:fs';
import type { CallContextInput } from '../call/context-input.js';
import { CallContextError } from '../call/errors.js';
import { datedLater } from './dated.js';
import { locateCallee } from '../locate.js';
import type { CallingWindows } from '../decision/calling-windows.js';
import { callingWindows, type TimelessContext, type WindowsOptions } from '../windows.js';
import { formatDay, parseDay, type Day } from '../time/day.js';
import { DAY } from '../time/instant.js';
import { localTime } from '../time/local-time.js';
import { builtInZones } from '../time/zone.js';
import { contextIn, judged } from './check.js';
import { FAILED, PASSED, Unusable, type Io } from './io.js';
import { optionsBy, usable, type JudgingFlags } from './options.js';
import type { Source } from './parse-source.js';
import { printWindows } from './print-windows.js';
import { readDocument } from './read-document.js';
import { contextOf, templates } from './template.js';
import { cleanLine, terminalOf, toJson } from './terminal.js';

export interface WindowsFlags extends JudgingFlags {
  readonly context?: string;
  readonly from?: string;
  readonly days?: string;
  readonly json?: boolean;
}

/** `windows NUMBER…`: for each number, the days to come and when a call may be placed in them. */
export async function windows(numbers: readonly string[], flags: WindowsFlags, io: Io): Promise<number> {
  if (flags.context === '-' && flags.options === '-') throw new Unusable('standard input cannot be both the call and the options');
  const options = await optionsBy(flags, io.stdin);
  const days = daysIn(flags.days);
  const source = flags.context === undefined ? undefined : await readDocument(flags.context, io.stdin);
  const found: { readonly number: string; readonly basis: string; readonly calendar: CallingWindows }[] = [];
  for (const number of numbers) {
    const judgedBy = (context: TimelessContext, more: WindowsOptions): CallingWindows => usable(() => callingWindows(context, { ...options, ...more, days }), flags);
    found.push({ number, ...(source === undefined ? await byTemplate(number, flags.from, judgedBy) : byFile(number, flags.from, source, judgedBy)) });
  }
  if (flags.json) io.stdout.write(toJson(found.map(({ number, calendar }) => ({ number, ...calendar }))));
  else io.stdout.write(found.map(({ number, basis, calendar }) => printWindows(cleanLine(number), basis, calendar, terminalOf(io.stdout, io.env))).join('\n'));
  return found.every(({ calendar }) => calendar.windows.length > 0) ? PASSED : FAILED;
}

function daysIn(text = '7'): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 366) return Number(text);
  throw new Unusable(`--days: ${JSON.stringify(text)} is not a whole number from 1 to 366`);
}

type Judge = (context: TimelessContext, more: WindowsOptions) => CallingWindows;
type Judged = { readonly basis: string; readonly calendar: CallingWindows };

/** The user's own context, with this number in it; from its own time on. */
function byFile(number: string, from: string | undefined, source: Source, judge: Judge): Judged {
  const { callee, ...context } = contextIn(source) as Partial<CallContextInput>;
  const own = { ...context, callee: { ...callee, number } } as TimelessContext;
  placeOf(number, callee?.country);
  const start = from ?? (own.at === undefined ? formatDay(todayAt(own.callee)) : undefined);
  return { basis: `the call of ${cleanLine(source.name)}`, calendar: judged(() => judge(own, start === undefined ? {} : { from: start }), source) };
}

const kinds = ['us-sale', 'uk-live', 'ca-sale', 'au-sale'];

/** A lawful call of a common kind, as of these days, to a person of whom only the number is known. */
async function byTemplate(number: string, from: string | undefined, judge: Judge): Promise<Judged> {
  const countries = placeOf(number).candidates.map(({ country }) => country);
  const kind = kinds.find((name) => countries.includes(templates[name]!.country));
  if (kind === undefined) throw new Unusable(`${number}: there is no kind of call to start from for this country; give the call with --context FILE`);
  const template = (await contextOf(kind)) as unknown as CallContextInput;
  const start = from ?? formatDay(todayAt({ number }));
  const written = Math.floor(Date.parse(template.at as string) / DAY);
  const context = datedLater(template, dayOf(start) - written);
  const { registries } = context;
  const subscriptions = registries?.subscriptions?.map((subscription) => ({ ...subscription, areaCodes: 'all' as const }));
  const callee = { ...context.callee, number, locations: [] };
  const own = { ...context, callee, registries: { ...registries, ...(subscriptions !== undefined && { subscriptions }) } };
  const basis = `${templates[kind]!.title.replace(/ in [A-Z].*$/, '')}, as \`call-compliance new ${kind}\` prints it; --context FILE judges yours`;
  return { basis, calendar: judge(own, { from: start }) };
}

function placeOf(number: string, country?: string): ReturnType<typeof locateCallee> {
  try {
    return locateCallee({ number, ...(country !== undefined && { country }) });
  } catch (error) {
    if (!(error instanceof CallContextError)) throw error;
    if (existsSync(number)) throw new Unusable(`${cleanLine(number)} is a file: name it with --context, beside the number to call`);
    throw new Unusable(error.issues.map(({ message }) => message).join('\n'));
  }
}

/** The day that it now is where the person is; in UTC where that is not known. */
function todayAt(callee: CallContextInput['callee']): Day {
  const zone = locateCallee(callee).candidates[0]?.timeZones[0];
  const now = Date.now();
  return zone === undefined ? Math.floor(now / DAY) : localTime(builtInZones.named(zone)!, now).day;
}

function dayOf(start: string): Day {
  const day = parseDay(start) ?? Math.floor(Date.parse(start) / DAY);
  if (Number.isNaN(day)) throw new Unusable(`--from: ${JSON.stringify(start)} is neither a day such as 2026-11-23 nor a time with its offset`);
  return day;
}
