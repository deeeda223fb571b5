import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

const checked = 'checkedOn: 2026-11-20\ncheckedAgainst: { zh: 公报 }\n';
const requirement = (more: string) =>
  `matter: { zh: 举报 }\ncategory: supervision\ncontent: { zh: 电话 }\nbasis: [{ document: law, articles: { zh: 第一条 } }]\ndeadline: { zh: 长期 }\ntiming: continuous\nsubject: { zh: 机关 }\nsubjectKind: agency\n${more}`;

test.each<[string, string, string | undefined]>([
  ['nothing', checked, undefined],
  ['no day', '', 'checkedOn 核对日期  [warning]\n  No day of checking'],
  ['no text', 'checkedOn: 2026-11-20\n', 'checkedAgainst 核对依据  [warning]\n  Not said against which text'],
  [
    'a day that is not the last',
    `${checked}endedOn: 2025-08-14\nendedBy: law\n`,
    'endedOn 终止日期  [warning]\n  law is in force from 2026-08-15',
  ],
  ['nothing, of one that ended', `${checked}endedOn: 2026-08-14\nendedBy: law\n`, undefined],
])('of a requirement is named: %s', async (_, more, expected) => {
  const content = smallCity();
  write(content, 'documents/law/index.yaml', `kind: law\nsubject: { zh: 环境 }\nissuer: { zh: 人大 }\neffectiveOn: 2026-08-15\n${checked}`);
  write(content, 'documents/law/zh.mdx', '---\ntitle: 法\n---\n正文。\n');
  write(content, 'requirements/r.yaml', requirement(more));
  const { faults } = await loadContent(content, 'content', undefined, () => '2026-11-25');
  const named = faults
    .filter(({ file, field }) => file.endsWith('r.yaml') && field?.match(/checked|ended/))
    .map((fault) => formatFault(fault, 'en'));
  expect(named).toHaveLength(expected === undefined ? 0 : 1);
  expect(named.join('')).toContain(expected ?? '');
});

test('a figure, a term and a sourced text without a day of checking are named as well, once', async () => {
  const content = smallCity();
  const indicator =
    'name: { zh: 颗粒物 }\nmeasuredIn: { zh: 微克 }\ndefinition: { zh: 年均。 }\nreading: { zh: 降。 }\ntopics: []\nfrequency: yearly\nsource: { title: { zh: 公报 } }\nlicence: { zh: 公开 }\ntable: { file: data/pm.csv, period: year, value: pm }\n';
  for (const [name, text] of Object.entries({
    'documents/law/index.yaml': `kind: law\nsubject: { zh: 环境 }\nissuer: { zh: 人大 }\neffectiveOn: 2026-08-15\n${checked}`,
    'documents/law/zh.mdx': '---\ntitle: 法\n---\n正文。\n',
    'indicators/pm.yaml': indicator,
    'indicators/seen.yaml': `${indicator}${checked}`,
    'indicators/data/pm.csv': 'year,pm\n2025,34\n',
    'glossary.yaml': 'pm: { term: { zh: 颗粒物 }, definition: { zh: 细颗粒。 } }\n',
    'guides/g/index.yaml': 'publishedOn: 2026-11-01\ntopics: []\nowner: huanjingju\nsetting: home\nsources: [{ title: { zh: 公报 } }]\n',
    'guides/g/zh.mdx': '---\ntitle: 指引\n---\n正文。\n',
  }))
    write(content, name, text);
  const places = async (months?: number) =>
    (await loadContent(content, 'content', undefined, () => '2026-11-25', months)).faults
      .filter(({ field }) => field === 'checkedOn')
      .map(({ file }) => file);
  const expected = ['documents/plan/index.yaml', 'glossary.yaml', 'guides/g/index.yaml', 'indicators/pm.yaml'].map(
    (file) => `content/${file}`,
  );
  expect(await places()).toEqual(expected);
  expect(await places(12)).toEqual(expected);
});
