import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { checkArticle } from '../../content/article/check-article.ts';
import { contentPlaces, deadAnchor, isDead, type Records } from '../../content/checks/anchors.ts';
import type { Entry } from '../../content/entry.ts';
import type { Fault } from '../../content/faults.ts';
import { splitFrontMatter } from '../../content/front-matter.ts';
import { kindNames, textKinds } from '../../schemas/index.ts';
import { publishedStore } from './published-store.ts';
import { reportDoubt } from './doubt.ts';

/**
 * Links of articles to places that their pages do not have, each in the file that holds it; those that the check of the
 * content knows are left to it.
 *
 * @param read the markup of a page by its address; undefined where there is none
 */
export async function findDeadAnchors(records: Records, read: (page: string) => Promise<string | undefined>): Promise<Fault[]> {
  const placesOn = contentPlaces(records);
  const faults: Fault[] = [];
  for (const { texts } of textKinds.flatMap((kind) => records[kind] as readonly Entry[]))
    for (const { body, path } of Object.values(texts)) {
      // Most texts lead to no place on a page.
      if (!/\]\s*[(:]\s*<?(?:\/|https?:)[^)\s]*#/i.test(body)) continue;
      const { firstLine = 1 } = splitFrontMatter(await readFile(path, 'utf8')) ?? {};
      for (const { page, anchor, line, column } of checkArticle(body, firstLine, records.portal[0]?.fields.baseUrl).anchors) {
        // The check of the content knows all that stands on a text's own page.
        if (!page) continue;
        const made = placesOn(page);
        const html = made && isDead(anchor, made) ? undefined : await read(page);
        const places = html === undefined ? undefined : idsIn(html);
        if (places && !places.has(anchor))
          faults.push({ severity: 'warning', file: path, line, column, message: deadAnchor(page, anchor, places) });
      }
    }
  return faults;
}

const idsIn = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!));

/** Tells whoever runs the build of links to places that no page has and that only the built pages show. */
export function deadAnchors(): AstroIntegration {
  return {
    name: 'qingtian-dead-anchors',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const store = await publishedStore();
        const records = Object.fromEntries(kindNames.map((kind) => [kind, store.all(kind)])) as unknown as Records;
        const read = (page: string) => readFile(new URL(`.${page}index.html`, dir), 'utf8').catch(() => undefined);
        for (const doubt of await findDeadAnchors(records, read)) await reportDoubt(doubt);
      },
    },
  };
}
