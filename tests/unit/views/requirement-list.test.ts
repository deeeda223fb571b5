import { expect, test } from 'vitest';
import { pageSize } from '../../../src/search/scopes.ts';
import { Store } from '../../../src/store/store.ts';
import { requirementsView } from '../../../src/views/text/requirement.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('the list of requirements begins with one page, and the rest of them follows', async () => {
  const content = await portalContent();
  const model = content.requirements.find(({ id }) => id === 'air-quality')!;
  content.requirements = Array.from({ length: pageSize + 3 }, (_, index) => ({ ...model, id: `requirement-${index}` }));
  const { living, rest, summary } = requirementsView(new Store(content, asOf), 'en');
  expect([living.length, rest.length]).toEqual([pageSize, 3]);
  expect(new Set([...living, ...rest].map(({ page }) => page.href)).size).toBe(summary.values!['all']);
});
