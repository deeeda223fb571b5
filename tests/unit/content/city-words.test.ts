import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFaults } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { Store } from '../../../src/store/store.ts';
import { smallCity, write } from '../../support/content.ts';

const taskHeader = '序号,部分,重点任务,工作措施,完成时限,牵头部门,主责单位';

test('what a task table writes for every district is what the city says', async () => {
  const content = smallCity();
  write(content, 'tasks/plan.csv', `${taskHeader}\n1,air,减排,减排,2026-12-31,huanjingju,各区县（市）\n`);
  expect(formatFaults((await loadContent(content)).faults, 'en')).toContain('"各区县（市）" is not in “Units”');
  appendFileSync(path.join(content, 'portal.yaml'), '\neveryDistrict: [各区县(市)]\n');
  const { content: read } = await loadContent(content);
  expect(read.tasks[0]!.fields.responsibleUnits).toEqual(['dongqu']);
});

test('words for every district name no single unit', async () => {
  const content = smallCity();
  appendFileSync(path.join(content, 'portal.yaml'), '\neveryDistrict: [各区, 东区]\n');
  expect(formatFaults((await loadContent(content, 'content')).faults, 'en')).toContain(
    'everyDistrict\n  "东区" names the unit "dongqu", and tables that write it would mean every district.',
  );
});

test('an English word to search by stands once, whatever its letter case', async () => {
  const content = smallCity();
  const words = '[{ word: Dust, chinese: 扬尘 }, { word: noise, chinese: 噪声 }, { word: dust, chinese: 粉尘 }]';
  appendFileSync(path.join(content, 'portal.yaml'), `\nsearchWords: ${words}\n`);
  const { faults } = await loadContent(content, 'content');
  const errors = faults.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ field, message }) => [field, message.en])).toEqual([
    ['searchWords.2.word', '"dust" stands here already, in whatever letter case. Keep one.'],
  ]);
});

test('the words of an act stand once', async () => {
  const content = smallCity();
  const words = '[{ chinese: 未报告, english: did not report it }, { chinese: 未报告, english: did not tell }]';
  appendFileSync(path.join(content, 'portal.yaml'), `\nactWords: ${words}\n`);
  const errors = (await loadContent(content, 'content')).faults.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ field, message }) => [field, message.en])).toEqual([
    ['actWords.1.chinese', '"未报告" stands here already. Keep one.'],
  ]);
});

test('an address reads characters as the city does', async () => {
  const content = smallCity();
  write(
    content,
    'cases/2026.csv',
    '行政相对人名称,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚决定日期,处罚机关,行政区\n样例公司,重环罚〔2026〕1号,噪声,事实,罚款,2026-03-01,东区生态环境局,dongqu\n',
  );
  const idOf = async () => (await loadContent(content)).content.cases[0]!.id;
  expect(await idOf()).toBe('zhong-huan-fa-2026-1');
  appendFileSync(path.join(content, 'portal.yaml'), '\nreadings: [{ character: 重, reading: chong }]\n');
  expect(await idOf()).toBe('chong-huan-fa-2026-1');
});

test('a sort of violation has the city’s English, once; what has none stays as the office writes it', async () => {
  const content = smallCity();
  write(content, 'violation-types.yaml', 'light: { name: { zh: 光污染, en: Light pollution } }\n');
  const { caseTypes } = new Store((await loadContent(content)).content, '2026-11-24');
  expect([caseTypes.violation('光污染', 'en'), caseTypes.violation('光污染', 'zh')]).toEqual(['Light pollution', '光污染']);
  expect(caseTypes.penalty('警告', 'en')).toBe('警告');
  appendFileSync(path.join(content, 'violation-types.yaml'), 'glare: { name: { zh: 光污染, en: Glare } }\n');
  expect(formatFaults((await loadContent(content, 'content')).faults, 'en')).toContain(
    'content/violation-types.yaml:2:22  name.zh\n  "光污染" stands under "light" already. Keep one.',
  );
});

test('a requirement names a section that the portal has', async () => {
  const content = smallCity();
  write(
    content,
    'requirements/air.yaml',
    'matter: { zh: 公开 }\ncategory: information\ncontent: { zh: 内容 }\nbasis: [{ document: plan, articles: { zh: 第一条 } }]\n' +
      'deadline: { zh: 长期 }\ntiming: continuous\nsubject: { zh: 单位 }\nsubjectKind: unit\nwhere: progres/\n',
  );
  expect(formatFaults((await loadContent(content, 'content')).faults, 'en')).toContain(
    'content/requirements/air.yaml:9:8  where 本站栏目\n  The portal has no section "progres/". Write it like progress/.',
  );
});

test('no code knows the city of the shipped portal: its words stand in the content', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /\.(ts|tsx|astro|json)$/.test(name) && !/^(library|staff\/fixtures)\//.test(name));
  expect(files.length).toBeGreaterThan(500);
  const named = files.flatMap((name) =>
    readFileSync(path.join('src', name), 'utf8')
      .split('\n')
      .flatMap((line, at) => (/北京|Beijing/i.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line) ? [`${name}:${at + 1}`] : [])),
  );
  expect(named).toEqual([]);
});
