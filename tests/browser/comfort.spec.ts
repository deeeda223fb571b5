import { expect, test, type Page } from '../support/browser-test.ts';

/** A home, a document, a text with every kind of component, a guide, a case, a search, tables and charts. */
const addresses = [
  '/zh/',
  '/en/documents/plan-2025/',
  '/zh/explainers/air/',
  '/en/explainers/plan-2025/',
  '/en/guides/getting-about/',
  '/zh/questions/sweeping/',
  '/en/cases/lin-huan-fa-2026-9001/',
  '/zh/cases/',
  '/en/progress/',
  '/zh/tasks/plan-2025-01/',
  '/en/indicators/pm25-stations/',
];
const excess = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('at 400% zoom nothing scrolls sideways, and the keyboard shows where it is', async ({ page }) => {
  test.setTimeout(120_000);
  // WCAG 1.4.10: a window of 1280 by 1024 pixels at 400%.
  await page.setViewportSize({ width: 320, height: 256 });
  // Without smooth scrolling, so that where the focus went is where it is.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of addresses) {
    await page.goto(address);
    expect(await excess(page), address).toBe(0);
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        if (focused === document.body) return 'nothing';
        const { top, left, bottom, right } = focused.getBoundingClientRect();
        const [x, y] = [Math.min(Math.max(left + 2, 0), innerWidth - 1), Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1)];
        // WCAG 2.4.11: something of it is seen, and nothing lies over it.
        const above = document.elementFromPoint(x, y);
        if (bottom <= 0 || top >= innerHeight || right <= 0) return `${focused.outerHTML.slice(0, 80)} is out of sight`;
        if (above && !focused.contains(above) && !above.contains(focused) && !above.closest('label')?.contains(focused))
          return `${focused.outerHTML.slice(0, 80)} lies under ${above.outerHTML.slice(0, 80)}`;
        // The box around a field may carry the outline for it.
        const isMarked = [focused, focused.parentElement!].some((element) => getComputedStyle(element).outlineStyle !== 'none');
        return isMarked ? '' : `${focused.outerHTML.slice(0, 80)} has no outline`;
      });
      expect(unseen, `${address}, tab ${step + 1}`).toBe('');
    }
  }
});

test('with the reader’s own text spacing nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of addresses) {
    await page.goto(address);
    // WCAG 1.4.12: line height 1.5, paragraphs 2, letters 0.12, words 0.16.
    const cut = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
      return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, a, button, label, th, td, dd')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .filter((element) => getComputedStyle(element).overflow === 'hidden' && element.scrollHeight > element.clientHeight + 2)
        .map((element) => element.outerHTML.slice(0, 100));
    });
    expect(cut, address).toEqual([]);
    expect(await excess(page), address).toBe(0);
  }
});

test('nothing moves while a text or a record loads', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[])
        // A pixel, as when a fallback font is found, is nothing a reader sees; a line of buttons is 0.02.
        if (entry.value > 0.005) shifts.push(`${entry.value.toFixed(3)} ${entry.sources.map(({ node }) => node?.nodeName).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // The search of cases is left out: what script puts above its list is not known before.
  for (const address of addresses.filter((address) => address !== '/zh/cases/')) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), address).toEqual([]);
  }
});

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of addresses) {
    await page.goto(address);
    const moving = await page.evaluate(() => [
      ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolling'] : []),
      ...document
        .getAnimations()
        // The bar that shows how far one has read moves only as one scrolls.
        .filter(({ timeline }) => timeline instanceof DocumentTimeline)
        .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'a transition')),
      ...[...document.querySelectorAll('*')]
        .filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(', ')
            .some((duration) => parseFloat(duration) > 0),
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    ]);
    expect(moving, address).toEqual([]);
  }
});

test('in the reader’s own colours states keep their shapes, marks their lines, and the chosen tab is told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/progress/');
  const shapes = await page.locator('main .status:visible').evaluateAll((all) =>
    all.slice(0, 40).map((status) => {
      const mark = status.querySelector('.state-mark')!;
      return (
        mark.getBoundingClientRect().width > 0 && getComputedStyle(mark.querySelector('path')!).fill === getComputedStyle(status).color
      );
    }),
  );
  expect(shapes.length).toBeGreaterThan(0);
  expect(shapes).not.toContain(false);

  await page.goto('/en/explainers/plan-2025/');
  const line = (name: string) => page.getByRole('tab', { name }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
  expect(await line('Resident')).not.toBe(await line('Driver'));
  const notices = await page
    .locator('.notice, .quote-clause')
    .evaluateAll((all) => all.map((box) => getComputedStyle(box).borderInlineStartStyle));
  expect(notices.length).toBeGreaterThan(0);
  expect(new Set(notices)).toEqual(new Set(['solid']));

  await page.goto('/en/indicators/pm25-stations/');
  const strokes = await page.locator('.chart-figure svg path').evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(strokes.filter((stroke) => stroke !== 'none').length).toBeGreaterThan(0);
  expect(strokes).not.toContain(paper);
});
