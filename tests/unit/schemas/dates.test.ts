import { expect, test } from 'vitest';
import { inspection } from '../../../src/schemas/inspection.ts';

test('nobody answers for a finding before it was made', () => {
  const finding = (...days: string[]) =>
    inspection.safeParse({
      title: { zh: '一' },
      unit: 'dongqu',
      foundOn: '2026-01-05',
      finding: { zh: '问题' },
      rectifyBy: '2026-02-01',
      accountability: days.map((on) => ({ on, note: { zh: '约谈' } })),
    });
  expect(finding('2026-01-05', '2026-03-01').success).toBe(true);
  expect(finding('2026-01-06', '2026-01-04').error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['accountability', 1, 'on'], '2026-01-04 is before 2026-01-05, the day of "Found on".'],
  ]);
});
