import type { Call } from '../call/call.js';
import type { Purpose } from '../call/schema/values.js';
import { day, type Day } from '../time/day.js';
import type { Condition } from './condition.js';
import type { Duty } from './obligation.js';

/** `law`: statute or regulation; `policy`: a regulator's published enforcement policy; `house`: a stricter rule that a user turns on. */
export type Kind = 'law' | 'policy' | 'industry-code' | 'house';

/** When the rule can be decided: before the phone rings, during the call, or only afterwards. */
export type Stage = 'before' | 'during' | 'after';

/** How the law page's statement was checked. */
export type Certainty =
  | 'primary-text'
  | 'primary-text-of-an-earlier-edition'
  | 'official-text-as-republished'
  | 'two-or-more-secondary'
  | 'one-secondary'
  | 'memory'
  | 'reasoning';

/** `conservative`: where the text is open, the stricter reading was taken. */
export type Reading = 'literal' | 'conservative';

/** A circumstance that takes a call out of a prohibition, or a defence after it. The caller bears the burden of showing it. */
export interface Exemption {
  readonly citation: string;
  readonly also: readonly string[];
  readonly title: string;
  readonly holds: Condition;
  /** Why it holds, in one sentence about this call. */
  readonly because: (call: Call) => string;
  /** Why it does not hold although its facts are known; a general sentence if it is left out. */
  readonly otherwise?: ((call: Call) => string | undefined) | undefined;
  readonly obliges: readonly Duty[];
  readonly reading: Reading;
}

/** The jurisdiction of a house's rule that names none. */
export const EVERYWHERE = '*';

/** One prohibition or one duty: the smallest unit of law that a call can violate on its own. */
export interface Rule {
  /** `jurisdiction.instrument.topic`; never changes its meaning. */
  readonly id: string;
  /** The rule pack that it comes with. */
  readonly pack: string;
  /** `US`, `US-FL`, `GB`. */
  readonly jurisdiction: string;
  /** The law of the caller's place too: it reaches calls that come from the jurisdiction as it reaches calls to it. */
  readonly bothEnds?: true | undefined;
  /** Law, policy of a regulator, code of an industry, or a rule of the house. */
  readonly kind: Kind;
  /** The paragraph, as deep as the law numbers it. */
  readonly citation: string;
  /** Further paragraphs that say the same. */
  readonly also: readonly string[];
  /** The heading of the paragraph. */
  readonly title: string;
  /** One sentence that begins with "No" or "Every". */
  readonly summary: string;
  /** When it can be judged. */
  readonly stage: Stage;
  /** Which calls it is about. */
  readonly purposes: readonly Purpose[] | 'any';
  /** Local days at the called person's place; `to` is the first day on which the rule is no longer in force. */
  readonly inForce: { readonly from: Day; readonly to?: Day };
  /** Where the text stands. */
  readonly url: string;
  /** How its statement was checked. */
  readonly certainty: Certainty;
  /** When its statement was last compared with the source, `YYYY-MM-DD`. */
  readonly lastVerifiedOn: string;
  /** Of a violation: whether the literal text forbids this call too. */
  readonly reading: (call: Call) => Reading;
  /** `false`: it only advises. */
  readonly decides: boolean;
  /** Readings that differ from the one that decides. */
  readonly disputes: readonly string[];
  /** Who enforces it and what may be imposed, where the law page has figures. */
  readonly penalty?: string | undefined;

  /** The calls that the paragraph speaks about. */
  readonly appliesTo: Condition;
  /** Calls that another paragraph takes out of this one altogether, duties included. */
  readonly exempts: readonly Exemption[];
  /** The act that it prohibits. */
  readonly prohibits: Condition;
  /** The circumstances in which it does not prohibit the act. */
  readonly unless: readonly Exemption[];
  /** Safe harbours that may excuse a violation afterwards; they never permit. */
  readonly defences: readonly Exemption[];
  /** What it asks of a call that goes ahead. */
  readonly obliges: readonly Duty[];
  /** Why this call is prohibited, in one sentence. */
  readonly because: (call: Call) => string;
  /** Entries of lists that decided, by path; plain fields are found by themselves. */
  readonly shows?: ((call: Call) => Readonly<Record<string, unknown>>) | undefined;
}

/** What a family of rules has in common. */
type Common = Pick<Rule, 'pack' | 'jurisdiction' | 'kind' | 'purposes' | 'url' | 'certainty' | 'lastVerifiedOn' | 'appliesTo' | 'exempts' | 'penalty'> & Partial<Pick<Rule, 'disputes'>>;

type Draft = Pick<Rule, 'id' | 'citation' | 'title' | 'summary' | 'stage' | 'prohibits' | 'because'> &
  Partial<Omit<Rule, 'id' | 'citation' | 'title' | 'summary' | 'stage' | 'prohibits' | 'because' | 'inForce'>> & {
    readonly inForce: { readonly from: string; readonly to?: string };
  };

const none: readonly never[] = [];
const literally = (): Reading => 'literal';

/** Defines the rules of one instrument: what they share is said once, what a paragraph does not say is filled in. */
export const instrument =
  (common: Common) =>
  (draft: Draft): Rule => {
    const { from, to } = draft.inForce;
    // Written out, not spread: hundreds of rules are made at every start, and all of one shape.
    return Object.freeze({
      id: draft.id,
      pack: draft.pack ?? common.pack,
      jurisdiction: draft.jurisdiction ?? common.jurisdiction,
      bothEnds: draft.bothEnds,
      kind: draft.kind ?? common.kind,
      citation: draft.citation,
      also: draft.also ?? none,
      title: draft.title,
      summary: draft.summary,
      stage: draft.stage,
      purposes: draft.purposes ?? common.purposes,
      inForce: to === undefined ? { from: day(from) } : { from: day(from), to: day(to) },
      url: draft.url ?? common.url,
      certainty: draft.certainty ?? common.certainty,
      lastVerifiedOn: draft.lastVerifiedOn ?? common.lastVerifiedOn,
      reading: draft.reading ?? literally,
      decides: draft.decides ?? true,
      disputes: draft.disputes ?? common.disputes ?? none,
      penalty: draft.penalty ?? common.penalty,
      appliesTo: draft.appliesTo ?? common.appliesTo,
      exempts: draft.exempts ?? common.exempts,
      prohibits: draft.prohibits,
      unless: draft.unless ?? none,
      defences: draft.defences ?? none,
      obliges: draft.obliges ?? none,
      because: draft.because,
      shows: draft.shows,
    });
  };

type ExemptionDraft = Pick<Exemption, 'citation' | 'title' | 'holds' | 'because'> & Partial<Exemption>;

/** Defines an exemption or a defence. What it asks in return, it asks under its own paragraph. */
export const exemption = (draft: ExemptionDraft): Exemption =>
  Object.freeze({
    citation: draft.citation,
    also: draft.also ?? none,
    title: draft.title,
    holds: draft.holds,
    because: draft.because,
    otherwise: draft.otherwise,
    obliges: draft.obliges?.map((duty) => ({ citation: draft.citation, ...duty })) ?? none,
    reading: draft.reading ?? 'literal',
  });
