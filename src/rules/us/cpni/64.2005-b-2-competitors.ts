import { tracksCompetitorCallers } from '../../../facts/customer-information.js';
import { customerInformationRule } from './instrument.js';

// 64.2005(b)(2): no approval and no other paragraph lifts this.
export const competitorTracking = customerInformationRule({
  id: 'us.cpni.competitor-tracking',
  citation: '47 CFR 64.2005(b)(2)',
  title: 'Customers who call competitors',
  summary: 'No use of customer information to identify or track customers who call competing providers.',
  stage: 'before',
  prohibits: tracksCompetitorCallers,
  because: () => 'The information is used to track customers who call competitors; no approval permits that.',
});
