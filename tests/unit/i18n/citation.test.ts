import { expect, test } from 'vitest';
import { cite, citationStyles, citeIndicator } from '../../../src/i18n/citation.ts';

const decision = {
  id: 'jing-huan-fa-2023-12',
  author: '北京市生态环境局',
  decisionNumber: '京环罚〔2023〕12号',
  publishedOn: '2023-03-08',
  seen: '2023-04-01',
  portal: '青天',
  address: 'https://qingtian.example/zh/cases/jing-huan-fa-2023-12/',
  isDemo: false,
};

// GB/T 7714-2015, 8.8: 主要责任者. 题名[EB/OL]. (发布日期)[引用日期]. 获取路径.
test('GB/T 7714', () => {
  expect(cite(decision, 'gbt7714')).toBe(
    '北京市生态环境局. 行政处罚决定书：京环罚〔2023〕12号[EB/OL]. (2023-03-08)[2023-04-01]. https://qingtian.example/zh/cases/jing-huan-fa-2023-12/',
  );
});

test('APA names author, date, title, kind, portal and address in this order', () => {
  expect(cite(decision, 'apa')).toBe(
    '北京市生态环境局. (2023, March 8). 行政处罚决定书：京环罚〔2023〕12号 [Administrative penalty decision]. 青天. https://qingtian.example/zh/cases/jing-huan-fa-2023-12/',
  );
});

test('BibTeX is one entry with balanced braces', () => {
  const entry = cite(decision, 'bibtex');
  expect(entry).toMatch(/^@misc\{jing-huan-fa-2023-12,\n/);
  expect(entry.split('{').length).toBe(entry.split('}').length);
  expect(entry).toContain('urldate = {2023-04-01}');
});

test('of an invented decision every style says so', () => {
  const invented = citationStyles.map((style) => cite({ ...decision, isDemo: true }, style));
  for (const citation of invented) expect(citation).toContain('演示数据，非真实决定');
  expect(invented[1]).toContain('demonstration, not a real decision');
  expect(invented[2]!.split('{').length).toBe(invented[2]!.split('}').length);
});

// APA 7: a day of retrieval as month, day and year, for a source that changes over time.
test('a series by APA names the day on which it was seen', () => {
  const series = { title: 'PM2.5', portal: 'Qingtian', seen: '2023-04-01', address: 'https://qingtian.example/en/indicators/pm25/' };
  expect(citeIndicator(series, 'en')).toBe(
    'Qingtian. (n.d.). PM2.5 [Data set]. Retrieved April 1, 2023, from https://qingtian.example/en/indicators/pm25/',
  );
});
