import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('package.json') as { name: string; dependencies: Record<string, string>; devDependencies: Record<string, string>; scripts: Record<string, string> };
const lock = json('package-lock.json') as { packages: Record<string, Locked & { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the dependencies', () => {
  it('are those that the lockfile holds, each with its checksum, from the public registry', () => {
    expect(lock.packages['']).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
    // npm may be told to leave the address out where it is the registry's.
    const registry = 'https://registry.npmjs.org/';
    const faulty = packages.filter(([, { integrity, resolved }]) => integrity?.startsWith('sha512-') !== true || !(resolved ?? registry).startsWith(registry));
    expect(faulty.map(([path]) => path)).toEqual([]);
  });

  it('are named by one version, not by a range', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    const running = packages.filter(([, { dev = false, hasInstallScript = false }]) => hasInstallScript && !dev);
    expect(running.map(([path]) => path)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
    // Of the tools one does: esbuild puts its own program in place.
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => nameOf(path))).toEqual(['esbuild']);
  });

  it('have licences that let the package be passed on under its own', () => {
    const passedOn = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];
    // Tools are not passed on; copyleft and data licences may be used.
    const used = [...passedOn, 'BlueOak-1.0.0', 'MPL-2.0', 'CC-BY-4.0', 'CC0-1.0', 'Python-2.0', 'Unlicense', '(MIT OR CC0-1.0)'];
    const faulty = packages.filter(([, { license = 'none', dev = false }]) => !(dev ? used : passedOn).includes(license));
    expect(faulty.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
  });

  it('bring the texts of their licences along', () => {
    const without = packages.filter(([path, { dev = false }]) => !dev && !readdirSync(path).some((file) => /^licen[cs]e/i.test(file)));
    expect(without.map(([path]) => nameOf(path))).toEqual([]);
  });

  it('are each justified in docs/dependencies.md, and no other', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8');
    const justified = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(new Set(justified)).toEqual(new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]));
  });
});

it('the bill of materials lists what the package needs at run time, and is the same every time', () => {
  const made = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
    mkdirSync(join(folder, 'dist'));
    const { status, stderr } = spawnSync('sh', ['-c', `cp package.json package-lock.json ${folder} && cd ${folder} && node ${resolve('scripts/sbom.mjs')}`], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(join(folder, 'dist/sbom.cdx.json'), 'utf8');
  };
  const bom = JSON.parse(made()) as { bomFormat: string; metadata: { component: { name: string } }; components: { name: string; version: string; hashes: unknown[] }[] };
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: manifest.name } } });
  const expected = packages.filter(([, { dev = false }]) => !dev).map(([path, { version }]) => `${nameOf(path)}@${version}`);
  expect(new Set(bom.components.map(({ name, version }) => `${name}@${version}`))).toEqual(new Set(expected));
  expect(bom.components.every(({ hashes }) => hashes.length > 0)).toBe(true);
  expect(JSON.parse(made())).toEqual(bom);
});
