// Renews src/time/offsets.data.ts from a release of the tz database, and says which places change.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseAt } from './tz-release.mjs';
import { historyOf } from './tzif.mjs';

const help = `node scripts/compile-offsets.mjs [RELEASE] [options]

Writes src/time/offsets.data.ts, the UTC offsets that decisions are made by, from a release of the tz database, and prints which zones
change and from when. RELEASE is one of:

  a tarball      tzdata2026f.tar.gz or tzdb-2026f.tar.lz from https://www.iana.org/time-zones; needs tar and zic
  its sources    the folder unpacked from it (northamerica, europe, … or tzdata.zi); needs zic
  its zones      a folder of compiled zones (America/New_York, …)

Without RELEASE the machine's own zones are read, /usr/share/zoneinfo. They may be older than the table: look at the release's name.

  --tzdb NAME    the release's name, where its files do not say it
  --to DAY       the first day that the table no longer covers, such as 2050-01-01
  --add ZONE     a zone that the table does not hold yet; may be given several times
  --dry-run      print the changes, write nothing
  --help         print this

Then: npm test, an entry in CHANGELOG.md with the places that change, and a release.
`;

const target = new URL('../src/time/offsets.data.ts', import.meta.url);

async function renew(path, { tzdb: named, to: until, add = [], 'dry-run': dry = false }) {
  const text = readFileSync(target, 'utf8');
  const { offsetTable: old } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const release = releaseAt(path);
  const tzdb = named ?? release.tzdb;
  if (tzdb === undefined) throw new Error(`${path} does not say which release it is; give --tzdb NAME`);
  const to = until === undefined ? old.to : `${until}T00:00:00Z`;
  if (!(Date.parse(to) > Date.parse(old.from))) throw new Error(`--to ${until}: expected a day such as 2050-01-01`);
  const zones = [...new Set([...old.classes.flatMap((row) => row.zones), ...add])].sort((a, b) => (a < b ? -1 : 1));
  const table = { tzdb, from: old.from, to, classes: classesOf(zones, release.folder, old.from, to) };

  console.log(`${old.tzdb} -> ${tzdb}: ${zones.length} zones, from ${old.from} until ${to}`);
  const changes = changesBetween(old, table);
  console.log(changes.length === 0 ? 'No clock changes.' : changes.join('\n'));
  if (!dry) writeFileSync(target, textOf(text, table));
}

/** Zones with one history stand in one row; rows in the order of their first zones. */
function classesOf(zones, folder, from, to) {
  const rows = new Map();
  for (const zone of zones) {
    const history = historyOf(zoneFile(folder, zone), Date.parse(from) / 1000, Date.parse(to) / 1000);
    const key = JSON.stringify(history);
    rows.set(key, { zones: [...(rows.get(key)?.zones ?? []), zone], ...history });
  }
  return [...rows.values()];
}

function zoneFile(folder, zone) {
  try {
    return readFileSync(join(folder, zone));
  } catch {
    throw new Error(`${zone}: the release has no such zone`);
  }
}

/** Where the two tables show different times: the zones, the first instant and both offsets. */
function changesBetween(old, table) {
  const before = new Map(old.classes.flatMap((row) => row.zones.map((zone) => [zone, row])));
  const found = new Map();
  for (const row of table.classes) {
    for (const zone of row.zones) {
      const change = before.has(zone) ? changeOf(before.get(zone), row, old, table) : 'new in the table';
      if (change !== undefined) found.set(change, [...(found.get(change) ?? []), zone]);
    }
  }
  return [...found].map(([change, zones]) => `${zones.join(', ')}: ${change}`);
}

function changeOf(a, b, old, table) {
  const end = Math.min(Date.parse(old.to), Date.parse(table.to)) / 60_000;
  const instants = [Date.parse(old.from) / 60_000, ...[...a.transitions, ...b.transitions].map(([minute]) => minute), end].sort((x, y) => x - y);
  const differing = instants.slice(0, -1).flatMap((minute, i) => (minute < end && offsetAt(a, minute) !== offsetAt(b, minute) && instants[i + 1] > minute ? [[minute, instants[i + 1]]] : []));
  if (differing.length === 0) return undefined;
  const [first] = differing[0];
  const days = Math.round(differing.reduce((sum, [from, to]) => sum + to - from, 0) / 1440);
  return `from ${instant(first)} ${utc(offsetAt(b, first))}, until now ${utc(offsetAt(a, first))}; they differ on ${days} days, the last of them before ${instant(differing.at(-1)[1])}`;
}

const offsetAt = ({ initialOffset, transitions }, minute) => transitions.findLast(([at]) => at <= minute)?.[1] ?? initialOffset;
const instant = (minute) => new Date(minute * 60_000).toISOString().replace('.000', '');
const twoDigits = (number) => String(number).padStart(2, '0');
const utc = (offset) => `UTC${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`;

/** The file's own head, then the table. */
function textOf(text, { tzdb, from, to, classes }) {
  const head = text.slice(0, text.indexOf('export const'));
  const rows = classes.map(({ zones, initialOffset, transitions }) => `    { zones: [${zones.map((zone) => `'${zone}'`).join(', ')}], initialOffset: ${initialOffset}, transitions: ${JSON.stringify(transitions)} },`);
  return `${head}export const offsetTable = {\n  tzdb: '${tzdb}',\n  from: '${from}',\n  to: '${to}',\n  classes: [\n${rows.join('\n')}\n  ],\n};\n`;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { tzdb: { type: 'string' }, to: { type: 'string' }, add: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) console.log(help);
  else await renew(positionals[0] ?? '/usr/share/zoneinfo', values);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
