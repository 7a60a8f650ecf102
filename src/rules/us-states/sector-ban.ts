import { sellsOneOf } from '../../facts/person.js';
import type { Rule } from '../../law/rule.js';
import { liftedBy } from './exceptions.js';
import { salesCallsTo, stateRule } from './instrument.js';

// Mississippi HB 1350 (2024)
const medicareAdvantage = stateRule(
  'sector-ban',
  {
    state: 'MS',
    citation: 'Miss. Code § 77-3-707(4) (2024 HB 1350)',
    from: '2024-07-01',
    certainty: 'one-secondary',
    url: 'https://billstatus.ls.state.ms.us',
  },
  {
    title: 'Medicare Advantage',
    summary: 'No outbound sales call about Medicare Advantage unless the consumer started it.',
    stage: 'before',
    appliesTo: salesCallsTo.anyone,
    prohibits: sellsOneOf('medicare-advantage'),
    unless: liftedBy(['reply'], 'Miss. Code § 77-3-707(4) (2024 HB 1350)'),
    because: () => 'The call sells Medicare Advantage, and nothing shows that the consumer started it.',
  },
);

export const sectorBans: readonly Rule[] = [medicareAdvantage];
