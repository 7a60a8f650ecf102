import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Options } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { callingWindows, evaluateCall, type CallContextInput } from '../src/index.js';
import { faultsByAxe, open, settled, startBrowser } from './browser.js';
import type { Example } from './examples.js';
import config from './tsup.config.js';

const options = config as Options;
const examples = JSON.parse(options.define!['EXAMPLES']!) as readonly Example[];
const contextOf = (id: string): CallContextInput => parse(examples.find((example) => example.id === id)!.text) as CallContextInput;
const laterBy = (context: CallContextInput, minutes: number): CallContextInput => ({ ...context, at: Date.parse(context.at as string) + minutes * 60_000 });

let browser: Browser;
beforeAll(async () => void (browser = await startBrowser()));
afterAll(() => browser.close());

const show = (id: string, more?: Parameters<typeof open>[2]) => open(browser, id, more);
const word = (page: Page): Promise<string> => page.locator('#word').innerText();
const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('#text').fill(text);
  await page.waitForTimeout(400);
  await settled(page);
};

describe('the built page', () => {
  it('is built from these sources: `npm run playground` gives the same bytes', async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'playground-'));
    await build({ ...options, config: false, silent: true, outDir });
    expect(readdirSync('docs/playground').sort()).toEqual(readdirSync(outDir).sort());
    for (const file of readdirSync(outDir)) expect(readFileSync(`docs/playground/${file}`).equals(readFileSync(join(outDir, file))), file).toBe(true);
    rmSync(outDir, { recursive: true });
  });

  it('is small enough to be committed', () => expect(readFileSync('docs/playground/app.js').length).toBeLessThan(1_500_000));

  it('says once that it is no legal advice', () => expect(readFileSync('docs/playground/index.html', 'utf8').match(/not legal advice/g)).toHaveLength(1));
});

