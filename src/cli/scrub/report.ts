import { rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { rules } from '../../rule-book.js';
import { version } from '../../version.js';
import { html, link, page, type Html } from '../html.js';
import { Unusable } from '../io.js';
import { placeName } from '../local-text.js';
import { cleanLine } from '../terminal.js';
import { byCount, countText, reasonText } from './summary.js';
import type { Bar, Bars, Sample, Tally } from './tally.js';

/** What a report is about. */
export interface Reported {
  readonly list: string;
  readonly out: string;
  readonly tally: Tally;
  readonly rows: number;
}

/** Writes the report; no half of one is ever under its name. */
export async function writeReport(file: string, what: Reported): Promise<void> {
  try {
    await writeFile(`${file}.partial`, reportPage(what));
    await rename(`${file}.partial`, file);
  } catch (error) {
    throw new Unusable(`${file}: the report cannot be written (${(error as Error).message}); the result stands in ${what.out}`);
  }
}

/** The report as a page: the verdicts by reason, by state and by hour, with the first rows behind each bar. */
export function reportPage({ list, out, tally, rows }: Reported): string {
  const name = cleanLine(basename(list));
  const { allowed, denied, bad } = tally;
  const blank = rows - allowed - denied - bad;
  const figure = (many: number, what: string, kind?: string): Html => html`<li${kind === undefined ? undefined : html` class="${kind}"`}><strong>${countText(many)}</strong> ${what}</li>`;
  const chart = (heading: string, said: string, what: string, bars: readonly (readonly [string, Bar])[], label: (key: string) => string, none: string): Html => {
    const most = Math.max(1, ...bars.map(([, bar]) => bar.allowed + bar.denied));
    const body = bars.length === 0 ? html`<p>${none}</p>` : html`${bars.map(([key, bar]) => barOf(label(key), addressOf(key), bar, most, what, cleanLine(basename(out))))}`;
    return html`<section><h2>${heading}</h2><p class="soft">${said}</p>${body}</section>`;
  };
  const body = html`<header>
<h1>May these calls be placed? ${name}</h1>
<ul class="counts">
${figure(rows, rows === 1 ? 'row' : 'rows')}
${figure(allowed, 'allowed', 'allow')}
${figure(denied, 'denied', 'deny')}
${bad > 0 ? figure(bad, 'cannot be judged', 'deny') : undefined}
${blank > 0 ? figure(blank, 'blank') : undefined}
</ul>
<p class="key"><span>${square('allow')}allowed</span><span>${square('deny')}denied</span> <span class="soft">Open a bar to see the first rows behind it.</span></p>
</header>
${chart('By reason', 'What stands against the denied rows. A row may have several reasons.', 'reasons', byCount(tally.reasons), reasonText, 'No row is denied.')}
${chart('By state', 'Where the called person is, on the evidence of the row.', 'place', byCount(tally.states), stateText, 'No row was judged.')}
${chart('By hour', 'The hour of the day where the called person is, at the time of the call.', 'localTime', byHour(tally.hours), hourText, 'No row was judged.')}
<footer><p>Written by call-compliance ${version}. An engineering reading of public law; not legal advice. Rows are counted as a spreadsheet counts them: the header is row 1. The whole result stands in <code>${cleanLine(basename(out))}</code>.</p></footer>`;
  return page(`Calls: ${name}`, body);
}

const square = (kind: string): Html => html`<svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${kind}" width="1" height="1"/></svg>`;

function barOf(label: string, address: string | undefined, { allowed, denied, rows }: Bar, most: number, column: string, out: string): Html {
  const share = (many: number): string => ((100 * many) / most).toFixed(2);
  const words = [...(allowed > 0 ? [`${countText(allowed)} allowed`] : []), ...(denied > 0 ? [`${countText(denied)} denied`] : [])].join(', ');
  const left = allowed + denied - rows.length;
  return html`<details><summary><span class="bar"><span>${label}</span><span class="count">${words}</span>
<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect class="allow" width="${share(allowed)}" height="1"/><rect class="deny" x="${share(allowed)}" width="${share(denied)}" height="1"/></svg></span></summary>
${address === undefined ? undefined : html`<p>${link(address, 'Text of the law')}</p>`}
<div class="wide" tabindex="0" role="region" aria-label="Rows: ${label}"><table><thead><tr><th scope="col" class="figure">Row</th><th scope="col">Number</th><th scope="col">Verdict</th><th scope="col">Local time</th><th scope="col">Because of</th></tr></thead>
<tbody>${rows.map(rowOf)}</tbody></table></div>
${left > 0 ? html`<p class="soft">${countText(left)} more in <code>${out}</code>, column <code>${column}</code>.</p>` : undefined}</details>
`;
}

const rowOf = ({ row, number, denied, reasons, localTime }: Sample): Html =>
  html`<tr><td class="figure">${row}</td><td class="nowrap">${cleanLine(number)}</td><td class="${denied ? 'deny' : 'allow'}">${denied ? 'denied' : 'allowed'}</td><td class="nowrap">${timeText(localTime)}</td><td>${[...new Set(reasons.map(shortReason))].join('; ')}</td></tr>
`;

/** `2026-06-10T14:00:00-04:00 America/New_York` as people read it. */
const timeText = (localTime: string): string =>
  localTime.split(' | ').map((clock) => clock.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\S*.*$/, '$1 $2')).join(' or ');

const shortReason = (key: string): string => {
  const [kind, what] = key.split('\t') as [string, string];
  return kind === 'missing' ? `missing ${what}` : kind === 'failed' ? 'a rule failed' : what;
};

let addresses: ReadonlyMap<string, string> | undefined;

/** Where the paragraph of a reason can be read. */
function addressOf(key: string): string | undefined {
  addresses ??= new Map(rules().map(({ id, url }) => [id, url]));
  return addresses.get(key.split('\t')[0]!);
}

const stateText = (key: string): string =>
  key === 'unknown' ? 'Not known' : key === 'several' ? 'More than one is possible' : `${placeName(key).replace(/, .*/, '')} (${key})`;

const hourText = (key: string): string => (key === 'unknown' ? 'Not known' : key === 'several' ? 'More than one is possible' : `${key}:00 to ${key}:59`);

const byHour = (bars: Bars): readonly (readonly [string, Bar])[] => [...bars].sort(([a], [b]) => (a < b ? -1 : 1));
