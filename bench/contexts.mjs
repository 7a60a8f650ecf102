// The calls that every lane judges: the model sale of fixtures/contexts, varied in what the eight rules read. The seed makes them the same on every machine.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { randomBy } from '../scripts/random.mjs';

const base = parse(readFileSync(new URL('../fixtures/contexts/us-sale.yaml', import.meta.url), 'utf8'));

/** Area codes of states whose law adds nothing to the eight rules, so that rules written by hand come to the same verdicts. */
const places = [
  ['212', 'US-NY', 'America/New_York'], ['213', 'US-CA', 'America/Los_Angeles'], ['312', 'US-IL', 'America/Chicago'], ['216', 'US-OH', 'America/New_York'],
  ['406', 'US-MT', 'America/Denver'], ['202', 'US-DC', 'America/New_York'], ['802', 'US-VT', 'America/New_York'], ['703', 'US-VA', 'America/New_York'],
  ['302', 'US-DE', 'America/New_York'], ['808', 'US-HI', 'Pacific/Honolulu'], ['704', 'US-NC', 'America/New_York'], ['515', 'US-IA', 'America/Chicago'],
];

export const SEED = 20_261_122;

const dayText = (at) => new Date(at).toISOString().slice(0, 10);
const DAY = 86_400_000;

export function contexts(count, seed = SEED) {
  const random = randomBy(seed);
  const chance = (share) => random() < share;
  const upTo = (most) => Math.floor(random() * most);
  return Array.from({ length: count }, (_, i) => {
    const context = structuredClone(base);
    const [areaCode, region, timeZone] = places[upTo(places.length)];
    const { call, callee, registries } = context;
    const at = Date.UTC(2026, 5, 1, 12) + upTo(12) * DAY + upTo(17 * 3600) * 1000;
    context.at = `${new Date(at).toISOString().slice(0, 19)}Z`;
    callee.number = `+1${areaCode}${2 + upTo(8)}${String(upTo(1e6)).padStart(6, '0')}`;
    callee.personId = `person-${i}`;
    callee.lineType = chance(0.4) ? 'mobile' : 'landline';
    callee.locations = [{ country: 'US', region, timeZone, basis: 'confirmed' }];
    call.callerId.presented = !chance(0.03);
    call.callerId.authorized = !chance(0.03);
    call.numberGenerator = chance(0.08);
    registries['us-national'] = { listed: chance(0.3), listedOn: null, versionOn: dayText(at - (chance(0.05) ? 40 + upTo(90) : 2 + upTo(25)) * DAY) };
    if (registries['us-national'].listed) registries['us-national'].listedOn = dayText(Date.UTC(2019, 0, 1) + upTo(2_000) * DAY);
    registries.subscriptions = [{ registry: 'us-national', payer: 'acme', areaCodes: [chance(0.04) ? '917' : areaCode], validFromOn: '2026-01-01', validToOn: '2026-12-31' }];
    if (chance(0.3)) context.relationship = { with: 'acme', lastTransactionOn: dayText(at - upTo(1_000) * DAY), lastInquiryOn: dayText(at - upTo(200) * DAY), twoWay: true };
    if (chance(0.15)) context.optOuts = [{ to: chance(0.4) ? 'acme' : 'other', number: callee.number, at: '2026-02-14T15:00:00Z', scope: 'all-calls' }];
    if (chance(0.2)) {
      const covers = chance(0.5) ? ['live-calls'] : ['live-calls', 'autodialed-calls'];
      context.consents = [{ to: ['acme'], number: callee.number, form: 'written', signed: true, covers, disclosed: [...covers, 'not-a-condition'], affirmative: true, clearDisclosure: true, conditionOfPurchase: false, givenAt: '2026-01-10T15:00:00Z', evidence: `form-${i}` }];
    }
    return context;
  });
}
