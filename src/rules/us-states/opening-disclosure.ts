import type { Call } from '../../call/call.js';
import type { Statement } from '../../call/schema/values.js';
import { isLive, isRecordedVoice } from '../../facts/call.js';
import { failureInWords, isConversation, isDisclosed, pitches } from '../../facts/conduct.js';
import { listInWords } from '../../facts/words.js';
import { anyOtherThan, isNotRepeatedAtEnd, isNotSaidWithin, isSaidLate } from '../../facts/opening-words.js';
import { isDialedByPrincipal } from '../../facts/telemarketing.js';
import { all, always, any, ask, not, type Condition } from '../../law/condition.js';
import type { Duty, ObligationCode } from '../../law/obligation.js';
import type { Rule } from '../../law/rule.js';
import { salesCallsTo, stateRule } from './instrument.js';
import { openingRows, type Item, type OpeningRow } from './opening-disclosure.data.js';

/** Any of the words says it; the first is the one that an obligation names. */
interface Opening {
  readonly words: readonly [Statement, ...Statement[]];
  readonly what: string;
  /** Behind a recording there is no individual caller, and who dials for itself has no telemarketer. */
  readonly calls: Condition;
}

const opening = (what: string, words: Opening['words'], calls: Condition = always): Opening => ({ what, words, calls });

const openings: Readonly<Record<Item, Opening>> = {
  'caller': opening('the caller’s own name', ['agent-name'], isLive),
  'caller-in-full': opening('the caller’s first and last name', ['agent-name'], isLive),
  'telemarketer': opening('the name of the telemarketer', ['telemarketer-name'], not(isDialedByPrincipal)),
  'seller': opening('the name of the seller', ['seller-name', 'seller-registered-name']),
  'caller-or-seller': opening('the name of whoever makes or pays for the call', ['seller-name', 'seller-registered-name', 'telemarketer-name']),
  'number': opening('a telephone number', ['callback-number', 'freephone-number']),
  'address': opening('an address', ['postal-address']),
  'purpose': opening('the purpose of selling', ['sales-purpose']),
  'goods': opening('what is sold', ['nature-of-goods']),
  'opt-out': opening('the option not to be called again', ['do-not-call-option', 'interactive-opt-out', 'toll-free-opt-out']),
  'question': opening('the question whether to go on, to end the call or to be taken off the list', ['continue-or-end-question']),
};

const acts: readonly (readonly [code: ObligationCode, verb: string, items: readonly Item[]])[] = [
  ['identify-caller', 'state', ['caller', 'caller-in-full', 'telemarketer', 'seller', 'caller-or-seller', 'number', 'address']],
  ['accept-do-not-call-request', 'offer', ['opt-out']],
  ['disclose-purpose', 'state', ['purpose']],
  ['disclose-goods', 'state', ['goods']],
  ['ask-permission-to-continue', 'ask', ['question']],
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** By when, in words: `within 30 seconds of the answer`. */
const byWhen = ({ withinSeconds, startWithinSeconds, first }: OpeningRow): string =>
  first ? 'before any other statement'
  : withinSeconds === undefined ? 'at once, before any pitch'
  : startWithinSeconds === undefined ? `within ${withinSeconds} seconds of the answer`
  : `from the first ${startWithinSeconds} seconds on and within ${withinSeconds} seconds of the answer`;

/** A shortcoming, how a reason names it, and whether the literal text forbids it. */
interface OpeningFault {
  readonly found: Condition;
  readonly words: (call: Call) => string;
  readonly literal: boolean;
}

/** What may fail of one of the things to be said: its seconds, or its place before what has to wait. */
function faultsOf(item: Item, waiting: readonly Statement[], { withinSeconds, cautiousSeconds, first }: OpeningRow): readonly OpeningFault[] {
  const { what, words, calls } = openings[item];
  const said = (call: Call): string => `${what} ${failureInWords(call, words, first ? [] : waiting)}`;
  const seconds = withinSeconds === undefined ? [] : [withinSeconds];
  // What has to come before something else and never came has failed of that already.
  if (waiting.length === 0) return seconds.map((limit) => ({ found: all(calls, isNotSaidWithin(limit, words)), words: said, literal: true }));
  return [
    { found: all(calls, not(isDisclosed(words, waiting))), words: said, literal: true },
    ...seconds.map((limit) => ({ found: all(calls, isSaidLate(limit, words)), words: said, literal: cautiousSeconds !== true })),
  ];
}

function everyFault(row: OpeningRow): readonly OpeningFault[] {
  const { says, withinSeconds, startWithinSeconds, first, repeatedAtEnd } = row;
  const own = says.flat().flatMap((item) => openings[item].words);
  const end = first ? anyOtherThan(own) : withinSeconds === undefined || says.length > 1 ? pitches : [];
  const after = (group: number): readonly Statement[] => [...says.slice(group + 1).flat().flatMap((item) => openings[item].words), ...end];
  return [
    ...says.flatMap((group, i) => group.flatMap((item) => faultsOf(item, after(i), row))),
    // The end of the first statement is known, its start is not.
    ...(startWithinSeconds === undefined
      ? []
      : [{ found: isNotSaidWithin(startWithinSeconds, own), words: () => `nothing of it was said within ${startWithinSeconds} seconds`, literal: false }]),
    ...(repeatedAtEnd ? says.flat() : []).map((item) => ({
      found: isNotRepeatedAtEnd(openings[item].words),
      words: () => `${openings[item].what} was not said again at the conclusion`,
      literal: true,
    })),
  ];
}

function duties(row: OpeningRow): readonly Duty[] {
  const { withinSeconds, startWithinSeconds, repeatedAtEnd } = row;
  const seconds = { ...(withinSeconds && { withinSeconds }), ...(startWithinSeconds && { startWithinSeconds }) };
  return acts.flatMap(([code, verb, items]): readonly Duty[] => {
    const asked = row.says.flat().filter((item) => items.includes(item));
    if (asked.length === 0) return [];
    const again = repeatedAtEnd ? ', and again at the conclusion' : '';
    return [{
      code,
      text: `${capital(byWhen(row))}, ${verb} ${listInWords(asked.map((item) => openings[item].what))}${again}.`,
      params: (call) => ({ says: asked.filter((item) => ask(openings[item].calls, call) !== false).map((item) => openings[item].words[0]), ...seconds }),
    }];
  });
}

const openingRule = (row: OpeningRow): Rule => {
  const faults = everyFault(row);
  const reach = salesCallsTo[row.reach ?? 'residents'];
  const things = listInWords([...new Set(row.says.flat().map((item) => openings[item].what))]);
  return stateRule('opening-disclosure', row, {
    title: 'Disclosures at the start of the call',
    summary: `Every ${row.automatedOnly ? 'recorded sales call' : 'sales call'} gives ${byWhen(row)} ${things}.`,
    stage: 'during',
    appliesTo: row.automatedOnly ? all(reach, isRecordedVoice) : reach,
    prohibits: all(isConversation, any(...faults.map(({ found }) => found))),
    obliges: duties(row),
    because: (call) => {
      const found = [...new Set(faults.filter((fault) => ask(fault.found, call) === true).map(({ words }) => words(call)))];
      return `${capital(listInWords(found))}; it is to be said ${byWhen(row)}.`;
    },
    reading: (call) => (faults.some(({ found, literal }) => literal && ask(found, call) === true) ? 'literal' : 'conservative'),
  });
};

export const openingDisclosures: readonly Rule[] = openingRows.map(openingRule);
