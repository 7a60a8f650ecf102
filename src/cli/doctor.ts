import { lastVerifiedOn } from '../rules/catalogue.js';
import { disagreementsWith, type Disagreement } from '../time/disagreements.js';
import { formatInstant } from '../time/instant.js';
import { formatOffset } from '../time/local-time.js';
import { offsetTable } from '../time/offsets.data.js';
import { version } from '../version.js';
import { PASSED, type Io } from './io.js';
import { terminalOf, toJson, wrap, type Terminal } from './terminal.js';

/** The parts of `process.versions` that clocks depend on. */
export type Versions = Readonly<Partial<Record<'node' | 'icu' | 'tz', string>>>;

/** `doctor`: which clocks and which law this installation has, and where the runtime's own clocks are older. A report: always passes. */
export function doctor({ json = false }: { readonly json?: boolean }, io: Io): number {
  const found = disagreementsWith(offsetTable);
  const runtime: Versions = process.versions;
  io.stdout.write(json ? toJson(reportOf(found, runtime)) : reportText(found, runtime, terminalOf(io.stdout, io.env)));
  return PASSED;
}

const { tzdb, from, to, classes } = offsetTable;
const zones = classes.flatMap((row) => row.zones).length;

const reportOf = (found: readonly Disagreement[], { node, icu, tz }: Versions): object => ({
  version,
  law: { lastVerifiedOn },
  table: { tzdb, from, to, zones },
  runtime: { node, icu, tzdb: tz },
  disagreements: found.map((one) => ({
    zone: one.zone,
    from: formatInstant(one.from),
    table: formatOffset(one.table),
    runtime: one.runtime === undefined ? null : formatOffset(one.runtime),
  })),
});

/** The report in words. */
export function reportText(found: readonly Disagreement[], { node, icu, tz }: Versions, { width, bold }: Terminal): string {
  const lines = [
    wrap(`call-compliance ${version}, law last compared with its sources on ${lastVerifiedOn}`, width, 'Package:  '),
    wrap(`tz database ${tzdb}, ${zones} zones from ${from.slice(0, 10)} until ${to.slice(0, 10)}`, width, 'Clocks:   '),
    wrap(`Node ${node}, ICU ${icu ?? 'of another kind'}, tz database ${tz ?? 'of unknown release'}`, width, 'Runtime:  '),
    '',
    bold(wrap(headline(found), width)),
    ...rows(found),
    '',
    wrap('Decisions go by the package’s own table. The runtime’s clocks count only for zones that it does not hold and for years outside it.', width),
  ];
  return `${lines.join('\n')}\n`;
}

const headline = (found: readonly Disagreement[]): string =>
  found.length === 0
    ? 'The runtime’s own clocks agree with the table.'
    : `The runtime’s own clocks differ from the table in ${found.length === 1 ? 'one zone' : `${found.length} zones`}:`;

function rows(found: readonly Disagreement[]): readonly string[] {
  if (found.length === 0) return [];
  const column = Math.max(...found.map(({ zone }) => zone.length));
  const row = (zone: string, ...cells: readonly string[]): string => ['', zone.padEnd(column), ...cells].join('  ');
  const offset = (value: number | undefined): string => (value === undefined ? 'unknown' : formatOffset(value));
  return [
    '',
    row('zone', 'first instant       ', 'table ', 'runtime'),
    ...found.map(({ zone, from, table, runtime }) => row(zone, formatInstant(from), formatOffset(table), offset(runtime))),
  ];
}
