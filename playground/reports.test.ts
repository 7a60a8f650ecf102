import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.js';
import { faultsByAxe, startBrowser } from './browser.js';

// The pages that the command line writes, made of real input and read in a browser.

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const maps = ['phone=callee.number', 'state=callee.locations[0].region', 'time_zone=callee.locations[0].timeZone', 'line_type=callee.lineType', 'dnc_listed=registries.us-national.listed', 'dnc_version=registries.us-national.versionOn'];

async function command(...argv: string[]): Promise<string> {
  let out = '';
  await run(argv, { stdin: process.stdin, stdout: { write: (text) => (out += text) }, stderr: { write: () => undefined }, env: {} });
  return out;
}

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  execFileSync(process.execPath, ['scripts/make-leads.mjs', '--rows', '2000', '--seed', '7', '--out', join(folder, 'leads.csv')]);
  await command('scrub', join(folder, 'leads.csv'), '--context', join(folder, 'leads.campaign.yaml'), ...maps.flatMap((map) => ['--map', map]),
    '--at', '2026-06-10T20:30:00-04:00', '--out', join(folder, 'out.csv'), '--report', join(folder, 'report.html'));
  for (const call of ['denied', 'allowed', 'missing']) writeFileSync(join(folder, `${call}.html`), await command('check', `fixtures/calls/${call}.yaml`, '--html'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A page, and what it asked for or complained about. */
async function open(name: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage(options);
  const url = pathToFileURL(join(folder, `${name}.html`)).href;
  const complaints: string[] = [];
  page.on('request', (request) => request.url() === url || complaints.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

describe.each(['report', 'denied', 'allowed', 'missing'])('%s.html', (name) => {
  it.each([['light', 1280], ['dark', 390]] as const)('has nothing against it in the %s at %i with everything open, and asks for nothing', async (colorScheme, width) => {
    const { page, complaints } = await open(name, { viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    expect(await faultsByAxe(page)).toEqual([]);
    // The narrowest window that a page must fit.
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the report of a list', () => {
  const out = () => parse(readFileSync(join(folder, 'out.csv')), { columns: true, bom: true }) as Record<string, string>[];
  const bars = (page: Page, heading: string) => page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) }).locator('details');
  const barOf = (page: Page, heading: string, label: string) => bars(page, heading).filter({ has: page.locator('summary', { hasText: label }) });

  it('counts as the result does, in its bars too', async () => {
    const { page } = await open('report');
    const rows = out();
    const many = (decision: string, within = rows) => within.filter((row) => row['decision'] === decision).length;
    const figures = await page.locator('.counts strong').allInnerTexts();
    expect(figures.map((figure) => Number(figure.replace(',', '')))).toEqual([2000, many('allow'), many('deny'), 10]);
    expect(many('allow')).toBeGreaterThan(0);
    const state = barOf(page, 'By state', 'Florida');
    const [allowed, denied] = ['allow', 'deny'].map((decision) => many(decision, rows.filter(({ place }) => place === 'US | US-FL')));
    expect(await state.locator('.count').innerText()).toBe([...(allowed! > 0 ? [`${allowed} allowed`] : []), `${denied} denied`].join(', '));
    // Drawn to one scale: as many rows, as much of the width.
    const longest = bars(page, 'By state').first();
    const most = (await longest.locator('.count').innerText()).match(/\d+/g)!.map(Number).reduce((sum, count) => sum + count, 0);
    expect(Number(await state.locator('rect.deny').getAttribute('width'))).toBeCloseTo((100 * denied!) / most, 1);
    await page.close();
  });

  it('shows the rows behind a bar, opened by keyboard', async () => {
    const { page } = await open('report');
    const bar = barOf(page, 'By reason', 'Fla. Stat. § 501.616(6)(a)');
    expect(await bar.locator('table').isVisible()).toBe(false);
    await bar.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await bar.locator('table').isVisible()).toBe(true);
    const first = await bar.locator('tbody td').first().innerText();
    expect(out().find(({ row }) => row === first)).toMatchObject({ decision: 'deny', place: 'US | US-FL' });
    expect(await bar.getByRole('link', { name: 'Text of the law' }).getAttribute('href')).toMatch(/^https:/);
    await page.close();
  });
});

it('the page of a decision opens what would excuse a violation by keyboard', async () => {
  const { page } = await open('denied');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('DENIED');
  const excuse = page.locator('details').first();
  await excuse.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await excuse.innerText()).toContain('Express written agreement');
  await page.close();
});
