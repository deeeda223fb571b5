import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { publicationOf } from '../../../src/domain/law/publicity.ts';
import { dataFiles } from '../../../src/publish/data/data-files.ts';
import { languages } from '../../../src/domain/language.ts';
import { downloadableKinds } from '../../../src/schemas/index.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const csvOf = (store: Store, path: string) =>
  dataFiles(store)
    .find((file) => file.path === path)!
    .csv();
const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

test('the cases in a file are the public cases, field by field', () => {
  const rows = rowsOf(csvOf(new Store(content, asOf), 'cases.csv'));
  expect(rows).toHaveLength(content.cases.length);
  expect(content.cases.filter(({ fields }) => fields.state === 'withdrawn').length).toBeLessThan(20);
  for (const { id, fields } of content.cases.filter(({ fields: { state } }) => state !== 'withdrawn')) {
    const row = rows.find((one) => one['标识'] === id)!;
    expect(row).toMatchObject({
      行政相对人名称: fields.party,
      行政处罚决定书文号: fields.decisionNumber,
      处罚决定日期: fields.decidedOn,
      违法事实: fields.facts,
    });
    expect(Number(row['罚款金额(万元)'] || 0)).toBe(fields.fineWan ?? 0);
  }
});

test('a decision whose publicity is over does not stand in a file as public', () => {
  const rows = rowsOf(csvOf(new Store(content, asOf), 'cases.csv'));
  const statusOf = (row: Record<string, string>) => {
    const left = ['已撤回', '已信用修复'].includes(row['公示状态']!) && row['状态变更日期']! <= asOf;
    if (left) return row['公示状态'];
    return row['公示截止期'] && row['公示截止期'] < asOf ? '公示结束' : row['公示状态'];
  };
  expect(rows.map((row) => [row['行政处罚决定书文号'], row['公示现状']])).toEqual(
    rows.map((row) => [row['行政处罚决定书文号'], statusOf(row)]),
  );
  expect(new Set(rows.map((row) => row['公示现状']))).toEqual(new Set(['公示中', '复议或诉讼中', '公示结束', '已信用修复', '已撤回']));
});

