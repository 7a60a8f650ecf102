import { answeredBy, rings } from '../../facts/conduct.js';
import { all } from '../../law/condition.js';
import { is, where } from '../../law/fact.js';
import type { Rule } from '../../law/rule.js';
import { stateRule, type Row } from './instrument.js';

const maxRings = 5;

const ringLimitRow: Row = {
  state: 'PR', from: '2003-08-28', citation: '10 L.P.R.A. § 4033 (Law 210-2003)', certainty: 'one-secondary',
  url: 'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/',
};

export const ringLimit: readonly Rule[] = [
  stateRule('ring-limit', ringLimitRow, {
    title: 'At most five rings',
    summary: `No sales call rings more than ${maxRings} times.`,
    stage: 'after',
    // Rings are counted where nobody answered.
    prohibits: all(is(answeredBy, 'none'), where(rings, (rung) => rung > maxRings)),
    obliges: [{ code: 'ring-at-most', text: `Give up an unanswered call after ${maxRings} rings.`, params: { maxRings } }],
    because: (call) => `The unanswered call rang ${rings(call)} times; ${maxRings} rings are allowed.`,
  }),
];
