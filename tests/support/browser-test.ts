import { test as playwrightTest, type BrowserContext, type Page } from '@playwright/test';
import { belowBase } from '../../src/domain/site-address.ts';
import { basePath } from './portal.ts';

export { expect, type Page } from '@playwright/test';

/** An address of the portal as a test writes it, `/zh/cases/`, as the site under test has it. */
type OnSite = (address: string) => string;

/** Marks one of the few tests that run below a path too where all run at the root; said after the title of the test. */
export const alsoBelowPath = { tag: '@below-path' };

/**
 * Playwright's test, for a site that may stand below a path of its host: what a test goes to or asks for by an address
 * that begins at the portal's root is looked for below that path.
 */
export const test = playwrightTest.extend<{ onSite: OnSite }, { base: string }>({
  base: [basePath, { option: true, scope: 'worker' }],
  onSite: async ({ base }, use) => use((address) => belowBase(address, base)),
  browser: async ({ browser, base }, use) => {
    const open = browser.newContext.bind(browser);
    browser.newContext = async (options) => placed(await open(options), base);
    await use(browser);
  },
  request: async ({ request, base }, use) => use(asking(request, base)),
});

function placed(context: BrowserContext, base: string): BrowserContext {
  asking(context.request, base);
  context.on('page', (page) => {
    const go = page.goto.bind(page);
    page.goto = (address: string, options?: Parameters<Page['goto']>[1]) => go(belowBase(address, base), options);
  });
  return context;
}

function asking<Asker extends Pick<BrowserContext['request'], 'get'>>(asker: Asker, base: string): Asker {
  const get = asker.get.bind(asker);
  asker.get = (address, options) => get(belowBase(address, base), options);
  return asker;
}
