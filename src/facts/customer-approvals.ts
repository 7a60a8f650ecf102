import type { Call } from '../call/call.js';
import { answerOf, condition, type Condition } from '../law/condition.js';
import { isStated } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { addMonths, type Day } from '../time/day.js';
import { NEVER, type Instant } from '../time/instant.js';
import { informationPart, needsOptIn } from './customer-information.js';
import { asPermission, asRequest, reached } from './dates.js';
import { dayBegins, firstLocalDay, lastLocalDay } from './local-time.js';

export type Approval = NonNullable<NonNullable<Call['customerInformation']>['approvals']>[number];

/** The approvals on file. A list that nobody supplied is a question (64.2009(a)). */
export const approvals = informationPart('customerInformation.approvals', (information) => information.approvals);

const objectionUnknown = new Unanswered('missing', [{ path: 'customerInformation.approvals[].objectedOn' }]);

/** The last instant at which the customer may have refused or revoked; `undefined` if neither happened by the time of the call. */
function lastRefusal(call: Call): Instant | undefined {
  const refusals = approvals(call).flatMap(({ kind, objectedOn, revokedAt }) => {
    if (kind === 'opt-out' && objectedOn === undefined) throw objectionUnknown;
    return [...(objectedOn == null ? [] : [{ day: objectedOn }]), ...(revokedAt == null ? [] : [revokedAt])];
  });
  const made = refusals.filter((refusal) => asRequest(refusal, call) <= call.at).map((refusal) => asPermission(refusal, call));
  return made.length === 0 ? undefined : Math.max(...made);
}

/** How many days a customer has to opt out: from sending, by mail from the third day after it. */
const waitingDays = ({ noticeMethod }: Approval): number => (noticeMethod === 'mail' ? 33 : 30);

// The thirty days have run by the end of the thirtieth; the first date after it is the safe one (us-tcpa part B).
export const firstDayOfOptOut = (approval: Approval): Day => approval.noticeSentOn! + waitingDays(approval) + 1;

const TWO_YEARS = 24;

/** The notice that was sent last, by the date of the call. */
export const lastNotice = ({ noticeSentOn, lastNoticeOn }: Approval, call: Call): Day | undefined =>
  lastNoticeOn !== undefined && lastNoticeOn <= firstLocalDay(call) ? lastNoticeOn : noticeSentOn;

const isOptOut = ({ kind }: Approval): boolean => kind === 'opt-out';
const isOneTime = ({ kind }: Approval): boolean => kind === 'one-time-oral';

/** The customer has opted in by the time of the call. */
const isOptedIn = ({ kind, givenAt = NEVER }: Approval, call: Call): boolean => kind === 'opt-in' && givenAt <= call.at;

/** An oral approval for this very call that is still to be asked for, before anything is used. */
const isToBeAsked = (approval: Approval, { stage }: Call): boolean =>
  isOneTime(approval) && approval.givenAt === undefined && stage !== 'post-call';

const isGivenInThisCall = ({ givenAt = -Infinity }: Approval, { at, stage, conduct }: Call): boolean =>
  stage !== 'pre-call' && at <= givenAt && givenAt <= (conduct?.endedAt ?? NEVER);

/** Approval by silence cannot follow a refusal, and another approval must be younger than it. */
const isUnrefused = (approval: Approval, call: Call): boolean => {
  const refused = lastRefusal(call);
  if (refused === undefined || isToBeAsked(approval, call)) return true;
  return !isOptOut(approval) && (approval.givenAt ?? refused) > refused;
};

type Requirement = (approval: Approval, call: Call) => boolean;

/** What an approval must be or have, by the paragraph that says so. */
const requirements = {
  refusal: isUnrefused,
  'oral proof': (approval, call) =>
    !(isOneTime(approval) || (approval.kind === 'opt-in' && approval.noticeMethod === 'oral')) ||
    approval.evidence !== undefined ||
    isToBeAsked(approval, call),
  'notice before': ({ kind, noticeSentOn, givenAt }, call) =>
    kind !== 'opt-in' || noticeSentOn === undefined || asRequest({ day: noticeSentOn }, call) <= givenAt!,
  'complete notice': (approval) => isOneTime(approval) || approval.noticeComplete === true,
  'written notice': (approval) => !isOptOut(approval) || (approval.noticeMethod !== undefined && approval.noticeMethod !== 'oral'),
  'waiting period': (approval, call) =>
    !isOptOut(approval) || (approval.noticeSentOn !== undefined && firstLocalDay(call) >= firstDayOfOptOut(approval)),
  'repeated notice': (approval, call) => {
    const last = lastNotice(approval, call);
    return !isOptOut(approval) || last === undefined || lastLocalDay(call) <= addMonths(last, TWO_YEARS);
  },
  'e-mail': ({ kind, noticeMethod, emailApprovedBefore, undeliverable }) =>
    kind !== 'opt-out' || (undeliverable !== true && (noticeMethod !== 'email' || emailApprovedBefore === true)),
  'one call': (approval, call) =>
    !isOneTime(approval) ||
    (call.customerInformation!.usedToSelectCall === false && (isToBeAsked(approval, call) || isGivenInThisCall(approval, call))),
} as const satisfies Record<string, Requirement>;

