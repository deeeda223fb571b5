import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Lang } from '../../domain/language.ts';
import { listAddress } from '../../domain/page-address.ts';
import type { SelfCheckFinds } from '../../domain/requirements/self-check.ts';
import { ifMissing } from '../../content/missing.ts';

/** A page that a search must find in a language, by its title. */
export type KnownPage = { lang: Lang; url: string; title: string };

/**
 * Whether the index of the search is whole and holds a title that is known: in each language its list of files is there, it has as many
 * records as rows, and the record of the page bears its title. Nothing is typed: that takes a browser.
 */
export async function searchWorks(folder: string, known: readonly KnownPage[]): Promise<SelfCheckFinds> {
  const index = path.join(folder, 'search', 'site');
  const failed: SelfCheckFinds['places'] = [];
  for (const page of known) {
    const found = await problemOfSearch(index, page).catch((error: unknown) => String(error).split('\n')[0]);
    if (found !== undefined) failed.push({ address: listAddress('search', page.lang), found });
  }
  return { checked: known.length, places: failed };
}

async function problemOfSearch(index: string, { lang, url, title }: KnownPage): Promise<string | undefined> {
  const missing = ifMissing(undefined);
  const list = await readFile(path.join(index, 'pagefind-entry.json'), 'utf8').catch(missing);
  const entry =
    list === undefined
      ? undefined
      : (JSON.parse(list) as { languages: Record<string, { hash: string; page_count: number }> }).languages[lang];
  const rows = (await readFile(path.join(index, `rows.${lang}.txt`), 'utf8').catch(missing))?.split('\n') ?? [];
  if (!entry || entry.page_count !== rows.length) return `${rows.length} ≠ ${entry?.page_count ?? 0}`;
  const meta = await readFile(path.join(index, `pagefind.${entry.hash}.pf_meta`)).catch(missing);
  if (!meta) return `pagefind.${entry.hash}.pf_meta`;
  for (const row of rows) {
    const bytes = await readFile(path.join(index, 'fragment', `${lang}_${row}.pf_fragment`)).catch(missing);
    if (!bytes) return `${lang}_${row}.pf_fragment`;
    const record = JSON.parse(
      gunzipSync(bytes)
        .toString('utf8')
        .replace(/^pagefind_dcd/, ''),
    ) as { url: string; meta: { title?: string } };
    if (record.url === url) return record.meta.title === title ? undefined : title;
  }
  return title;
}
