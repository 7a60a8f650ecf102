import { formatDay } from '../time/day.js';
import { DAY, formatInstant, HOUR, type Instant } from '../time/instant.js';
import { regionOf, territoryOf } from '../place/regions.js';
import type { Zones } from '../time/zone.js';
import type { CallContextIssue } from './errors.js';
import { fieldsOfSchema } from './on-demand.js';
import type { CallContext } from './context.js';

type Issues = CallContextIssue[];

/** Adds facts that cannot all be true: the context is then malformed, whatever a rule would make of it. */
export function addContradictions(issues: Issues, { at, stage = 'pre-call', registries, campaign, history, conduct, callee }: CallContext, zones: Zones): void {
  if (registries !== undefined) addLateVersions(issues, registries, at);
  if (campaign?.counts !== undefined) campaign.counts.forEach((counts, i) => addCounts(issues, counts, i));
  if (history?.calls !== undefined) for (let i = 0; i < history.calls.length; i++) addPriorCall(issues, history.calls[i]!, i, at);
  if (conduct?.endedAt !== undefined && conduct.endedAt < at) add(issues, 'conduct.endedAt', 'the call ended before it began');
  if (stage === 'pre-call' && conduct?.answeredBy !== undefined) {
    add(issues, 'conduct.answeredBy', 'a call that has not been placed has been answered by nobody; state the stage');
  }
  if (callee.locations !== undefined) for (let i = 0; i < callee.locations.length; i++) addLocation(issues, callee.locations[i]!, i, at, zones);
}

const add = (issues: Issues, path: string, message: string): void => void issues.push({ path, code: 'contradiction', message });

type Registries = NonNullable<CallContext['registries']>;
type RegistryName = Exclude<keyof Registries, 'subscriptions'>;

function addLateVersions(issues: Issues, registries: Registries, at: Instant): void {
  // The latest day that any clock on earth shows at the time of the call.
  const today = Math.floor((at + 14 * HOUR) / DAY);
  const late: RegistryName[] = [];
  for (const key in registries) {
    const name = key as RegistryName;
    const version = registries[name]?.versionOn;
    if (version !== undefined && version > today) late.push(name);
  }
  if (late.length === 0) return;
  const order = fieldsOfSchema().keysOf('registries');
  for (const name of late.sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    add(issues, `registries.${name}.versionOn`, `the version of ${formatDay(registries[name]!.versionOn!)} is later than the call`);
  }
}

type Counts = NonNullable<NonNullable<CallContext['campaign']>['counts']>[number];

function addCounts(issues: Issues, counts: Counts, i: number): void {
  if ('abandoned' in counts && counts.abandoned > counts.answeredByPerson) {
    add(issues, `campaign.counts[${i}].abandoned`, `${counts.abandoned} calls abandoned, but only ${counts.answeredByPerson} answered by a person`);
  }
  if ('putToAgents' in counts && counts.putToAgentsMachines > counts.putToAgents) {
    add(issues, `campaign.counts[${i}].putToAgentsMachines`, `${counts.putToAgentsMachines} machines put to agents, but only ${counts.putToAgents} calls put to agents`);
  }
  if ('falsePositiveTest' in counts && counts.falsePositiveTest && counts.falsePositiveTest.falsePositives > counts.falsePositiveTest.tested) {
    add(issues, `campaign.counts[${i}].falsePositiveTest.falsePositives`, 'more false positives than calls tested');
  }
}

type PriorCall = NonNullable<NonNullable<CallContext['history']>['calls']>[number];

function addPriorCall(issues: Issues, prior: PriorCall, i: number, at: Instant): void {
  if (prior.at > at) add(issues, `history.calls[${i}].at`, `the prior call of ${formatInstant(prior.at)} is later than this call`);
  if (prior.endedAt !== undefined && prior.endedAt < prior.at) add(issues, `history.calls[${i}].endedAt`, 'the prior call ended before it began');
}

type Location = NonNullable<CallContext['callee']['locations']>[number];

function addLocation(issues: Issues, { country, region, timeZone }: Location, i: number, at: Instant, zones: Zones): void {
  if (country !== undefined && region !== undefined && !region.startsWith(`${country}-`) && region !== territoryOf(country)) {
    add(issues, `callee.locations[${i}].region`, `${region} is no region of ${country}`);
  }
  if (region === undefined || !/^(US|CA|AU)-/.test(region)) return;
  const known = regionOf(region);
  if (known === undefined) return add(issues, `callee.locations[${i}].region`, `there is no region ${region}`);
  if (timeZone === undefined) return;
  const shown = zones.named(timeZone)?.offsetAt(at);
  for (const { zone } of known.zones) if (zone === timeZone || zones.named(zone)?.offsetAt(at) === shown) return;
  add(issues, `callee.locations[${i}].timeZone`, `no clock of ${region} shows the time of ${timeZone}`);
}
