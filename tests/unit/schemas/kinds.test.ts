import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { loadContent } from '../../../src/content/load.ts';
import { documentDate } from '../../../src/schemas/document.ts';
import { downloadableKinds, kindNames, kinds, publicFrom, textKinds, titleOf, usesOf } from '../../../src/schemas/index.ts';
import { kind } from '../../../src/schemas/kind.ts';
import { news } from '../../../src/schemas/news.ts';
import { requiredPages } from '../../../src/schemas/page.ts';
import { contentSections, isFixedPage, isSection, sectionGroups, sections } from '../../../src/schemas/sections.ts';
import { Store } from '../../../src/store/store.ts';
import { smallCity, write } from '../../support/content.ts';
import { pageKinds } from '../../support/site.ts';

test('a kind that does not say from when it is public does not compile', () => {
  const uses = {
    label: { zh: '通知', en: 'Notices' },
    lead: { zh: '各机关的通知。', en: 'Notices of the offices.' },
    layout: 'texts',
    place: 'notices',
    address: 'own',
    columnType: 'news',
  } as const;
  // @ts-expect-error publicFrom has no default
  const silent = kind(news, uses);
  expect('publicFrom' in silent).toBe(false);
  expect(kind(news, { ...uses, publicFrom: ({ publishedOn }) => publishedOn }).schema).toBe(news);
  // @ts-expect-error nor can it name a field that its records do not have
  kind(news, { ...uses, publicFrom: ({ decidedOn }) => decidedOn });
  const { columnType, ...unsorted } = { ...uses, publicFrom: 'always' } as const;
  // @ts-expect-error nor does one whose section is no sort of column
  expect(kind(news, unsorted)).not.toHaveProperty('columnType', columnType);
  const { lead, ...silentSection } = { ...uses, publicFrom: 'always' } as const;
  // @ts-expect-error nor does one whose section has no first words, which the search asks for
  expect(kind(news, silentSection)).not.toHaveProperty('lead', lead);
  // @ts-expect-error nor one that is searched and says nothing of its worth
  kind(news, { ...uses, publicFrom: 'always', searched: true });
  // @ts-expect-error nor one with a use that is misspelt
  kind(news, { ...uses, publicFrom: 'always', serached: true });
  // @ts-expect-error the rows of a table need an id
  kind(news, { ...uses, layout: 'tables', publicFrom: 'always' });
});

test('a kind that is led to says what its records are called, and only texts stand in lists of texts', () => {
  const uses = {
    label: { zh: '许可', en: 'Permits' },
    lead: { zh: '发出的许可。', en: 'Permits that were granted.' },
    layout: 'files',
    place: 'permits',
    address: 'list',
    columnType: 'disclosure',
    publicFrom: 'always',
  } as const;
  const title = () => '许可';
  expect(kind(news, uses).place).toBe('permits');
  kind(news, { ...uses, fed: 'findings' });
  kind(news, { ...uses, address: 'own', searched: true, searchWorth: 0, fed: 'news', title });
  kind(news, { ...uses, layout: 'texts', address: 'own', searched: true, searchWorth: 0, fed: 'news', listed: true });
  // @ts-expect-error a page has a title
  kind(news, { ...uses, address: 'own' });
  // @ts-expect-error what is found has one
  kind(news, { ...uses, searched: true, searchWorth: 0 });
  // @ts-expect-error and so has what is in the feed
  kind(news, { ...uses, fed: 'news' });
  // @ts-expect-error files are not listed among texts
  kind(news, { ...uses, title, listed: true });
  // @ts-expect-error nor are the rows of tables
  kind(news, { ...uses, layout: 'tables', row: { by: 'owner', id: title }, title, listed: true });
});

test('a record is called by its kind’s rule, a text by its title, and by its id where it has none', () => {
  const texts = { zh: { title: '新闻' }, en: { title: 'News' } };
  expect(titleOf({ kind: 'news', id: 'n', fields: {}, texts })).toEqual({ zh: '新闻', en: 'News' });
  expect(titleOf({ kind: 'news', id: 'n', fields: {}, texts: {} })).toMatchObject({ zh: 'n' });
  expect(titleOf({ kind: 'corrections', id: 'c', fields: {}, texts: {} })).toMatchObject({ zh: 'c' });
  expect(titleOf({ kind: 'cases', id: 'c', fields: { party: '公司' }, texts: {} })).toEqual({ zh: '公司' });
});

