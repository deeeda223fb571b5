import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { languages } from '../../src/domain/language.ts';
import { serve } from '../../src/publish/site/serve.ts';
import { browserPath, fontEnvironment } from '../../tests/support/browser.ts';
import { WrongUse, print, shownPath } from '../cli.ts';
import { pagesByKind, spread } from '../page-kinds.ts';
import { builtSite } from '../site.ts';

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;
const looks = ['light', 'dark', 'elder'] as const;
/** Pages of one kind that are looked at. */
const each = 3;

/** Takes the pictures. */
export async function runGallery(values: { out?: string; only?: string; each?: string; to?: string }): Promise<void> {
  const site = await builtSite(values.out);
  const folder = path.resolve(values.to ?? 'gallery');
  const kinds = await pagesByKind(site);
  const most = values.each === undefined ? each : Number(values.each);
  if (!Number.isInteger(most) || most < 1) throw new WrongUse({ zh: '--each 应为正整数。', en: '--each takes a whole number from 1.' });
  const pages = languages
    .flatMap((lang) => [...kinds.values()].flatMap((kind) => spread(kind, most).map((address) => `/${lang}/${address}`)))
    // A portal of one language has no pages in the other.
    .filter((page) => page.includes(values.only ?? '') && existsSync(path.join(site, page)));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { server, address } = await serve(site, 4500);
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() });
  try {
    const pictures = await takeAll(browser, pages, address, folder);
    await writeFile(path.join(folder, 'index.html'), indexOf(pages, pictures));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  print({
    zh: `截图在 ${shownPath(folder)}/index.html，共 ${pages.length} 个页面。`,
    en: `The pictures are in ${shownPath(folder)}/index.html, ${pages.length} pages.`,
  });
}

type Picture = { page: string; size: string; look: string; file: string };

/** Every page in every size and look, one browser context a look so that nothing is carried over. */
async function takeAll(browser: Browser, pages: readonly string[], origin: string, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const look of looks) {
      const context = await browser.newContext({ viewport, colorScheme: look === 'dark' ? 'dark' : 'light' });
      if (look === 'elder') await context.addInitScript(() => localStorage.setItem('size', 'elder'));
      const tab = await context.newPage();
      for (const page of pages) {
        await tab.goto(origin + page);
        const file = `${page.slice(1).replaceAll('/', '_')}${size}-${look}.png`;
        await tab.screenshot({ path: path.join(folder, file), fullPage: true });
        pictures.push({ page, size, look, file });
      }
      await context.close();
    }
  }
  return pictures;
}

/** A page that shows all pictures, a row a page. */
function indexOf(pages: readonly string[], pictures: readonly Picture[]): string {
  const row = (page: string) =>
    pictures
      .filter((picture) => picture.page === page)
      .map(
        ({ file, size, look }) =>
          `<figure><a href="${file}"><img src="${file}" alt="${page} ${size} ${look}" loading="lazy"></a><figcaption>${size}, ${look}</figcaption></figure>`,
      )
      .join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font-family:sans-serif}section{display:flex;gap:1rem;overflow-x:auto}figure{margin:0}img{block-size:20rem;border:1px solid #ccc}</style>
<h1>Gallery</h1>
${pages.map((page) => `<h2>${page}</h2><section>${row(page)}</section>`).join('\n')}
</html>
`;
}
