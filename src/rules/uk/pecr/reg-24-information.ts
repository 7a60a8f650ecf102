import type { Statement } from '../../../call/schema/values.js';
import { isOutbound, isRecordedVoice } from '../../../facts/call.js';
import { failureInWords, isDisclosed, isPutThrough, isRequested } from '../../../facts/conduct.js';
import { announces, namesOfPrincipal, saidInWords, saysThat } from '../../../facts/message.js';
import { givesFreeNumber, nameOfResponsible } from '../../../facts/message-content.js';
import { all, any, ask, condition, not } from '../../../law/condition.js';
import { isLiveCall, pecrRule, since2003 } from './instrument.js';

const shared = {
  inForce: since2003,
  url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/24',
  certainty: 'official-text-as-republished',
} as const;

const namesPrincipal = saysThat((said, call) => namesOfPrincipal(call).some((name) => said.includes(name)));
const givesContact = any(announces('postal-address'), givesFreeNumber);

// (1)(a): in an automated call the name of the person, and the address or a telephone number on which he can be reached free of charge.
export const automatedMessage = pecrRule({
  ...shared,
  id: 'uk.pecr.automated-message',
  citation: 'PECR 2003, reg. 24(1)(a)',
  title: 'Information in automated calls',
  summary: 'Every automated marketing message names the organisation called for and gives its address or a number that is free to call.',
  stage: 'before',
  appliesTo: all(isOutbound, isRecordedVoice),
  prohibits: not(all(namesPrincipal, givesContact)),
  obliges: [
    {
      code: 'identify-caller',
      text: 'In the message name the organisation on whose behalf the call is made.',
      params: (call) => ({ says: [nameOfResponsible(call, 'seller-name')] }),
    },
    { code: 'give-callback-number', text: 'In the message give the organisation’s address or a number that is free to call.' },
  ],
  because: (call) => `The message must name the organisation called for and give its address or a freephone number; it says ${saidInWords(call)}.`,
});

const contacts: readonly Statement[] = ['postal-address', 'freephone-number'];
const isNameLacking = condition(['conduct.disclosures'], (call) => not(isDisclosed(namesOfPrincipal(call), []))(call));
const isContactLacking = all(
  any(isRequested('postal-address'), isRequested('freephone-number'), isRequested('callback-number')),
  not(isDisclosed(contacts, [])),
);

// (1)(b): in a live call the name and, if the recipient so requests, the address or such a number.
export const liveInformation = pecrRule({
  ...shared,
  id: 'uk.pecr.identify-caller',
  citation: 'PECR 2003, reg. 24(1)(b)',
  title: 'Information in live calls',
  summary: 'Every live marketing call gives the name of the organisation called for and, on request, its address or a number that is free to call.',
  stage: 'during',
  appliesTo: isLiveCall,
  prohibits: all(isPutThrough, any(isNameLacking, isContactLacking)),
  obliges: [
    {
      code: 'identify-caller',
      text: 'Give the name of the organisation on whose behalf the call is made, not only that of the call centre.',
      params: (call) => ({ says: [nameOfResponsible(call, 'seller-name')] }),
    },
    { code: 'give-callback-number', text: 'If the person asks, give the organisation’s address or a number that is free to call.' },
  ],
  because: (call) => {
    const name = ask(isNameLacking, call) === true ? [`the name of the organisation called for ${failureInWords(call, namesOfPrincipal(call), [])}`] : [];
    const contact = ask(isContactLacking, call) === true ? [`the address or freephone number that was asked for ${failureInWords(call, contacts, [])}`] : [];
    const said = [...name, ...contact].join('; ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
});
