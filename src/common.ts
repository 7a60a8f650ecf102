// What both entries offer, the main one and the core: it needs no rule pack.
export type { Evaluator, EvaluatorOptions, StandingFacts } from './bench.js';
export { defineRule, known, type OwnRule } from './define-rule.js';
export { locateCallee, type LocateOptions } from './locate.js';
export { abandonmentHeadroom, abandonmentRate, type AbandonmentCounts, type AbandonmentHeadroom } from './abandonment.js';
export { CallContextError, contextIssueCodes, type CallContextIssue, type CallContextIssueCode } from './call/errors.js';
export type * from './call/context-input.js';
export type * from './call/context.js';
export { contextJsonSchema, contextSchema } from './call/context-schema.js';
export type { InstantInput } from './call/times.js';
export type { RegistryAnswer, RegistryLookUp, RegistryLookUps } from './look-up.js';
export { RuleDefinitionError } from './law/errors.js';
export type { Call } from './call/call.js';
export type { FactPath } from './call/paths.js';
export type { PlaceCandidate, PlaceReport } from './call/place-report.js';
export type { UnknownPlace } from './call/place.js';
export type {
  Authority, Decision, Defence, Excuse, Failure, Finding, MissingFact, Obligation, ObligationSource, RuleInfo, RuleResult,
} from './decision/decision.js';
export type { Certainty, Kind, Reading, Rule, Stage } from './law/rule.js';
export type { ObligationCode, ObligationTime } from './law/obligation.js';
export type { Pack } from './rules/packs.js';
export type { HouseOptions } from './rules/house/catalogue.js';
export type { OffsetTable } from './time/zone.js';
