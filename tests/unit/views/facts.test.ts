import { expect, test } from 'vitest';
import { factsOf, unsourced } from '../../../src/views/facts/facts.ts';
import type { Content } from '../../../src/content/entry.ts';
import type { Lang } from '../../../src/domain/language.ts';
import { lawsNamed } from '../../../src/views/facts/law-names.ts';
import { checkSources } from '../../../src/views/facts/unsourced-faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

test('laws, articles, bands, requirements, limits and figures are listed with their sources, and what has none is named', async () => {
  const content = await portalContent();
  const law = content.documents.find(({ id }) => id === 'air-law')!;
  law.fields.source = { title: { zh: '公报', en: 'Gazette' }, url: 'https://gazette.example/1' };
  law.fields.checkedOn = '2026-11-20';
  law.fields.articles = { '31': { document: 'plan-2025', article: ['2'], parts: [] } };
  law.fields.bands = [{ article: '99', minWan: 10, maxWan: 100, further: [], what: { zh: '超标', en: 'Over the standard' } }];
  law.fields.wholeArticles = ['99'];
  law.fields.clauses[0]!.text = { zh: '处2万元以上20万元以下罚款。' };
  law.texts.zh!.body = '正文里写着77天。';
  law.texts.en!.body = 'The text says 77 days.';
  const guide = content.guides[0]!;
  guide.fields.savings = [
    {
      habit: { zh: '少开车', en: 'Drive less' },
      saves: { zh: '每年98千克', en: '98 kg a year' },
      source: { title: { zh: '周报', en: 'Weekly' } },
    },
  ];
  const explainer = content.explainers[0]!;
  explainer.fields.forMe = { who: { zh: '人人' }, act: { zh: '留意' }, by: { zh: '每月83日' } } as typeof explainer.fields.forMe;
  content.indicators.find(({ id }) => id === 'pm25-annual')!.fields.checkedOn = '2026-11-21';
  const facts = factsOf(content);
  const ofLaw = facts.filter(({ record }) => record === 'documents/air-law');
  expect(ofLaw.map(({ kind, what, value }) => [kind, what.en, value.en])).toEqual([
    ['law', 'Air Law', 'published 2015-08-29, effective from 2016-01-01'],
    ['text', 'Air Law, text', 'The text says 77 days'],
    ['article', 'Air Law, 31', 'Reports by the public: 20000, 200000'],
    ['article', 'Air Law, article 31', '→ Plan 2025, article 2'],
    ['band', 'Air Law, articles with all their fines', '99'],
    ['band', 'Air Law, article 99', '¥100,000 to ¥1,000,000: Over the standard'],
    ['article', 'Basis of decisions: Air Law', '19 cases: articles 99, 100, 108, 114, 115'],
  ]);
  for (const { sources, checkedOn } of ofLaw)
    expect([sources, checkedOn]).toEqual([[{ title: { zh: '公报', en: 'Gazette' }, url: 'https://gazette.example/1' }], '2026-11-20']);
  expect(facts.filter(({ record, kind }) => record === `guides/${guide.id}` && kind === 'figure')).toMatchObject([
    { what: { en: 'Drive less' }, value: { en: '98 kg a year' }, sources: [{ title: { en: 'Weekly' } }] },
  ]);
  expect(facts.find(({ record }) => record === `explainers/${explainer.id}`)?.value.zh).toContain('83');
  const figures = facts.filter(({ record, kind }) => record === 'indicators/pm25-annual' && kind === 'figure');
  expect(figures.map(({ what, value }) => `${what.en}: ${value.en}`)).toContain('PM2.5, annual mean, 2024: 38 µg/m³');
  expect(figures.map(({ checkedOn }) => checkedOn)).not.toContain(undefined);
  expect(facts.find(({ record }) => record === 'portal/portal')?.value.en).toBe('day 15');
  const [named, cited] = [unsourced(facts), facts.filter(({ what }) => what.en.startsWith('Basis of decisions'))];
  expect(cited.find(({ record }) => record === 'documents/air-law')).toMatchObject({ sources: [{ title: { en: 'Gazette' } }] });
  const unknown = cited.filter(({ sources }) => !sources.length);
  expect(unknown.map(({ what }) => what.zh)).toContain('处罚依据：《建设项目环境保护管理条例》');
  expect(named, 'a law that no document knows is named').toEqual(expect.arrayContaining(unknown));
  expect([...new Set(named.filter((fact) => !unknown.includes(fact)).map(({ record }) => record))]).toEqual([
    'documents/plan-2022',
    'explainers/air',
    'guides/getting-about',
    'glossary/pm25',
    'glossary/ozone',
    'glossary/three-waters',
  ]);
});

