// The package as it is published, for scripts that try it in empty folders.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program to its end; its output is shown only if it fails. */
export function run(program, args, cwd) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}: exit status ${error.status}\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error });
  }
}

/** Builds (unless `dist` is there and `--built` was given) and packs; gives the tarball's path in a new folder. */
export function pack() {
  if (!process.argv.includes('--built') || !existsSync(`${root}dist/index.d.ts`)) run('npm', ['run', 'build'], root);
  const folder = emptyFolder();
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
  return `${folder}/${filename}`;
}

const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new empty folder, which is gone when the script ends. */
export function emptyFolder() {
  const folder = mkdtempSync(`${tmpdir()}/call-compliance-`);
  folders.push(folder);
  return folder;
}

/** Puts the tarball, and further packages, beside what a folder has installed. */
export const install = (tarball, folder, more = []) => run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...more], folder);