test('every kind says in so many words when it is public', () => {
  for (const name of kindNames) expect(['function', 'string'], name).toContain(typeof kinds[name].publicFrom);
});

describe('the gate', () => {
  const city = async (index: string) => {
    const content = smallCity();
    write(content, 'documents/law/index.yaml', `kind: law\nsubject: { zh: 法 }\nissuer: { zh: 人大 }\n${index}`);
    write(content, 'documents/law/zh.mdx', '---\ntitle: 样例法\n---\n正文。\n');
    write(
      content,
      'requirements/air.yaml',
      'matter: { zh: 公开 }\ncategory: information\ncontent: { zh: 内容 }\nbasis: [{ document: law, articles: { zh: 第一条 } }]\n' +
        'deadline: { zh: 长期 }\ntiming: continuous\nsubject: { zh: 单位 }\nsubjectKind: unit\n',
    );
    return (await loadContent(content)).content;
  };

  test('a document is public from its one date on, and so is what rests on it', async () => {
    const content = await city('issuedOn: 2026-05-01\neffectiveOn: 2026-03-01\nformedOn: 2026-04-01\n');
    const onDay = (asOf: string) => {
      const store = new Store(content, asOf);
      return [store.find('documents', 'law')?.id, store.find('requirements', 'air')?.id];
    };
    expect(onDay('2026-04-30')).toEqual([undefined, undefined]);
    expect(onDay('2026-05-01')).toEqual(['law', 'air']);
  });

  test('a draft is not, however old', async () => {
    const store = new Store(await city('issuedOn: 2020-05-01\ndraft: true\n'), '2026-11-24');
    expect([store.find('documents', 'law'), store.find('requirements', 'air')]).toEqual([undefined, undefined]);
  });

  test('one date of a document: published, else dated, else in force', () => {
    expect(documentDate({ issuedOn: '2026-05-01', formedOn: '2026-04-01', effectiveOn: '2026-03-01' })).toBe('2026-05-01');
    expect(documentDate({ formedOn: '2026-04-01', effectiveOn: '2026-03-01' })).toBe('2026-04-01');
    expect(documentDate({ effectiveOn: '2026-03-01' })).toBe('2026-03-01');
    expect(publicFrom({ kind: 'documents', fields: {} })).toBe('always');
  });

  test('a record that tells no day is not public', () => {
    expect(publicFrom({ kind: 'news', fields: {} })).toBeUndefined();
  });
});

test('the pages that are looked at have the list of every section, and a page of its records', () => {
  for (const name of kindNames) {
    const { address } = usesOf(name);
    if (['own', 'group', 'list'].includes(address)) expect(pageKinds).toContain(`${name}/`);
    if (['own', 'group'].includes(address))
      expect(
        pageKinds.some((page) => page.startsWith(`${name}/`) && page !== `${name}/`),
        name,
      ).toBe(true);
  }
});

test('the worker of offline reading answers with texts and with pages of help, and with no other section', () => {
  const kept = /const kept = (\/.+\/);/.exec(readFileSync('public/offline.js', 'utf8'))![1]!;
  const texts = textKinds.filter((kind) => kinds[kind].address === 'own');
  expect(kept).toBe(String(new RegExp(`^/(${languages.join('|')})/(${[...texts, ...requiredPages].join('|')})/`)));
});

test('sections, downloads and fixed pages follow from the registry', () => {
  for (const name of kindNames) expect(isSection(name), name).toBe(['own', 'group', 'list'].includes(usesOf(name).address));
  expect(contentSections).toContain('parties');
  expect(isFixedPage('parties', 'page') && isFixedPage('documents', 'compare')).toBe(true);
  expect(isFixedPage('units', 'constructor') || isFixedPage('constructor', 'name')).toBe(false);
  expect(downloadableKinds.slice(0, 7)).toEqual(['cases', 'corrections', 'progress', 'tasks', 'units', 'requirements', 'inspections']);
  expect(downloadableKinds.toSorted()).toEqual(kindNames.filter((name) => 'downloadable' in kinds[name]).toSorted());
  const ranks = downloadableKinds.map((name) => kinds[name].downloadable);
  expect(new Set(ranks).size).toBe(ranks.length);
});

test('every section stands in one group of the menu', () => {
  const grouped: readonly string[] = Object.values(sectionGroups).flat();
  expect(grouped.toSorted()).toEqual(sections.toSorted());
});