/** What a planted text says is listed with it as its value, and is named where no source stands beside it. */
test.each<[string, string, (content: Content) => void, { record: string; value: string; sourced: boolean }]>([
  [
    'an indicator’s reading',
    'zh',
    ({ indicators }) => void (indicators[0]!.fields.reading = { zh: '去年是83天。', en: 'It was 83 days.' }),
    { record: 'indicators/co-stations', value: '83', sourced: true },
  ],
  [
    'what a requirement asks for',
    'zh',
    ({ requirements }) => void (requirements[0]!.fields.content = { zh: '公开83项。' }),
    { record: 'requirements/air-quality', value: '83', sourced: false },
  ],
  [
    'the tagline of the portal',
    'zh',
    ({ portal }) => void (portal[0]!.fields.tagline = { zh: '83项任务。' }),
    { record: 'portal/portal', value: '83', sourced: false },
  ],
  [
    'the note of a contact',
    'zh',
    ({ portal }) => void (portal[0]!.fields.contacts[0]!.note = { zh: '12345，83天之内答复。' }),
    { record: 'portal/portal', value: '83', sourced: false },
  ],
  [
    'the description of a topic',
    'zh',
    ({ topics }) => void (topics[0]!.fields.description = { zh: '83个站。' }),
    { record: 'topics/air', value: '83', sourced: false },
  ],
  [
    'news that is no demonstration',
    'zh',
    ({ news }) => {
      Object.assign(news[0]!.fields, { demo: false, documents: [] });
      news[0]!.texts.zh!.body = '收到83份。';
    },
    { record: 'news/portal-opens', value: '83', sourced: false },
  ],
  [
    'a figure of the English words only',
    'en',
    ({ guides }) => {
      Object.assign(guides[0]!.fields, { documents: [], sources: [], savings: [] });
      guides[0]!.texts.en!.body = 'It saves 83 kg.';
    },
    { record: 'guides/getting-about', value: '83', sourced: false },
  ],
  [
    'a law without a number',
    'zh',
    ({ guides }) => {
      Object.assign(guides[0]!.fields, { documents: [], sources: [], savings: [] });
      guides[0]!.texts.zh!.body = '依照《大气污染防治法》，不得焚烧。';
    },
    { record: 'guides/getting-about', value: '《大气污染防治法》', sourced: false },
  ],
])('facts are found in %s', async (_, lang, plant, { record, value, sourced }) => {
  const content = await portalContent();
  plant(content);
  const found = factsOf(content).find((fact) => fact.record === record && fact.value[lang as Lang].includes(value));
  expect(found, record).toBeDefined();
  expect(found!.sources.length > 0).toBe(sourced);
});

