import { expect, test } from 'vitest';
import { articleName, articleWords } from '../../../src/domain/law/articles.ts';
import { caseEnglish } from '../../../src/publish/search/case-english.ts';
import { lawNames, readersNames } from '../../../src/publish/search/law-names.ts';
import { citedRows } from '../../../src/search/cited-rows.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { lawNamed, type NamedLaw } from '../../../src/search/law-names.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const laws: NamedLaw[] = [
  { law: '大气污染防治法', names: ['大气法', 'Air Law', 'Air Pollution Prevention and Control Law'] },
  { law: '水污染防治法', names: ['Water Law'] },
  { law: '生态环境法典', names: ['Ecological and Environmental Code', 'Environmental Code'] },
  { law: '排污许可管理条例', names: ['Permit Regulations'] },
];
const cited = [
  '大气污染防治法第一百条',
  '大气污染防治法第十条',
  '水污染防治法第一百条',
  '生态环境法典第一千零八十六条',
  '排污许可管理条例第三十三条',
];
const columns = makeColumns(cited.map((id) => ({ facets: { article: [{ id, label: { zh: id, en: id } }] } })));
const rowsOf = (typed: string) =>
  parseQuery(typed, 'en', laws).map(({ article, typed: words }) => (article ? citedRows(columns, article, laws) : words));

test.each([
  ['大气法', '大气污染防治法'],
  ['《中华人民共和国大气污染防治法》', undefined],
  ['中华人民共和国大气污染防治法', '大气污染防治法'],
  ['法典', '生态环境法典'],
  ['排污许可条例', '排污许可管理条例'],
  ['environmental  code', '生态环境法典'],
  // A name for several is none, and so is the name of another law whose characters a title happens to hold.
  ['污染防治法', undefined],
  ['水法', undefined],
  ['民法典', undefined],
])('%s is %s', (typed, law) => {
  expect(lawNamed(typed, laws)).toBe(law);
});

test.each([
  ['article 100', [[0, 2]]],
  ['Article 10', [[1]]],
  ['articles 100', [[0, 2]]],
  ['art. 100', [[0, 2]]],
  ['art 28', [[]]],
  ['section 1086 of the Environmental Code', [[3]]],
  ['Environmental Code § 1086', [[3]]],
  ['sec. 100 of the Water Law', [[2]]],
  ['第1086条 法典', [[3]]],
  ['第一千零八十六条法典', [[3]]],
  ['第三十三条 条例', [[4]]],
  ['section 100', ['section', '100']],
  ['section 3 of the plan article 100', [[0, 2], 'section', '3', 'of', 'the', 'plan']],
  ['Air Law article 100', [[0]]],
  ['Air Law, art. 100', [[0]]],
  ['Air Pollution Prevention and Control Law article 100', [[0]]],
  ['article 100 of the Water Law', [[2]]],
  ['Ecological and Environmental Code article 1086', [[3]]],
  ['大气法 article 100', [[0]]],
  ['dust Air Law article 100', [[0], 'dust']],
  ['"article 100"', [[0, 2]]],
  ['法典第1086条', [[3]]],
  ['法典1086条', [[3]]],
  ['法典第一千零八十六条', [[3]]],
  ['大气法第100条', [[0]]],
  ['第一百条 大气法', [[0]]],
  ['第100条，《水污染防治法》', [[2]]],
  ['大气法的第100条', [[0]]],
  ['扬尘 第100条 大气法', ['扬尘', [0]]],
  ['排污许可条例33条', [[4]]],
  ['particle 100', ['particle', '100']],
])('%s is cited in rows %j', (typed, rows) => {
  expect(rowsOf(typed)).toEqual(rows);
});

test('of two adjectives in an English title readers say one', () => {
  expect(readersNames('Ecological and Environmental Code')).toEqual(expect.arrayContaining(['Ecological Code', 'Environmental Code']));
  for (const title of ['Air Pollution Prevention and Control Law', 'Soil Law']) expect(readersNames(title)).not.toContain('Control Law');
});

test('what kind of law it is may stand first in English', () => {
  expect(readersNames('Open Government Information Regulations')).toContain('Regulations on Open Government Information');
  expect(readersNames('Measures for Lawful Disclosure of Information')).toEqual(
    expect.not.arrayContaining([expect.stringContaining(' on ')]),
  );
});

test('every article of the facet is found by its names as the facet counts it', async () => {
  const store = new Store(await portalContent(), asOf);
  const known = lawNames(store);
  expect(known.find(({ law }) => law === '大气污染防治法')?.names).toEqual(
    expect.arrayContaining(['Air Law', 'Air Pollution Law', 'Law on the Prevention and Control of Air Pollution']),
  );
  const english = caseEnglish(store);
  const all = makeColumns(
    store.all('cases').map((entry) => ({
      facets: { article: store.cases.articlesOf(entry).map((cited) => ({ id: articleName(cited), label: english.article(cited) })) },
    })),
  );
  const { values, sets, codes } = all.facets.article!;
  const citing = (holds: (id: string) => boolean) =>
    [...codes.keys()].filter((row) => sets[codes[row]!]!.some((position) => holds(values[position]!.id)));
  const find = (typed: string) => parseQuery(typed, 'en', known).map(({ article }) => article && citedRows(all, article, known));
  const named = store.all('cases').flatMap((entry) => store.cases.articlesOf(entry));
  expect(named.length).toBeGreaterThan(10);
  for (const { law, article } of named) {
    if (article === undefined) continue;
    const own = articleName({ law, article });
    const label = english.article({ law, article }).en;
    const names = [label, label.replace(',', ''), `${law}第${article}条`, ...(law.includes('大气') ? [`Air Law art. ${article}`] : [])];
    for (const name of names) expect([name, find(name)]).toEqual([name, [citing((id) => id === own)]]);
    for (const name of [`article ${article}`, `第${article}条`])
      expect([name, find(name)]).toEqual([name, [citing((id) => id.endsWith(articleWords(article)))]]);
  }
});
