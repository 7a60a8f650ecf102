import { Unanswered } from '../law/known.js';
import type { Exemption, Rule } from '../law/rule.js';
import { Failed, type Outcome } from './assess.js';
import type { Summary } from './summary.js';

/**
 * What every rule of a set says of a call. Calls alike have the same pattern, and what follows from it alone is worked out once.
 * Where a rule asks for a fact or has failed, what it says is the call's own.
 */
export class Pattern {
  /** The rules that have something to say, by their places in the set, in its order. */
  readonly places: readonly number[];
  /** What they say, in the same order; `undefined` where it is the call's own. */
  readonly outcomes: readonly (Outcome | undefined)[];
  /** What each rule of the set says, as a number. */
  readonly codes: Uint8Array;
  /** Worked out where it is first asked for. */
  summary: Summary | undefined;

  constructor(codes: Uint8Array, exemptions: readonly (readonly Exemption[])[]) {
    const places = [...codes.keys()].filter((place) => codes[place] !== INAPPLICABLE);
    this.places = places;
    this.outcomes = places.map((place) => spoken(codes[place]!, exemptions[place]!));
    this.codes = codes;
  }
}

const INAPPLICABLE = 0;
const COMPLIES = 1;
const AWAITS = 2;
const VIOLATES = 3;
const MISSING = 4;
const FAILED = 5;
const EXEMPT = 6;

const codes = { inapplicable: INAPPLICABLE, complies: COMPLIES, awaits: AWAITS, violates: VIOLATES } as const;

function spoken(code: number, exemptions: readonly Exemption[]): Outcome | undefined {
  if (code >= EXEMPT) return exemptions[code - EXEMPT]!;
  return code === COMPLIES ? 'complies' : code === AWAITS ? 'awaits' : code === VIOLATES ? 'violates' : undefined;
}

/** What the rules say of one call, while they are asked. */
export class Tally {
  readonly codes: Uint8Array;
  /** Alike for calls alike. */
  sum = 0;
  /** What is the call's own, by place. */
  own: Map<number, Unanswered | Failed> | undefined;
  private readonly exemptions: readonly (readonly Exemption[])[];

  constructor(exemptions: readonly (readonly Exemption[])[]) {
    this.codes = new Uint8Array(exemptions.length);
    this.exemptions = exemptions;
  }

  /** Begins with what is settled. */
  begin({ codes, sum, own }: Tally): void {
    this.codes.set(codes);
    this.sum = sum;
    this.own = own && new Map(own);
  }

  note(place: number, outcome: Outcome | Failed): void {
    const code = this.codeOf(place, outcome);
    this.codes[place] = code;
    this.sum = (this.sum + Math.imul(place + 1, code * 0x9e37_79b1)) | 0;
  }

  private codeOf(place: number, outcome: Outcome | Failed): number {
    if (typeof outcome === 'string') return codes[outcome];
    if (!(outcome instanceof Unanswered || outcome instanceof Failed)) return EXEMPT + this.exemptions[place]!.indexOf(outcome);
    (this.own ??= new Map()).set(place, outcome);
    return outcome instanceof Failed ? FAILED : MISSING;
  }
}

/** The patterns of a set of rules. */
export class Patterns {
  private readonly known = new Map<number, Pattern[]>();
  private readonly exemptions: readonly (readonly Exemption[])[];
  private readonly grow: () => void;
  private spare: Tally | undefined;

  /** @param grow - Is told of every new pattern, to keep their number in bounds. */
  constructor(rules: readonly Rule[], grow: () => void) {
    this.exemptions = rules.map(({ exempts, unless }) => [...exempts, ...unless]);
    this.grow = grow;
  }

  /** A tally of nothing. */
  blank(): Tally {
    return new Tally(this.exemptions);
  }

  /** A tally that begins with what is settled: the spare one, unless a rule of a user's own judges another call while its own is being judged. */
  tally(settled: Tally): Tally {
    const tally = this.spare ?? this.blank();
    this.spare = undefined;
    tally.begin(settled);
    return tally;
  }

  /** The pattern of a tally, which may then be used again. */
  of(tally: Tally): Pattern {
    this.spare = tally;
    let alike = this.known.get(tally.sum);
    if (alike === undefined) this.known.set(tally.sum, (alike = []));
    for (const pattern of alike) if (isSame(pattern.codes, tally.codes)) return pattern;
    const pattern = new Pattern(tally.codes.slice(), this.exemptions);
    alike.push(pattern);
    this.grow();
    return pattern;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
