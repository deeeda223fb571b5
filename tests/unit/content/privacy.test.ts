import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutNumbers } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';
import { bringIn, plan } from '../../support/intake.ts';

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
  const written = JSON.stringify(
    withoutNumbers({ severity: 'error', file: 'news/110105199003071239/zh.mdx', line: 1, column: 1, message }),
  );
  expect(written).not.toContain('110105199003071239');
  expect(written).toContain('1101…39');
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

test('the head of a table says what its cells are, as words before a number do', async () => {
  const article = (table: string) => ({
    'news/n/index.yaml': 'publishedOn: 2026-01-01\nowner: huanjingju\n',
    'news/n/zh.mdx': `---\ntitle: 题\n---\n${table}\n`,
  });
  const severities = async (files: Record<string, string>) => {
    const content = smallCity();
    for (const [name, words] of Object.entries(files)) write(content, name, words);
    return (await loadContent(content, 'content')).faults
      .filter(({ message }) => /never published/.test(message.en))
      .map(({ severity, line }) => [severity, line]);
  };
  const short = '110105900307123';
  expect(await severities(article(`身份证号：${short}`))).toEqual([['error', 4]]);
  expect(await severities(article(`| 姓名 | 身份证号 |\n|---|---|\n| 张某 | ${short} |`))).toEqual([['error', 6]]);
  expect(await severities(article(`| 驾驶员 | 车型 |\n|---|---|\n| 王小明 | 货车 |`))).toEqual([['warning', 6]]);
  expect(await severities(article(`| 许可证件号 |\n|---|\n| ${short} |`))).toEqual([]);
  expect(await severities(article('| 年份 | 优良天数 |\n|---|---|\n| 1990年3月7日 | 300 |'))).toEqual([]);
});

describe('names and homes in a case', () => {
  const header = '行政相对人名称,行政相对人类别,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚决定日期,处罚机关,行政区,曾用名';
  const cases = (party: string, type: string, facts = '事实', former = '') =>
    `${header}\n${party},${type},东环罚〔2026〕1号,水污染,${facts},罚款,2026-03-01,东区生态环境局,dongqu,${former}\n`;
  const home = '在幸福小区3号楼2单元501室焚烧垃圾';
  test.each([
    ['the owner of a business in full', cases('样例餐馆（张三丰）', '个体工商户'), 'party', 'warning'],
    ['a business by its owner’s name', cases('张三丰', '个体工商户'), 'party', 'warning'],
    ['a person’s former name', cases('张某', '自然人', '事实', '张三丰'), 'formerNames', 'error'],
    ['a business’s former owner', cases('样例餐馆', '个体工商户', '事实', '张三丰'), 'formerNames', 'warning'],
    ['the flat of a person', cases('张某', '自然人', home), 'facts', 'warning'],
  ])('%s is named by the check, with the way to write it, and waits in an import', async (_name, table, field, severity) => {
    const content = smallCity();
    write(content, 'cases/2026.csv', table);
    const named = (await loadContent(content, 'content')).faults.filter(({ message }) => /never published/.test(message.en));
    expect(named.map((fault) => [fault.field, fault.severity])).toEqual([[field, severity]]);
    expect(named[0]!.message.zh).toMatch(/姓\+某|某号楼某室/);
    const { faults, doubts } = await plan(smallCity(), table);
    expect((severity === 'error' ? faults : doubts).map((fault) => fault.field)).toContain(field);
  });
  test.each([
    cases('样例餐馆（高新区店）', '个体工商户'),
    cases('张某（个体工商户）', '个体工商户'),
    cases('样例餐馆', '个体工商户', home),
    cases('张某', '自然人', '在幸福小区北侧空地焚烧垃圾', '李某'),
    cases('样例公司', '法人及非法人组织', home, '旧名公司'),
  ])('a trade name, a masked name and a place of work pass (%#)', async (table) => {
    expect(await found({ 'cases/2026.csv': table })).toEqual([]);
  });
});

