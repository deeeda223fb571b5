import { expect, test } from 'vitest';
import { checkLawInProse } from '../../../src/content/copy/check-law-in-prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { edit, smallCity, write } from '../../support/content.ts';

/** A small city that takes the national laws and requirements. */
function cityWithLibrary(): string {
  const city = smallCity();
  edit(city, 'portal.yaml', 'demo: false', 'demo: false\nlibrary: national');
  return city;
}
const faultsIn = async (city: string) => (await loadContent(city, 'city')).faults.map((fault) => formatFault(fault, 'en'));

test('a city that takes the library has its laws, duties, topics and words of case tables, and no fault of them', async () => {
  const { content, faults } = await loadContent(cityWithLibrary(), 'city');
  expect(faults.filter(({ file }) => !file.startsWith('city/documents/plan/')).map((fault) => formatFault(fault, 'en'))).toEqual([]);
  expect(content.documents.map(({ id }) => id)).toEqual(expect.arrayContaining(['plan', 'air-law', 'code-2026']));
  expect(content.requirements.length).toBeGreaterThan(20);
  expect(content.violationTypes.length).toBeGreaterThan(5);
  expect(content.documents.find(({ id }) => id === 'air-law')!.texts.en?.title).toBeTruthy();
  // The city’s own topic, a part of its plan, and one of the library.
  const parts = content.topics.map(({ id, fields }) => [id, fields.part, fields.description.zh]);
  expect(parts).toContainEqual(['air', true, '空气。']);
  expect(parts.map(([id]) => id)).toContain('disclosure');
});

test('a city that takes none has nothing of it', async () => {
  const { content } = await loadContent(smallCity(), 'city');
  expect([content.documents.length, content.requirements.length, content.violationTypes.length]).toEqual([1, 0, 0]);
});

test('a record of the same id in the folder holds whole, and the library’s is not read', async () => {
  const city = cityWithLibrary();
  write(city, 'documents/air-law/index.yaml', 'kind: law\nsubject: { zh: 环境保护 }\nissuer: { zh: 样例市人大 }\nlastArticle: 5\n');
  write(city, 'documents/air-law/zh.mdx', '---\ntitle: 自己写的大气法\n---\n正文。\n');
  write(city, 'requirements/violators.yaml', 'matter: 1\n');
  const { content, faults } = await loadContent(city, 'city');
  const law = content.documents.filter(({ id }) => id === 'air-law');
  expect(law.map(({ texts, fields }) => [texts.zh!.title, texts.en, fields.issuer.zh])).toEqual([
    ['自己写的大气法', undefined, '样例市人大'],
  ]);
  expect(content.requirements.some(({ id }) => id === 'violators')).toBe(false);
  expect(faults.map(({ file }) => file)).toContain('city/requirements/violators.yaml');
  const prose = await readProse(city, 'city');
  expect(prose.passages.filter(({ file }) => file.startsWith('city/documents/air-law/')).map(({ text }) => text)).not.toContain(
    '大气污染防治法',
  );
});

test('the Measures for Credit Repair are known by the short name of readers, with their day', async () => {
  const city = cityWithLibrary();
  write(city, 'questions/q/zh.mdx', '---\ntitle: 问\n---\n信用修复办法自2026年5月1日起施行。\n\n信用修复办法自2026年4月1日起施行。\n');
  const { content } = await loadContent(city, 'city');
  const faults = checkLawInProse(await readProse(city, 'city'), content, '2026-11-25');
  expect(faults.map((fault) => formatFault(fault, 'en')).filter((fault) => fault.startsWith('city/questions/q/'))).toEqual([
    expect.stringMatching(/zh\.mdx:4:1 .*\n {2}Credit Repair Measures is in force since 2026-04-01; this says 2026-05-01/),
  ]);
});

test('what is wrong with a record of the library is told at the library’s file', async () => {
  const city = cityWithLibrary();
  // A plan of the city under the name of the law that a duty rests on.
  edit(city, 'topics.yaml', 'air:', 'luft:');
  expect((await faultsIn(city)).join('\n')).not.toContain('city/documents/air-law');
  write(
    city,
    'documents/code-2026/index.yaml',
    'kind: law\nsubject: { zh: 环境保护 }\nissuer: { zh: 人大 }\neffectiveOn: 2026-08-15\nlastArticle: 5\n',
  );
  write(city, 'documents/code-2026/zh.mdx', '---\ntitle: 生态环境法典\n---\n正文。\n');
  expect((await faultsIn(city)).join('\n')).toMatch(/^src\/library\/national\/requirements\/[\w-]+\.yaml:\d+:\d+ /m);
});

test('a library that is none is named', async () => {
  const city = smallCity();
  edit(city, 'portal.yaml', 'demo: false', 'demo: false\nlibrary: regional');
  expect((await faultsIn(city)).join('\n')).toMatch(
    /portal\.yaml:\d+:\d+ {2}library\.0 .*\n {2}"regional" is not one of the choices\. .*Choices: 全国 \(national\)/,
  );
});
