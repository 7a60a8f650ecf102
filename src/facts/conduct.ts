import type { Call } from '../call/call.js';
import type { Statement } from '../call/schema/values.js';
import { all, any, condition, type Condition } from '../law/condition.js';
import { fact, is, isOneOf, where } from '../law/fact.js';
import { Unanswered } from '../law/known.js';
import type { TimeWindow } from '../time/local-time.js';
import { isRecordedVoice } from './call.js';
import { isWithinLocalTime, windowCloses } from './local-time.js';

// A predictive dialer binds nobody, whatever it says.
const isAgentOnLine = ({ dialing, agentReserved }: Call['call']): boolean =>
  dialing === 'manual' || dialing === 'preview' || (dialing === 'progressive' && agentReserved === true);

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
export const requests = fact('conduct.requests', ({ conduct }) => conduct?.requests);

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

/** A person spoke with a representative, or a recording was played to a person or a machine. */
export const isConversation: Condition = any(
  all(isAnsweredByPerson, where(greetingToAgent, (milliseconds) => milliseconds !== null)),
  all(isRecordedVoice, isOneOf(answeredBy, 'person', 'machine'), where(greetingToMessage, (milliseconds) => milliseconds !== null)),
);

const notYet = new Unanswered('to-come', [{ path: 'conduct.disclosures' }]);

type Disclosure = ReturnType<typeof disclosures>[number];

const isSaidWell = ({ truthful, clear }: Disclosure): boolean => truthful !== false && clear !== false;

/** The earliest of these statements; none: infinity. */
const earliestOf = (said: readonly Disclosure[]): number => Math.min(Infinity, ...said.map(({ atMs }) => atMs));

const ofWords = (call: Call, words: readonly Statement[]): readonly Disclosure[] =>
  disclosures(call).filter(({ says }) => words.includes(says));

/** One of these words was said truthfully and clearly, not later than any of the others. While the call lasts, it may still come. */
export const isDisclosed = (words: readonly Statement[], notAfter: readonly Statement[]): Condition =>
  condition([disclosures.path], (call) => {
    const latest = earliestOf(ofWords(call, notAfter));
    if (ofWords(call, words).some((said) => isSaidWell(said) && said.atMs <= latest)) return true;
    if (call.stage !== 'post-call' && latest === Infinity) throw notYet;
    return false;
  });

/** The call lasted beyond the close of the window in which it was begun. */
export const endsAfterWindow = (window: TimeWindow): Condition =>
  all(isWithinLocalTime(window), where(endedAt, (end, call) => end > windowCloses(call, window)));

/** The person asked to be told this. */
export const isRequested = (word: Statement): Condition => where(requests, (asked) => asked.includes(word));

/** How a disclosure failed, in words: `was not said`, `was said 9000 ms after the greeting, later than …`. */
export function failureInWords(call: Call, words: readonly Statement[], notAfter: readonly Statement[]): string {
  const said = ofWords(call, words);
  if (said.length === 0) return 'was not said';
  const late = earliestOf(said.filter(isSaidWell));
  if (late === Infinity) return 'was not said truthfully and clearly';
  return `was said ${late} ms after the greeting, later than ${notAfter.join(' or ')} at ${earliestOf(ofWords(call, notAfter))} ms`;
}
