// Finds a release of the tz database: its name and its compiled zones.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of compiled zones of a release, and the release's name, `undefined` if it does not say. */
export function releaseAt(path) {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder`);
  return statSync(path).isDirectory() ? releaseIn(path) : releaseIn(unpacked(path));
}

function releaseIn(folder) {
  const tzdb = nameOf(folder);
  if (isCompiled(folder)) return { tzdb, folder };
  const sources = sourcesIn(folder);
  if (sources.length > 0) return { tzdb, folder: compiled(sources) };
  // A tarball holds the release itself or one folder with it.
  const [inner, ...more] = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (inner !== undefined && more.length === 0) return releaseIn(join(folder, inner.name));
  throw new Error(`${folder}: there are neither compiled zones nor sources of the tz database here`);
}

const isCompiled = (folder) => {
  const zone = join(folder, 'America', 'New_York');
  return existsSync(zone) && readFileSync(zone).toString('latin1', 0, 4) === 'TZif';
};

const files = ['africa', 'antarctica', 'asia', 'australasia', 'europe', 'northamerica', 'southamerica', 'etcetera', 'backward'];

/** `tzdata.zi` holds everything; else the files by continent. */
function sourcesIn(folder) {
  const whole = join(folder, 'tzdata.zi');
  return existsSync(whole) ? [whole] : files.map((file) => join(folder, file)).filter((file) => existsSync(file));
}

function nameOf(folder) {
  const text = (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  const [, name] = /^(?:# version )?(\d{4}[a-z]+)/.exec(text('version') || text('+VERSION') || text('tzdata.zi')) ?? [];
  return name;
}

function compiled(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'zones-'));
  run('zic', ['-d', folder, ...sources]);
  return folder;
}

function unpacked(file) {
  const folder = mkdtempSync(join(tmpdir(), 'tz-'));
  run('tar', ['-xf', file, '-C', folder]);
  return folder;
}

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${command} is needed and could not be run: ${error.message}`);
  if (status !== 0) throw new Error(`${command} failed: ${stderr.trim()}`);
}
