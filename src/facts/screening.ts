import { all, not, type Condition } from '../law/condition.js';
import { fact, is } from '../law/fact.js';
import { days } from './dates.js';
import { national } from './registry.js';

/** The number was screened: neither on a current version of the national registry nor unlisted. */
export const isScreenedInWyoming: Condition = all(
  is(
    fact('callee.unlisted', ({ callee }) => callee.unlisted),
    false,
  ),
  not(national.isListed),
  national.isVersionWithin(days(31)),
);
