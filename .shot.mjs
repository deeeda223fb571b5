import { chromium } from 'playwright';
const [, , base, out, ...specs] = process.argv;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const spec of specs) {
  const [path, size = 'd', scheme = 'light', full = '1', wait = ''] = spec.split(',');
  const viewport = size === 'p' ? { width: 390, height: 844 } : size === 'n' ? { width: 320, height: 640 } : { width: 1280, height: 900 };
  const ctx = await browser.newContext({ viewport, colorScheme: scheme, deviceScaleFactor: 1 });
  const page = await ctx.newPage();
  page.on('console', (m) => {
    if (m.type() === 'error') console.log(path, 'console', m.text());
  });
  page.on('pageerror', (e) => console.log(path, 'error', e.message));
  page.on('requestfailed', (r) => console.log(path, 'failed', r.url()));
  page.on('response', (r) => {
    if (r.status() >= 400) console.log(path, r.status(), r.url());
  });
  await page.goto(base + path, { waitUntil: 'networkidle' });
  if (wait) await page.waitForTimeout(Number(wait));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) console.log(path, size, 'overflows by', overflow);
  const name = `${out}/${path.replace(/[^\w]+/g, '_').slice(0, 60)}_${size}_${scheme}.png`;
  await page.screenshot({ path: name, fullPage: full === '1', clip: undefined });
  console.log(name);
  await ctx.close();
}
await browser.close();
