import type { Certainty, Kind, Reading, Stage } from '../law/rule.js';
import type { ObligationCode, ObligationTime } from '../law/obligation.js';
import type { Purpose } from '../call/schema/values.js';
import type { PlaceReport } from '../call/place-report.js';

/** The answer on one call: plain JSON, frozen. */
export interface Decision {
  /** `allow` only if every rule in force is known to be satisfied. At post-call: whether the call complied. */
  readonly decision: 'allow' | 'deny';
  /** Rules that this call breaks, all of them. */
  readonly violations: readonly Finding[];
  /** Facts without which the call cannot be allowed. */
  readonly missing: readonly MissingFact[];
  /** Obligations that the dialer said it cannot perform (`supports`). */
  readonly unsupported: readonly Obligation[];
  /** Rules that threw: a defect of the package's or of a user's own rule. The call is denied. */
  readonly failures: readonly Failure[];
  /** Exceptions and safe harbours that this answer relies on. */
  readonly exemptions: readonly Finding[];
  /** What must be done before, during and after this call. Empty on a deny. */
  readonly obligations: readonly Obligation[];
  /** Regulators' policy without force, disputed readings, caveats. Never decides. */
  readonly advice: readonly Finding[];
  /** The earliest instant from `at` on at which the same call is allowed if only time passes; `null` if time alone never allows it. */
  readonly permittedAt: string | null;
  /** If allowed: the first instant at which the same call is denied if only time passes; `null` beyond 35 days. */
  readonly permittedUntil: string | null;
  /** Jurisdictions, time zones and local times used, and the evidence for each. */
  readonly place: PlaceReport;
  /** What every rule in force here says. Empty at `detail: 'decision'`. */
  readonly rules: readonly RuleResult[];
  /** The law that was applied. */
  readonly law: { readonly version: string; readonly lastVerifiedOn: string };
}

/** One rule's say on one call, with the paragraph. */
export interface Finding {
  /** For example `us.tsr.calling-hours`. */
  readonly rule: string;
  /** The exact paragraph, as deep as the law numbers it: `16 CFR 310.4(c)`. */
  readonly citation: string;
  /** `US`, `US-FL`, `GB`. */
  readonly jurisdiction: string;
  /** Law, a regulator’s policy, an industry’s code, or a rule of the house. */
  readonly kind: Kind;
  /** The paragraph’s own heading. */
  readonly title: string;
  /** One sentence with the facts in it. */
  readonly reason: string;
  /** Context path to the value that decided. Never a called number, an address or an evidence text. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** When this violation ends by time alone; `null` if it does not within 35 days. Violations only. */
  readonly clearsAt?: string | null;
  /** Exemptions that would have excused the violation, why they do not hold, and the facts not supplied that would show them. */
  readonly unless?: readonly Excuse[];
  /** Safe harbours that may excuse the violation afterwards. The decision stays deny. */
  readonly defence?: readonly Defence[];
  /** `conservative`: the literal text would allow; the reason says so. */
  readonly reading: Reading;
  /** Further citations of the same rule, each one paragraph. */
  readonly also?: readonly string[];
  /** Where the paragraph can be read. */
  readonly url: string;
}

/** An exemption that does not hold. */
export interface Excuse {
  /** Its paragraph. */
  readonly citation: string;
  /** Its heading. */
  readonly title: string;
  /** Why it does not hold, in one sentence. */
  readonly why: string;
  /** Paths of the facts that were not supplied and would show it. */
  readonly paths: readonly string[];
}

/** A safe harbour: a defence after a violation, never a permission. */
export interface Defence {
  /** Its paragraph. */
  readonly citation: string;
  /** Its heading. */
  readonly title: string;
  /** Whether the facts supplied show it. */
  readonly shown: boolean;
  /** Paths of the facts that were not supplied and would show it. */
  readonly paths: readonly string[];
}

/** A fact that could forbid the call and that nobody supplied. */
export interface MissingFact {
  /** For example `registries.us-national.versionOn`. */
  readonly path: string;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  /** The rules that cannot be judged without it. */
  readonly rules: readonly string[];
  /** Their paragraphs. */
  readonly citations: readonly string[];
}

