import { expect, test } from 'vitest';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { Store } from '../../../src/store/store.ts';
import { requirementsView } from '../../../src/views/text/requirement.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('the search counts the requirements of the register, and parts those in force from those that have ended, as the list does', async () => {
  const content = await portalContent();
  content.requirements.find(({ id }) => id === 'air-quality')!.fields.endedOn = '2026-08-14';
  const store = new Store(content, asOf);
  const records = siteRecords(store, 'en').filter(({ kind }) => kind === 'requirements');
  const withStatus = (label: string) => records.filter(({ facets }) => facets.status?.some((status) => status.label.en === label));
  const { living, ended } = requirementsView(store, 'en');
  expect(ended).toHaveLength(1);
  expect(records).toHaveLength(living.length + ended.length);
  expect(withStatus('Not known to have ended')).toHaveLength(living.length);
  expect(withStatus('Ended').map(({ id }) => id)).toEqual(['air-quality']);
});
