import { chromium } from 'playwright';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('console', (m) => console.log('console', m.text()));
await page.goto('http://localhost:4400/zh/search/?q=扬尘', { waitUntil: 'networkidle' });
await page.waitForTimeout(1000);
console.log(await page.textContent('[role=status]'));
const r = await page.evaluate(async () => {
  const p = await import('/search/site/pagefind.js');
  const r = await p.search('"扬 尘"');
  const cols = await (await fetch('/search/site/columns.zh.json')).json();
  return [r.results.length, r.results.map((x) => cols.fragment.indexOf(x.id))];
});
console.log(JSON.stringify(r));
await browser.close();
