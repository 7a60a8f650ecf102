import { isDebtCollection } from '../../../facts/debt.js';
import { debtCollectionDuty } from './instrument.js';

export const records = debtCollectionDuty({
  id: 'us.regf.records',
  citation: '12 CFR 1006.100',
  title: 'Record retention',
  summary: 'Every record of the collection is kept until three years after the last collection activity.',
  certainty: 'memory',
  appliesTo: isDebtCollection,
  obliges: [
    {
      code: 'keep-records',
      text:
        'Keep the records of the call, the date of a conversation among them, until three years after the last collection activity, ' +
        'and a recording of it for three years.',
      params: { records: 'debt-collection', retainYears: 3, retainFrom: 'last-collection-activity' },
    },
  ],
});
