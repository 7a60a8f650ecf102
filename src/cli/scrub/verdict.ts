import type { Decision } from '../../decision/decision.js';
import { BETWEEN } from './csv.js';

/** The columns that scrubbing adds to a list, after the number of the row. */
const added = ['decision', 'violations', 'citations', 'missing', 'unsupported', 'reasons', 'permittedAt', 'permittedUntil', 'place', 'localTime'] as const;

/** The names of the columns that scrubbing adds. */
export const addedColumns: readonly string[] = ['row', ...added];

type Cells = Readonly<Record<(typeof added)[number], string>>;

/** A decision as the cells of its row. */
export function cellsOf(decision: Decision): readonly string[] {
  const { violations, missing, unsupported, failures, place } = decision;
  const cells: Cells = {
    decision: decision.decision,
    violations: joined(violations.map(({ rule }) => rule)),
    citations: joined([...violations.map(({ citation }) => citation), ...[...missing.flatMap(({ citations }) => citations), ...unsupported.map(({ citation }) => citation)].filter(once)]),
    missing: joined(missing.map(({ path }) => path)),
    unsupported: joined(unsupported.map(({ code }) => code)),
    reasons: joined([
      ...violations.map(({ reason }) => reason),
      ...missing.map(({ path, why }) => `${path}: ${why}`),
      ...unsupported.map(({ code, citation }) => `The dialer cannot perform ${code} (${citation}).`),
      ...failures.map(({ rule, message }) => `The rule ${rule} failed: ${message}`),
    ]),
    permittedAt: decision.permittedAt ?? '',
    permittedUntil: decision.permittedUntil ?? '',
    place: joined(place.jurisdictions),
    localTime: joined(place.clocks.map(({ timeZone, localTime }) => `${localTime} ${timeZone}`)),
  };
  return added.map((name) => cells[name]);
}

const once = (value: string, index: number, all: readonly string[]): boolean => all.indexOf(value) === index;
const joined = (parts: readonly string[]): string => parts.join(BETWEEN);
const split = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(BETWEEN));

/** What is counted of a row. */
export interface Verdict {
  readonly denied: boolean;
  /** What denied it: `rule<TAB>citation` for a violation, else `missing<TAB>path`, `unsupported<TAB>code`, `failed<TAB>`. */
  readonly reasons: readonly string[];
  readonly state: string;
  readonly hour: string;
  readonly localTime: string;
}

/** The verdict that a row's cells tell, be they fresh or read from the file. */
export function verdictIn(cells: readonly string[]): Verdict {
  const { decision, violations, citations, missing, unsupported, place, localTime } = Object.fromEntries(added.map((name, i) => [name, cells[i]!])) as Cells;
  const paragraphs = split(citations);
  const reasons = [
    ...split(violations).map((rule, i) => `${rule}\t${paragraphs[i]!}`),
    ...split(missing).map((path) => `missing\t${path}`),
    ...split(unsupported).map((code) => `unsupported\t${code}`),
  ];
  const denied = decision === 'deny';
  return { denied, reasons: denied && reasons.length === 0 ? ['failed\t'] : reasons, state: stateIn(split(place)), hour: hourIn(split(localTime)), localTime };
}

/** The one region, or the one country where its law does not differ by region. */
function stateIn(jurisdictions: readonly string[]): string {
  const regions = jurisdictions.filter((code) => code.includes('-'));
  const places = regions.length > 0 ? regions : jurisdictions;
  return places.length === 0 ? 'unknown' : places.length === 1 ? places[0]! : 'several';
}

function hourIn(clocks: readonly string[]): string {
  const hours = [...new Set(clocks.map((clock) => clock.slice(11, 13)))];
  return hours.length === 0 ? 'unknown' : hours.length === 1 ? hours[0]! : 'several';
}
