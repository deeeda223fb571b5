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

test('the search filters by rhythm, by the months of fixed days of what has not ended, and by each article of the basis', async () => {
  const content = await portalContent();
  const facetsOf = (lang: 'zh' | 'en') =>
    siteRecords(new Store(content, asOf), lang).find(({ kind, id }) => kind === 'requirements' && id === 'monthly-progress')!.facets;
  const { timing, due, provision } = facetsOf('en');
  expect(timing!.map(({ label }) => label)).toEqual([{ zh: '每月', en: 'Monthly' }]);
  expect(due!.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')));
  expect(due![2]!.label).toEqual({ zh: '3月', en: 'March' });
  const { fields } = content.requirements.find(({ id }) => id === 'reporting-channels')!;
  fields.basis = [{ document: fields.basis[0]!.document, articles: { zh: '第三条、第五条至第七条', en: 'articles 3 and 5 to 7' } }];
  const named = siteRecords(new Store(content, asOf), 'zh').find(({ kind, id }) => kind === 'requirements' && id === 'reporting-channels')!;
  expect(named.facets.provision!.map(({ label }) => label.en.replace(/^.*, /, ''))).toEqual([
    'article 3',
    'article 5',
    'article 6',
    'article 7',
  ]);
  expect(provision).toBeDefined();
  content.requirements.find(({ id }) => id === 'monthly-progress')!.fields.endedOn = '2026-08-14';
  expect(facetsOf('zh').due).toEqual([]);
});

test('a text is of each article that its sources and what it was checked against name, ranges in full, of laws that the portal knows', async () => {
  const content = await portalContent();
  const law = content.documents.find(({ id }) => id === 'air-law')!;
  const guide = content.guides[0]!;
  guide.fields.sources = [
    { title: { zh: '大气污染防治法第一百零七条、第一百一十五条', en: 'x' } },
    { title: { zh: '无此法第九条', en: 'x' } },
  ];
  guide.fields.checkedAgainst = { zh: `《${law.texts.zh!.title}》第三条至第五条（第三方文本）`, en: 'x' };
  const record = siteRecords(new Store(content, asOf), 'zh').find(({ kind, id }) => kind === 'guides' && id === guide.id)!;
  expect(record.facets.provision!.map(({ id }) => id)).toEqual(
    ['一百零七', '一百一十五', '三', '四', '五'].map((numeral) => `大气污染防治法第${numeral}条`),
  );
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
