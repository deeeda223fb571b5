import { expect, test } from 'vitest';
import { checkEnglishLawNames } from '../../../src/content/copy/check-english-law-names.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

/** The names that a check doubts, of a city with a noise law that a code repealed, a soil law among what else it repealed, and a unit for law enforcement. */
async function doubted(en: string): Promise<string[]> {
  const content = smallCity();
  const head = 'kind: law\nsubject: { zh: 环境保护 }\nissuer: { zh: 全国人民代表大会, en: National People’s Congress }\n';
  for (const [name, text] of Object.entries({
    'documents/noise-law/index.yaml': `${head}effectiveOn: 2022-06-05\nshortName: { zh: 噪声污染防治法, en: Noise Law }\notherNames: { en: [Law on Noise Pollution] }\n`,
    'documents/noise-law/zh.mdx': '---\ntitle: 中华人民共和国噪声污染防治法\n---\n正文。\n',
    'documents/noise-law/en.mdx': '---\ntitle: Noise Pollution Prevention and Control Law\n---\nText.\n',
    'documents/code/index.yaml': `${head}effectiveOn: 2026-08-15\nshortName: { zh: 生态环境法典, en: Ecological and Environmental Code }\nrepeals: [noise-law]\nalsoRepeals: [{ name: { zh: 土壤污染防治法, en: Soil Law } }]\n`,
    'documents/code/zh.mdx': '---\ntitle: 生态环境法典\n---\n正文。\n',
    'questions/q/index.yaml': 'publishedOn: 2026-01-01\nowner: huanjingju\n',
    'questions/q/zh.mdx': '---\ntitle: 问\n---\n正文。\n',
    'questions/q/en.mdx': `---\ntitle: Noise\n---\n${en}\n`,
  }))
    write(content, name, text);
  const loaded = await loadContent(content, 'content');
  const faults = checkEnglishLawNames(await readProse(content, 'content'), loaded.content);
  return faults.map(({ file, line, message }) => `${file}:${line} ${/"([^"]*)"/.exec(message.en)![1]}`);
}

test.each([
  ['It is fined under the Quiet Nights Law.', 'Quiet Nights Law'],
  ['Under the Law on Quiet Nights it is fined.', 'Law on Quiet Nights'],
  ['The National Noise Law forbids it.', 'National Noise Law'],
  ['See the Measures for Light Reporting, article 4.', 'Measures for Light Reporting'],
  ['With the Quiet Nights Law in force since May, sites are still.', 'Quiet Nights Law'],
  ['On 15 August the Light Pollution Act ceased to apply.', 'Light Pollution Act'],
  ['The Noise Law and the Light Pollution Act apply.', 'Noise Law and the Light Pollution Act'],
])('a name that no law bears is named with its line: %s', async (en, name) => {
  expect(await doubted(en)).toEqual([`content/questions/q/en.mdx:4 ${name}`]);
});

test.each([
  'It was fined under the Noise Law, now the Code; the Law on Noise Pollution is another name of it.',
  'The Noise Pollution Prevention and Control Law and the Soil Law were repealed by the Ecological and Environmental Code.',
  'Under the Law, and under the Measures, it is fined.',
  'The Urban Management Law Enforcement Bureau of the city decides.',
  'A request rests on the Archives Law (档案法).',
  'With the Code in force since 15 August, the Noise Law is history.',
  'On 15 August the Noise Law ceased to apply; from September the Code alone counts.',
  'Control measures and rules for sites follow.',
])('what a document bears, what leads back, an office and what has its Chinese name behind it pass: %s', async (en) => {
  expect(await doubted(en)).toEqual([]);
});