/** Each sentence has the source nearest to its figures; those that no one source holds rest on the sources of the whole text. */
test.each<[string, string, { source: string; untied?: string }]>([
  ['a figure of an indicator', '2024年 PM2.5 年均浓度为38微克/立方米。', { source: 'PM2.5, annual mean' }],
  ['one that the indicator has for another year', '2023年 PM2.5 年均浓度为38微克/立方米。', { source: 'Bulletin', untied: '38' }],
  ['a month', '2024年5月 PM2.5 的各站均值为29.2微克/立方米。', { source: 'PM2.5, monthly mean by station' }],
  ['a figure of a month that is that of the year', '2024年5月 PM2.5 为38微克/立方米。', { source: 'Bulletin', untied: '38' }],
  ['a figure that no month has', '2024年6月 PM2.5 的各站均值为41.6微克/立方米。', { source: 'Bulletin', untied: '41.6' }],
  ['an article', '依照《大气污染防治法》第九十九条，处83元罚款。', { source: 'Gazette' }],
  ['an address', '全国平均气温10.53℃，见[公报](https://bulletin.example/)。', { source: 'https://bulletin.example/' }],
  ['a number to call', '拨打 12345。', { source: 'Contacts of this portal' }],
  ['a plan by its year', '2025年的计划提到38个路口。', { source: 'Linlan gazette' }],
  ['a plan by its year in English', 'The 2025 plan names 7 crossings.', { source: 'Linlan gazette' }],
  ['a plan of another year', '2022年的计划提到38个路口。', { source: 'Bulletin', untied: '38' }],
  [
    'the difference of two figures',
    '2024年 PM2.5 为38微克/立方米，2025年为34微克/立方米，相差4微克/立方米。',
    { source: 'PM2.5, annual mean' },
  ],
  ['nothing near', '2021年全国平均气温10.53℃。', { source: 'Bulletin', untied: '10.53' }],
])('a sentence rests on %s', async (_, sentence, { source, untied }) => {
  const content = await portalContent();
  content.documents.find(({ id }) => id === 'air-law')!.fields.source = { title: { zh: '公报', en: 'Gazette' } };
  content.documents.find(({ id }) => id === 'plan-2025')!.fields.clauses[0]!.text = { zh: '涉及38个路口，其中7个在市中心。' };
  const guide = content.guides[0]!;
  const factOf = (sources: typeof guide.fields.sources) => {
    Object.assign(guide.fields, { documents: [], clauses: [], sources, savings: [] });
    guide.texts = { zh: { ...guide.texts.zh!, title: '指南', summary: [], easy: [], body: sentence } };
    return factsOf(content).filter(({ record, kind }) => record === `guides/${guide.id}` && kind === 'text');
  };
  const [fact, ...more] = factOf([{ title: { zh: '通报', en: 'Bulletin' } }]);
  expect(more).toEqual([]);
  expect(fact!.sources.map(({ title }) => title.en).join('; ')).toContain(source);
  expect(fact!.untied).toBe(untied);
  expect(unsourced([fact!]).length, 'a figure that no source holds').toBe(untied ? 1 : 0);
  expect(unsourced(factOf([{ title: { zh: '通报' }, figures: ['38', '41.6', '10.53'] }]))).toEqual([]);
  expect(unsourced(factOf([])).length, 'without the sources of the text').toBe(untied === undefined ? 0 : 1);
});

test('a figure of a year that the page names and its paragraph does not, and one of an article cited elsewhere on the page', async () => {
  const content = await portalContent();
  const law = content.documents.find(({ id }) => id === 'air-law')!;
  const guide = content.guides[0]!;
  const untiedIn = (body: string) => {
    Object.assign(guide.fields, { documents: ['air-law'], clauses: [], sources: [], savings: [] });
    guide.texts = { zh: { ...guide.texts.zh!, title: '指南', summary: [], easy: [], body } };
    return factsOf(content).flatMap(({ record, kind, untied }) =>
      record === `guides/${guide.id}` && kind === 'text' && untied ? [untied] : [],
    );
  };
  expect(untiedIn('2024年 PM2.5 年均浓度有数值。\n\nPM2.5 年均浓度为38微克/立方米。')).toEqual([]);
  expect(untiedIn('2024年 PM2.5 为38微克/立方米，2025年为34微克/立方米，相差7微克/立方米。')).toEqual(['7']);
  expect(untiedIn('2023年 PM2.5 年均浓度有数值。\n\nPM2.5 年均浓度为38微克/立方米。')).toEqual(['38']);
  const { id } = law.fields.clauses[0]!;
  Object.assign(law.fields, { lastArticle: 129, source: { title: { zh: '公报', en: 'Gazette' } } });
  law.fields.clauses[0]!.text = { zh: '7个工作日内告知。' };
  expect(untiedIn(`按《大气污染防治法》第${id}条办。\n\n最多等7个工作日。`)).toEqual([]);
  expect(untiedIn('按规定办。\n\n最多等7次。'), 'counted otherwise').toEqual(['7']);
});

