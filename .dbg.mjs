import { chromium } from 'playwright';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('console', m => console.log('console', m.text(), m.location().url));
page.on('response', r => { if (r.status()>=400) console.log(r.status(), r.url()); });
page.on('requestfailed', r => console.log('failed', r.url(), r.failure().errorText));
await page.goto('http://localhost:4401/zh/cases/?q=样例', { waitUntil: 'networkidle' });
for (let i=0;i<6;i++){ await page.locator('[data-pages] a[rel=next]').click(); await page.waitForTimeout(600); console.log(await page.textContent('[role=status]'));}
await browser.close();
