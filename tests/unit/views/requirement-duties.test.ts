import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { askings } from '../../../src/schemas/requirement.ts';
import { Store } from '../../../src/store/store.ts';
import { requirementView } from '../../../src/views/text/requirement.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('a requirement says how to ask for it and what follows otherwise, with the article, in both languages', async () => {
  const content = await portalContent();
  const what = { zh: '责令改正', en: 'An order to put it right' };
  Object.assign(content.requirements.find(({ id }) => id === 'air-quality')!.fields, {
    asking: 'request',
    consequences: [{ document: 'air-law', articles: { zh: '第九十九条', en: 'article 99' }, what }],
  });
  const store = new Store(content, asOf);
  const { asking, consequences } = requirementView(store, 'air-quality', 'en');
  expect(asking).toMatch(/^You can apply in writing .* articles 27 and 29/);
  expect(consequences).toEqual([expect.objectContaining({ what, articles: { zh: '第九十九条', en: 'article 99' } })]);
  expect(consequences[0]!.document.href).toContain('/en/documents/air-law/');
  expect(requirementView(store, 'monthly-progress', 'en')).toMatchObject({ asking: undefined, consequences: [] });
});

test('each way to ask has a sentence of its own that names its article', async () => {
  const content = await portalContent();
  const { fields } = content.requirements.find(({ id }) => id === 'air-quality')!;
  for (const lang of languages) {
    const sentences = (Object.keys(askings) as (keyof typeof askings)[]).map((asking) => {
      fields.asking = asking;
      return requirementView(new Store(content, asOf), 'air-quality', lang).asking!;
    });
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/第\d+条|articles? \d+/);
  }
});
