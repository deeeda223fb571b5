import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutNumbers } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';
import { plan } from '../../support/intake.ts';

/** Numbers that hold by GB 11643-1999, made up. */
const identityNumber = '110101199003071233';
const mobile = '13800138000';

const caseHeader =
  '行政相对人名称,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚决定日期,处罚机关,行政区,曾用名,数据来源单位,备注,整改佐证';
const caseRow = (words: { former?: string; source?: string; note?: string; evidence?: string }) =>
  `样例公司,东环罚〔2026〕1号,水污染,事实,罚款,2026-03-01,东区生态环境局,dongqu,${words.former ?? ''},${words.source ?? ''},${words.note ?? ''},${words.evidence ?? ''}`;
const found = async (files: Record<string, string>) => {
  const content = smallCity();
  for (const [name, text] of Object.entries(files)) write(content, name, text);
  const { faults } = await loadContent(content, 'content');
  return faults
    .filter(({ message }) => /never published/.test(message.en))
    .map(({ file, line, column, field }) => [`${file}:${line}:${column}`, field]);
};

test.each([
  ['a former name', { former: `旧名;${identityNumber}` }, 9, 'formerNames.1'],
  ['the unit the data come from', { source: `东区局${mobile}` }, 10, 'source'],
  ['a note', { note: mobile }, 11, 'note'],
])('a number of a person in %s is refused by the check and by the import', async (_name, words, column, field) => {
  const table = `${caseHeader}\n${caseRow(words)}\n`;
  expect(await found({ 'cases/2026.csv': table })).toEqual([[`content/cases/2026.csv:2:${column}`, field]]);

  const { faults } = await plan(smallCity(), table);
  expect(faults).toMatchObject([{ file: 'delivery', line: 2, column, field }]);
});

test('digits in an address on the web and in a company’s code are no number of a person', async () => {
  const table = `${caseHeader}\n${caseRow({ evidence: `https://www.example.cn/${mobile}.html` })}\n`;
  expect(await found({ 'cases/2026.csv': table })).toEqual([]);
});

describe('every kind of record is scanned', () => {
  const text = (body: string, front = 'title: 题') => `---\n${front}\n---\n${body}\n`;
  const index = 'publishedOn: 2026-01-01\nowner: huanjingju\n';

  test('notes of progress, tasks and findings', async () => {
    expect(
      await found({
        'tasks/plan.csv': `序号,部分,重点任务,工作措施,完成时限,牵头部门\n1,air,减排,联系${mobile},2026-12-31,huanjingju\n`,
        'progress/2026-10.csv': `单位,任务,状态,完成百分比,进展说明,报送日期\nhuanjingju,plan-01,按期推进,10,请拨 138 0013 8000,2026-10-09\n`,
        'inspections/one.yaml': `title: { zh: 一 }\nunit: dongqu\nfoundOn: 2026-01-01\nrectifyBy: 2026-02-01\nfinding:\n  zh: 证件${identityNumber}\naccountability:\n  - on: 2026-01-05\n    note: { zh: 拨${mobile} }\n`,
      }),
    ).toEqual([
      ['content/inspections/one.yaml:6:7', 'finding.zh'],
      ['content/inspections/one.yaml:9:17', 'accountability.0.note.zh'],
      ['content/progress/2026-10.csv:2:5', 'note.zh'],
      ['content/tasks/plan.csv:2:4', 'measure.zh'],
    ]);
  });

  test('the title block and the body of an article, at the very character', async () => {
    expect(
      await found({
        'news/n/index.yaml': index,
        'news/n/zh.mdx': text(`第一段。\n\n请拨${mobile}，或看[网页](https://www.example.cn/${mobile})。\n\n[电话](tel:${mobile})`),
        'news/n/en.mdx': text(
          'Words.',
          `title: Ring ${mobile}\nsummary: [One, "Two ${mobile}"]\neasy: ["${mobile}"]\nforRoles: { driver: "${mobile}" }`,
        ),
      }),
    ).toEqual([
      ['content/news/n/en.mdx:2:8', 'title'],
      ['content/news/n/en.mdx:3:16', 'summary.1'],
      ['content/news/n/en.mdx:4:8', 'easy.0'],
      ['content/news/n/en.mdx:5:21', 'forRoles.driver'],
      ['content/news/n/zh.mdx:6:3', undefined],
      ['content/news/n/zh.mdx:8:10', undefined],
    ]);
  });

  test('what is broken by emphasis, entities, a link or the end of a line is read as one number', async () => {
    const broken = [
      '请拨138**0013**8000。',
      '请拨138&#48;0138000。',
      '请拨138\n0013\n8000。',
      '请拨[138](/zh/about/)00138000。',
      '证件1101011990~~0307~~1233。',
      '| 电话 |\n|---|\n| 138*0013*8000 |',
      '![见图](/media/a.svg "138&#48;0138000")',
    ];
    for (const words of broken) {
      const places = await found({ 'news/n/index.yaml': index, 'news/n/zh.mdx': text(`第一段。\n\n${words}`) });
      expect([words, places.map(([place]) => place!.split(':').slice(0, 2).join(':'))]).toEqual([
        words,
        [`content/news/n/zh.mdx:${words.startsWith('|') ? 8 : 6}`],
      ]);
    }
    const apart = text('2026年138起，\n\n0013号，8000元。\n\n| 138 | 0013 | 8000 |\n|---|---|---|');
    expect(await found({ 'news/n/index.yaml': index, 'news/n/zh.mdx': apart })).toEqual([]);
  });

  test('an office is reached by its own telephone; a person’s numbers are no contact of an office', async () => {
    const unit = (value: string, note = '全天') =>
      `huanjingju: { name: { zh: 市生态环境局 }, kind: department, contacts: [{ label: { zh: 值班 }, value: "${value}", note: { zh: ${note} } }] }\ndongqu: { name: { zh: 东区 }, kind: district }\n`;
    for (const office of ['12345', '010-68461247', '+86 10 6846 1247', '400-810-1234', 'desk@city.example'])
      expect([office, await found({ 'units.yaml': unit(office) })]).toEqual([office, []]);
    for (const person of [mobile, '+86 138-0013-8000', identityNumber])
      expect(await found({ 'units.yaml': unit(person) })).toEqual([[expect.stringContaining('units.yaml:1:'), 'contacts.0.value']]);
    expect(await found({ 'units.yaml': unit('12345', `找张某${mobile}`) })).toEqual([
      [expect.stringContaining('units.yaml:1:'), 'contacts.0.note.zh'],
    ]);
  });
});

