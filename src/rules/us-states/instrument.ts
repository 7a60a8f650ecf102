import { isOutbound } from '../../facts/call.js';
import { buyerIsBusiness, isBusinessLine, isResidence } from '../../facts/person.js';
import { all, not, type Condition } from '../../law/condition.js';
import { regionOf } from '../../place/regions.js';
import { instrument, type Certainty, type Rule } from '../../law/rule.js';

/** One row of a state's law: what `docs/law/us-states.json` holds of one topic, checked by the compiler. */
export interface Row {
  /** Postal abbreviation: `FL`. */
  readonly state: string;
  /** The paragraph, as the law page writes it. */
  readonly citation: string;
  readonly also?: readonly string[];
  /** The first local day on which it is in force; always in force if it is left out. */
  readonly from?: string;
  /** The first local day on which it is no longer in force. */
  readonly to?: string;
  readonly certainty: Certainty;
  readonly url: string;
  /** Where sources disagree, or what of the text is doubtful; whole sentences. */
  readonly disputes?: readonly string[];
}

/** Whom a state's text speaks about. */
export type Reach = 'residents' | 'residential-lines' | 'anyone';

/** Sales calls within a reach. A business line on which a business would buy reaches no resident; any other line may. */
export const salesCallsTo: Readonly<Record<Reach, Condition>> = {
  residents: all(isOutbound, not(all(isBusinessLine, buyerIsBusiness))),
  'residential-lines': all(isOutbound, isResidence),
  anyone: isOutbound,
};

/** A state as a sentence names it: `Florida`, `the District of Columbia`. */
export const nameOf = (state: string): string => regionOf(`US-${state}`)!.name.replace(/^District/, 'the District');

type Draft = Omit<Parameters<ReturnType<typeof instrument>>[0], 'id' | 'citation' | 'also' | 'inForce' | 'certainty' | 'url' | 'disputes'>;

const weak: Partial<Record<Certainty, string>> = {
  'one-secondary': 'This rule rests on one secondary source; it is applied as the stricter reading.',
  memory: 'This rule rests on no source that was read; it is applied as the stricter reading.',
};

/** The rule of one row: `us-fl.hours`. A row that is not well attested says so wherever it decides. */
export function stateRule(topic: string, { state, citation, also = [], from = '1900-01-01', to, certainty, url, disputes = [] }: Row, draft: Draft): Rule {
  const doubt = weak[certainty];
  const make = instrument({
    pack: 'us-states',
    jurisdiction: `US-${state}`,
    kind: 'law',
    purposes: ['sale'],
    lastVerifiedOn: '2026-11-22',
    certainty,
    url,
    appliesTo: salesCallsTo.residents,
    exempts: [],
  });
  return make({
    ...draft,
    id: `us-${state.toLowerCase()}.${topic}`,
    citation,
    also,
    inForce: to === undefined ? { from } : { from, to },
    disputes: doubt === undefined ? disputes : [...disputes, doubt],
    ...(doubt !== undefined && { because: (call) => `${draft.because(call)} ${doubt}`, reading: () => 'conservative' as const }),
  });
}