describe.each(examples)('$id', ({ id }) => {
  it('is judged as the package judges it, asks nobody for anything, and has nothing against it', async () => {
    const { page, complaints } = await show(id);
    const context = contextOf(id);
    const decision = evaluateCall(context);
    expect(await page.locator('#verdict').getAttribute('data-verdict')).toBe(decision.decision);
    expect(await page.locator('#violations .findings > li').count()).toBe(decision.violations.length);
    for (const { reason, url } of decision.violations) {
      expect(await page.locator('#violations').innerText()).toContain(reason);
      if (url !== '') expect(await page.locator(`#violations a[href="${url}"]`).count()).toBeGreaterThan(0);
    }
    for (const { rule } of decision.violations.filter(({ rule }) => existsSync(`docs/rules/${rule}.md`))) expect(await page.locator(`#violations a[href="../rules/${rule}.md"]`).count()).toBeGreaterThan(0);
    for (const path of await page.locator('a[href^="../"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) expect([path, existsSync(`docs/playground/${path}`)]).toEqual([path, true]);
    expect(await page.locator('#fields > .question').count()).toBe(decision.missing.length);
    expect(await page.locator('#obligations input[type=checkbox]').count()).toBe(decision.obligations.length);
    if (decision.obligations.length > 0) expect(await page.locator('#obligations').innerText()).toContain(decision.obligations[0]!.text);
    const { windows, closed } = callingWindows(context, { days: 15 });
    expect(await page.locator('#calendar-body .open').count() > 0).toBe(windows.length > 0);
    expect(await page.locator('#calendar-body .closed, #calendar-body .standing').count() > 0).toBe(closed.length > 0);
    expect(await faultsByAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    // The narrowest window that a page must fit.
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

describe('in the dark and on a phone', () => {
  it.each(['denied', 'missing', 'allowed'])('an audit finds nothing in %s', async (id) => {
    const { page } = await show(id, { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await faultsByAxe(page)).toEqual([]);
    await page.close();
  });
});

describe('picking', () => {
  it('shows another call, and its address leads back to it', async () => {
    const { page } = await show('denied');
    await page.getByLabel('Example').selectOption('allowed');
    await settled(page);
    expect(await word(page)).toContain('ALLOWED');
    expect(page.url()).toMatch(/#call=allowed$/);
    await page.goBack();
    expect(await page.getByLabel('Example').inputValue()).toBe('denied');
    expect(await word(page)).toContain('DENIED');
    await page.close();
  });
});

describe('the slider', () => {
  it('judges again at each step, by keyboard', async () => {
    const { page } = await show('allowed');
    const context = contextOf('allowed');
    await page.locator('#slider').focus();
    let minutes = 0;
    for (const [key, by] of [['ArrowRight', 15], ['PageUp', 1440], ['ArrowLeft', -15], ['PageDown', -1440], ['PageUp', 1440]] as const) {
      await page.keyboard.press(key);
      minutes += by;
      expect(await page.locator('#slider').inputValue()).toBe(String(minutes / 15));
      expect(await page.locator('#verdict').getAttribute('data-verdict')).toBe(evaluateCall(laterBy(context, minutes)).decision);
    }
    await page.keyboard.press('Home');
    // 15:05 and 24 steps of a quarter of an hour: past nine in the evening.
    for (let i = 0; i < 24; i++) await page.keyboard.press('ArrowRight');
    expect(await word(page)).toContain('DENIED');
    expect(await page.locator('#slider').getAttribute('aria-valuetext')).toBe('Wed 10 Jun 2026, 21:05 in America/New_York: denied');
    expect(await page.locator('#violations').innerText()).toContain('It is 21:05 in America/New_York');
    expect(await page.locator('.here th').innerText()).toBe('Wed 10 Jun');
    await page.close();
  });

  it('tells a change of the verdict politely, and nothing while the verdict stays', async () => {
    const { page } = await show('allowed');
    const announcer = page.locator('#announcer');
    expect(await announcer.getAttribute('role')).toBe('status');
    await page.getByRole('button', { name: '+ 1 hour' }).click();
    await page.waitForTimeout(800);
    expect(await announcer.innerText()).toBe('');
    for (let i = 0; i < 5; i++) await page.getByRole('button', { name: '+ 1 hour' }).click();
    await page.waitForTimeout(800);
    expect(await announcer.innerText()).toMatch(/^DENIED\. Wed 10 Jun 2026, 21:05 in America\/New_York\. 16 CFR 310\.4\(c\): It is 21:05/);
    await page.close();
  });

  it('goes to the next permitted time, and back', async () => {
    const { page } = await show('uk-predictive-after-abandoned');
    await page.getByRole('button', { name: 'Move the call there' }).click();
    expect(await word(page)).toContain('ALLOWED');
    await page.getByRole('button', { name: 'Back to the start' }).click();
    expect(await word(page)).toContain('DENIED');
    await page.close();
  });

  it('follows a time pointed at in the calendar, and marks it there', async () => {
    const { page } = await show('allowed');
    const bar = page.locator('.bar').nth(3);
    const { width } = (await bar.boundingBox())!;
    await bar.click({ position: { x: width / 2, y: 10 } });
    expect(await page.locator('#clocks').innerText()).toMatch(/^Sat 13 Jun 2026, (11:5|12:0)/);
    expect(await bar.locator('.mark').count()).toBe(1);
    expect(await page.locator('.mark').count()).toBe(1);
    await page.close();
  });
});

describe('the calendar', () => {
  it('says of each day what is permitted, and names the laws that close the rest', async () => {
    const { page } = await show('allowed');
    const rows = page.locator('.calendar tbody tr');
    expect(await rows.count()).toBe(15);
    expect(await rows.nth(1).locator('td').last().textContent()).toBe('08:00-21:00; closed 00:00-08:00 (a), 21:00-24:00 (a)');
    const legend = page.locator('.legend dd').first();
    expect(await legend.innerText()).toMatch(/^16 CFR 310\.4\(c\)\. On Wed 10 Jun: It is 21:00 in America\/New_York; calls may be made from 08:00 until 21:00\.\s+47 CFR 64\.1200\(c\)\(1\)\./);
    expect(await legend.locator('a').first().getAttribute('href')).toMatch(/^https:/);
    await page.close();
  });

  it('is drawn by each clock that may be the person’s', async () => {
    const { page } = await show('allowed');
    // Area code 850 lies in two zones.
    await paste(page, examples.find(({ id }) => id === 'allowed')!.text.replace("number: '+12125550142'", "number: '+18505550142'").replace(/locations: .*/, 'locations: []'));
    const clock = page.getByLabel(/^Drawn by the clock of/);
    expect(await clock.locator('option').allInnerTexts()).toEqual(expect.arrayContaining(['America/Chicago', 'America/New_York']));
    const before = await page.locator('.calendar tbody td:last-child').allTextContents();
    await clock.selectOption(await clock.locator('option').nth(1).getAttribute('value'));
    expect(await page.locator('.calendar tbody td:last-child').allTextContents()).not.toEqual(before);
    await page.close();
  });

  it('draws nothing where the place is not known', async () => {
    const { page } = await show('allowed');
    await paste(page, examples.find(({ id }) => id === 'allowed')!.text.replace("number: '+12125550142'", "number: '+18005550142'").replace(/locations: .*/, 'locations: []'));
    expect(await page.locator('#calendar-body').innerText()).toContain('It is not known where the person is');
    expect(await page.locator('#clocks').innerText()).toContain('the local time is not known');
    await page.close();
  });

  it('is not there for a call that is over', async () => {
    const { page } = await show('allowed');
    await paste(page, examples.find(({ id }) => id === 'allowed')!.text.replace('stage: pre-call', 'stage: post-call'));
    expect(await page.locator('#calendar').isVisible()).toBe(false);
    expect(await word(page)).toContain('COMPL');
    await page.close();
  });
});

describe('the form', () => {
  const question = (page: Page, path: string) => page.locator('.question').filter({ has: page.locator('code', { hasText: new RegExp(`^${path.replaceAll('.', '\\.')}$`) }) });

  it('asks for each missing fact by its meaning and path, and unknown stays unknown', async () => {
    const { page } = await show('missing');
    const { missing } = evaluateCall(contextOf('missing'));
    expect(await page.locator('#missing-title').innerText()).toBe(`${missing.length} facts are missing`);
    for (const { path } of missing) expect(await question(page, path).count(), path).toBe(1);
    expect(await question(page, 'optOuts').getByRole('link', { name: '16 CFR 310.4(b)(1)(iii)(A)' }).getAttribute('href')).toMatch(/^https:/);
    await page.getByLabel('Whether a number will be shown to the called person').selectOption('Yes');
    expect(await page.locator('#missing-title').innerText()).toBe(`${missing.length - 1} facts are missing`);
    expect(await question(page, 'call.callerId.presented').getAttribute('class')).toContain('answered');
    await page.getByLabel('Whether a number will be shown to the called person').selectOption('Not known');
    expect(await page.locator('#missing-title').innerText()).toBe(`${missing.length} facts are missing`);
    await page.close();
  });

  it('leads to a verdict once everything is answered, and writes the answers into the call', async () => {
    const { page } = await show('missing');
    const answers: Record<string, string> = {
      'call.callerId.presented': 'Yes', 'call.callerId.authorized': 'Yes', 'call.callerId.takesDncRequests': 'Yes', 'call.numberGenerator': 'No',
      'registries.us-national.listed': 'No', optOuts: 'We looked, there is none',
    };
    for (const [path, answer] of Object.entries(answers)) await question(page, path).locator('select').first().selectOption(answer);
    await question(page, 'call.callerId.number').locator('input').fill('+13125550100');
    await question(page, 'registries.us-national.versionOn').locator('input').fill('2026-06-01');
    await question(page, 'call.callerId.name').locator('select').selectOption('It is known:');
    await question(page, 'call.callerId.name').locator('input').fill('Lakeside Windows');
    const fees = question(page, 'registries.subscriptions');
    await fees.locator('select').first().selectOption('There are these:');
    expect(await fees.innerText()).toContain('counts as not known until');
    await fees.getByLabel('The registry whose fee was paid').selectOption('us-national');
    await fees.getByLabel('The party that paid the fee').fill('lakeside');
    await fees.getByLabel('The area codes that the fee was paid for').selectOption('all');
    await fees.getByLabel('The first day on which').fill('2026-01-01');
    await fees.getByLabel('The last day on which').fill('2026-12-31');
    expect(await fees.locator('.help:visible', { hasText: 'counts as not known until' }).count()).toBe(0);
    for (const path of Object.keys(answers)) expect(await question(page, path).getAttribute('class')).toContain('answered');
    expect(await question(page, 'registries.subscriptions').getAttribute('class')).toContain('answered');
    await page.getByRole('button', { name: 'Write these answers into the call' }).click();
    await settled(page);
    const written = parse(await page.locator('#text').inputValue()) as CallContextInput;
    expect(written).toMatchObject({ optOuts: [], call: { callerId: { presented: true, name: 'Lakeside Windows' } }, registries: { subscriptions: [{ payer: 'lakeside', areaCodes: 'all' }] } });
    const decision = evaluateCall(written);
    expect(await page.locator('#verdict').getAttribute('data-verdict')).toBe(decision.decision);
    expect(await page.locator('#fields > .question').count()).toBe(decision.missing.length);
    await page.close();
  });

  it('says at the question what is wrong with an answer, which then counts as not known', async () => {
    const { page } = await show('missing');
    const { missing } = evaluateCall(contextOf('missing'));
    await question(page, 'registries.us-national.versionOn').locator('input').fill('2027-01-01');
    expect(await question(page, 'registries.us-national.versionOn').locator('.fault').innerText()).toMatch(/^Counts as not known: registries\.us-national\.versionOn: .*2027-01-01/);
    expect(await question(page, 'registries.us-national.versionOn').locator('input').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#missing-title').innerText()).toBe(`${missing.length} facts are missing`);
    await question(page, 'registries.us-national.versionOn').locator('input').fill('2026-06-01');
    expect(await question(page, 'registries.us-national.versionOn').locator('.fault').isVisible()).toBe(false);
    await page.close();
  });

  it('takes times by the clock of the called person, sections and lists; an audit finds nothing in them', async () => {
    const { page } = await show('denied');
    for (const summary of await page.locator('#violations summary').all()) await summary.click();
    await page.getByRole('button', { name: /^Ask me for these facts/ }).first().click();
    expect(await page.locator('#fields .question').count()).toBeGreaterThan(0);
    await paste(page, examples.find(({ id }) => id === 'denied')!.text.replace(/^history:.*$/m, '').replace(/^optOuts:.*$/m, '').replace('2026-06-10T21:42', '2026-06-10T15:42').replace('listed: true', 'listed: false'));
    await question(page, 'optOuts').locator('select').first().selectOption('There are these:');
    await question(page, 'optOuts').getByRole('button', { name: 'Add another entry' }).click();
    await question(page, 'optOuts').getByRole('button', { name: 'Remove this entry' }).last().click();
    await question(page, 'optOuts').locator('input[type=datetime-local]').first().fill('2026-06-01T10:00');
    for (const summary of await question(page, 'optOuts').locator('summary').all()) await summary.click();
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Write these answers into the call' }).click();
    expect(parse(await page.locator('#text').inputValue())).toMatchObject({ optOuts: [{ at: '2026-06-01T10:00:00-06:00' }] });
    expect(await page.locator('#violations').innerText()).toContain('310.4(b)(1)(iii)(A)');
    await page.close();
  });
});

describe('a pasted call', () => {
  it('may be JSON', async () => {
    const { page } = await show('denied');
    await paste(page, JSON.stringify(contextOf('allowed'), undefined, 2));
    expect(await word(page)).toContain('ALLOWED');
    await page.close();
  });

  it('that is no JSON has no verdict; the fault leads to its line', async () => {
    const { page, complaints } = await show('denied');
    await paste(page, '{\n  "at": "2026-06-10T15:05:00-04:00",\n  "call": { "purpose": "sale" "voice": "live" }\n}');
    expect(await page.locator('#verdict').isVisible()).toBe(false);
    expect(await page.locator('#answer').isVisible()).toBe(false);
    expect(await page.locator('#faults-title').innerText()).toContain('No verdict: the call cannot be read');
    expect(await page.locator('#text').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#announcer').innerText()).toContain('No verdict');
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Line 3' }).first().click();
    expect(await page.evaluate(() => { const text = document.querySelector('textarea')!; return text.value.slice(text.selectionStart, text.selectionEnd); })).toContain('"purpose": "sale" "voice"');
    await paste(page, '');
    expect(await page.locator('#fault-list').innerText()).toContain('the text is empty');
    await paste(page, '[1]');
    expect(await page.locator('#fault-list').innerText()).toContain('This is no call');
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'Undo my changes' }).click();
    expect(await word(page)).toContain('DENIED');
    await page.close();
  });

  it('that is malformed has each issue at its path', async () => {
    const { page } = await show('denied');
    await paste(page, 'at: 2026-06-10T15:05:00\ncall:\n  purpose: sales\n  voise: live\ncallee: {}\n');
    const faults = await page.locator('#fault-list li').allInnerTexts();
    expect(faults.join('\n')).toContain('did you mean sale?');
    expect(faults.find((fault) => fault.startsWith('call.voise'))).toMatch(/unknown key; did you mean voice\?.*Line 4/);
    expect(faults.find((fault) => fault.startsWith('callee.number'))).toMatch(/required/);
    expect(faults.find((fault) => fault.startsWith('at:'))).toMatch(/Line 1/);
    await page.close();
  });
});

it('obligations stay ticked while the call is judged again', async () => {
  const { page } = await show('allowed');
  await page.locator('#obligations input').first().check();
  expect(await page.locator('#done').innerText()).toMatch(/^1 of \d+ ticked off/);
  await page.getByRole('button', { name: '+ 1 hour' }).click();
  expect(await page.locator('#obligations input').first().isChecked()).toBe(true);
  await page.close();
});

it('what is jumped to on a phone is not covered by the verdict', async () => {
  const { page } = await show('denied', { viewport: { width: 390, height: 844 } });
  await page.locator('#calendar-title').evaluate((title) => title.scrollIntoView());
  const [title, verdict] = await Promise.all(['#calendar-title', '#verdict'].map((id) => page.locator(id).boundingBox()));
  expect(title!.y).toBeGreaterThanOrEqual(verdict!.y + verdict!.height);
  await page.close();
});

it('the keyboard reaches the verdict first', async () => {
  const { page } = await show('denied');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('verdict');
  await page.close();
});
