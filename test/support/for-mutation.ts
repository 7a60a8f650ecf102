// Every test that tells one law from another, as one file, so that the rules are made once for each mutant. Not the generated pages, the
// command line, what only reads files, and the long comparisons.
const tests = import.meta.glob(['../*.test.ts', '!../{architecture,catalogue,cli,context-errors,differential,docs,generated,hostile,independence,licences,monotony,readme,rule-mutants,walk-throughs,yaml-errors}.test.ts'], { eager: true });
if (Object.keys(tests).length === 0) throw new Error('there are no tests');