test('a cell that a spreadsheet would run is made harmless; a withdrawn case has no facts', () => {
  const [first, second, ...rest] = content.cases;
  const cases = [
    { ...first!, fields: { ...first!.fields, party: '=HYPERLINK("http://x")', note: '＝1+1' } },
    { ...second!, fields: { ...second!.fields, state: 'withdrawn' as const, stateOn: '2026-01-01', stateReason: '原因' } },
    ...rest,
  ];
  const rows = rowsOf(csvOf(new Store({ ...content, cases }, asOf), 'cases.csv'));
  const hostile = rows.find(({ 标识 }) => 标识 === first!.id)!;
  expect(hostile['行政相对人名称']).toMatch(/^'=/);
  expect(hostile['备注']).toMatch(/^'＝/);
  const withdrawn = rows.find(({ 标识 }) => 标识 === second!.id)!;
  expect([withdrawn['行政相对人名称'], withdrawn['违法事实'], withdrawn['状态变更原因']]).toEqual(['', '', '原因']);
});

test('a series in a file is the measured series: gaps are empty, never zero', () => {
  const store = new Store(content, asOf);
  const rows = rowsOf(csvOf(store, 'indicators/pm25-stations.csv'));
  const measured = store.observations('pm25-stations');
  expect(rows.map(({ value }) => value)).toEqual(measured.map(({ value }) => (value === undefined ? '' : String(value))));
});

test('corrections join their cases: the decision number as the office writes it, and the page', () => {
  const store = new Store(content, asOf);
  const cases = new Map(rowsOf(csvOf(store, 'cases.csv')).map((row) => [row['行政处罚决定书文号'], row]));
  const corrections = rowsOf(csvOf(store, 'corrections.csv'));
  expect(corrections.length).toBeGreaterThan(0);
  for (const row of corrections) expect(row['网页地址']).toBe(`${cases.get(row['行政处罚决定书文号'])!['网页地址']}#corrections`);
});

test('reports have their month; every report owed has a row, the missing ones too', () => {
  const store = new Store(content, asOf);
  const tasks = new Map(rowsOf(csvOf(store, 'tasks.csv')).map((row) => [row['标识'], row['重点任务']]));
  for (const row of rowsOf(csvOf(store, 'progress.csv'))) {
    expect([row['任务标识'], tasks.get(row['任务标识'])]).toEqual([row['任务标识'], row['任务']]);
    expect(row['月份']).toMatch(/^\d{4}-\d{2}$/);
    expect(row['网页地址']).toContain(`/progress/${row['月份']}/#`);
  }
  const due = rowsOf(csvOf(store, 'reports-due.csv'));
  const filed = Map.groupBy(content.progress, ({ group, fields }) => `${group} ${fields.unit}`);
  expect(new Set(due.map((row) => `${row['月份']} ${row['单位代码']}`)).size).toBe(due.length);
  for (const row of due) {
    const filedOn = (filed.get(`${row['月份']} ${row['单位代码']}`) ?? [])
      .map(({ fields }) => fields.submittedOn)
      .filter((day) => day <= asOf);
    const first = filedOn.toSorted()[0];
    expect(row['报送日']).toBe(first ?? '');
    const late = Math.max(0, Math.round((Date.parse(first ?? asOf) - Date.parse(row['截止日']!)) / 86_400_000));
    const days = first === undefined ? { 迟报天数: '', 逾期未报天数: String(late) } : { 迟报天数: String(late), 逾期未报天数: '' };
    expect(row).toMatchObject({ ...days, 状态: first === undefined ? '未报' : late ? '迟报' : '按时' });
  }
  expect(due.some((row) => row['状态'] === '未报')).toBe(true);
});

test('English tables have English headers and values and the same figures; Chinese ones mix in no English', () => {
  const store = new Store(content, asOf);
  const headerOf = (csv: string) => (parse(csv, { bom: true, to: 1 }) as string[][])[0]!;
  const inLang = (lang: 'zh' | 'en') => new Map(dataFiles(store, lang).map(({ path, csv }) => [path, csv]));
  const [zh, en] = [inLang('zh'), inLang('en')];
  // Every table but the measured series, which stand as their sources have them.
  const paths = [...zh.keys()].filter((path) => !path.startsWith('indicators/'));
  expect(paths).toEqual(expect.arrayContaining(downloadableKinds.map((kind) => `${kind}.csv`)));
  for (const path of paths) {
    const [chinese, english] = [zh.get(path)!(), en.get(`en/${path}`)!()];
    expect([path, headerOf(english).filter((name) => /\p{Script=Han}/u.test(name))]).toEqual([path, []]);
    expect(new Set(headerOf(english)).size).toBe(headerOf(english).length);
    const isNumber = (cell: string) => /^-?[\d.]+$/.test(cell);
    const numbers = (csv: string) => (parse(csv, { bom: true, from: 2 }) as string[][]).map((row) => row.filter(isNumber));
    expect([path, numbers(english)]).toEqual([path, numbers(chinese)]);
  }
  for (const path of paths) expect([path, headerOf(zh.get(path)!()).filter((name) => /^[\w ]+$/.test(name))]).toEqual([path, []]);
  const due = rowsOf(en.get('en/reports-due.csv')!());
  expect(new Set(due.map((row) => row['Status']))).toEqual(new Set(['On time', 'Late', 'Missing']));
  for (const row of due) expect(row['Address']).toMatch(/^\/en\//);
});

test('a line of an analysis has a key of the same letters in both languages, by which the tables join', () => {
  const store = new Store(content, asOf);
  const inLang = (lang: 'zh' | 'en') => new Map(dataFiles(store, lang).map(({ path, csv }) => [path, csv]));
  const [zh, en] = [inLang('zh'), inLang('en')];
  const known = new Map(content.violationTypes.map(({ id, fields: { name } }) => [name.zh, id]));
  for (const name of ['violation', 'violation-years', 'article', 'article-years', 'district', 'year']) {
    const chinese = rowsOf(zh.get(`analysis/${name}.csv`)!());
    const english = rowsOf(en.get(`en/analysis/${name}.csv`)!());
    expect(english.map((row) => row['id'])).toEqual(chinese.map((row) => row['标识']));
    const named = english.filter((row) => !/\p{Script=Han}/u.test(row['Name']!));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((row) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row['id']!))).toEqual([]);
    const lines = chinese.map((row) => [row['标识'], row['年份']].join(' '));
    expect(new Set(lines).size).toBe(lines.length);
    if (name === 'violation')
      expect(chinese.map((row) => row['标识'])).toEqual(chinese.map((row) => known.get(row['名称']!) ?? row['名称']));
  }
});

test('a validity without end reads “not limited” in English tables, and stays the office’s day in Chinese ones', () => {
  const store = new Store(content, asOf);
  const chinese = rowsOf(csvOf(store, 'cases.csv')).map((row) => row['处罚有效期']);
  const english = rowsOf(
    dataFiles(store, 'en')
      .find(({ path }) => path === 'en/cases.csv')!
      .csv(),
  ).map((row) => row['Valid until']);
  expect(chinese.filter((day) => day === '2099-12-31').length).toBeGreaterThan(2);
  expect(english).toEqual(chinese.map((day) => (day === '2099-12-31' ? 'not limited' : day)));
});

test('a value without a case in a year has a line of zeros there, as the page shows it', () => {
  const rows = rowsOf(csvOf(new Store(content, asOf), 'analysis/district-years.csv'));
  const years = new Set(rows.map((row) => row['年份']));
  expect(rows).toHaveLength(years.size * new Set(rows.map((row) => row['标识'])).size);
  const counted = content.cases.filter(({ fields }) => fields.state !== 'withdrawn');
  for (const row of rows) {
    const own = counted.filter(({ fields }) => fields.unit === row['标识'] && fields.decidedOn.startsWith(row['年份']!));
    expect(row['案件数']).toBe(String(own.length));
    // How late a district was in a year is asked by journalists: it stands here, so that nobody counts it off pages.
    const published = own.map(({ fields }) => publicationOf(fields)).filter((publication) => publication !== undefined);
    const judged = published.filter(({ late }) => late !== undefined);
    expect([row['可判定是否超期'], row['超期公示']]).toEqual([
      String(judged.length),
      String(judged.filter(({ late }) => late! > 0).length),
    ]);
    const days = published.map((publication) => publication.days).toSorted((a, b) => a - b);
    const middle = (days[Math.floor((days.length - 1) / 2)]! + days[Math.ceil((days.length - 1) / 2)]!) / 2;
    expect(row['决定到公示天数中位数']).toBe(days.length ? String(middle) : '');
  }
});

test('what a table refers to stands by its name, in the language of the table', () => {
  const store = new Store(content, asOf);
  const english = (path: string) =>
    rowsOf(
      dataFiles(store, 'en')
        .find((file) => file.path === `en/${path}`)!
        .csv(),
    );
  const [tasks, requirements] = [rowsOf(csvOf(store, 'tasks.csv')), rowsOf(csvOf(store, 'requirements.csv'))];
  const topics = new Map(content.topics.map(({ id, fields: { name } }) => [id, name]));
  for (const [index, { fields }] of content.tasks.entries()) {
    expect(tasks[index]!['部分']).toBe(topics.get(fields.part)!.zh);
    expect(english('tasks.csv')[index]!['Part']).toBe(topics.get(fields.part)!.en);
  }
  for (const [index, { fields }] of content.requirements.entries()) {
    const [basis] = fields.basis;
    const { texts } = content.documents.find(({ id }) => id === basis!.document)!;
    expect(requirements[index]!['依据']!.split(';')[0]).toBe(`${texts.zh!.title} ${basis!.articles.zh}`);
    expect(english('requirements.csv')[index]!['Basis']!.split(';')[0]).toBe(`${texts.en!.title} ${basis!.articles.en}`);
  }
  const types = new Map(content.violationTypes.map(({ fields: { name } }) => [name.zh, name.en]));
  const known = english('cases.csv').map((row) => row['Violation type']!);
  const chinese = rowsOf(csvOf(store, 'cases.csv')).map((row) => row['违法行为类型']!);
  expect(known).toEqual(chinese.map((type) => types.get(type) ?? type));
  expect(known.some((type) => /^[A-Z]/.test(type))).toBe(true);
  // What joins two tables is in one language in both, and what the facets of the search translate is translated.
  const violations = english('tasks.csv').flatMap((row) => row['Violation types']!.split(';').filter(Boolean));
  expect(violations).not.toEqual([]);
  expect(violations.filter((type) => !known.includes(type) && ![...types.values()].includes(type))).toEqual([]);
  const cases = english('cases.csv');
  const bureau = cases.find((row) => row['Authority'] === 'Dongpu Ecology and Environment Bureau');
  expect(bureau?.['Source unit']).toBe('Dongpu Ecology and Environment Bureau');
  expect(english('analysis/article.csv').map((row) => row['Name'])).toContain(
    'Law on the Prevention and Control of Air Pollution, article 108',
  );
  const units = new Map(content.tasks.map(({ id, fields }) => [id, fields.targetMeasuredIn]));
  const reports = english('progress.csv');
  expect(reports.map((row) => row['Unit id'])).toEqual(store.all('progress').map(({ fields }) => fields.unit));
  const ids = new Set(cases.map((row) => row['id']));
  expect(english('corrections.csv').filter((row) => !ids.has(row['Case id']))).toEqual([]);
  for (const [index, { fields }] of store.all('progress').entries()) {
    const measure = units.get(fields.task);
    if (measure && measure.zh === fields.quantityMeasuredIn) expect(reports[index]!['Quantity measured in']).toBe(measure.en);
  }
});

test('every column of every table has a name in words', () => {
  const store = new Store(content, asOf);
  const named = languages.flatMap((lang) =>
    dataFiles(store, lang).map(({ path, csv }) => [path, parse(csv(), { bom: true, to_line: 1 })[0]]),
  );
  const own = named.filter(([path]) => !String(path).includes('indicators/'));
  expect(
    own.flatMap(([path, header]) =>
      (header as string[]).filter((name) => /^[a-z]+[A-Z]/.test(name)).map((name) => `${String(path)}: ${name}`),
    ),
  ).toEqual([]);
});