describe('a number of a person is named in the same round as what else is wrong with its record', () => {
  test('a row of a table, in the content and in a delivery', async () => {
    const row = caseRow({ note: mobile });
    const wrong = `${caseHeader}\n${row.replace('2026-03-01', '2026-13-01')}\n`;
    expect(await found({ 'cases/2026.csv': wrong })).toEqual([['content/cases/2026.csv:2:11', 'note']]);
    const { faults } = await plan(smallCity(), wrong);
    expect(faults.map(({ field }) => field).toSorted()).toEqual(['decidedOn', 'note']);
    const twice = `${caseHeader}\n${caseRow({})}\n${row}\n`;
    expect(await found({ 'cases/2026.csv': twice })).toEqual([['content/cases/2026.csv:3:11', 'note']]);
    expect((await plan(smallCity(), twice)).faults.map(({ field }) => field)).toEqual(['decisionNumber', 'note']);
  });

  test('a record, and the title block of an article', async () => {
    expect(
      await found({
        'units.yaml': `huanjingju: { name: { zh: 市生态环境局 }, kind: department }\ndongqu: { name: { zh: 东区${mobile} }, kind: town }\n`,
        'pages/about/zh.mdx': `---\nsummary: [${mobile}]\n---\n正文。\n`,
      }),
    ).toEqual([
      ['content/pages/about/zh.mdx:2:11', 'summary.0'],
      ['content/units.yaml:2:23', 'name.zh'],
    ]);
  });
});

test('a fault as data shows no number of a person whole, in its words or its file', () => {
  const message = { zh: '“110105199003071239”不在“单位”里。', en: '"110105199003071239" is no unit.' };
  const told = JSON.stringify(withoutNumbers({ severity: 'error', file: 'news/110105199003071239/zh.mdx', line: 1, column: 1, message }));
  expect(told).not.toContain('110105199003071239');
  expect(told).toContain('1101…39');
});

test('mail and accounts may stand where an office says how it is reached, and are asked for elsewhere', async () => {
  const contacts = 'contacts: [{ label: { zh: 举报 }, value: hbj@163.com, note: { zh: 微信号：abc12345 } }]';
  const portal = readFileSync(path.join(smallCity(), 'portal.yaml'), 'utf8');
  const table = `${caseHeader}\n${caseRow({ note: '李某，微信号：abc12345，邮箱li4@163.com，hbj@dongqu.gov.cn' })}\n`;
  expect(await found({ 'portal.yaml': `${portal}\n${contacts}\n`, 'cases/2026.csv': table })).toEqual([
    ['content/cases/2026.csv:2:11', 'note'],
    ['content/cases/2026.csv:2:11', 'note'],
  ]);
});
