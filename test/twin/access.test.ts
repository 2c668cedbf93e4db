import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { project } from '../second-city/project.ts';
import { browsed, tab, violations, widen } from '../support/browser.ts';
import { onDisk, pagesOf, twinOf } from '../support/twin.ts';

/** The twins of the flagship and of the second city, on disk. */
const twins: { folder: string; pages: string[] }[] = [];

beforeAll(async () => {
  for (const setting of [{}, { project, edition: '2026' }]) {
    const { files } = await twinOf(setting);
    twins.push({ folder: onDisk(files), pages: pagesOf(files).map(([path]) => path) });
  }
}, 120_000);

afterAll(() => {
  for (const { folder } of twins) rmSync(folder, { recursive: true });
});

/** Screens, and how large letters are on them. */
const SCREENS = [
  { width: 320, letters: 100 },
  { width: 768, letters: 100 },
  { width: 1280, letters: 100 },
  { width: 1280, letters: 200 },
] as const;

type Screen = (typeof SCREENS)[number];

/** What is wrong with a page on any of the screens. */
async function faultsOf(page: Page, url: string, screens: readonly Screen[] = SCREENS): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(url);
  for (const { width, letters } of screens) {
    await widen(page, width);
    await page.evaluate(`document.documentElement.style.fontSize = '${letters}%'`);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    const found = [...(await violations(page)), ...(Number(wide) > width ? ['scrolls sideways'] : [])];
    faults.push(...found.map((fault) => `${url} at ${width} px, ${letters} %: ${fault}`));
  }
  return faults;
}

describe('every page of the twin', () => {
  browsed(
    'is accessible on small and large screens, and with large letters; none loads anything from elsewhere',
    async (browser) => {
      // The second city has other words in the same style: the smallest screen is the hardest.
      const waiting = twins.flatMap(({ folder, pages }, index) =>
        pages.map(
          (path) => [`file://${join(folder, path)}`, index === 0 ? SCREENS : SCREENS.slice(0, 1)] as const,
        ),
      );
      expect(waiting.length).toBeGreaterThan(40);
      const look = async () => {
        const { page, strangers } = await tab(browser, 320);
        const faults: string[] = [];
        for (let next = waiting.shift(); next; next = waiting.shift())
          faults.push(...(await faultsOf(page, ...next)));
        return [...faults, ...strangers];
      };
      expect((await Promise.all([look(), look()])).flat()).toEqual([]);
    },
    120_000,
  );

  browsed('would be found out', async (browser) => {
    const { page } = await tab(browser, 320);
    const bad =
      '<html><title>x</title><main><h1 style="width:400px;color:#999">words</h1><img src="x"></main>';
    const faults = await faultsOf(page, `data:text/html,${encodeURIComponent(bad)}`);
    for (const rule of ['html-has-lang', 'image-alt', 'color-contrast', 'scrolls sideways']) {
      expect(faults.join('\n')).toContain(rule);
    }
  });

  browsed('has a way to skip to what it says', async (browser) => {
    const { page } = await tab(browser, 768);
    await page.goto(`file://${join(twins[0]!.folder, 'brochure/message.html')}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
  });
});

describe('the salary table', () => {
  browsed('is put in order by its heads, and back', async (browser) => {
    const { page } = await tab(browser, 1280);
    await page.goto(`file://${join(twins[0]!.folder, 'salaries.html')}`);
    const rows = () =>
      page.evaluate<string[][]>(
        "[...document.querySelectorAll('table[data-sortable] tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))",
      );
    const before = await rows();
    const head = page.locator('th', { hasText: '令和6年' });
    const paid = async () => (await rows()).map((row) => Number(row[4]!.replace(',', '')));
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await paid()).toEqual((await paid()).toSorted((one, other) => one - other));
    expect((await rows()).every((row) => row.length === 9)).toBe(true);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await paid()).toEqual((await paid()).toSorted((one, other) => other - one));
    expect(await violations(page)).toEqual([]);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe(null);
    expect((await rows()).map((row) => row.slice(-6))).toEqual(before.map((row) => row.slice(-6)));
  });

  browsed('is a table without a script, too, and is copied with tabs', async (browser) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`file://${join(twins[0]!.folder, 'salaries.html')}`);
    expect(await plain.locator('table[data-sortable] th').first().textContent()).toBeTruthy();
    expect(await plain.locator('th button').count()).toBe(0);
    const { page } = await tab(browser, 1280);
    await page.goto(`file://${join(twins[0]!.folder, 'salaries.html')}`);
    const copied = await page.evaluate(
      "getSelection().selectAllChildren(document.querySelector('table[data-sortable] tbody')), getSelection().toString()",
    );
    expect(copied).toContain('4年制大学卒業\t193,500\t204,500\t+11,000\t5.7');
  });
});
