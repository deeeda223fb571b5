import { beforeAll, expect, test } from 'vitest';
import { pageOf } from '../../support/panel.ts';

beforeAll(() => import('../../../src/client/sort-table.ts'));

const rows: [string, string, string?][] = [
  ['朝阳区', '9'],
  ['昌平区', '10'],
  ['东城区', '1,200', '1200'],
];
const table = () =>
  pageOf(`<sort-table data-lang="zh"><table><thead><tr><th>区</th><th class="figure">案件</th></tr></thead><tbody>
    ${rows.map(([name, count, value]) => `<tr><th>${name}</th><td${value ? ` data-value="${value}"` : ''}>${count}</td></tr>`).join('')}
  </tbody></table></sort-table>`);
const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const sortBy = (head: string) => [...document.querySelectorAll('button')].find((button) => button.textContent === head)!.click();

test('figures stand with the largest first, by what they are worth, then the other way round', () => {
  table();
  sortBy('案件');
  expect([names(), document.querySelectorAll('th[aria-sort=descending]').length]).toEqual([['东城区', '昌平区', '朝阳区'], 1]);
  sortBy('案件');
  expect([names(), document.querySelectorAll('th[aria-sort=ascending]').length]).toEqual([['朝阳区', '昌平区', '东城区'], 1]);
});

test('names stand by their sound in Chinese, and only the column that rules says so', () => {
  table();
  sortBy('案件');
  sortBy('区');
  expect(names()).toEqual(['昌平区', '朝阳区', '东城区']);
  expect([...document.querySelectorAll('[aria-sort]')].map((head) => head.textContent)).toEqual(['区']);
});
