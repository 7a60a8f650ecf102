import { isThreatening } from '../../../facts/promotion.js';
import { businessToBusiness, inboundCalls, outsideFtcJurisdiction, section4a } from './instrument.js';
import { since1995 } from './periods.js';

// "(1) Threats, intimidation, or the use of profane or obscene language;"
// The provisos of 310.6(b)(1) to (3) keep it in force.
export const threats = since1995.map((period) =>
  section4a({
    ...period,
    id: 'us.tsr.threats',
    citation: '16 CFR 310.4(a)(1)',
    title: 'Threats, intimidation and obscene language',
    summary: 'No threats, intimidation or profane or obscene language.',
    stage: 'during',

    exempts: [outsideFtcJurisdiction, businessToBusiness, ...inboundCalls],
    prohibits: isThreatening,
    because: () => 'There were threats, intimidation or profane or obscene language.',
  }),
);
