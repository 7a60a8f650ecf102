// A calling list of invented people, the same for the same seed, and the campaign that it is called for.
//
//   node scripts/make-leads.mjs [--rows 100000] [--seed 1] [--out fixtures/leads-100k.csv]
//
// Every row gives what such lists give: number, state, time zone, kind of line, what the registry said. `--dated` adds the day of the
// last purchase, which is another one in nearly every row.
import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { randomBy } from './random.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: new URL('../fixtures/leads-100k.csv', import.meta.url).pathname },
    dated: { type: 'boolean', default: false },
  },
});

const places = [
  ['US-NY', 'America/New_York', '212 315 347 516 518 585 607 631 646 716 718 845 914 917 929'],
  ['US-CA', 'America/Los_Angeles', '209 213 310 323 408 415 510 530 559 562 619 626 650 661 707 714 760 805 818 831 858 909 916 925 949 951'],
  ['US-TX', 'America/Chicago', '210 214 254 281 325 361 409 469 512 682 713 806 817 830 832 903 936 940 956 972 979'],
  ['US-FL', 'America/New_York', '239 305 321 352 386 407 561 727 754 772 786 813 863 904 941 954'],
  ['US-IL', 'America/Chicago', '217 224 309 312 618 630 708 773 815 847'],
  ['US-PA', 'America/New_York', '215 267 412 484 570 610 717 724'],
  ['US-OH', 'America/New_York', '216 330 419 440 513 614 740 937'],
  ['US-GA', 'America/New_York', '229 404 470 478 678 706 770 912'],
  ['US-CO', 'America/Denver', '303 719 720 970'],
  ['US-AZ', 'America/Phoenix', '480 520 602 623 928'],
  ['US-WA', 'America/Los_Angeles', '206 253 360 425 509'],
  ['US-VA', 'America/New_York', '276 434 540 571 703 757 804'],
  ['US-OK', 'America/Chicago', '405 539 580 918'],
  ['US-HI', 'Pacific/Honolulu', '808'],
].map(([region, timeZone, codes]) => ({ region, timeZone, codes: codes.split(' ') }));
const [firstNames, lastNames] = [
  ['Ada', 'Ben', 'Carla', 'Dev', 'Eve', 'Femi', 'Gus', 'Hana', 'Ivo', 'José', 'Kim', 'Léa'],
  ['Archer', "O'Brien", 'Castillo', 'Diaz', 'Eng', 'Fox, Jr.', 'Grün', 'Hill', 'Ito', 'Jones', 'Kaya', 'Lund'],
];

const random = randomBy(Number(values.seed));
const oneOf = (list) => list[Math.floor(random() * list.length)];
const below = (most) => Math.floor(random() * most);
const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const columns = ['id', 'name', 'phone', 'state', 'time_zone', 'line_type', 'dnc_listed', 'dnc_version', 'email', 'notes'];
function row(id) {
  const { region, timeZone, codes } = oneOf(places);
  const [first, last] = [oneOf(firstNames), oneOf(lastNames)];
  // One in a hundred gives no state, one in fifty has been listed, one in five hundred has a number that is none.
  const known = below(100) > 0;
  const number = below(500) === 0 ? 'unknown' : `+1${oneOf(codes)}555${String(below(10_000)).padStart(4, '0')}`;
  const bought = new Date(Date.UTC(2024, 11, 1) + below(540) * 86_400_000).toISOString().slice(0, 10);
  return [
    String(id),
    `${last} ${first}`,
    number,
    known ? region : '',
    known ? timeZone : '',
    oneOf(['landline', 'landline', 'voip']),
    below(50) === 0 ? 'yes' : 'no',
    below(40) === 0 ? '2026-03-02' : '2026-06-01',
    `lead${id}@example.com`,
    oneOf(['', 'asked for a brochure', 'said "call after lunch"', 'met at the fair, hall 4']),
    ...(values.dated ? [bought] : []),
  ];
}

const out = createWriteStream(values.out);
out.write(`${[...columns, ...(values.dated ? ['last_purchase'] : [])].join(',')}\n`);
for (let id = 1; id <= Number(values.rows); id += 1_000) {
  const many = Math.min(1_000, Number(values.rows) - id + 1);
  const text = Array.from({ length: many }, (_, i) => `${row(id + i).map(cell).join(',')}\n`).join('');
  if (!out.write(text)) await once(out, 'drain');
}
out.end();
await once(out, 'close');

const campaign = `# What every call of the campaign shares. A column of the list that gives the same fact goes before it.
at: 2026-06-10T14:00:00-04:00
call:
  purpose: sale
  voice: live
  dialing: manual
  callerId:
    presented: true
    number: '+12125550100'
    name: Acme Alarms
    authorized: true
    answeredInBusinessHours: true
    takesDncRequests: true
  message: null
callee:
  country: US
seller:
  id: acme
  name: Acme Alarms
  type: business
  ftcJurisdiction: true
telemarketer: null
offer:
  buyer: individual
  category: general
campaign:
  id: spring-2026
  interstate: true
registries:
  subscriptions:
    - registry: us-national
      payer: acme
      areaCodes: all
      validFromOn: 2026-01-01
      validToOn: 2026-12-31
# Checked against the house's own list before this list was made: none of these people has asked not to be called.
optOuts: []
consents: []
history:
  completeSince: 2026-04-01T00:00:00-04:00
  calls: []
`;
writeFileSync(`${values.out.replace(/\.csv$/, '')}.campaign.yaml`, campaign);
