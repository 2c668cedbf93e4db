import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, it } from 'vitest';

/** What Chromium is called, and the Debian package it comes with. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const PACKAGE = 'chromium';

const found = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find(
  Boolean,
);

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** One browser for all tests of a file. Without a sandbox, which containers do not give. */
function open(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
  return browser;
}

/**
 * A test in headless Chromium. Where there is none, the test fails in CI; elsewhere it is listed as skipped, with the
 * package to install.
 */
export function browsed(title: string, test: (browser: Browser) => Promise<void>, timeout = 60_000): void {
  if (found) return void it(title, async () => test(await open()), timeout);
  const missing = `there is no Chromium; it comes with the package ${PACKAGE}`;
  if (!process.env.CI) return void it.skip(`${title}: not looked at, ${missing}`);
  it(title, () => {
    throw new Error(missing);
  });
}

const HEIGHT = 900;

/** Makes a tab so wide. */
export const widen = (page: Page, width: number): Promise<void> =>
  page.setViewportSize({ width, height: HEIGHT });

/** A new tab of this width that loads files alone; `strangers` are the addresses that it was asked for beside them. */
export async function tab(from: Browser, width: number): Promise<{ page: Page; strangers: string[] }> {
  const context = await from.newContext({ viewport: { width, height: HEIGHT } });
  const page = await context.newPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) strangers.push(request.url());
  });
  return { page, strangers };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page as it stands, a line each. What is inside of a drawing is not read. */
export async function violations(page: Page): Promise<string[]> {
  const drawn = "for (const one of document.querySelectorAll('svg[role=img]')) one.replaceChildren()";
  // Past the page's own policy, which lets no foreign script in.
  await page.evaluate(`${drawn}; if (!globalThis.axe) { ${axe} }`);
  const found = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
