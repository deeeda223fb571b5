import { cpSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCheckedContent } from '../../../src/content/load.ts';
import { finishChanges, writeChanges } from '../../../src/content/writing/journal.ts';
import { withCorrections } from '../../../src/import/plan-import.ts';
import { dyingAt } from '../../support/dying-disk.ts';
import { bringIn, manyRows, plan, smallCity, today, type Cells } from '../../support/intake.ts';
import { temporaryFolder } from '../../support/content.ts';
import { treeOf } from '../../support/kills.ts';

const numbered = (number: number, cells: Cells = {}): Cells => ({ 行政处罚决定书文号: `东环罚〔2026〕${number}号`, ...cells });
const withdrawal = { 公示状态: '已撤回', 状态变更日期: '2026-06-01', 状态变更原因: '复议决定撤销' };

/** A city with three cases, and what a delivery that adds, corrects and withdraws would change in it. */
async function deliveryInto(folder: string) {
  await bringIn(
    folder,
    manyRows(numbered(1), numbered(2), { ...numbered(3), 处罚决定日期: '2025-03-01', 行政处罚决定书文号: '东环罚〔2025〕3号' }),
  );
  const moved = { ...numbered(3), 行政处罚决定书文号: '东环罚〔2025〕3号', 处罚决定日期: '2026-03-01' };
  const made = await plan(folder, manyRows(numbered(1, { 违法事实: '更正后的事实' }), numbered(2, withdrawal), moved, numbered(4)));
  expect(made.faults).toEqual([]);
  return new Map([...(await withCorrections(folder, made, today, { why: '核对原件' })), ['.desk/receipts/1.txt', '回执']]);
}

test('an import that is killed at any step is not begun or is finished by who comes next, cases and corrections alike', async () => {
  const city = smallCity();
  const changes = await deliveryInto(city);
  expect([...changes.keys()].toSorted()).toEqual(['.desk/receipts/1.txt', 'cases/2025.csv', 'cases/2026.csv', 'corrections/2026.csv']);
  const copy = (): string => {
    const folder = path.join(temporaryFolder(), 'content');
    cpSync(city, folder, { recursive: true });
    return folder;
  };
  const before = treeOf(city);
  const whole = copy();
  await writeChanges(whole, changes);
  const after = treeOf(whole);
  const seen = new Set<string>();
  for (const middle of [false, true]) {
    for (let step = 1; ; step++) {
      const folder = copy();
      if (!(await dyingAt(step, middle, () => writeChanges(folder, changes)))) break;
      // Who comes next may be killed too, while it puts right what was left.
      await dyingAt((step % 4) + 1, middle, () => finishChanges(folder));
      await loadCheckedContent(folder);
      await finishChanges(folder);
      const state = JSON.stringify(treeOf(folder));
      expect([JSON.stringify(before), JSON.stringify(after)], `step ${step}`).toContain(state);
      seen.add(state);
      expect(readdirSync(path.join(folder, '.desk/journal')), `step ${step}`).toEqual(['done.json']);
    }
  }
  expect(seen.size).toBe(2);
  expect(readFileSync(path.join(whole, 'corrections/2026.csv'), 'utf8')).toContain('更正后的事实');
});
