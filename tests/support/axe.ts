import axe, { type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page, each finding with the elements it concerns. axe is brought into the page once, and
 * lists only what is wrong: describing every right node takes most of its time. There are no frames to look into.
 *
 * @param within a selector of the part that is looked at
 */
export async function violations(page: Page, options: RunOptions = {}, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { found, looked } = await page.evaluate(
    async ([selector, given]) => {
      const { axe: inPage } = window as unknown as {
        axe: { run: (context: Document | Element, options: RunOptions) => Promise<axe.AxeResults> };
      };
      const results = await inPage.run(selector ? document.querySelector(selector)! : document, { resultTypes: ['violations'], ...given });
      return {
        found: results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
        looked: results.passes.length + results.violations.length + results.incomplete.length,
      };
    },
    [within, options] as const,
  );
  if (looked === 0) throw new Error(`axe looked at nothing on ${page.url()}`);
  return found;
}

/** What axe finds, in light and in dark; only contrast depends on the scheme. */
export async function findings(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page, {}, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await violations(page, { runOnly: ['color-contrast'] }, within))];
}
