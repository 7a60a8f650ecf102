import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Starts Debian's Chromium; a machine without one fails, it does not pass. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('There is no Chromium here: run scripts/need-chromium.sh as root, or name one in the variable CHROMIUM');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** The page as it opens from the disk, and what it asked for or complained about. */
export interface Opened {
  readonly page: Page;
  /** Addresses other than the page's own three files, errors, and words in the console. */
  readonly complaints: string[];
}

const folder = new URL('../docs/playground/', import.meta.url).href;
const own = new Set(['index.html', 'app.js', 'style.css'].map((file) => folder + file));

export async function open(browser: Browser, example: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const complaints: string[] = [];
  page.on('request', (request) => own.has(request.url().split('#')[0]!) || request.url() === 'data:,' || complaints.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${folder}index.html#call=${example}`);
  await settled(page);
  return { page, complaints };
}

/** Waits until the calendar is drawn, which comes last. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#calendar[aria-busy=false], #answer[hidden]').first().waitFor({ state: 'attached' });
}

/** What an audit by axe-core has against the page, in words. */
export async function faultsByAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    // Its own look at style sheets would be a connection, which the page forbids.
    const { axe: audit } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }> } };
    return (await audit.run({ preload: false })).violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
  return violations;
}
