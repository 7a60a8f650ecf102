import { isOutbound } from '../../../facts/call.js';
import { instrument } from '../../../law/rule.js';

const common = {
  pack: 'us-federal',
  jurisdiction: 'US',
  kind: 'law',
  purposes: 'any',
  certainty: 'primary-text',
  lastVerifiedOn: '2026-09-28',
  appliesTo: isOutbound,
  exempts: [],
} as const;

/** 47 CFR 64.1200: delivery restrictions of the Telephone Consumer Protection Act. */
export const section1200 = instrument({
  ...common,
  url: 'https://www.ecfr.gov/current/title-47/chapter-I/subchapter-B/part-64/subpart-L/section-64.1200',
});

/** 47 CFR 64.1601: delivery of calling party numbers. */
export const section1601 = instrument({ ...common, url: 'https://www.ecfr.gov/current/title-47/section-64.1601' });
