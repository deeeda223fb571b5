import { chromium } from 'playwright';
import { gzipSync } from 'node:zlib';
import { browserPath, fontEnvironment } from './tests/support/browser.ts';
const site = process.argv[2]!;
const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() });
const log = (...x: unknown[]) => console.log(...x);
// slash on every sort of page
{
  const page = await browser.newPage();
  for (const p of ['/zh/', '/en/', '/zh/about/', '/zh/cases/', '/zh/search/', '/zh/requirements/', '/zh/parties/', '/zh/units/chaoyang/', '/zh/cases/feng-huan-fa-2026-9006/', '/en/progress/', '/en/progress/board/', '/zh/feedback/', '/zh/indicators/pm25-annual/', '/zh/documents/air-law/', '/zh/data/', '/zh/offline/', '/zh/tasks/', '/zh/cases/analysis/year/', '/404.html', '/zh/cases/compare/']) {
    const r = await page.goto(site + p); await page.waitForTimeout(250);
    await page.keyboard.press('/');
    await page.waitForTimeout(80);
    const f = await page.evaluate(() => { const a = document.activeElement as HTMLInputElement; return a ? `${a.tagName}[${a.name}] role=${a.role} val=${a.value} in ${a.closest('header') ? 'header' : 'main'}` : ''; });
    log(p, r?.status(), f);
    if (f.startsWith('INPUT')) { await page.keyboard.type('a/b'); log('   typed:', await page.evaluate(() => (document.activeElement as HTMLInputElement).value)); }
  }
  await page.close();
}
// other fields
{
  const page = await browser.newPage();
  await page.goto(site + '/zh/feedback/');
  const field = page.locator('main input:not([type=checkbox]):not([type=radio]), main textarea').first();
  if (await field.count()) { await field.focus(); await page.keyboard.type('1/2'); log('feedback field', await field.inputValue()); }
  await page.close();
}
// box
for (const width of [1280, 390, 320]) {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  await page.goto(site + '/zh/units/');
  await page.keyboard.press('/');
  const box = page.getByRole('banner').getByRole('combobox');
  await page.keyboard.type('扬尘');
  await page.getByRole('option').first().waitFor();
  const st = () => box.evaluate((b: HTMLInputElement) => ({ exp: b.getAttribute('aria-expanded'), act: b.getAttribute('aria-activedescendant'), ctl: b.getAttribute('aria-controls'), ac: b.getAttribute('aria-autocomplete'), label: b.labels?.[0]?.textContent?.trim() ?? b.ariaLabel, at: b.selectionStart, val: b.value }));
  log(width, await st(), await page.locator('site-box [role=status]').allTextContents());
  await page.keyboard.press('ArrowDown'); await page.keyboard.press('ArrowDown'); log(' down2', (await st()).act);
  await page.keyboard.press('Home'); log(' home', await st());
  await page.keyboard.press('ArrowUp'); log(' up', (await st()).act);
  await page.keyboard.press('End'); log(' end', (await st()).act);
  const r = await page.getByRole('option').evaluateAll((l) => l.map((x) => { const b = x.getBoundingClientRect(); return [Math.round(b.left), Math.round(b.right), Math.round(b.height)]; }));
  log(' options', JSON.stringify(r), 'scrollW', await page.evaluate(() => document.documentElement.scrollWidth));
  await page.screenshot({ path: `/tmp/work/x16-box-${width}.png` });
  await page.getByRole('option').nth(1).hover(); log(' hover', (await st()).act);
  await page.keyboard.press('Escape'); log(' esc', (await st()).exp, (await st()).val);
  await page.keyboard.press('Escape'); log(' esc2', await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80)));
  await page.close();
}
// no script
{
  const ctx = await browser.newContext({ javaScriptEnabled: false });
  for (const p of ['/zh/', '/zh/units/', '/zh/search/', '/en/cases/']) {
    const page = await ctx.newPage();
    await page.goto(site + p);
    const box = page.locator('input[name=q]:visible').first();
    await box.fill('扬尘'); await box.press('Enter'); await page.waitForLoadState();
    log('noscript', p, decodeURIComponent(page.url()), (await page.locator('noscript, .no-script').allInnerTexts()).join(' ').slice(0, 90));
    await page.close();
  }
  const phone = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await phone.newPage(); await page.goto(site + '/zh/units/'); await page.locator('[data-open-search]').first().click(); log('noscript phone', page.url());
}
// nothing loaded before use
for (const lang of ['zh', 'en']) {
  const page = await browser.newPage(); const asked: string[] = [];
  page.on('request', (r) => asked.push(r.url().replace(site, '')));
  await page.goto(`${site}/${lang}/`); await page.waitForLoadState('networkidle'); await page.waitForTimeout(500);
  log('home', lang, asked.length, asked.filter((u) => /search|pagefind|suggest|names|sounds/.test(u)), asked.filter((u) => u.startsWith('http')));
  log(asked.join(' '));
  await page.close();
}
await browser.close();
