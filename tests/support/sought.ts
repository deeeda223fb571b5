import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { Lang } from '../../src/domain/language.ts';
import type { Sought } from '../../src/schemas/sought.ts';
import { browserPath, fontEnvironment } from './browser.ts';

/** A question with where the page that was meant stands among the answers and results, from 1; 0 where it does not stand on the first page. Of several the first counts; `missing` are those that do not stand there. */
export type Ranked = { id: string; question: string; place: number; results: number; missing: string[] };

/** Asks the search of a served site, or of one section of it, each question, as a reader would on its page, and looks for the page meant. */
export async function ranksOf(
  site: string,
  questions: readonly { id: string; fields: Sought }[],
  lang: Lang,
  section = 'search',
): Promise<Ranked[]> {
  const browser: Browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() });
  try {
    const page = await browser.newPage();
    await page.goto(new URL(`/${lang}/${section}/`, site).href);
    const ranked: Ranked[] = [];
    for (const { id, fields } of questions.filter((one) => one.fields.lang === lang)) {
      await page.locator('search-panel [data-results]').evaluate((results) => results.setAttribute('aria-busy', 'true'));
      await page.evaluate((question) => {
        history.pushState(null, '', `?${new URLSearchParams({ q: question })}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, fields.question);
      await page.waitForFunction(() => !document.querySelector('[data-results]')!.hasAttribute('aria-busy'));
      const found = await page
        .locator('[data-answers]:not([hidden]) a, [data-results] a.title')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      const meant = fields.pages.map((path) => `/${lang}${path}`);
      const place = found.findIndex((path) => meant.includes(path)) + 1;
      const missing = meant.filter((path) => !found.includes(path));
      ranked.push({ id, question: fields.question, place, results: found.length, missing });
    }
    return ranked;
  } finally {
    await browser.close();
  }
}

/** The mean of one through the place of the page meant: 1 where each stands first (Voorhees 1999, TREC-8). */
export const meanReciprocalRank = (ranked: readonly Ranked[]): number =>
  ranked.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / ranked.length;