/** An act that the law asks for if the call goes ahead. */
export interface Obligation {
  /** The settled word for the act, for programs. */
  readonly code: ObligationCode;
  /** Before, during or after the call. */
  readonly when: ObligationTime;
  /** The act in one sentence, for people. */
  readonly text: string;
  /** The first rule, in the stable order, that asks for it. */
  readonly rule: string;
  /** Its paragraph. */
  readonly citation: string;
  /** The law’s figures, in the units of their names; of several laws the strictest. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The instant by which it must be done. */
  readonly until?: string;
  /** Every rule that asks for the act. */
  readonly sources: readonly ObligationSource[];
}

/** One of the rules that ask for an act, with its own figures. */
export interface ObligationSource {
  /** The rule that asks for the act. */
  readonly rule: string;
  /** Its paragraph. */
  readonly citation: string;
  /** Its own figures. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A rule that threw. */
export interface Failure {
  /** The rule that threw. */
  readonly rule: string;
  /** What it threw. */
  readonly message: string;
}

/** What one rule in force says of the call. */
export interface RuleResult {
  /** The rule’s id. */
  readonly rule: string;
  /** Its paragraph. */
  readonly citation: string;
  /** `US`, `US-FL`, `GB`. */
  readonly jurisdiction: string;
  /** `inapplicable`: it does not speak about this call. `missing`: it cannot be judged. `failed`: it threw. */
  readonly status: 'complies' | 'exempt' | 'violates' | 'missing' | 'inapplicable' | 'failed';
}

/** A paragraph that excuses, and further paragraphs of it. */
export interface Authority {
  /** The paragraph. */
  readonly citation: string;
  /** Further paragraphs of it. */
  readonly also: readonly string[];
  /** Its heading. */
  readonly title: string;
}

/** A rule of the catalogue, as `rules()` lists it. One entry per period of a rule. */
export interface RuleInfo {
  /** `jurisdiction.instrument.topic`; never changes its meaning. */
  readonly id: string;
  /** The rule pack, as the option `packs` names it. */
  readonly pack: string;
  /** `US`, `US-FL`, `GB`; `*` for everywhere. */
  readonly jurisdiction: string;
  /** Law, a regulator’s policy, an industry’s code, or a rule of the house. */
  readonly kind: Kind;
  /** The exact paragraph. */
  readonly citation: string;
  /** Further citations, each one paragraph. */
  readonly also: readonly string[];
  /** The paragraph’s own heading. */
  readonly title: string;
  /** What it forbids or asks, in one sentence that begins with “No” or “Every”. */
  readonly summary: string;
  /** When it can be decided: before, during or after the call. */
  readonly stage: Stage;
  /** The purposes of call that it speaks about. */
  readonly purposes: readonly Purpose[] | 'any';
  /** The first local day on which it is in force, `YYYY-MM-DD`; `1900-01-01` where it is applied at any date. */
  readonly inForceFrom: string;
  /** The first day on which it is no longer in force; `null` if no end is known. */
  readonly inForceTo: string | null;
  /** Where the paragraph can be read; empty for a rule of the house. */
  readonly url: string;
  /** How its statement was checked. */
  readonly certainty: Certainty;
  /** The day on which it was last compared with its source, `YYYY-MM-DD`. */
  readonly lastVerifiedOn: string;
  /** `false`: it only advises. */
  readonly decides: boolean;
  /** The paths of the context that it asks, lists without their index. */
  readonly facts: readonly string[];
  /** Paragraphs that take a call out of it. */
  readonly exemptions: readonly Authority[];
  /** Safe harbours after a violation; they never permit. */
  readonly defences: readonly Authority[];
  /** What it asks of a call that goes ahead. */
  readonly obligations: readonly { readonly code: ObligationCode; readonly when: ObligationTime; readonly text: string; readonly citation: string }[];
  /** Readings that are disputed. */
  readonly disputes: readonly string[];
  /** Who enforces it and what may be imposed; `null` where the law page has no figures. */
  readonly penalty: string | null;
}
