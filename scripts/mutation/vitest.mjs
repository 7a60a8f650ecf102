// What the tests use of vitest, so that thousands of mutants can be tried in one process: declares tests to the worker.
let path = [];

const spread = (row) => (Array.isArray(row) ? row : [row]);
const declare = (name, act) => globalThis.mutation.tests.push({ name: [...path, name].join(' > '), act });
const titled = (name, row) => name.replace(/\$([\w.]+)/g, (_, key) => key.split('.').reduce((value, step) => value?.[step], row));

export const it = Object.assign((name, act) => declare(name, act), {
  each: (rows) => (name, act) => rows.forEach((row, i) => declare(`${titled(name, row)} #${i}`, () => act(...spread(row)))),
  skipIf: (skip) => (skip ? () => undefined : it),
});

export const describe = Object.assign(
  (name, act) => {
    path.push(name);
    act();
    path.pop();
  },
  { each: (rows) => (name, act) => rows.forEach((row) => describe(titled(name, row), () => act(...spread(row)))) },
);

export const expect = globalThis.mutation.expect;
export const beforeAll = () => {
  throw new Error('a test prepares something, which the mutation runner does not do');
};
export const afterAll = beforeAll;