describe('who stands beside a party whose name is withheld', () => {
  const header =
    '行政相对人名称,行政相对人类别,法定代表人,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚决定日期,处罚机关,行政区,曾用名,数据来源单位';
  const table = (party: string, type: string, representative: string, { former = '', source = '' } = {}) =>
    `${header}\n${party},${type},${representative},东环罚〔2026〕1号,水污染,事实,警告,2026-03-01,东区生态环境局,dongqu,${former},${source}\n`;
  const checked = async (text: string) => {
    const content = smallCity();
    write(content, 'cases/2026.csv', text);
    return (await loadContent(content, 'content')).faults
      .filter(({ file }) => file.includes('cases/'))
      .map(({ file, line, field, severity }) => [`${file}:${line}`, field, severity]);
  };
  const at = (field: string, severity: string) => [['content/cases/2026.csv:2', field, severity]];

  test.each([
    ['a person by the legal representative', table('张某某', '自然人', '张建国')],
    ['one with a double surname', table('欧阳某', '自然人', '欧阳建国')],
    ['one behind a role', table('张某', '自然人', '法定代表人：张建国')],
    ['one among others', table('张某', '自然人', '张某、李建国')],
    ['a business under a withheld name', table('张某（个体工商户）', '个体工商户', '张建国')],
    ['one whose operator is withheld in brackets', table('样例餐馆（经营者：张某）', '个体工商户', '张 建国')],
    ['a withheld name without a type', table('张某', '', '张建国')],
    [
      'a former name with its owner in brackets',
      table('张某（个体工商户）', '个体工商户', '', { former: '好味餐馆（张建国）' }),
      'formerNames',
    ],
    ['a former name of such a business', table('张某（个体工商户）', '个体工商户', '', { former: '张建国' }), 'formerNames'],
  ])('%s is refused by the check and the import, with the way to mend it', async (_name, text, field = 'legalRepresentative') => {
    expect(await checked(text)).toEqual(at(field, 'error'));
    const { faults } = await plan(smallCity(), text);
    expect(faults.map((fault) => [fault.file, fault.line, fault.field])).toEqual([['delivery', 2, field]]);
    expect(faults[0]!.message.zh).toMatch(/请清空.*或写成“姓\+某”/);
    expect(faults[0]!.message.en).not.toContain('建国');
  });

  test('the former name of a business is told as that of a business', async () => {
    const messages = async (party: string, type: string) =>
      (await plan(smallCity(), table(party, type, '', { former: '张建国' }))).faults.map(({ message }) => message.zh);
    expect(await messages('张某（个体工商户）', '个体工商户')).toEqual([expect.stringMatching(/^个体工商户.*经营者/)]);
    expect(await messages('张某', '自然人')).toEqual([expect.stringMatching(/^自然人的曾用名/)]);
  });

  test.each([
    ['what no person has', table('张某', '自然人', '样例有限公司')],
    ['another’s withheld name', table('张某', '自然人', '李某')],
    ['the operator of a business with a trade name', table('样例餐馆', '个体工商户', '张建国')],
    ['a name for the office that delivers', table('张某', '自然人', '', { source: '张建国' }), 'source'],
    ['the same of a company', table('样例公司', '法人及非法人组织', '张建国', { source: '李宁' }), 'source'],
  ])('%s is doubted', async (_name, text, field = 'legalRepresentative') => {
    expect(await checked(text)).toEqual(at(field, 'warning'));
    const { faults, doubts } = await plan(smallCity(), text);
    expect([faults, doubts.map((doubt) => [doubt.line, doubt.field])]).toEqual([[], [[2, field]]]);
  });

  test.each([
    table('张某', '自然人', ''),
    table('张某', '自然人', '张某某'),
    table('张某（个体工商户）', '个体工商户', '张某'),
    table('样例餐馆', '个体工商户', '张某'),
    table('样例公司', '法人及非法人组织', '张建国'),
    ...['东区生态环境局', '东区分局', '高新区', '郑州', '吴江区', '安监', '党委', '张家港市'].map((source) =>
      table('样例公司', '法人及非法人组织', '张建国', { source }),
    ),
  ])('nothing, a withheld name, a company’s representative and the names of offices pass (%#)', async (text) => {
    expect(await checked(text)).toEqual([]);
    expect((await plan(smallCity(), text)).doubts).toEqual([]);
  });

  test('a correction keeps no name in full that the record withholds', async () => {
    const folder = smallCity();
    await bringIn(folder, table('张建国', '法人及非法人组织', '张建国'), '首次公示', '2026-03-02');
    await bringIn(folder, table('张某', '自然人', '（清空）'), '隐去姓名', '2026-03-05');
    const [corrections, cases] = ['corrections', 'cases'].map((kind) => readFileSync(path.join(folder, kind, '2026.csv'), 'utf8'));
    expect(cases).toContain('张某');
    expect(corrections).not.toContain('建国');
    expect(corrections!.match(/,是,/g)).toHaveLength(2);

    write(
      folder,
      'corrections/2026.csv',
      corrections!
        .replace(/法定代表人,,(.*?),是,/, '法定代表人,张建国,$1,,')
        .replace(/legalRepresentative,,(.*?),是,/, 'legalRepresentative,张建国,$1,,'),
    );
    const errors = (await loadContent(folder, 'content')).faults.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, field }) => [file, field])).toEqual([['content/corrections/2026.csv', 'before']]);
    expect(errors[0]!.message.zh).toContain('更正前内容不公开');
  });

  test.each([
    ['阿卜杜热合曼', '阿某某'],
    ['John Smith', '史某'],
    ['昝建国', '昝某'],
  ])('nor one of a rare shape: %s', async (whole, masked) => {
    const folder = smallCity();
    await bringIn(folder, table(whole, '法人及非法人组织', ''), '首次公示', '2026-03-02');
    await bringIn(folder, table(masked, '自然人', ''), '隐去姓名', '2026-03-05');
    const corrections = readFileSync(path.join(folder, 'corrections/2026.csv'), 'utf8');
    expect(corrections).not.toContain(whole);
    write(
      folder,
      'corrections/2026.csv',
      corrections.replace(/party,,(.*?),是,|行政相对人名称,,(.*?),是,/, `行政相对人名称,${whole},${masked},,`),
    );
    const named = (await loadContent(folder, 'content')).faults.filter(({ file }) => file.includes('corrections/'));
    expect(named.map(({ line, field, severity }) => [line, field, severity])).toContainEqual([expect.any(Number), 'before', 'error']);
  });

  test('the name of a business that stood there before stays readable', async () => {
    const folder = smallCity();
    await bringIn(folder, table('样例好味餐饮有限公司', '法人及非法人组织', ''), '首次公示', '2026-03-02');
    await bringIn(folder, table('张某（个体工商户）', '个体工商户', ''), '主体有误', '2026-03-05');
    expect(readFileSync(path.join(folder, 'corrections/2026.csv'), 'utf8')).toContain('样例好味餐饮有限公司');
    expect((await loadContent(folder, 'content')).faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the party whose name is withheld, named in a sentence', () => {
  const columns = ['违法事实', '处罚内容', '整改情况', '当事人陈述', '备注', '暂扣或吊销证照名称及编号'] as const;
  type Texts = Partial<Record<(typeof columns)[number], string>>;
  const header = [
    '行政相对人名称,行政相对人类别,行政处罚决定书文号,违法行为类型,处罚类别,处罚决定日期,处罚机关,行政区,陈述日期',
    ...columns,
  ].join(',');
  const table = (texts: Texts, party = '李某某', type = '自然人') => {
    const cells = { 违法事实: '事实', ...texts };
    return `${header}\n${party},${type},东环罚〔2026〕1号,水污染,警告,2026-03-01,东区生态环境局,dongqu,${texts.当事人陈述 ? '2026-03-02' : ''},${columns.map((column) => cells[column] ?? '').join(',')}\n`;
  };
  const checked = async (folder: string, kind: string) =>
    (await loadContent(folder, 'content')).faults
      .filter(({ file, message }) => file.includes(kind) && /never published/.test(message.en))
      .map(({ line, field, severity }) => [line, field, severity]);

  test.each<[Texts, string]>([
    [{ 处罚内容: '对李建国处罚款1.05万元' }, 'penalty'],
    [{ 整改情况: '李建国已清理完毕。' }, 'rectification'],
    [{ 整改情况: '当事人李建国已清理完毕。' }, 'rectification'],
    [{ 当事人陈述: '我是李建国，已改正' }, 'statement'],
    [{ 违法事实: '李某某（李建国）在样例三路焚烧垃圾' }, 'facts'],
    [{ 备注: '李建国系该车车主' }, 'note'],
    [{ 暂扣或吊销证照名称及编号: '李建国驾驶证' }, 'licence'],
  ])('%j is asked about once by the check and waits in an import', async (texts, field) => {
    const folder = smallCity();
    write(folder, 'cases/2026.csv', table(texts));
    expect(await checked(folder, 'cases/')).toEqual([[2, field, 'warning']]);
    const { doubts } = await plan(smallCity(), table(texts));
    expect(doubts.map((doubt) => [doubt.line, doubt.field])).toContainEqual([2, field]);
  });

  test('a correction keeps it in neither its former words nor its reason', async () => {
    const folder = smallCity();
    await bringIn(folder, table({ 违法事实: '李建国在样例三路焚烧垃圾' }), '首次公示', '2026-03-02');
    await bringIn(folder, table({ 违法事实: '当事人在样例三路焚烧垃圾' }), '隐去姓名', '2026-03-05');
    const corrections = readFileSync(path.join(folder, 'corrections/2026.csv'), 'utf8');
    expect(corrections).not.toContain('建国');
    expect(await checked(folder, 'corrections/')).toEqual([]);
    write(
      folder,
      'corrections/2026.csv',
      corrections.replace(/,,(当事人在样例三路焚烧垃圾),是,.*/, ',李建国在样例三路焚烧垃圾,$1,,误写了当事人李建国的姓名，删去,,'),
    );
    expect(await checked(folder, 'corrections/')).toEqual([
      [2, 'before', 'warning'],
      [2, 'why.zh', 'warning'],
    ]);
  });

  test.each<[Texts, string?, string?]>([
    [{ 违法事实: '李家村在下游，李子树在路边，李某某未清理' }],
    [{ 处罚内容: '对李某某处罚款1.05万元' }],
    [{ 违法事实: '高温天气在露天焚烧' }, '高某'],
    [{ 违法事实: '李建国在样例三路' }, '样例公司', '法人及非法人组织'],
  ])('%j passes', async (texts, party, type) => {
    const folder = smallCity();
    write(folder, 'cases/2026.csv', table(texts, party, type));
    expect(await checked(folder, 'cases/')).toEqual([]);
  });
});
