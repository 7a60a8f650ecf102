import { mayBeAbandoned } from '../../../facts/call.js';
import { areRecordsLacking, monthsAfterCall } from '../../../facts/records.js';
import type { Duty } from '../../../law/obligation.js';
import { partII, rules, since2008 } from './instrument.js';

const citation = `${rules}, record keeping`;

const threeYears = monthsAfterCall(36);

/** A record made with the call and kept for three years. */
export const keptThreeYears = ({ params, ...duty }: Omit<Duty, 'citation' | 'params' | 'until'> & { readonly params?: { readonly records: string } }): Duty => ({
  ...duty,
  citation,
  params: { ...params, retainYears: 3 },
  until: threeYears,
});

// Three years for consent, lists, registration and abandonment, whichever Part they are about.
export const records = partII({
  id: 'ca.crtc.records',
  citation,
  title: 'Records of telemarketing',
  summary: 'Every telemarketer keeps the records of consents, lists, registration and abandoned calls for three years.',
  stage: 'after',
  certainty: 'memory',
  inForce: since2008,
  prohibits: areRecordsLacking,
  obliges: [
    keptThreeYears({ code: 'keep-records', text: 'Keep the records of consents, do-not-call lists and registration for three years.', params: { records: 'telemarketing' } }),
    keptThreeYears({ code: 'keep-records', text: 'Keep the records of abandoned calls for three years.', params: { records: 'abandonment' }, calls: mayBeAbandoned }),
  ],
  because: () => 'The records of telemarketing are not kept.',
  disputes: ['The three years were not compared with the text of the Rules.'],
});
