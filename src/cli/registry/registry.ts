import { parseNumber } from '../../call/number.js';
import {
  buildRegistry,
  openRegistry,
  RegistryError,
  updateRegistry,
  type ListCountry,
  type ListOptions,
  type RegistryAnswer,
  type RegistryInfo,
  type UpdatedRegistry,
} from '../../registry/index.js';
import { FAILED, PASSED, Unusable, type Io } from '../io.js';
import { readText } from '../read-document.js';
import { clean, toJson } from '../terminal.js';
import { progressOn } from './progress.js';

export interface BuildFlags {
  readonly out?: string;
  readonly versionOn: string;
  readonly country?: string;
  readonly covers?: string;
  readonly update?: string;
}

/** `registry build LIST...`: an index of full lists, or with `--update` one that is brought up to date by change lists. */
export async function buildIndex(lists: readonly string[], { out, versionOn, country, covers, update: index }: BuildFlags, io: Io): Promise<number> {
  const shown = progressOn(io.stderr);
  const options: ListOptions = {
    versionOn,
    onProgress: shown.tell,
    ...(country !== undefined && { country: country as ListCountry }),
    ...(covers !== undefined && { covers: covers.split(',').map((part) => part.trim()) }),
  };
  try {
    if (index !== undefined) io.stdout.write(changesText(await updateRegistry({ ...options, index, changes: lists, out: out ?? index })));
    else if (out !== undefined) io.stdout.write(infoText(await buildRegistry({ ...options, lists, out })));
    else throw new Unusable('--out: say where the index goes');
    return PASSED;
  } catch (error) {
    throw unusable(error);
  } finally {
    shown.stop();
  }
}

const count = (number: number): string => number.toLocaleString('en');

const changesText = ({ added, deleted, without, ...info }: UpdatedRegistry): string =>
  `${count(added)} numbers added, ${count(deleted)} deleted; ${count(without)} changes changed nothing.\n${infoText(info)}`;

/** What the index says about itself, in words; `covers` and `sources` by their first ones. */
function infoText({ format, bytes, numbers, covers, sources }: RegistryInfo): string {
  const days = [...new Set(covers.map(({ versionOn }) => versionOn))].sort();
  const coverage = days.map((day) => `  ${day}: ${some(covers.filter(({ versionOn }) => versionOn === day).map((covered) => (covered.numbers === '+' ? 'every number' : covered.numbers)), 12)}`);
  const made = some(sources.map(({ name, numbers, sha256 }) => `\n  ${name}: ${count(numbers)} numbers, sha256 ${sha256}`), 12);
  return clean(`${count(numbers)} numbers, ${count(bytes)} bytes, format ${format}\nAnswers for, by the day of the version:\n${coverage.join('\n')}\nMade of:${made}\n`);
}

const some = (parts: readonly string[], most: number): string => `${parts.slice(0, most).join(', ')}${parts.length > most ? ` and ${parts.length - most} more` : ''}`.replaceAll(', \n', '\n');

export interface InfoFlags {
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** `registry info INDEX`: what it says about itself; with `--verify`, whether all of it is as it was written. */
export function indexInfo(index: string, { verify = false, json = false }: InfoFlags, io: Io): number {
  try {
    const registry = openRegistry(index, { lazy: true });
    if (verify) registry.verify();
    registry.close();
    io.stdout.write(json ? toJson(registry.info) : `${infoText(registry.info)}${verify ? 'Every part has the checksum that was written with it.\n' : ''}`);
    return PASSED;
  } catch (error) {
    throw unusable(error);
  }
}

export interface CheckFlags {
  readonly file?: string;
  readonly country?: string;
}

/** `registry check INDEX NUMBER...`: whether these numbers, or those of a file, are listed. */
export async function checkNumbers(index: string, numbers: readonly string[], { file, country }: CheckFlags, io: Io): Promise<number> {
  const given = file === undefined ? numbers : (await readText(file, io.stdin)).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (given.length === 0) throw new Unusable('no numbers are given: name them, or a file of them with --file');
  try {
    const registry = openRegistry(index, { lazy: given.length < 1_000 });
    const asked = given.map((text) => {
      const number = parseNumber(text, country);
      if (number === undefined) throw new Unusable(`${JSON.stringify(text)} is no telephone number; expected one such as +12125550142, or one as it is dialed in the --country`);
      return { number, answer: registry.status(number) };
    });
    registry.close();
    io.stdout.write(file === undefined ? asked.map(inWords).join('') : `number,status,version_on\n${asked.map(asCells).join('')}`);
    return asked.every(({ answer }) => answer?.listed === false) ? PASSED : FAILED;
  } catch (error) {
    throw unusable(error);
  }
}

interface Asked {
  readonly number: string;
  readonly answer: RegistryAnswer | undefined;
}

const inWords = ({ number, answer }: Asked): string =>
  answer === undefined ? `${number} is of an area that the index does not answer for\n` : `${number} is ${answer.listed ? '' : 'not '}listed (version of ${answer.versionOn})\n`;

const asCells = ({ number, answer }: Asked): string => `${number},${answer === undefined ? 'unknown' : answer.listed ? 'listed' : 'not-listed'},${answer?.versionOn ?? ''}\n`;

const unusable = (error: unknown): unknown => (error instanceof RegistryError ? new Unusable(error.message) : error);
