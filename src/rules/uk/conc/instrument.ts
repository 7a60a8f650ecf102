import { isConsumersDebt } from '../../../facts/debt.js';
import { instrument } from '../../../law/rule.js';

/** A rule of the FCA's Consumer Credit sourcebook: calls of lenders and collectors about a consumer's debt. */
export const concRule = instrument({
  pack: 'uk',
  jurisdiction: 'GB',
  kind: 'law',
  purposes: 'any',
  url: 'https://www.handbook.fca.org.uk/handbook/CONC/7/9.html',
  certainty: 'primary-text',
  lastVerifiedOn: '2026-11-22',
  appliesTo: isConsumersDebt,
  exempts: [],
});

export const since2014 = { from: '2014-04-01' };

/** A caveat of every rule of the section. */
export const otherDebts = 'The sourcebook binds firms in respect of regulated credit and hire; any debt of a consumer is taken for one here.';
