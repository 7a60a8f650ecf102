// Writes dist/sbom.cdx.json: what a user of the package gets besides it, by the lockfile (CycloneDX). The same tree gives the same file.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const bom = JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 }));
const root = bom.metadata.component['bom-ref'];

// With --omit dev npm leaves out what a tool needs too; so what the package needs is followed from its own dependencies.
const needs = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
needs.set(root, needs.get(root).filter((ref) => Object.hasOwn(dependencies, ref.slice(0, ref.lastIndexOf('@')))));
const kept = new Set();
const follow = (ref) => {
  if (kept.has(ref)) return;
  kept.add(ref);
  needs.get(ref).forEach(follow);
};
follow(root);

delete bom.serialNumber;
delete bom.metadata.timestamp;
// npm names the root after its folder.
bom.metadata.component.name = name;
bom.components = bom.components.filter((component) => kept.has(component['bom-ref']));
bom.dependencies = [...kept].sort((a, b) => (a < b ? -1 : 1)).map((ref) => ({ ref, dependsOn: needs.get(ref) }));
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(bom, null, 2)}\n`);
