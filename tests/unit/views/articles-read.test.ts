import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { Store } from '../../../src/store/store.ts';
import { articlesReadView } from '../../../src/views/requirement/articles-read.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test.each(languages)(
  'each article that was read stands under its law, in order, with its requirements or why there are none (%s)',
  async (lang) => {
    const content = await portalContent();
    const laws = articlesReadView(new Store(content, asOf), lang);
    expect(laws.map(({ id, rows }) => [id, rows.length])).toEqual(
      [...Map.groupBy(content.articlesRead, ({ group }) => group)].map(([id, rows]) => [id, rows.length]),
    );
    for (const { law, rows } of laws) {
      expect(law.href).toMatch(new RegExp(`^/${lang}/documents/`));
      expect(rows.every(({ requirements, reason }) => requirements.length > 0 || reason !== undefined)).toBe(true);
      const numbers = rows.map(({ article }) => Number(article.match(/\d+/)![0]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      for (const { requirements } of rows)
        for (const { href } of requirements) expect(href).toMatch(new RegExp(`^/${lang}/requirements/[\\w-]+/$`));
    }
  },
);
