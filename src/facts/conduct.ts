import type { Call } from '../call/call.js';
import type { FactPath } from '../call/paths.js';
import type { Statement } from '../call/schema/values.js';
import { all, any, condition, type Condition } from '../law/condition.js';
import { fact, is, isOneOf, where } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import { NEVER } from '../time/instant.js';
import { localTime, nextPassing, type LocalTime, type TimeWindow } from '../time/local-time.js';
import { isRecordedVoice } from './call.js';
import { edgesOf, isOpenAt, isWithinLocalTime, windowCloses, type Openings } from './local-time.js';

// A predictive dialer binds nobody, whatever it says.
const isAgentOnLine = ({ voice, dialing, agentReserved }: Call['call']): boolean =>
  voice === 'live' && (dialing === 'manual' || dialing === 'preview' || (dialing === 'progressive' && agentReserved === true));

export const answeredBy = fact('conduct.answeredBy', ({ conduct }) => conduct?.answeredBy);
// Where the agent is bound to the call before it is dialed, there is no wait for one unless one is stated.
export const greetingToAgent = fact('conduct.greetingToAgentMs', ({ call, conduct }) =>
  conduct?.greetingToAgentMs === undefined && isAgentOnLine(call) ? 0 : conduct?.greetingToAgentMs,
);
export const greetingToMessage = fact('conduct.greetingToMessageMs', ({ conduct }) => conduct?.greetingToMessageMs);
export const greetingToEnd = fact('conduct.greetingToEndMs', ({ conduct }) => conduct?.greetingToEndMs);
export const endedBy = fact('conduct.endedBy', ({ conduct }) => conduct?.endedBy);
export const ringSeconds = fact('conduct.ringSeconds', ({ conduct }) => conduct?.ringSeconds);
export const rings = fact('conduct.rings', ({ conduct }) => conduct?.rings);
export const disclosures = fact('conduct.disclosures', ({ conduct }) => conduct?.disclosures);
export const endedAt = fact('conduct.endedAt', ({ conduct }) => conduct?.endedAt);
export const personElsewhere = fact('conduct.personElsewhere', ({ conduct }) => conduct?.personElsewhere);
export const optOutUsed = fact('conduct.optOutUsed', ({ conduct }) => conduct?.optOutUsed);
export const requests = fact('conduct.requests', ({ conduct }) => conduct?.requests);

export const lineReleasedSeconds = fact('conduct.lineReleasedSeconds', ({ conduct }) => conduct?.lineReleasedSeconds);

export const isAnsweredByPerson: Condition = is(answeredBy, 'person');

/** An unanswered call was dropped after fewer seconds and fewer rings than these; either figure is enough. */
export const isDroppedBefore = (seconds: number, count: number): Condition =>
  all(is(answeredBy, 'none'), where(ringSeconds, (rung) => rung < seconds), where(rings, (rung) => rung < count));

/** How long it rang, in words. */
export const ringingInWords = ({ conduct }: Call): string => `rang ${conduct?.ringSeconds} seconds and ${conduct?.rings} times`;

const within = (limit: number) => (milliseconds: number | null): boolean => milliseconds !== null && milliseconds <= limit;

/** A representative came so many milliseconds after the greeting at the latest. */
export const isConnectedWithin = (limit: number): Condition => where(greetingToAgent, within(limit));

/** A recording began so many milliseconds after the greeting at the latest. */
export const isMessagePlayedWithin = (limit: number): Condition => where(greetingToMessage, within(limit));

/** The person hung up before so many milliseconds had passed, so that nothing could be late. */
export const isHungUpBefore = (limit: number): Condition =>
  all(is(endedBy, 'person'), where(greetingToEnd, (milliseconds) => milliseconds !== null && milliseconds < limit));

/** Who hangs up before the two seconds are over in which a representative has to come has not been abandoned. */
export const isHungUpFirst: Condition = all(is(greetingToAgent, null), isHungUpBefore(2_000));

/** A recording was played to a person or a machine. */
export const isMessagePlayed: Condition = all(
  isOneOf(answeredBy, 'person', 'machine'),
  where(greetingToMessage, (milliseconds) => milliseconds !== null),
);

/** A person who answered was put through to a representative. */
export const isPutThrough: Condition = all(isAnsweredByPerson, where(greetingToAgent, (milliseconds) => milliseconds !== null));

/** A person spoke with a representative, or a recording was played to a person or a machine. */
export const isConversation: Condition = any(
  isPutThrough,
  all(isRecordedVoice, isMessagePlayed),
);

/** What ends the opening of a call: a pitch, or questions that lead to one. */
export const pitches: readonly Statement[] = ['pitch', 'survey-question'];

/** What is to be said may still be said. */
export const notYetSaid = new Unanswered('to-come', [{ path: 'conduct.disclosures' }]);

type Disclosure = ReturnType<typeof disclosures>[number];

export const isSaidWell = ({ truthful, clear }: Disclosure): boolean => truthful !== false && clear !== false;

/** The earliest of these statements; none: infinity. */
const earliestOf = (said: readonly Disclosure[]): number => Math.min(Infinity, ...said.map(({ atMs }) => atMs));

