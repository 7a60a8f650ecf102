import type { Statement } from '../../../call/schema/values.js';
import { isLive } from '../../../facts/call.js';
import { failureInWords, isConversation, isDisclosed } from '../../../facts/conduct.js';
import { nameOfResponsible } from '../../../facts/message-content.js';
import { all, any, ask, not, type Condition } from '../../../law/condition.js';
import { isSale, periods } from './64.1200-d-periods.js';
import { section1200 } from './instrument.js';

const agent: Statement = 'agent-name';
const sellers: readonly Statement[] = ['seller-name', 'seller-registered-name'];
const principals: readonly Statement[] = [...sellers, 'charity-name', 'collector-name'];
const contacts: readonly Statement[] = ['callback-number', 'freephone-number', 'postal-address'];

const lacks = (words: readonly Statement[]): Condition => not(isDisclosed(words, []));

// (d)(4). Behind a recording there is no individual caller to be named. The order of what is said is left open.
const faults: readonly (readonly [fault: Condition, words: readonly Statement[], what: string])[] = [
  [all(isLive, lacks([agent])), [agent], 'the caller’s own name'],
  [all(isSale, lacks(sellers)), sellers, 'the name of the seller'],
  [all(not(isSale), lacks(principals)), principals, 'the name of whoever is called for'],
  [lacks(contacts), contacts, 'a telephone number or address'],
];

export const identification = periods.map((period) =>
  section1200({
    ...period,
    id: 'us.tcpa.identify-caller',
    citation: '47 CFR 64.1200(d)(4)',
    title: 'Identification of callers and sellers',
    summary: 'Every such call gives the caller’s name, the name of whoever is called for, and a number or address of it.',
    stage: 'during',
    prohibits: all(isConversation, any(...faults.map(([fault]) => fault))),
    obliges: [{
      code: 'identify-caller',
      text: 'Give your name, the name of whoever you call for, and a telephone number (no premium number) or an address of it.',
      params: (call) => ({
        says: [...(call.call.voice === 'live' ? [agent] : []), nameOfResponsible(call, 'seller-name'), 'callback-number'],
      }),
    }],
    because: (call) => {
      const found = faults.filter(([fault]) => ask(fault, call) === true);
      const said = found.map(([, words, what]) => `${what} ${failureInWords(call, words, [])}`).join('; ');
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
    },
  }),
);
