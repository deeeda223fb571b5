import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ascending } from 'd3-array';
import type { Browser } from '@playwright/test';
import type { Lang } from '../../src/domain/language.ts';

/** The kilobytes, packed as a host packs them, that the first question of a reader loads of the search, on its open page. */
export async function firstQuestion(browser: Browser, out: string, site: string, lang: Lang, question: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL(`/${lang}/search/`, site).href, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname)));
  await page.locator('search-panel [data-results]').evaluate((results) => results.setAttribute('aria-busy', 'true'));
  await page.evaluate((q) => {
    history.pushState(null, '', `?${new URLSearchParams({ q })}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, question);
  await page.waitForFunction(() => !document.querySelector('[data-results]')!.hasAttribute('aria-busy'));
  await context.close();
  const files = asked.filter((name) => name.startsWith('/search/'));
  return files.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(out, name)), { level: 6 }).length, 0) / 1000;
}

/**
 * The milliseconds from a key press in the box of the home page to the frame that shows its suggestions, the names being there: the
 * middle of those of a word typed letter by letter.
 */
export async function keyToSuggestions(browser: Browser, site: string, lang: Lang, word: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL(`/${lang}/`, site).href, { waitUntil: 'networkidle' });
  const box = page.getByRole('main').getByRole('combobox');
  await box.fill(word);
  await page.getByRole('option').first().waitFor();
  const times = await box.evaluate(async (element, typed) => {
    const input = element as HTMLInputElement;
    const list = document.getElementById(input.getAttribute('aria-controls')!)!;
    const taken: number[] = [];
    for (let length = 1; length <= typed.length; length++) {
      const start = performance.now();
      const painted = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        });
        observer.observe(list, { childList: true, attributes: true });
      });
      input.value = typed.slice(0, length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      taken.push((await painted) - start);
    }
    return taken;
  }, word);
  await context.close();
  return times.toSorted(ascending)[Math.floor(times.length / 2)]!;
}