test('a length of time is held by what states that length, a day of every year by what names that day, and both by their place', async () => {
  const content = await portalContent();
  const [law, plan] = ['air-law', 'plan-2025'].map((id) => content.documents.find((document) => document.id === id)!);
  Object.assign(law!.fields, { lastArticle: 129, source: { title: { zh: '公报', en: 'Gazette' } } });
  law!.fields.clauses[0]!.text = { zh: '7个工作日内告知，每年3月31日前公布上一年的报告。' };
  const clause = law!.fields.clauses[0]!.id;
  const guide = content.guides[0]!;
  const factIn = (body: string, documents: string[] = []) => {
    Object.assign(guide.fields, { documents, clauses: [], sources: [{ title: { zh: '通报', en: 'Bulletin' } }], savings: [] });
    guide.texts = { zh: { ...guide.texts.zh!, title: '指南', summary: [], easy: [], body } };
    const [fact] = factsOf(content).filter(({ record, kind }) => record === `guides/${guide.id}` && kind === 'text');
    return { from: fact?.sources.map(({ title }) => title.en).join('; '), untied: fact?.untied };
  };
  const place = expect.stringMatching(new RegExp(`Air Pollution, article ${clause}: Gazette$`));
  // The 15th of a month, by which reports are due, is no length of time.
  expect(factIn('每月15日前报送。')).toEqual({ from: expect.stringContaining('Linlan gazette'), untied: undefined });
  for (const words of ['收到以后15个工作日内答复。', 'Within 15 working days.'])
    expect(factIn(words, [plan!.id])).toEqual({ from: 'Bulletin', untied: '15' });
  for (const words of ['收到以后7个工作日内答复。', '按《大气污染防治法》，最多等7个工作日。'])
    expect(factIn(words, ['air-law'])).toEqual({ from: place, untied: undefined });
  expect(factIn('最多等7天。', ['air-law']).untied).toBe('7');
  expect(factIn('每年3月31日前公布年报。', ['air-law'])).toEqual({ from: place, untied: undefined });
  expect(factIn('By 31 March each year a report is published.', ['air-law'])).toEqual({ from: place, untied: undefined });
  expect(factIn('每年3月31日前公布年报。')).toEqual({ from: 'Bulletin', untied: '3月31日' });
  expect(factIn('2025年3月31日发布。').untied).toBeFalsy();
});

test.each([
  ['the number of a standard', '新标准 GB 3838-2002 更严。', undefined],
  ['the same number beside it', 'GB 3838-2002 涉及3838个断面。', '3838'],
  ['how many stations there are', '2个站点都有数据。', undefined],
  ['how many stations there are not', '3个站点都有数据。', '3'],
])('%s', async (_, body, untied) => {
  const content = await portalContent();
  const guide = content.guides[0]!;
  Object.assign(guide.fields, { documents: [], clauses: [], sources: [{ title: { zh: '通报' } }], savings: [] });
  guide.texts = { zh: { ...guide.texts.zh!, title: '指南', summary: [], easy: [], body } };
  const stations = content.indicators.find(({ id }) => id === 'pm25-stations')!;
  content.indicators = [stations];
  content.observations = {
    'pm25-stations': ['a', 'b'].map((series) => ({ ...content.observations['pm25-stations']![0]!, series, value: 30 })),
  };
  const facts = factsOf(content).filter(({ record, kind }) => record === `guides/${guide.id}` && kind === 'text');
  expect(facts.flatMap(({ untied: found }) => found || [])).toEqual(untied === undefined ? [] : [untied]);
});

test.each([
  ['《生态环境法典》规定', ['《生态环境法典》']],
  ['见《大气污染防治法》（2018年修正）', ['《大气污染防治法》']],
  ['《北京日报》报道，见《使用指南》', []],
])('laws named in %s', async (words, names) => {
  expect(lawsNamed(words, (await portalContent()).documents).map(({ zh }) => zh)).toEqual(names);
});

