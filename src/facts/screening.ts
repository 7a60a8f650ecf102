import { all, not, type Condition } from '../law/condition.js';
import { fact, is } from '../law/fact.js';
import { days } from './dates.js';
import { isListedNationally, isNationalVersionWithin } from './registry.js';

/** The number was screened: neither on a current version of the national registry nor unlisted. */
export const isScreenedInWyoming: Condition = all(
  is(
    fact('callee.unlisted', ({ callee }) => callee.unlisted),
    false,
  ),
  not(isListedNationally),
  isNationalVersionWithin(days(31)),
);
