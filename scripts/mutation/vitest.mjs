// What the tests use of vitest, so that thousands of mutants can be tried in one process: the same assertions, in a tree of tests of
// which only those branches are unfolded that are asked for.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { format } from 'node:util';
import * as chai from 'chai';
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';

let file;
const pages = new Map();
const pageOf = (path) => {
  if (!pages.has(path)) pages.set(path, readFileSync(path, 'utf8'));
  return pages.get(path);
};

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use((_, utils) => utils.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (path) {
  expect(utils.flag(this, 'object')).toBe(pageOf(resolve(dirname(file), path)));
}));
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0 }, expect);

let list;
const spread = (row) => (Array.isArray(row) ? row : [row]);
const at = (row, path) => path.split('.').reduce((value, step) => value?.[step], row);
const titled = (name, row) => (/%\w/.test(name) ? format(name, ...spread(row)) : name.replace(/\$([\w.]+)/g, (_, path) => at(row, path)));
const of = (declare) => Object.assign(declare, { each: (rows) => (name, act) => rows.forEach((row) => declare(titled(name, row), () => act(...spread(row)))) });
const it = Object.assign(of((name, act) => list.push({ name, act })), { skipIf: (skip) => (skip ? of(() => undefined) : it) });
const describe = of((name, body) => list.push({ name, body }));

/** What stands in the tests' way to the real one. */
export const vitest = { describe, expect, it };

/** The nodes that a test file, or a `describe`, declares. */
export function unfolded(body) {
  list = [];
  body();
  return list;
}

/** Where a running test stands: pages that it compares lie beside it. */
export const standIn = (path) => (file = path);
