import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { languageTag, type Lang } from '../../domain/language.ts';
import { placeAddress } from '../../domain/page-address.ts';
import { belowBase, inFull } from '../../domain/site-address.ts';
import { t } from '../../i18n/words.ts';
import { settings } from '../../store/settings.ts';
import { publishedStore } from './published-store.ts';

/** A page that leads on by itself, and says where to for whoever is not led. */
export function movedPage(to: string, lang: Lang, baseUrl: string, base: string): string {
  const address = placeAddress(to, lang);
  const href = belowBase(address, base);
  const page = h('html', { lang: languageTag(lang) }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', t(lang, 'moved.title')),
      h('link', { rel: 'canonical', href: inFull(address, baseUrl) }),
      h('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` }),
    ]),
    h('body', [h('p', [h('a', { href }, t(lang, 'moved.title'))])]),
  ]);
  return `<!DOCTYPE html>${toHtml(page)}\n`;
}

/** Writes the page into its folder, unless there is one: what can still be read at an address stays. */
export async function writeMoved(folder: URL, page: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('index.html', folder), page, { flag: 'wx' }).catch(ifThere);
}

/** Passes over a file that is there, and over nothing else. */
function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** Writes a page at every address that a page had, in each language: it leads to where the page is now. */
export function movedPages(): AstroIntegration {
  return {
    name: 'qingtian-moved-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { portal, languages } = await publishedStore();
        const { base, baseUrl } = settings();
        for (const { from, to } of portal.moved)
          for (const lang of languages) {
            const folder = new URL(`.${placeAddress(from, lang)}`, dir);
            await writeMoved(folder, movedPage(to, lang, baseUrl ?? portal.baseUrl, base));
          }
      },
    },
  };
}
