import { expect, test } from 'vitest';
import { bringIn, oneRow, plan, smallCity } from '../../support/intake.ts';

const code = '91110105MA0012345R';
const other = { 行政处罚决定书文号: '东环罚〔2026〕77号', 统一社会信用代码: code };
const doubtsOf = async (folder: string, cells: Record<string, string>) =>
  (await plan(folder, oneRow({ ...other, ...cells }))).doubts.filter(({ field }) => field === 'uscc').map(({ message }) => message.en);

test('a code that is on record for another name waits for a yes', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow({ 行政相对人名称: '样例青禾供热有限公司', 统一社会信用代码: code }));
  expect(await doubtsOf(folder, { 行政相对人名称: '样例汽修厂' })).toEqual([expect.stringContaining('on record for 样例青禾供热有限公司')]);
  // The same name in another writing, and one that says what it was called before.
  expect(await doubtsOf(folder, { 行政相对人名称: '样例青禾供热有限公司 ' })).toEqual([]);
  expect(await doubtsOf(folder, { 行政相对人名称: '样例新禾供热有限公司', 曾用名: '样例青禾供热有限公司' })).toEqual([]);
});