const ofWords = (call: Call, words: readonly Statement[]): readonly Disclosure[] =>
  disclosures(call).filter(({ says }) => words.includes(says));

/** When one of these words was first said truthfully and clearly; never: infinity. */
export const saidAt = (call: Call, words: readonly Statement[]): number => earliestOf(ofWords(call, words).filter(isSaidWell));

/** One of these words was said truthfully and clearly, not later than any of the others. While the call lasts, it may still come. */
export const isDisclosed = (words: readonly Statement[], notAfter: readonly Statement[]): Condition =>
  condition([disclosures.path], (call) => {
    const latest = earliestOf(ofWords(call, notAfter));
    const at = saidAt(call, words);
    if (at !== Infinity) return at <= latest;
    if (call.stage !== 'post-call' && latest === Infinity) throw notYetSaid;
    return false;
  });

/** The call lasted into hours that are outside the window on some clock of the person, or was begun in them. */
export const leavesWindow = (window: TimeWindow): Condition => {
  const isWithinWindow = isWithinLocalTime(window);
  return condition(
    [...isWithinWindow.facts, endedAt.path],
    (call) => (isWithinWindow(call) ? windowCloses(call, window) : call.at) < endedAt(call),
    isWithinWindow.changes,
  );
};

/** What the clock showed where the person turned out to be when that was learnt; `undefined` if it was not. */
export function clockElsewhere({ at, zones, conduct }: Call): LocalTime | undefined {
  const learnt = conduct?.personElsewhere;
  return learnt == null ? undefined : localTime(zones.named(learnt.timeZone)!, at + learnt.atMs);
}

/** It was learnt in the call that the person is elsewhere, where the hour is outside those of the law, and the person did not ask to go on. */
export const isLearntToBeOutside = (openings: Openings): Condition =>
  condition(
    [personElsewhere.path, 'conduct.personElsewhere.timeZone', 'conduct.personElsewhere.atMs', 'conduct.personElsewhere.askedToGoOn'],
    (call) => {
      const learnt = personElsewhere(call);
      return learnt !== null && !learnt.askedToGoOn && !isOpenAt(openings, clockElsewhere(call)!, call);
    },
    (call) => {
      const local = clockElsewhere(call);
      return local === undefined ? NEVER : nextPassing(local, edgesOf(openings)) - local.at + call.at;
    },
  );

export const refusedAt = fact('conduct.refusedAtMs', ({ conduct }) => conduct?.refusedAtMs);

const whenDidItEnd = new Unanswered('missing', [
  { path: greetingToEnd.path, why: () => 'The call had to end; how long after the greeting did it end?' },
]);

/** How long the call went on after something that happened in it; the greeting, which is not counted, can only make it longer. */
export const wentOnMs = ({ conduct }: Call, afterMs: number): number => conduct!.greetingToEndMs! - afterMs;

/** The call went on for more than so many milliseconds after this moment; no moment, no call that went on. */
export const goesOnAfter = (moment: (call: Call) => number | null, milliseconds: number, facts: readonly FactPath[]): Condition =>
  condition([...facts, greetingToEnd.path], (call) => {
    const from = moment(call);
    if (from === null) return false;
    if (greetingToEnd(call) === null) throw whenDidItEnd;
    return wentOnMs(call, from) > milliseconds;
  });

/** The person declined, objected or asked to end the call, and it went on for more than so many milliseconds. */
export const goesOnAfterRefusal = (milliseconds: number): Condition => goesOnAfter(refusedAt, milliseconds, [refusedAt.path]);

/** The automated opt-out was used, and this was not done. */
export const isOptOutUsedWithout = (act: 'addedToList' | 'disconnected'): Condition =>
  condition([optOutUsed.path, `conduct.optOutUsed.${act}`], (call) => optOutUsed(call)?.[act] === false);

/** What was said, in order. Of the given words those count that were said truthfully and clearly. */
export const wordsSaid = (call: Call, mustBeWell: (word: Statement) => boolean): readonly Statement[] =>
  [...disclosures(call)]
    .filter((said) => isSaidWell(said) || !mustBeWell(said.says))
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ says }) => says);

/** The person cut the call short: hung up, or used the opt-out. */
export const isCutShort: Condition = any(is(endedBy, 'person'), where(optOutUsed, (used) => used !== null));

/** The person asked to be told this. */
export const isRequested = (word: Statement): Condition => where(requests, (asked) => asked.includes(word));

/** How a disclosure failed, in words: `was not said`, `was said 9000 ms after the answer, later than …`. */
export function failureInWords(call: Call, words: readonly Statement[], notAfter: readonly Statement[]): string {
  const late = saidAt(call, words);
  if (late === Infinity) return ofWords(call, words).length === 0 ? 'was not said' : 'was not said truthfully and clearly';
  const before = earliestOf(ofWords(call, notAfter));
  return `was said ${late} ms after the answer${late > before ? `, later than ${notAfter.join(' or ')} at ${before} ms` : ''}`;
}
