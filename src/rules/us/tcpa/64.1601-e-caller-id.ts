import { isNameLacking, isNumberShown, takesRequests } from '../../../facts/caller-id.js';
import { isOfNonprofit } from '../../../facts/telephone-solicitation.js';
import { any, ask, not, type Condition } from '../../../law/condition.js';
import { holds } from '../../../law/fact.js';
import { exemption } from '../../../law/rule.js';
import { section1601 } from './instrument.js';

const nonprofit = exemption({
  citation: '47 CFR 64.1601(e)(3)',
  title: 'Call of a tax-exempt non-profit organization',
  holds: isOfNonprofit,
  because: () => 'The call is made by or for a tax-exempt non-profit organization, which need not transmit caller ID.',
});

// (e)(1): number and, where the carrier offers it, name; the seller's in place of the caller's will do. (e)(2): no blocking.
const faults: readonly (readonly [fault: Condition, inWords: string])[] = [
  [not(isNumberShown), 'no number is shown'],
  [isNameLacking, 'no name is sent, although the carrier can send one'],
  [not(holds(takesRequests)), 'the number shown takes no do-not-call requests in regular business hours'],
];

// The paragraph takes its meaning of telemarketing from 64.1200(f)(10), which has been renumbered (f)(13) since.
export const callerId = section1601({
  id: 'us.tcpa.caller-id',
  citation: '47 CFR 64.1601(e)(1)',
  also: ['47 CFR 64.1601(e)(2)'],
  title: 'Caller identification of telemarketers',
  summary: 'Every telemarketing call shows a number that takes do-not-call requests, and a name where the carrier can send one.',
  stage: 'before',
  purposes: ['sale'],
  inForce: { from: '2004-01-29' },
  exempts: [nonprofit],
  prohibits: any(...faults.map(([fault]) => fault)),
  obliges: [{
    code: 'transmit-caller-id',
    text: 'Transmit a number that takes do-not-call requests in business hours and, where the carrier can send one, the name.',
  }],
  because: (call) => {
    const found = faults.filter(([fault]) => ask(fault, call) === true).map(([, inWords]) => inWords).join('; ');
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}.`;
  },
});
