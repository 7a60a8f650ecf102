import { isOutbound } from '../../../facts/call.js';
import { isDebtCollection, isToConsumer, isToProfessional, isToThirdParty } from '../../../facts/debt.js';
import { all, ask, not, type Condition } from '../../../law/condition.js';
import { instrument, type Rule } from '../../../law/rule.js';

const made = instrument({
  pack: 'us-federal',
  jurisdiction: 'US',
  kind: 'law',
  purposes: 'any',
  url: 'https://www.ecfr.gov/current/title-12/chapter-X/part-1006',
  certainty: 'primary-text',
  lastVerifiedOn: '2026-09-04',
  appliesTo: isDebtCollection,
  exempts: [],
});

type Draft = Omit<Parameters<typeof made>[0], 'inForce'>;

/** Of every call that a debt collector has about a consumer debt, since Regulation F is in force. */
export const debtCollectionRule = (draft: Draft): Rule => made({ ...draft, inForce: { from: '2021-11-30' } });

/** A debt collector's call to somebody. */
export const isCollectorsCall = all(isDebtCollection, isOutbound);

/** A debt collector's call to the consumer, or to one who stands in the consumer's place. */
export const isCallToConsumer = all(isCollectorsCall, isToConsumer);

/** A debt collector's call to anybody but attorneys, creditors and consumer reporting agencies. */
export const isCallToPerson = all(isCollectorsCall, not(isToProfessional));

/** Paragraphs that protect the consumer are kept toward a third party too, which is beyond their letter. */
export const readingByPerson: Rule['reading'] = (call) => (ask(isToThirdParty, call) === true ? 'conservative' : 'literal');

/** A paragraph that only obliges the calls it speaks about: none of them violates it before it is made. */
export const debtCollectionDuty = ({
  appliesTo,
  ...draft
}: Omit<Draft, 'prohibits' | 'because' | 'stage'> & { readonly appliesTo: Condition }): Rule =>
  debtCollectionRule({ ...draft, stage: 'before', appliesTo, prohibits: not(appliesTo), because: () => draft.summary });
