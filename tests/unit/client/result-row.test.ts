import { beforeEach, expect, test } from 'vitest';
import { resultRow, resultTableRow } from '../../../src/client/search/result-row.ts';
import type { Result } from '../../../src/client/search/result.ts';

const shown = {
  party: '临澜样例有限公司',
  decisionNumber: '临环罚〔2026〕1号',
  violationType: '大气污染',
  unit: '东浦区',
  statusNow: '公示中',
  fineWan: '',
  decidedOn: '2026-03-01',
  publicationDays: '40',
  publicationLate: '23',
  repeatOf: '再次受罚',
} satisfies Result['shown'];
const result: Result = {
  url: '/zh/cases/lin-1/',
  title: '临澜样例有限公司',
  line: '临环罚〔2026〕1号 · 大气污染',
  text: '临澜样例有限公司\n未覆盖<img src=x onerror=alert(1)>裸土\n处罚款5万元',
  code: '91110105MA0012345R',
  mark: '演示',
  shown,
  row: 0,
};

beforeEach(() => {
  document.documentElement.lang = 'en';
});

test('a result leads to its page, marks exactly what was typed, and lets no text of a record become markup', () => {
  const row = resultRow(result, ['裸土', '样例'], 'en');
  const link = row.querySelector('a')!;
  expect(link.getAttribute('href')).toBe('/zh/cases/lin-1/');
  expect([...row.querySelectorAll('mark')].map((hit) => hit.textContent)).toEqual(['样例', '裸土']);
  expect(row.querySelector('img')).toBeNull();
  expect(row.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('two decisions on one party have links of two names, and Chinese is marked on an English page', () => {
  const links = [shown, { ...shown, decisionNumber: '临环罚〔2026〕2号' }].map((fields) =>
    resultRow({ ...result, shown: fields }, [], 'en').querySelector('a')!,
  );
  const names = links.map((link) => link.getAttribute('aria-label') ?? link.ariaLabel);
  expect(new Set(names).size).toBe(2);
  expect(links[0]!.lang).toBe('zh-CN');
});

test('beside a case stand its day, for machines too, and its fine; a page that is no case has neither', () => {
  const row = resultRow({ ...result, shown: { ...shown, fineWan: '5万元' } }, [], 'zh');
  const day = row.querySelector('time')!;
  expect([day.dateTime, day.textContent]).toEqual(['2026-03-01', '2026年3月1日']);
  expect(row.querySelector('.fine')!.textContent).toBe('5万元');
  const { shown: none, ...page } = result;
  expect(none).toBeDefined();
  expect(resultRow(page, [], 'zh').querySelector('time, .fine')).toBeNull();
});

test('in the table the party is the head of its row, a fine that there is not is a dash, and the day is for machines too', () => {
  const row = resultTableRow(result, [], 'zh');
  const head = row.querySelector('th')!;
  expect([head.scope, head.querySelector('a')!.textContent]).toEqual(['row', '临澜样例有限公司']);
  expect(head.textContent).toContain('91110105MA0012345R');
  expect(head.querySelector('.demo-mark')!.textContent).toBe('演示');
  expect([...row.querySelectorAll('.figure')].map((cell) => cell.textContent)).toEqual(['–', '40', '23']);
  expect([...row.children].map((cell) => cell.textContent)).toContain('再次受罚');
  expect(row.querySelector('time')!.dateTime).toBe('2026-03-01');
});