export type RequirementName = keyof typeof requirements;
const every = Object.values<Requirement>(requirements);

/** A requirement that cannot be judged for want of a fact is not met. */
function faults(approval: Approval, call: Call): number {
  return every.filter((isMet) => answerOf((asked) => isMet(asked, call), approval) !== true).length;
}

/** Of several approvals of a kind that may suffice, the one that lacks least. */
export function approvalReliedOn(call: Call): Approval | undefined {
  const onFile = approvals(call);
  const optedIn = onFile.filter((approval) => isOptedIn(approval, call));
  const isEnough = optedIn.some((approval) => faults(approval, call) === 0);
  const byOptOut = isEnough ? [] : onFile.filter(isOptOut);
  const candidates = [...optedIn, ...(byOptOut.length > 0 && !needsOptIn(call) ? byOptOut : []), ...onFile.filter(isOneTime)];
  return candidates.sort((a, b) => faults(a, call) - faults(b, call))[0];
}

const approvalFacts = [
  approvals.path,
  'customerInformation.approvals[].kind',
  'customerInformation.approvals[].noticeSentOn',
  'customerInformation.approvals[].noticeMethod',
  'customerInformation.approvals[].noticeComplete',
  'customerInformation.approvals[].lastNoticeOn',
  'customerInformation.approvals[].emailApprovedBefore',
  'customerInformation.approvals[].undeliverable',
  'customerInformation.approvals[].givenAt',
  'customerInformation.approvals[].revokedAt',
  'customerInformation.approvals[].evidence',
  'customerInformation.usedToSelectCall',
  ...needsOptIn.facts,
] as const;

/** When some approval begins, lapses or is refused. */
const approvalChanges = (call: Call): Instant =>
  Math.min(
    NEVER,
    ...(call.customerInformation?.approvals ?? []).flatMap((approval) => {
      const { noticeSentOn, lastNoticeOn, objectedOn, givenAt, revokedAt } = approval;
      const days = [
        ...(noticeSentOn === undefined ? [] : [firstDayOfOptOut(approval), addMonths(noticeSentOn, TWO_YEARS) + 1]),
        ...(lastNoticeOn === undefined ? [] : [lastNoticeOn, addMonths(lastNoticeOn, TWO_YEARS) + 1]),
      ];
      return [
        ...days.map((day) => dayBegins(call, day)),
        objectedOn == null ? NEVER : reached(asRequest({ day: objectedOn }, call), call),
        reached(givenAt, call),
        reached(revokedAt, call),
        // An approval given in this call is of an earlier one at any later time.
        givenAt === call.at ? call.at + 1 : NEVER,
      ];
    }),
  );

const thatApproval = (test: (approval: Approval | undefined, call: Call) => boolean): Condition =>
  condition(approvalFacts, (call) => test(approvalReliedOn(call), call), approvalChanges);

/** Whether the customer has approved is known, be it yes or no. */
export const isApprovalStatusKnown: Condition = isStated(approvals);

/** An approval of a kind that may suffice is on file, whatever it lacks. */
export const hasApproval = thatApproval((approval) => approval !== undefined);
export const hasApprovalBy = (kind: Approval['kind']): Condition => thatApproval((approval) => approval?.kind === kind);

/** The approval on file lacks what a paragraph asks of it. */
export const approvalLacks = (name: RequirementName): Condition =>
  condition(
    name === 'refusal' ? [...approvalFacts, 'customerInformation.approvals[].objectedOn'] : approvalFacts,
    (call) => {
      const approval = approvalReliedOn(call);
      return approval !== undefined && !requirements[name](approval, call);
    },
    approvalChanges,
  );
