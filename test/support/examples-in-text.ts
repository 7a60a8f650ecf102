import ts from 'typescript';
import * as core from '../../src/core.js';
import * as library from '../../src/index.js';
import * as registry from '../../src/registry/index.js';
import * as registryReader from '../../src/registry/reader.js';
import * as au from '../../src/rules/packs/au.js';
import * as ca from '../../src/rules/packs/ca.js';
import * as uk from '../../src/rules/packs/uk.js';
import * as usFederal from '../../src/rules/packs/us-federal.js';
import * as usStates from '../../src/rules/packs/us-states.js';
import * as testing from '../../src/testing/index.js';

/** A fenced block of a Markdown text. */
export interface Block {
  readonly language: string;
  /** What stands after the language on the fence's line. */
  readonly note: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown text, in order. */
export const blocksIn = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].map(([, language, note, text]) => ({ language: language!, note: note!.trim(), text: text! }));

/** What came of running a piece of code. */
export interface Run {
  /** What it printed, a line each. */
  readonly printed: readonly string[];
  /** Lines such as `1 + 1 // 2`, with the value that they have and the one that they say. */
  readonly checks: readonly { readonly line: string; readonly actual: unknown; readonly expected: unknown }[];
}

/** The package's own entries, from their sources. */
export const entries: Readonly<Record<string, object>> = {
  'call-compliance': library,
  'call-compliance/core': core,
  'call-compliance/packs/us-federal': usFederal,
  'call-compliance/packs/us-states': usStates,
  'call-compliance/packs/uk': uk,
  'call-compliance/packs/ca': ca,
  'call-compliance/packs/au': au,
  'call-compliance/registry': registry,
  'call-compliance/registry/reader': registryReader,
  'call-compliance/testing': testing,
};

/**
 * Runs TypeScript as a module whose imports are the given modules, or Node's own.
 *
 * @param scope - Names that the code may use without importing them.
 */
export async function runCode(code: string, modules: Readonly<Record<string, object>> = entries, scope: Readonly<Record<string, unknown>> = {}): Promise<Run> {
  const printed: string[] = [];
  const checks: Run['checks'][number][] = [];
  const body = ts.transpileModule(withChecks(code), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } }).outputText;
  const importing = async (name: string): Promise<object> => modules[name] ?? ((await import(name)) as object);
  const names = {
    ...scope,
    console: { log: (...values: unknown[]) => printed.push(...values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ').split('\n')) },
    __import: importing,
    __check: (line: string, actual: unknown, expected: unknown) => void checks.push({ line, actual, expected }),
  };
  const run = new AsyncFunction(...Object.keys(names), `{\n${withoutImports(body)}\n}`);
  await run(...Object.values(names));
  return { printed, checks };
}

const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...values: unknown[]) => Promise<void>;

const withoutImports = (body: string): string =>
  body
    .replace(/^import \* as (\w+) from '([^']+)';?$/gm, "const $1 = await __import('$2');")
    .replace(/^import \{([^}]*)\} from '([^']+)';?$/gm, (_, names: string, name: string) => `const {${names.replaceAll(' as ', ': ')}} = await __import('${name}');`)
    .replace(/^import (\w+) from '([^']+)';?$/gm, "const { default: $1 } = await __import('$2');")
    .replace(/^export \{\};?$/gm, '');

/** `expression // value` becomes a check, if what stands behind the slashes is a value and before them an expression. */
const withChecks = (code: string): string =>
  code
    .split('\n')
    .map((line) => {
      const [, indent = '', constant, expression, value] = /^(\s*)(?:const (\w+) = )?(.+?);?\s+\/\/ (.+)$/.exec(line) ?? [];
      if (expression === undefined || value === undefined || !isValue(value) || !isExpression(expression)) return line;
      const said = `__check(${JSON.stringify(line.trim())}, ${constant ?? `(${expression})`}, (${value}))`;
      return constant === undefined ? `${indent}${said}` : `${indent}const ${constant} = ${expression}; ${said}`;
    })
    .join('\n');

const isValue = (text: string): boolean => /^(['"[{\d-]|true|false|null)/.test(text) && !text.includes('…') && isExpression(text);

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text})`, { reportDiagnostics: true });
  return diagnostics?.length === 0;
}
