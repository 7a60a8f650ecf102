import type { Statement } from '../call/schema/values.js';
import { all, condition, not, type Condition } from '../law/condition.js';
import { fact, holds, is, where } from '../law/fact.js';
import { voice } from './call.js';
import { endedBy, isMessagePlayed } from './conduct.js';
import { saysThat } from './message.js';
import { isNotSaidWithin } from './opening-words.js';

/** A live person introduces the recording and asks whether it may be played. */
export const isIntroducedByAgent: Condition = holds(fact('call.message.introducedByAgent', ({ call }) => call.message?.introducedByAgent));

/** Nobody attends the equipment while it plays the recording. */
export const isUnattended: Condition = not(holds(fact('call.message.attended', ({ call }) => call.message?.attended)));

const releaseSeconds = fact('call.message.releasesLineWithinSeconds', ({ call }) => call.message?.releasesLineWithinSeconds);
const releasedAfter = fact('conduct.lineReleasedSeconds', ({ conduct }) => conduct?.lineReleasedSeconds);

/** The equipment is set to hold the line for longer than so many seconds after the person has hung up. */
export const holdsLineLongerThan = (seconds: number): Condition => where(releaseSeconds, (set) => set > seconds);

/** The person hung up, and the equipment did hold the line for longer than so many seconds. */
export const heldLineLongerThan = (seconds: number): Condition =>
  all(isMessagePlayed, is(endedBy, 'person'), where(releasedAfter, (held) => held > seconds));

const ofSeller = fact('seller.registeredIn', (call) => call.seller?.registeredIn);
const ofTelemarketer = fact('telemarketer.registeredIn', (call) => call.telemarketer!.registeredIn);

/** Whoever dials, the telemarketer or else the seller, is registered in a scheme such as `us-ne-device`. */
export const isDialerRegisteredIn = (scheme: string): Condition =>
  condition([ofSeller.path, ofTelemarketer.path], (call) => (call.telemarketer == null ? ofSeller : ofTelemarketer)(call).includes(scheme));

/** The words before anything is sold or asked. */
function opening(said: readonly Statement[]): readonly Statement[] {
  const end = said.findIndex((word) => word === 'pitch' || word === 'survey-question');
  return end === -1 ? said : said.slice(0, end);
}

/** Before it sells, the message says one word of each of these choices. */
export const saysAtStart = (...choices: readonly (readonly Statement[])[]): Condition =>
  saysThat((said) => choices.every((words) => words.some((word) => opening(said).includes(word))));

/** The recording is of a natural voice, none that a machine makes. */
export const isNaturalVoice: Condition = is(voice, 'prerecorded');

const names: readonly Statement[] = ['seller-name', 'seller-registered-name'];

/** A recording was played that did not say within so many seconds who calls, although the person stayed so long. */
export const isNotNamedWithin = (seconds: number): Condition =>
  all(isMessagePlayed, isNotSaidWithin(seconds, names));
