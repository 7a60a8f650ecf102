// Follows the README and every guide step by step, each page in an empty folder with the packed package: files are saved as the page names them,
// TypeScript is checked and run, commands are run, and what is printed is compared with what the page says.
// `node scripts/follow-docs.mjs [--built] [--update] [page.md...]`; `--update` writes what is printed into the pages.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stepsOf } from './doc-steps.mjs';
import { emptyFolder, install, pack, root } from './packed.mjs';

const isUpdate = process.argv.includes('--update');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const pages = named.length > 0 ? named : ['README.md', 'docs/test-kit.md', ...readdirSync(`${root}docs/guides`).sort().map((page) => `docs/guides/${page}`)];

/** Commands for a checkout of the repository; the gate runs them. */
const isForContributors = (line) => /^npm ci\b/.test(line);

const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const tarball = pack();
const home = emptyFolder();
writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
install(tarball, home, [`vitest@${devDependencies.vitest}`, `@types/node@${devDependencies['@types/node']}`]);

const folders = new Map(pages.map((page) => [page, join(home, 'pages', page.replaceAll(/[/.]/g, '-'))]));
for (const page of pages) prepare(page, folders.get(page));
const mistyped = compile();
const faults = mistyped !== '' ? [mistyped] : pages.flatMap((page) => follow(page, folders.get(page)).map((fault) => `${page}: ${fault}`));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** A folder with the package and the files that the page names. */
function prepare(page, folder) {
  save(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  if (page === 'README.md') cpSync(`${root}examples/test-kit/vitest/scenarios.yaml`, join(folder, 'scenarios/scenarios.yaml'));
  for (const { language, name, text } of stepsOf(readFileSync(`${root}${page}`, 'utf8'))) if (language !== 'sh') save(join(folder, name), text);
}

/** Checks the types of every page at once and writes JavaScript beside the TypeScript; gives what is wrong. */
function compile() {
  const files = [...folders.values()].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name)));
  const flags = ['--strict', '--noUncheckedIndexedAccess', '--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext', '--types', 'node', '--skipLibCheck'];
  const { status, stdout } = spawnSync(`${root}node_modules/.bin/tsc`, [...flags, ...files], { cwd: home, encoding: 'utf8' });
  return status === 0 ? '' : stdout;
}

function follow(page, folder) {
  let markdown = readFileSync(`${root}${page}`, 'utf8');
  let [shift, done] = [0, 0];
  for (const step of stepsOf(markdown)) {
    const [program, args] = how(step);
    if (program === undefined) continue;
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
    if (status !== 0 && step.command === undefined) return [`${step.name}: exit status ${status}\n${stdout}${stderr}`];
    if (step.prints !== undefined && stdout !== step.prints && isUpdate) {
      const at = step.printsAt + shift;
      markdown = markdown.slice(0, at) + stdout + markdown.slice(at + step.prints.length);
      shift += stdout.length - step.prints.length;
    } else if (step.prints !== undefined && stdout !== step.prints) return [`${step.name} prints\n${stdout}but the page says\n${step.prints}`];
    done++;
  }
  if (isUpdate) writeFileSync(`${root}${page}`, markdown);
  console.log(`ok ${page}: ${done} steps`);
  return [];
}

function save(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The program that a step runs, if it is one that runs. */
function how({ language, name, text }) {
  if (/\.(test|config)\.\w+$/.test(name)) return [];
  if (language === 'ts' || language === 'js') return [process.execPath, [name.replace(/\.ts$/, '.js')]];
  if (language === 'sh') return ['bash', ['--norc', '-euc', text.split('\n').filter((line) => !isForContributors(line)).join('\n').replaceAll(/^npm install .*call-compliance$/gm, ':')]];
  return [];
}
