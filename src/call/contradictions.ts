import { formatDay } from '../time/day.js';
import { DAY, formatInstant, HOUR } from '../time/instant.js';
import { regionOf, territoryOf } from '../place/regions.js';
import type { Zones } from '../time/zone.js';
import type { CallContextIssue } from './errors.js';
import type { CallContext } from './context.js';

/** Facts that cannot all be true: the context is then malformed, whatever a rule would make of it. */
export function contradictionsIn(context: CallContext, zones: Zones): readonly CallContextIssue[] {
  const { at, stage, registries = {}, campaign, history, conduct, callee } = context;
  const issues: CallContextIssue[] = [];
  const add = (path: string, message: string): void => void issues.push({ path, code: 'contradiction', message });

  // The latest day that any clock on earth shows at the time of the call.
  const today = Math.floor((at + 14 * HOUR) / DAY);
  for (const [key, entry] of Object.entries(registries)) {
    if (entry === undefined || Array.isArray(entry)) continue;
    const { versionOn } = entry;
    if (versionOn !== undefined && versionOn > today) add(`registries.${key}.versionOn`, `the version of ${formatDay(versionOn)} is later than the call`);
  }

  campaign?.counts?.forEach((counts, i) => {
    const path = `campaign.counts[${i}]`;
    if ('abandoned' in counts && counts.abandoned > counts.answeredByPerson) {
      add(`${path}.abandoned`, `${counts.abandoned} calls abandoned, but only ${counts.answeredByPerson} answered by a person`);
    }
    if ('putToAgents' in counts && counts.putToAgentsMachines > counts.putToAgents) {
      add(`${path}.putToAgentsMachines`, `${counts.putToAgentsMachines} machines put to agents, but only ${counts.putToAgents} calls put to agents`);
    }
    if ('falsePositiveTest' in counts && counts.falsePositiveTest && counts.falsePositiveTest.falsePositives > counts.falsePositiveTest.tested) {
      add(`${path}.falsePositiveTest.falsePositives`, 'more false positives than calls tested');
    }
  });

  history?.calls?.forEach((prior, i) => {
    if (prior.at > at) add(`history.calls[${i}].at`, `the prior call of ${formatInstant(prior.at)} is later than this call`);
    if (prior.endedAt !== undefined && prior.endedAt < prior.at) add(`history.calls[${i}].endedAt`, 'the prior call ended before it began');
  });

  if (conduct?.endedAt !== undefined && conduct.endedAt < at) add('conduct.endedAt', 'the call ended before it began');
  if (stage === undefined || stage === 'pre-call') {
    if (conduct?.answeredBy !== undefined) add('conduct.answeredBy', 'a call that has not been placed has been answered by nobody; state the stage');
  }
  callee.locations?.forEach(({ country, region, timeZone }, i) => {
    if (country !== undefined && region !== undefined && !region.startsWith(`${country}-`) && region !== territoryOf(country)) {
      add(`callee.locations[${i}].region`, `${region} is no region of ${country}`);
    }
    if (region === undefined || !/^(US|CA|AU)-/.test(region)) return;
    const known = regionOf(region);
    if (known === undefined) return add(`callee.locations[${i}].region`, `there is no region ${region}`);
    if (timeZone === undefined) return;
    const shown = zones.named(timeZone)?.offsetAt(at);
    if (known.zones.some(({ zone }) => zones.named(zone)?.offsetAt(at) === shown)) return;
    add(`callee.locations[${i}].timeZone`, `no clock of ${region} shows the time of ${timeZone}`);
  });
  return issues;
}
