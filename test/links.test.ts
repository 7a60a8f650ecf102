import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf } from './support/text.js';
import { readText } from './support/yaml.js';

// Every link of every page: files and anchors are looked up, addresses elsewhere only by their form.

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((page) => page !== '' && existsSync(page));

const withoutCode = (markdown: string): string => markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');
const linksOf = (page: string): readonly string[] =>
  [...withoutCode(readText(page)).replaceAll(/`[^`\n]*`/g, 'code').matchAll(/\]\(<?([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)>?\)/g)].map(([, target]) => target!);

const anchors = new Map<string, ReadonlySet<string>>();
function anchorsOf(page: string): ReadonlySet<string> {
  const known = anchors.get(page);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  const all = new Set<string>();
  for (const [, heading] of withoutCode(readText(page)).matchAll(/^#{1,6} (.*)$/gm)) {
    const anchor = anchorOf(heading!.replaceAll('`', ''));
    const before = found.get(anchor) ?? 0;
    all.add(before === 0 ? anchor : `${anchor}-${before}`);
    found.set(anchor, before + 1);
  }
  anchors.set(page, all);
  return all;
}

function faultOf(page: string, target: string): string | undefined {
  if (/^[a-z]+:/.test(target)) return /^https?:\/\/[\w.-]+\.[a-z]+(:\d+)?(\/|$)/i.test(target) && URL.canParse(target) ? undefined : `${target} is no address`;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
  if (!existsSync(file)) return `${target}: there is no ${file}`;
  if (anchor === undefined || statSync(file).isDirectory()) return undefined;
  return anchorsOf(file).has(anchor) ? undefined : `${target}: ${file} has no heading #${anchor}`;
}

describe('links', () => {
  it('lead to files, headings and well-formed addresses', () => {
    const faults = pages.flatMap((page) => linksOf(page).flatMap((target) => faultOf(page, target) ?? []).map((fault) => `${page}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('are looked at', () => {
    expect(linksOf('docs/README.md').length).toBeGreaterThan(20);
    expect(faultOf('docs/README.md', 'nowhere.md')).toMatch('there is no docs/nowhere.md');
    expect(faultOf('docs/README.md', '../README.md#nothing')).toMatch('no heading');
    expect(faultOf('docs/README.md', 'https:/broken')).toMatch('no address');
  });

  it('lead from docs/README.md to every page of the documentation', () => {
    const reached = new Set(['docs/README.md']);
    for (const page of reached) {
      for (const target of linksOf(page)) {
        const file = normalize(join(dirname(page), target.split('#')[0]!));
        if (file.endsWith('.md') && pages.includes(file)) reached.add(file);
      }
    }
    expect(pages.filter((page) => /^(docs|[A-Z]+\.md)/.test(page) && !reached.has(page))).toEqual([]);
  });
});
