// What stryker.config.mjs adds to Stryker.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

const isProse = ({ node }) =>
  (node.type === 'StringLiteral' && node.value.includes(' ')) || (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => value.raw.includes(' ')));

// A sentence or a citation with another word in it is no other law: the generated pages and the tests of citations hold these.
const words = { shouldIgnore: (path) => (isProse(path) ? 'words' : undefined) };

/** Writes each mutant's fate down at once, so that a run that is stopped has said what it found. */
class Tally {
  onMutationTestingPlanReady({ mutantPlans }) {
    this.note({ planned: mutantPlans.filter(({ plan }) => plan === 'Run').length });
  }

  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    this.note({ status, where: `${relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column}`, mutatorName, replacement });
  }

  note(fact) {
    appendFileSync(process.env.MUTATION_TALLY, `${JSON.stringify(fact)}\n`);
  }
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'words', value: words },
  { kind: 'Reporter', name: 'tally', injectableClass: Tally },
];
