import type { Statement } from '../../../call/schema/values.js';
import { isLive } from '../../../facts/call.js';
import { isConversation, isDisclosed } from '../../../facts/conduct.js';
import { omissionsInWords, type Omission } from '../../../facts/identification.js';
import { nameOfResponsible } from '../../../facts/message-content.js';
import { all, any, not, type Condition } from '../../../law/condition.js';
import { isSale, periods } from './64.1200-d-periods.js';
import { section1200 } from './instrument.js';

const agent: Statement = 'agent-name';
const sellers: readonly Statement[] = ['seller-name', 'seller-registered-name'];
const principals: readonly Statement[] = [...sellers, 'charity-name', 'collector-name'];
const contacts: readonly Statement[] = ['callback-number', 'freephone-number', 'postal-address'];

const lacks = (words: readonly Statement[]): Condition => not(isDisclosed(words, []));

// (d)(4). Behind a recording there is no individual caller to be named. The order of what is said is left open.
const omissions: readonly Omission[] = [
  { found: all(isLive, lacks([agent])), words: [agent], what: 'the caller’s own name' },
  { found: all(isSale, lacks(sellers)), words: sellers, what: 'the name of the seller' },
  { found: all(not(isSale), lacks(principals)), words: principals, what: 'the name of whoever is called for' },
  { found: lacks(contacts), words: contacts, what: 'a telephone number or address' },
];

export const identification = periods.map((period) =>
  section1200({
    ...period,
    id: 'us.tcpa.identify-caller',
    citation: '47 CFR 64.1200(d)(4)',
    title: 'Identification of callers and sellers',
    summary: 'Every such call gives the caller’s name, the name of whoever is called for, and a number or address of it.',
    stage: 'during',
    prohibits: all(isConversation, any(...omissions.map(({ found }) => found))),
    obliges: [{
      code: 'identify-caller',
      text: 'Give your name, the name of whoever you call for, and a telephone number (no premium number) or an address of it.',
      params: (call) => ({
        says: [...(call.call.voice === 'live' ? [agent] : []), nameOfResponsible(call, 'seller-name'), 'callback-number'],
      }),
    }],
    because: (call) => omissionsInWords(omissions, [], call),
  }),
);
