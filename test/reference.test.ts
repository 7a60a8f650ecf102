import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import { createEvaluator, contextIssueCodes, defineRule, evaluateCall, CallContextError, type CallContextInput, type CallContextIssueCode, type Decision } from '../src/index.js';
import * as registry from '../src/registry/index.js';
import * as testing from '../src/testing/index.js';
import { lawfulCall } from '../src/testing/index.js';
import { entries, runCode } from './support/examples-in-text.js';
import { exportsOf, type Declared, type Member } from './support/declarations.js';
import { contextWith, malformed, mistakes } from './support/error-examples.js';
import { cell } from './support/text.js';
import { readYaml } from './support/yaml.js';

// The pages are written by `npm run docs` and checked by `npm test`.

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

describe('docs/decision.md', () => {
  const declared = new Map([...exportsOf(['src/index.ts']).values()].flat().map((symbol) => [symbol.name, symbol]));
  const membersOf = (name: string): Declared['members'] => declared.get(name)!.members;

  const night = evaluateCall(lawfulCall('us-sale', { given: { at: '2026-06-10T21:15:00-04:00', registries: { 'us-national': { listed: true } } } }));
  const lacking = evaluateCall(lawfulCall('us-sale', { without: ['optOuts', 'registries'] }));
  const broken = defineRule({ id: 'house.broken', title: 'A rule with a mistake', summary: 'No call.', prohibits: ({ consents }) => consents![0]!.signed === true });
  const customer = evaluateCall(lawfulCall('us-sale', { given: { registries: { 'us-national': { listed: true } }, relationship: { with: 'acme', lastTransactionOn: '2026-03-01' } } }));
  const elsewhere = evaluateCall(lawfulCall('us-sale', { without: ['callee.locations'], given: { callee: { number: '+18505550142' } } }));
  const unregistered = evaluateCall(lawfulCall('us-sale', { to: 'US-FL', given: { seller: { registeredIn: [] }, telemarketer: { registeredIn: [] } } }));
  const predictive = evaluateCall(lawfulCall('us-predictive'));

  const first = <T>(list: readonly T[], isFit: (item: T) => boolean = () => true): T => list.find(isFit) ?? expect.fail('no such entry');

  /** What each field shows: a real answer, cut to one entry where it is a list. */
  const fields: { readonly [Field in keyof Required<Decision>]: { readonly of: string; readonly example: unknown; readonly element?: string; readonly todo: string } } = {
    decision: { of: 'the lawful call of `call-compliance new us-sale`', example: evaluateCall(lawfulCall('us-sale')).decision, todo: 'Dial on `allow`, and only then.' },
    violations: { of: 'a sale at 21:15 to a listed number', example: first(night.violations, ({ unless = [], defence = [] }) => unless.length > 0 && defence.length > 0), element: 'Finding', todo: 'If every `clearsAt` is an instant, put the call back until `permittedAt`. Otherwise take it out, unless the facts named under `unless` can be shown.' },
    missing: { of: 'a sale of which nobody has looked for do-not-call requests', example: first(lacking.missing), element: 'MissingFact', todo: 'Supply the fact and ask again. Never guess it: `[]` and `null` say "we looked, there is none".' },
    unsupported: { of: 'a lawful sale, by a dialer that said it can do nothing (`supports: []`)', example: first(createEvaluator({ supports: [] })(lawfulCall('us-sale')).unsupported), element: 'Obligation', todo: 'Give the call to a dialer or an agent that can do it, or add the code to `supports` when yours can.' },
    failures: { of: 'a rule of the house that reads a consent that is not there', example: first(createEvaluator({ rules: [broken] })(lawfulCall('us-sale')).failures), element: 'Failure', todo: 'Mend the rule (ask facts with `known`); if it is not yours, report it. Until then the call stays denied.' },
    exemptions: { of: 'a sale to a listed customer', example: first(customer.exemptions, ({ citation }) => citation.startsWith('16 CFR')), element: 'Finding', todo: 'Keep the evidence of these facts: the answer relies on them.' },
    obligations: { of: 'a lawful predictive call', example: first(predictive.obligations, ({ params, sources }) => params !== undefined && sources.length > 1), element: 'Obligation', todo: 'Do them; by `code` for programs, by `text` for people. Several laws that ask for the same act give one entry, by the strictest figures.' },
    advice: { of: 'a sale to Florida by parties that are not registered there', example: first(unregistered.advice), element: 'Finding', todo: 'Show it to the compliance officer; it never decides.' },
    permittedAt: { of: 'a sale at 21:15 to a number that is not listed', example: evaluateCall(lawfulCall('us-sale', { given: { at: '2026-06-10T21:15:00-04:00' } })).permittedAt, todo: 'Put the call back into the queue until then, and ask again: facts may have changed.' },
    permittedUntil: { of: 'the lawful call at 14:00', example: evaluateCall(lawfulCall('us-sale')).permittedUntil, todo: 'Ask again for a call that is dialed from then on.' },
    place: { of: 'a number with the area code 850 and no location', example: elsewhere.place, element: 'PlaceReport', todo: 'To settle a doubt, confirm where the person is and supply `callee.locations` with `basis: confirmed`.' },
    rules: { of: 'the lawful call', example: first(evaluateCall(lawfulCall('us-sale')).rules, ({ status }) => status === 'complies'), element: 'RuleResult', todo: 'Evidence of what was asked; left out with `detail: \'decision\'`.' },
    law: { of: 'any call', example: night.law, todo: 'Keep it with the decision: it says by which state of the law the call was judged.' },
  };

  it('shows every field of a decision with a real example', async () => {
    const order = membersOf('Decision').map(({ name }) => name);
    expect(Object.keys(fields)).toEqual(order);
    const shown = new Set<string>();
    const table = (name: string): string => {
      if (shown.has(name)) return `Its fields: [${name}](#${name.toLowerCase()}).`;
      shown.add(name);
      const within = membersOf(name).flatMap(({ type }) => [...declared.keys()].filter((other) => ['Excuse', 'Defence', 'ObligationSource', 'PlaceCandidate'].includes(other) && new RegExp(`\\b${other}\\b`).test(type)));
      const rows = membersOf(name).map((member) => `| \`${member.name}\`${member.optional ? ' (may be absent)' : ''} | \`${cell(member.type)}\` | ${cell(member.meaning)} |`);
      return [`### ${name}\n\n| field | type | meaning |\n|---|---|---|\n${rows.join('\n')}`, ...within.map(table)].join('\n\n');
    };
    const sections = Object.entries(fields).map(([field, { of, example, element, todo }]) => {
      const { type, meaning } = membersOf('Decision').find(({ name }) => name === field)!;
      return [`## ${field}`, `\`${type}\`. ${meaning}`, `**What to do.** ${todo}`, `For example, of ${of}:`, json(example), ...(element === undefined ? [] : [table(element)])].join('\n\n');
    });
    await expect(`# The decision

What \`evaluateCall(context)\` answers: every field, what it means, what to do about it, and an example from a real answer (of a list, one entry).
A decision is plain JSON and frozen. Instants are UTC with \`Z\`. Findings hold the values of facts that decided, never the called number, an
address or an evidence text: decisions get logged. Written from the code by \`npm run docs\`.

A deny has at least one of \`violations\`, \`missing\`, \`unsupported\` and \`failures\`; an allow has none of them. After the call
(\`stage: post-call\`) \`allow\` means that it complied.

${order.map((field) => `- [\`${field}\`](#${field.toLowerCase()})`).join('\n')}

${sections.join('\n\n')}
`).toMatchFileSnapshot('../docs/decision.md');
  });

  it('says what every member of these types means', () => {
    const names = ['Decision', 'Finding', 'Excuse', 'Defence', 'MissingFact', 'Obligation', 'ObligationSource', 'Failure', 'RuleResult', 'Authority', 'RuleInfo', 'PlaceReport', 'PlaceCandidate'];
    expect(names.flatMap((name) => membersOf(name).filter(({ meaning }) => meaning === '').map((member) => `${name}.${member.name}`))).toEqual([]);
  });
});

describe('docs/errors.md', () => {
  const issuesOf = (context: CallContextInput): CallContextError['issues'] => {
    try {
      evaluateCall(context);
    } catch (error) {
      if (error instanceof CallContextError) return error.issues;
      throw error;
    }
    throw new Error('the context is well-formed');
  };
  const errorOf = (run: () => unknown): Error => {
    try {
      run();
    } catch (error) {
      return error as Error;
    }
    throw new Error('nothing was thrown');
  };
  const codes = Object.keys(contextIssueCodes) as CallContextIssueCode[];

  it.each(codes)('%s is what comes of its examples', (code) => {
    for (const change of malformed[code]) expect(issuesOf(contextWith(change)).map((issue) => issue.code)).toEqual([code]);
  });

  it.each(mistakes)('$what has a message', ({ run }) => expect(errorOf(run).message).not.toBe(''));

  it('shows every error that the package throws on purpose', () => {
    const classes = Object.entries({ ...library, ...registry, ...testing }).filter(([, value]) => typeof value === 'function' && value.prototype instanceof Error).map(([name]) => name);
    const shown = new Set(['CallContextError', ...mistakes.map(({ run }) => errorOf(run).name)]);
    expect(classes.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('is written from the codes and from what is thrown', async () => {
    const example = (code: CallContextIssueCode): string =>
      malformed[code].flatMap((change) => issuesOf(contextWith(change))).map(({ path, message }) => `\`\`\`text\n${path}: ${message}\n\`\`\``).join('\n\n');
    const section = (code: CallContextIssueCode): string => `### \`${code}\`\n\n${contextIssueCodes[code].meaning}\n\n**What to do.** ${contextIssueCodes[code].remedy}\n\n${example(code)}`;
    const mistake = ({ what, run, remedy }: (typeof mistakes)[number]): string => `### ${what}\n\n**What to do.** ${remedy}\n\n\`\`\`text\n${errorOf(run).name}: ${errorOf(run).message}\n\`\`\``;
    await expect(`# Errors

What is thrown, what it means, and what to do. A context that is well-formed but incomplete never throws: what is not known is listed under
\`missing\` in [the decision](decision.md#missing). The messages here are real. Written from the code by \`npm run docs\`.

## CallContextError: a malformed context

One error with all issues: \`error.issues\` is a list of \`{ path, code, message }\`. \`contextIssueCodes[code]\` holds the meaning and the remedy of
a code for programs that show them.

${codes.map(section).join('\n\n')}

## Mistakes in a program

Thrown where the mistake is made, at start-up rather than at the first call.

${mistakes.map(mistake).join('\n\n')}

## On the command line

Exit status 2 and one message on standard error; nothing is written to standard output. A message that begins with "this is a defect of
call-compliance" is ours: please report it with its text.
`).toMatchFileSnapshot('../docs/errors.md');
  });
});

