import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCheckedContent } from '../../src/content/load.ts';
import { temporaryFolder, write } from '../support/content.ts';
import { manyRows, smallCity, type Cells } from '../support/intake.ts';
import { leftInDesk, runAndKill, treeOf, type Death } from '../support/kills.ts';

/** A kill takes seconds, on a busy machine ten times as many. */
const hours = 36_000_000;
/** A hundred; fewer or more with KILLS=20. */
const kills = Number(process.env['KILLS'] ?? 100);

const numbered = (number: number, cells: Cells = {}): Cells => ({
  行政处罚决定书文号: `东环罚〔2024〕${number}号`,
  处罚决定日期: '2024-03-01',
  ...cells,
});
const withdrawn = { 公示状态: '已撤回', 状态变更日期: '2024-06-01', 状态变更原因: '复议决定撤销' };
/** What an office delivers of its cases: the first as corrected, the second as withdrawn, and more. */
const later = (office: number): Cells[] => [
  numbered(office * 100 + 1, { 违法事实: `更正${office}` }),
  numbered(office * 100 + 2, withdrawn),
  ...[3, 4, 5, 6, 7].map((number) =>
    numbered(office * 100 + number, {
      处罚决定日期: number > 5 ? '2025-03-01' : '2024-03-01',
      行政处罚决定书文号: `东环罚〔${number > 5 ? 2025 : 2024}〕${office * 100 + number}号`,
    }),
  ),
];
const deliver = (rows: readonly Cells[]): string => {
  const folder = temporaryFolder();
  write(folder, 'delivery.csv', manyRows(...rows));
  return path.join(folder, 'delivery.csv');
};
const words = (folder: string, file: string) => ['cases', file, '--content', folder, '--reason', '核对原件', '--confirm'];
const random = (most: number): number => Math.floor(Math.random() * most);

async function cityWithCases(): Promise<string> {
  const city = smallCity();
  const first = deliver([1, 2, 3].flatMap((office) => [numbered(office * 100 + 1), numbered(office * 100 + 2)]));
  expect((await runAndKill('import', words(city, first))).status).toBe(0);
  return city;
}
const copyOf = (city: string): string => {
  const folder = path.join(temporaryFolder(), 'content');
  cpSync(city, folder, { recursive: true });
  return folder;
};

test(
  'an import that is killed at any moment leaves the old content or the new, and holds nobody up',
  async () => {
    const city = await cityWithCases();
    const delivery = deliver(later(1));
    const before = treeOf(city);
    const whole = copyOf(city);
    const began = performance.now();
    expect((await runAndKill('import', words(whole, delivery))).status).toBe(0);
    const takes = performance.now() - began;
    const after = treeOf(whole);
    const seen = { old: 0, new: 0, finished: 0, killed: 0 };
    for (let round = 0; round < kills; round++) {
      const folder = copyOf(city);
      const death: Death = round % 2 ? { step: 1 + random(30) } : { after: random(takes * 1.2) };
      const killed = await runAndKill('import', words(folder, delivery), death);
      if (killed.status === null) seen.killed++;
      // A check and another import are what comes next; each puts right what was left.
      const next = await (round % 3
        ? runAndKill('check', ['--content', folder])
        : runAndKill('import', words(folder, deliver([numbered(101)]))));
      expect([next.status, next.stderr], JSON.stringify(death)).toEqual([0, expect.any(String)]);
      if (next.stderr.includes('cut short')) seen.finished++;
      const tree = treeOf(folder);
      if (round % 3) {
        for (const name of Object.keys(tree)) if (/^\.desk\/lock/.test(name)) delete tree[name];
        expect([before, after], JSON.stringify(death)).toContainEqual(tree);
        seen[JSON.stringify(tree) === JSON.stringify(before) ? 'old' : 'new']++;
      }
      const again = await runAndKill('import', words(folder, delivery));
      expect([again.status, leftInDesk(folder)], `${JSON.stringify(death)}\n${again.stderr}`).toEqual([0, []]);
      if (round % 3) expect(treeOf(folder)).toEqual(after);
    }
    console.log(seen);
    expect(Math.min(seen.old, seen.new, seen.killed)).toBeGreaterThan(0);
  },
  hours,
);

test(
  'of two or three imports at once, one of them killed, each is in whole or not at all, and none is lost',
  async () => {
    const city = await cityWithCases();
    for (let round = 0; round < Math.ceil(kills / 4); round++) {
      const folder = copyOf(city);
      const offices = round % 2 ? [1, 2, 3] : [1, 2];
      const files = offices.map((office) => deliver(later(office)));
      const unlucky = random(offices.length);
      const death: Death = round % 3 ? { step: 1 + random(40) } : { after: random(4000) };
      const outcomes = await Promise.all(
        files.map((file, index) => runAndKill('import', words(folder, file), index === unlucky ? death : {})),
      );
      for (const [index, { status, stderr }] of outcomes.entries())
        if (index !== unlucky) expect([status, stderr], stderr).toEqual([0, expect.any(String)]);
      const content = await loadCheckedContent(folder);
      for (const [index, office] of offices.entries()) {
        const own = content.cases.filter(({ fields }) => fields.decisionNumber.includes(`〕${office}0`));
        const corrected = own.some(({ fields }) => fields.facts === `更正${office}`);
        const recorded = content.corrections.filter(({ fields }) => fields.after === `更正${office}`).length;
        const withdrawnNow = own.filter(({ fields }) => fields.state === 'withdrawn').length;
        expect([JSON.stringify([2, false, 0, 0]), JSON.stringify([7, true, 1, 1])], JSON.stringify(death)).toContain(
          JSON.stringify([own.length, corrected, recorded, withdrawnNow]),
        );
        if (index !== unlucky) expect(own).toHaveLength(7);
      }
      expect((await runAndKill('import', words(folder, files[unlucky]!))).status).toBe(0);
      expect([(await loadCheckedContent(folder)).cases.length, leftInDesk(folder)]).toEqual([6 + 5 * offices.length, []]);
    }
  },
  hours,
);
