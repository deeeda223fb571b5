import { expect, test } from 'vitest';
import type { Entry } from '../../../src/content/entry.ts';
import { loadContent } from '../../../src/content/load.ts';
import { namedArticles } from '../../../src/domain/law/articles.ts';
import { languages, type Lang } from '../../../src/domain/language.ts';
import { articlePieces, beforeArticles } from '../../../src/i18n/articles.ts';
import { Store } from '../../../src/store/store.ts';
import { articleLink } from '../../../src/views/document/articles.ts';
import { documentView } from '../../../src/views/document/document.ts';
import { requirementRows } from '../../../src/views/document/requirements.ts';
import { requirementView } from '../../../src/views/text/requirement.ts';
import { edit, smallCity } from '../../support/content.ts';
import { asOf, baseUrl, portalContent } from '../../support/portal.ts';

async function nationalStore(): Promise<Store> {
  const city = smallCity();
  edit(city, 'portal.yaml', 'demo: false', 'demo: false\nlibrary: national');
  return new Store((await loadContent(city)).content, asOf);
}

/** The ids of the articles on a document's page. */
function idsOn(store: Store, id: string, lang: Lang): Set<string> {
  const { clauses, fates, bands, disclosing } = documentView(store, store.get('documents', id), lang, baseUrl);
  return new Set([
    ...clauses.map((clause) => `clause-${clause.id}`),
    ...fates.map(({ article }) => `article-${article}`),
    ...bands.flatMap(({ anchor }) => anchor ?? []),
    ...disclosing.flatMap((row) => row.id ?? []),
  ]);
}

/** The links of the bases of a requirement that lead to no article of the page on which they lead, and the articles without a link. */
function astray(store: Store, { id, fields }: Entry<'requirements'>, lang: Lang): string[] {
  return requirementView(store, id, lang).basis.flatMap(({ document, articles, places }, index) => {
    const named = namedArticles(articles.zh);
    if (named.length === 0) return [];
    const ids = idsOn(store, fields.basis[index]!.document, lang);
    const hrefs: (string | undefined)[] = [document.href, ...places.flatMap(({ href }) => href ?? [])];
    const table = requirementRows(store, [store.get('requirements', id)], lang)[0]!.basis[index]!.document.href;
    const unlinked = (articles[lang] ?? articles.zh).match(/第[^条]+条|\d+/gu)!.length - places.filter(({ href }) => href).length;
    const lost = [...hrefs, table].filter((href) => !ids.has(href?.split('#')[1] ?? ''));
    return [...lost.map(String), ...(unlinked ? [`${id}: ${unlinked} unlinked`] : [])];
  });
}

test('every article on which a requirement rests is linked, and stands on the page of its document under that id', async () => {
  for (const store of [await nationalStore(), new Store(await portalContent(), asOf)]) {
    expect(store.all('requirements').length).toBeGreaterThan(0);
    for (const lang of languages) expect(store.all('requirements').flatMap((requirement) => astray(store, requirement, lang))).toEqual([]);
  }
}, 60_000);

test('the list of a law names each article with its requirements, and leads to what the page says of it already', async () => {
  const store = await nationalStore();
  const { disclosing } = documentView(store, store.get('documents', 'code-2026'), 'en', baseUrl);
  const numbers = disclosing.map(({ article }) => Number(/\d+/.exec(article.label)![0]));
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  const of = (article: string) => disclosing.find(({ article: { label } }) => label === `Article ${article}`);
  expect(of('103')).toMatchObject({ id: 'article-103', article: { href: undefined } });
  expect(of('103')!.requirements.map(({ label }) => label)).toContain('Full text of environmental impact statements');
  expect(of('138')).toMatchObject({ id: undefined, article: { href: '#clause-138' } });
  // What nothing rests on has no line.
  expect(articleLink(store, store.get('documents', 'code-2026'), 'en', '999').href).toBe('/en/documents/code-2026/');
});

test('words that name articles are cut around each, and set off from the title before them', () => {
  expect(articlePieces('articles 62, 192 to 194').map(({ text }) => text)).toEqual(['articles 62', ', ', '192', ' to ', '194']);
  expect(articlePieces('第十九条至第二十一条').map(({ article }) => article)).toEqual(['19', undefined, '21']);
  expect(articlePieces('article 59, paragraph 1, items 3 and 4').flatMap(({ article }) => article ?? [])).toEqual(['59']);
  expect(articlePieces('text not read')).toEqual([{ text: 'text not read' }]);
  const items = { zh: '单项否决指标', en: 'the items that fail a site' };
  expect([beforeArticles(items, 'en'), beforeArticles(items, 'zh'), beforeArticles({ zh: '第九条' }, 'zh')]).toEqual([', ', '，', ' ']);
});
