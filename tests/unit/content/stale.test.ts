import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

const indicator =
  'name: { zh: 颗粒物 }\nmeasuredIn: { zh: 微克 }\ndefinition: { zh: 年均。 }\nreading: { zh: 降。 }\ntopics: []\nfrequency: yearly\nsource: { title: { zh: 公报 } }\nlicence: { zh: 公开 }\ntable: { file: data/pm.csv, period: year, value: pm }\n';
const rule = (checkedOn: string) => `kind: rule\nsubject: { zh: 环境保护 }\nissuer: { zh: 市政府 }\n${checkedOn}`;

test('documents, requirements, figures, texts and terms that were not checked for so many months are named by file and line', async () => {
  const content = smallCity();
  for (const [id, checkedOn] of [
    ['old', 'checkedOn: 2025-11-24'],
    ['new', 'checkedOn: 2025-11-25'],
  ] as const) {
    write(content, `documents/${id}/index.yaml`, rule(checkedOn));
    write(content, `documents/${id}/zh.mdx`, `---\ntitle: ${id}\n---\n正文。\n`);
  }
  write(
    content,
    'requirements/r.yaml',
    'matter: { zh: 举报 }\ncategory: supervision\ncontent: { zh: 电话 }\nbasis: [{ document: new, articles: { zh: 第一条 } }]\ndeadline: { zh: 长期 }\ntiming: continuous\nsubject: { zh: 机关 }\nsubjectKind: agency\n',
  );
  write(content, 'indicators/pm.yaml', indicator);
  write(content, 'indicators/data/pm.csv', 'year,pm\n2025,34\n');
  write(
    content,
    'glossary.yaml',
    'pm: { term: { zh: 颗粒物 }, definition: { zh: 细颗粒。 }, source: { zh: 国标 } }\nno: { term: { zh: 甲 }, definition: { zh: 乙。 } }\n',
  );
  for (const [id, more] of [
    ['sourced', 'sources: [{ title: { zh: 公报 } }]\n'],
    ['seen', 'sources: [{ title: { zh: 公报 } }]\ncheckedOn: 2026-11-20\n'],
    ['plain', ''],
  ] as const) {
    write(content, `guides/${id}/index.yaml`, `publishedOn: 2026-11-01\ntopics: []\nowner: huanjingju\nsetting: home\n${more}`);
    write(content, `guides/${id}/zh.mdx`, `---\ntitle: ${id}\n---\n正文。\n`);
  }
  const named = async (months?: number) =>
    (await loadContent(content, 'content', undefined, () => '2026-11-25', months)).faults
      .filter(({ field }) => field === 'checkedOn')
      .map((fault) => formatFault(fault, 'en'));
  expect(await named()).toEqual([]);
  expect(await named(12)).toEqual([
    expect.stringMatching(
      /documents\/old\/index\.yaml:4:12 {2}checkedOn 核对日期 {2}\[warning\]\n {2}Last checked on 2025-11-24, more than 12/,
    ),
    expect.stringMatching(/documents\/plan\/index\.yaml:1:1 .*\n {2}No day of checking/),
    expect.stringMatching(/glossary\.yaml:1:5 .*\n {2}No day of checking/),
    expect.stringMatching(/glossary\.yaml:2:5 .*\n {2}No day of checking/),
    expect.stringMatching(/guides\/sourced\/index\.yaml:1:1 .*\n {2}No day of checking/),
    expect.stringMatching(/indicators\/pm\.yaml:1:1 .*\n {2}No day of checking/),
    expect.stringMatching(/requirements\/r\.yaml:1:1 .*\n {2}No day of checking/),
  ]);
  expect(await named(13)).toHaveLength(6);
});

/** Where portal.yaml, its answers checked on a day, and documents are named by their day of checking. */
async function placesOf(checkedOn: string, months?: number): Promise<string[]> {
  const content = smallCity();
  const portal = `${readFileSync(path.join(content, 'portal.yaml'), 'utf8')}\nanswers:\n`;
  write(content, 'portal.yaml', `${portal}  months: 3\n  source: { title: { zh: 国办通知 } }\n  ${checkedOn}\n`);
  write(content, 'documents/law/index.yaml', rule(checkedOn));
  write(content, 'documents/law/zh.mdx', '---\ntitle: 法\n---\n正文。\n');
  const { faults } = await loadContent(content, 'content', undefined, () => '2026-11-25', months);
  const named = faults.filter(({ file, field }) => /portal|law/.test(file) && field?.endsWith('checkedOn'));
  return named.map((fault) => formatFault(fault, 'en'));
}
const ofLaw = (words: string) => expect.stringMatching(new RegExp(`documents/law/index.yaml:.*checkedOn.*\\[warning\\]\n  .*${words}`));
const ofPortal = (place: string, words: string) =>
  expect.stringMatching(new RegExp(`^content/portal.yaml:${place}  answers.checkedOn 核对日期  \\[warning\\]\n  .*${words}`));

test.each([
  ['checkedOn: 2025-11-24', [ofLaw('2025-11-24'), ofPortal('13:14', 'Last checked on 2025-11-24')]],
  ['checkedOn: 2025-11-25', []],
  ['', [ofLaw('No day'), ofPortal('11:3', 'No day of checking')]],
])('the limit for answers in portal.yaml is held against its source as well: %s', async (checkedOn, places) => {
  expect(await placesOf(checkedOn, 12)).toEqual(places);
});

test.each([
  ['checkedOn: 2026-11-25', []],
  ['checkedOn: 2026-11-26', [ofLaw('2026-11-26'), ofPortal('13:14', '2026-11-26, is yet to come .today is 2026-11-25')]],
  ['checkedOn: 2027-05-01', [ofLaw('yet to come'), ofPortal('13:14', 'yet to come')]],
  ['', []],
])('nothing was checked on a day that is yet to come: %s', async (checkedOn, places) => {
  expect(await placesOf(checkedOn)).toEqual(places);
});