test('check names the line of a figure that no source holds, and a document without a source', async () => {
  const content = await portalContent();
  const folder = temporaryFolder();
  expect(await checkSources(folder, 'content', content)).toEqual([]);
  for (const { fields } of content.documents)
    Object.assign(fields, { checkedAgainst: { zh: '全文' }, source: fields.source ?? { title: { zh: '公报' } } });
  delete content.documents.find(({ id }) => id === 'air-law')!.fields.source;
  const guide = content.guides[0]!;
  content.guides = [{ ...guide, texts: { zh: { ...guide.texts.zh!, body: '减排8317吨。' } } }];
  write(folder, `guides/${guide.id}/zh.mdx`, '---\ntitle: 指南\n---\n减排8317吨。\n');
  const faults = (await checkSources(folder, 'content', content)).map(
    ({ file, line, message }) => `${file}:${line} ${message.en.slice(0, 8)}`,
  );
  expect(faults).toContain('content/documents/air-law/index.yaml:1 The docu');
  expect(faults).toContain(`content/guides/${guide.id}/zh.mdx:4 8317: no`);
});

test('the laws on which cases rest are listed with their articles, those that a document repeals without a page among them', async () => {
  const content = await portalContent();
  const law = content.documents.find(({ id }) => id === 'air-law')!;
  law.fields.source = { title: { zh: '公报', en: 'Gazette' } };
  law.fields.alsoRepeals = [{ name: { zh: '土壤污染防治法', en: 'Soil Law' }, otherNames: { zh: [], en: [] } }];
  content.cases = content.cases.slice(0, 3);
  const bases = ['《大气污染防治法》第一百零八条、第99条', '《中华人民共和国土壤污染防治法》第八十六条', '《样例法》'];
  for (const [index, basis] of bases.entries()) content.cases[index]!.fields.legalBasis = basis;
  const facts = factsOf(content);
  const cited = facts.filter(({ what }) => what.en.startsWith('Basis of decisions'));
  expect(cited.map(({ record, what, value, sources }) => [record, what.en, value.en, sources.map(({ title }) => title.en)])).toEqual([
    ['documents/air-law', 'Basis of decisions: Air Law', '1 case: articles 99, 108', ['Gazette']],
    [`cases/${content.cases[1]!.id}`, 'Basis of decisions: Soil Law', '1 case: article 86', ['Soil Law: Gazette']],
    [`cases/${content.cases[2]!.id}`, 'Basis of decisions: 《样例法》', '1 case: no article read', []],
  ]);
  expect(facts.find(({ what }) => what.en === 'Air Law, repeals')?.value.zh).toBe('土壤污染防治法');
  expect(unsourced(facts)).toContain(cited[2]);
});

test.each([
  ['2023年减排71.1吨。', 'In 2023 it was 8317 tonnes less.', ['en.mdx:4 8317']],
  ['2023年减排8317吨。', 'In 2023 it was 71.1 tonnes less.', ['zh.mdx:4 8317']],
  ['2023年减排8317吨。', 'In 2023 it was 8,317 tonnes less.', ['en.mdx:4 8317', 'zh.mdx:4 8317']],
])('a figure that no source holds is named where it stands: %s %s', async (zh, en, named) => {
  const content = await portalContent();
  const folder = temporaryFolder();
  const guide = content.guides[0]!;
  for (const { fields } of content.documents) Object.assign(fields, { checkedAgainst: { zh: '全文' } });
  Object.assign(guide.fields, { documents: [], clauses: [], savings: [], sources: [{ title: { zh: '通报' }, figures: ['71.1'] }] });
  const text = { ...guide.texts.zh!, title: '指南', summary: [], easy: [] };
  content.guides = [{ ...guide, texts: { zh: { ...text, body: zh }, en: { ...text, title: 'Guide', body: en } } }];
  for (const [lang, body] of Object.entries({ zh, en }))
    write(folder, `guides/${guide.id}/${lang}.mdx`, `---\ntitle: 指南\n---\n${body}\n`);
  const faults = (await checkSources(folder, 'content', content)).filter(({ file }) => file.includes('/guides/'));
  expect(
    faults.map(({ file, line, message }) => `${file.split('/').at(-1)}:${line} ${/^\d+(?=: no)/u.exec(message.en)?.[0]}`).toSorted(),
  ).toEqual(named);
});
