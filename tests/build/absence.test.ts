import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isWithdrawn, sourceRows } from '../support/large.ts';
import { strayChinese, visibleWords } from '../support/markup.ts';
import { portalFolder } from '../support/portal.ts';
import { sharedSite } from '../support/site.ts';

/** What a decision's page says of a field of its record. */
function shown(id: string, lang: 'zh' | 'en', field: string): string {
  const html = readFileSync(path.join(sharedSite, lang, 'cases', id, 'index.html'), 'utf8');
  const rows = [...html.matchAll(/<tr>\s*<th scope="row">(.*?)<\/th>\s*<td[^>]*>(.*?)<\/td>/gs)];
  return visibleWords(rows.find(([, name]) => name!.includes(field))![2]!);
}

const rows = sourceRows(portalFolder).filter((row) => !isWithdrawn(row));

test('a fine or a confiscation that was not imposed is not called unpublished', () => {
  const warned = rows.filter((row) => row['处罚类别'] === '警告');
  expect(warned.length).toBeGreaterThan(0);
  for (const { id } of warned) {
    expect([shown(id, 'zh', '罚款金额'), shown(id, 'en', '罚款金额')], id).toEqual(['未处罚款', 'No fine']);
    expect([shown(id, 'zh', '没收违法所得'), shown(id, 'en', '没收违法所得')], id).toEqual(['未作此项处罚', 'None imposed']);
  }
  for (const row of rows.filter((one) => one['罚款金额(万元)'])) expect(shown(row.id, 'zh', '罚款金额')).toBe(row['罚款金额(万元)']);
});

test('a validity without an end is not given as a date; what the law asks for is still missed', () => {
  const endless = rows.find((row) => row['处罚有效期'] === '2099-12-31')!;
  expect(shown(endless.id, 'zh', '处罚有效期')).toBe('不设期限（记作2099-12-31）');
  const nameless = rows.find((row) => row['行政相对人类别'] === '法人及非法人组织' && !row['法定代表人'])!;
  expect(shown(nameless.id, 'zh', '法定代表人')).toBe('处罚机关未公开');
  const person = rows.find((row) => row['行政相对人类别'] === '自然人')!;
  expect(shown(person.id, 'zh', '统一社会信用代码')).toBe('不适用');
});

test('what an office wrote in Chinese is marked as such where English tells of it', () => {
  for (const page of ['corrections', 'progress', 'cases', 'feeds'])
    expect(strayChinese(readFileSync(path.join(sharedSite, 'en', page, 'index.html'), 'utf8')), page).toEqual([]);
});