describe('the API reference', () => {
  const { exports } = readYaml('package.json') as { exports: Record<string, unknown> };
  const sources: Readonly<Record<string, string>> = { '.': 'src/index.ts', './registry': 'src/registry/index.ts', './testing': 'src/testing/index.ts' };
  const specifiers = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  const sourceOf = (entry: string): string => sources[entry] ?? `src${entry.slice(1).replace(/^\/packs\//, '/rules/packs/')}.ts`;
  const declared = exportsOf(specifiers.map(sourceOf));
  const symbols = specifiers.flatMap((entry) => declared.get(sourceOf(entry))!.map((symbol) => ({ entry, symbol, name: `${entry} ${symbol.name}` })));
  const generated = /^src\/call\/(context-input|context|fact-paths)\.ts$/;
  /** What the core and the main entry both export; the main entry's page is the place for it. */
  const isShared = (entry: string, { name, file }: Declared): boolean => entry === './core' && declared.get(sourceOf('.'))!.some((main) => main.name === name && main.file === file);
  const runnable = symbols.filter(({ symbol }) => symbol.kind !== 'type');

  it('every export has a doc comment', () => {
    expect(symbols.filter(({ symbol }) => symbol.doc.text === '').map(({ name }) => name)).toEqual([]);
  });

  const meaningOf = ({ meaning, type, name }: Member): string => (meaning === '' && type === `CallContext['${name}']` ? `\`${name}\` of the context; \`undefined\` if it was not given.` : meaning);

  it('every member of an interface says what it means', () => {
    const own = symbols.filter(({ symbol }) => !generated.test(symbol.file));
    expect(own.flatMap(({ symbol, name }) => symbol.members.filter((member) => meaningOf(member) === '').map((member) => `${name}.${member.name}`))).toEqual([]);
  });

  it('every function, class and constant has an example', () => {
    expect(runnable.filter(({ symbol }) => symbol.doc.examples.length === 0).map(({ name }) => name)).toEqual([]);
  });

  const context = (): CallContextInput => lawfulCall('us-sale');
  const fileAt = (path: string): Promise<Response> => Promise.resolve(new Response(readFileSync(`.${path}`)));

  /** Runs something in a folder where an operator's lists and an index of them are. */
  async function inFolderOfLists<T>(run: () => Promise<T>): Promise<T> {
    const home = process.cwd();
    process.chdir(mkdtempSync(`${tmpdir()}/call-compliance-lists-`));
    try {
      writeFileSync('202.txt', '202,5550142\n202,5550143\n');
      writeFileSync('changes.txt', '2025550143,2026-11-19T08:00:00,D\n2025550144,2026-11-19T08:00:00,A\n');
      await registry.buildRegistry({ lists: ['202.txt'], out: 'us.dnc', versionOn: '2026-11-01' });
      return await run();
    } finally {
      process.chdir(home);
    }
  }

  it.each(symbols.filter(({ symbol }) => symbol.doc.examples.length > 0))('the example of $name runs and says what is so', async ({ symbol }) => {
    for (const example of symbol.doc.examples) {
      const { checks, printed } = await inFolderOfLists(() => runCode(example, entries, { ...library, ...registry, ...testing, fetch: fileAt, context: context(), contexts: [context(), context()] }));
      for (const { line, actual, expected } of checks) expect(actual, line).toEqual(expected);
      expect(checks.length + printed.length, 'an example shows something').toBeGreaterThan(0);
    }
  });

  const pageOf = (entry: string): string => `${`call-compliance${entry.slice(1)}`.replaceAll('/', '-')}.md`;

  const linkTo = (entry: string, name: string, folder = ''): string => `[\`${name}\`](${folder}${pageOf(entry)}#${name.toLowerCase()})`;

  it.each(specifiers)('the page of %s is written from its doc comments', async (entry) => {
    const titles = { function: 'Functions', class: 'Errors', constant: 'Constants', type: 'Types' } as const;
    const own = declared.get(sourceOf(entry))!;
    const shared = own.filter((symbol) => isShared(entry, symbol));
    const fromSchema = own.filter((symbol) => generated.test(symbol.file) && !shared.includes(symbol));
    const sections = (Object.keys(titles) as Declared['kind'][]).flatMap((kind) => {
      const of = own.filter((symbol) => symbol.kind === kind && !fromSchema.includes(symbol) && !shared.includes(symbol));
      return of.length === 0 ? [] : [`## ${titles[kind]}`, ...of.map(textOf)];
    });
    const schema = fromSchema.length === 0 ? [] : [`## Types of the context\n\n${fromSchema.map(({ name }) => `\`${name}\``).join(', ')}: every field stands in [the fact dictionary](../../context.md).`];
    const asMain = shared.length === 0 ? [] : [`## As in \`call-compliance\`\n\nThe same as the main entry exports: ${shared.filter(({ file }) => !generated.test(file)).map(({ name }) => linkTo('.', name)).join(', ')}, and the types of [the context](../../context.md).`];
    const setUp = own.length > 0 ? [] : [`A set-up file: importing it extends the framework’s \`expect\` and its types by the matchers of [\`call-compliance/testing\`](call-compliance-testing.md). See [the test kit](../../test-kit.md).`];
    await expect(`${[`# \`call-compliance${entry.slice(1)}\``, 'Written from the doc comments by `npm run docs`; the examples are run by `npm test`.', ...setUp, ...sections, ...schema, ...asMain].join('\n\n')}\n`).toMatchFileSnapshot(`../docs/api/reference/${pageOf(entry)}`);
  });

  function textOf({ name, signature, doc, members, kind }: Declared): string {
    const rows = members.map((member) => `| \`${member.name}${member.optional ? '?' : ''}\` | \`${cell(member.type)}\` | ${cell(meaningOf(member))} |`);
    return [
      `### ${name}`,
      `\`\`\`ts\n${signature}\n\`\`\``,
      doc.text,
      ...(doc.params.length === 0 ? [] : [doc.params.map((param) => `- \`${param.name}\`: ${param.text}`).join('\n')]),
      ...doc.throws.map((text) => `**Throws** ${text}`),
      ...(rows.length === 0 || kind === 'class' ? [] : [`| member | type | meaning |\n|---|---|---|\n${rows.join('\n')}`]),
      ...doc.examples.map((example) => `\`\`\`ts\n${example.trimEnd()}\n\`\`\``),
    ].join('\n\n');
  }

  it('docs/api/README.md lists the entries', async () => {
    const names = (entry: string): string => {
      const own = declared.get(sourceOf(entry))!.filter(({ kind, file }) => kind !== 'type' && !generated.test(file));
      return own.length === 0 ? 'extends `expect`' : own.map((symbol) => linkTo(isShared(entry, symbol) ? '.' : entry, symbol.name, 'reference/')).join(', ');
    };
    await expect(`# The API

| entry | holds | report |
|---|---|---|
${specifiers.map((entry) => `| [\`call-compliance${entry.slice(1)}\`](reference/${pageOf(entry)}) | ${names(entry)} | [${pageOf(entry).replace('.md', '.api.md')}](${pageOf(entry).replace('.md', '.api.md')}) |`).join('\n')}

The pages are written from the doc comments, the reports from the built declarations (\`npm run api\`): a change of the public surface is seen in
the difference of a report.
`).toMatchFileSnapshot('../docs/api/README.md');
  });
});
