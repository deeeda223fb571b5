import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { Requirement } from '../../../src/schemas/requirement.ts';
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

test('the search filters by whom a requirement protects, and finds one under each of those', async () => {
  const records = siteRecords(new Store(await portalContent(), asOf), 'en');
  const protectedBy = (id: string) => records.find((record) => record.kind === 'requirements' && record.id === id)!.facets['protects'];
  expect(protectedBy('reporting-channels')!.map(({ label }) => label.en)).toEqual(['People who report or complain', 'The public']);
  expect(protectedBy('monthly-progress')!.map(({ id }) => id)).toEqual(['authorities']);
});

test('each requirement of the library says whom it protects, and a level only where its subject is called so', () => {
  const held = globSync('src/library/national/requirements/*.yaml').map((file) => parse(readFileSync(file, 'utf8')) as Requirement);
  expect(held.filter(({ protects }) => !protects?.length).map(({ matter }) => matter.zh)).toEqual([]);
  const named: Record<Requirement['level'][number], RegExp> = {
    national: /国务院|国家|全国|生态环境部/,
    provinceUp: /省级以上/,
    province: /省|直辖市/,
    cityUp: /设区的市级以上/,
    city: /设区的市|市生态环境局/,
    countyUp: /县级以上/,
    county: /县级/,
    township: /乡/,
    everyLocal: /地方各级/,
    every: /各级/,
  };
  const unnamed = held.filter(({ level, subject }) => level?.some((one) => !named[one].test(subject.zh)));
  expect(unnamed.map(({ matter }) => matter.zh)).toEqual([]);
  expect(held.filter(({ level }) => level?.length).length).toBeGreaterThan(50);
});
