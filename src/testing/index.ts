export { boundaries, type Boundary, type BoundaryOptions, type Probe, type RuleTurn } from './boundaries.js';
export { callKinds, lawfulCall, type CallChanges, type CallKind, type ContextChanges } from './lawful-call.js';
export { matchers, type CallMatchers, type MatcherResult } from './matchers.js';
export { ScenarioFailure, scenarioTests, type ScenarioTest } from './scenario-tests.js';
export { ScenarioFileError, type ScenarioIssue } from '../scenarios/read.js';
