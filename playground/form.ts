import { lackText } from '../src/cli/decision-text.js';
import type { CallContextIssue, Decision } from '../src/index.js';
import type { Field, Making } from './controls.js';
import { freshId, h, joined, part } from './dom.js';
import { fieldOf } from './fields.js';
import { paragraphLink } from './laws.js';
import { schemaAt } from './schema.js';

const suppliers: Readonly<Record<string, string>> = {
  dialer: 'the dialer', CRM: 'the customer records', list: 'the calling list or the registry', house: 'your company', agent: 'the agent', counsel: 'your legal counsel',
};

interface Question {
  readonly field: Field;
  readonly row: HTMLElement;
  readonly fault: HTMLElement;
}

/** The facts that are asked for: those that the answer lacks, and those that the reader wants to give. */
export class MissingForm {
  readonly #questions = new Map<string, Question>();
  readonly #wanted = new Set<string>();
  readonly #making: Making;

  constructor(making: Making) {
    this.#making = making;
  }

  /** The facts filled in so far. */
  answers(): ReadonlyMap<string, unknown> {
    return new Map([...this.#questions].map(([path, { field }]) => [path, field.value()] as const).filter(([, value]) => value !== undefined));
  }

  clear(): void {
    this.#questions.clear();
    this.#wanted.clear();
    part('fields').replaceChildren();
  }

  /** Puts questions into the form that no rule waits for. */
  want(paths: readonly string[]): void {
    for (const path of paths) this.#wanted.add(path);
    for (const path of paths) this.#ask(path, []);
    part('missing').hidden = false;
    this.#questions.get(paths[0]!)?.row.querySelector<HTMLElement>('select, input')?.focus();
  }

  /** A question that is answered stays, so that the answer can be changed. */
  show(decision: Decision): void {
    const { missing } = decision;
    for (const { path, citations } of missing) this.#ask(path, citations);
    const needed = new Set(missing.map(({ path }) => path));
    for (const [path, { field, row, fault }] of this.#questions) {
      const answered = field.value() !== undefined;
      row.classList.toggle('answered', answered && fault.hidden === true);
      if (needed.has(path) || answered || this.#wanted.has(path) || row.contains(document.activeElement)) continue;
      row.remove();
      this.#questions.delete(path);
    }
    part('missing').hidden = this.#questions.size === 0;
    part('missing-title').textContent = missing.length === 0 ? 'Nothing is missing any more' : lackText(decision);
    part('write').hidden = this.answers().size === 0;
  }

  /** Says at each question what is wrong with its answer: the answers that can be used, and the issues that no answer is to blame for. */
  blame(issues: readonly CallContextIssue[]): { readonly good: ReadonlyMap<string, unknown>; readonly rest: readonly CallContextIssue[] } {
    const answers = this.answers();
    const isIn = (path: string, issue: CallContextIssue): boolean => answers.has(path) && (issue.path === path || /^[.[]/.test(issue.path.slice(path.length)) && issue.path.startsWith(path));
    for (const [path, { fault, row }] of this.#questions) {
      const own = issues.filter((issue) => isIn(path, issue));
      fault.textContent = own.map((issue) => `Counts as not known: ${issue.path}: ${issue.message}`).join(' ');
      fault.hidden = own.length === 0;
      row.querySelector('select, input')?.setAttribute('aria-invalid', String(own.length > 0));
    }
    return {
      good: new Map([...answers].filter(([path]) => !issues.some((issue) => isIn(path, issue)))),
      rest: issues.filter((issue) => ![...answers.keys()].some((path) => isIn(path, issue))),
    };
  }

  #ask(path: string, citations: readonly string[]): void {
    const schema = schemaAt(path);
    if (this.#questions.has(path) || schema === undefined) return;
    const known = schema.suppliedBy === undefined ? '' : `. Known to ${suppliers[schema.suppliedBy] ?? schema.suppliedBy}`;
    const asked = citations.length === 0 ? [] : ['. Asked by ', ...joined(citations.map(paragraphLink), '; ')];
    const field = fieldOf(schema, path, this.#making, [known, ...asked, '.']);
    const fault = h('p', { class: 'fault', id: freshId(), hidden: true });
    const row = h('div', { class: 'question' }, field.element, fault);
    this.#questions.set(path, { field, row, fault });
    part('fields').append(row);
  }
}
