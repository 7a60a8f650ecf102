import type { Call } from '../../../call/call.js';
import { approvalReliedOn, firstDayOfOptOut, lastNotice, type Approval } from '../../../facts/customer-approvals.js';
import { firstLocalDay } from '../../../facts/local-time.js';
import type { Rule } from '../../../law/rule.js';
import { formatDay } from '../../../time/day.js';
import { element } from './64.2007-a-approval.js';

const relied = (call: Call): Approval => approvalReliedOn(call)!;

function waiting(call: Call): string {
  const approval = relied(call);
  if (approval.noticeSentOn === undefined)
    return 'When the notice was sent is not shown, and so not that the customer had thirty days to opt out.';
  const by = approval.noticeMethod === 'mail' ? 'by mail ' : '';
  const from = formatDay(firstDayOfOptOut(approval));
  return `The notice was sent ${by}on ${formatDay(approval.noticeSentOn)}; approval may be taken for given from ${from} on.`;
}

// The day on which the thirty days have run, and no longer: the literal text may admit it.
const isLastDayOfWaiting = (call: Call): boolean => {
  const approval = relied(call);
  return approval.noticeSentOn !== undefined && firstLocalDay(call) === firstDayOfOptOut(approval) - 1;
};

export const notices: readonly Rule[] = [
  // 64.2008(a): the customer is notified before being asked.
  element({
    id: 'us.cpni.notice-before-approval',
    citation: '47 CFR 64.2008(a)',
    title: 'Notice before approval',
    summary: 'Every approval follows a notice to the customer.',
    lacks: 'notice before',
    because: (call) => `The notice was sent on ${formatDay(relied(call).noticeSentOn!)}, after the customer’s approval.`,
  }),

  // 64.2008(c): right and duty under federal law, kinds of information, recipients, purposes, how to refuse, and the rest.
  element({
    id: 'us.cpni.notice-content',
    citation: '47 CFR 64.2008(c)',
    title: 'Content of the notice',
    summary: 'Every notice that asks for approval tells the customer all that the paragraph lists.',
    lacks: 'complete notice',
    because: () => 'The notice is not shown to hold everything that it must.',
  }),

  // 64.2008(d): in writing or electronically; orally for one call only, under (f).
  element({
    id: 'us.cpni.opt-out-notice-form',
    citation: '47 CFR 64.2008(d)',
    title: 'Form of an opt-out notice',
    summary: 'No opt-out approval by an oral notice.',
    lacks: 'written notice',
    because: (call) =>
      relied(call).noticeMethod === 'oral'
        ? 'The opt-out notice was oral.'
        : 'The opt-out notice is not shown to have been written or electronic.',
  }),

  // 64.2008(d)(1): thirty days at least, by mail from the third day after mailing.
  element({
    id: 'us.cpni.opt-out-waiting-period',
    citation: '47 CFR 64.2008(d)(1)',
    title: 'Waiting period of an opt-out notice',
    summary: 'No opt-out approval before the customer has had thirty days to opt out; by mail they run from the third day after mailing.',
    lacks: 'waiting period',
    because: waiting,
    reading: (call) => (isLastDayOfWaiting(call) ? 'conservative' : 'literal'),
  }),

  // 64.2008(d)(2): a duty to repeat by its words; that the approval lapses without it is the stricter reading.
  element({
    id: 'us.cpni.opt-out-repeat',
    citation: '47 CFR 64.2008(d)(2)',
    title: 'Repeated opt-out notice',
    summary: 'Every opt-out notice is repeated every two years.',
    lacks: 'repeated notice',
    because: (call) =>
      `The notice was last sent on ${formatDay(lastNotice(relied(call), call)!)}, more than two years ago; ` +
      'without a new one the approval is taken to have lapsed.',
    reading: () => 'conservative',
  }),

  // 64.2008(d)(3): by e-mail only with the customer's prior approval of that, and again by another way if it comes back.
  element({
    id: 'us.cpni.opt-out-email',
    citation: '47 CFR 64.2008(d)(3)',
    title: 'Opt-out notice by e-mail',
    summary: 'No opt-out approval by an e-mail that the customer had not agreed to get, or by a notice that came back.',
    lacks: 'e-mail',
    because: (call) =>
      relied(call).undeliverable === true
        ? 'The notice came back as undeliverable.'
        : 'The notice went by e-mail, and the customer is not shown to have agreed to that before.',
  }),
];
