import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readAs } from '../../../src/schemas/dates.ts';
import { inspection } from '../../../src/schemas/inspection.ts';
import { date } from '../../../src/schemas/scalars.ts';

const issues = (schema: z.ZodType, value: unknown) => readAs(schema, value).error?.issues.map(({ path, message }) => [path, message]);

test('nobody answers for a finding before it was made', () => {
  const finding = (...days: string[]) =>
    issues(inspection, {
      title: { zh: '一' },
      unit: 'dongqu',
      foundOn: '2026-01-05',
      finding: { zh: '问题' },
      rectifyBy: '2026-02-01',
      accountability: days.map((on) => ({ on, note: { zh: '约谈' } })),
    });
  expect(finding('2026-01-05', '2026-03-01')).toBeUndefined();
  expect(finding('2026-01-06', '2026-01-04')).toEqual([
    [['accountability', 1, 'on'], '2026-01-04 is before 2026-01-05, the day of "Found on".'],
  ]);
});

test('a schema need not ask for the order that its fields say, each fault is named once, and one that cannot be read is in no order', () => {
  const until = (name: string) => date({ zh: '至', en: 'Until', notBefore: name });
  const permit = z.strictObject({
    grantedOn: date({ zh: '核发日期', en: 'Granted on' }),
    validTo: until('grantedOn').optional(),
    renewal: z.strictObject({ askedOn: date({ zh: '申请', en: 'Asked on', notAfter: 'validTo' }), until: until('askedOn') }).optional(),
  });
  expect(issues(permit, { grantedOn: '2026-01-02', validTo: '2026-01-01' })).toEqual([
    [['validTo'], '2026-01-01 is before 2026-01-02, the day of "Granted on".'],
  ]);
  expect(issues(permit, { grantedOn: '2026-01-02', validTo: '2026-13-01' })).toEqual([[['validTo'], '"2026-13-01" is not a date.']]);
  expect(
    issues(permit, { grantedOn: '2026-01-02', validTo: '2027-01-01', renewal: { askedOn: '2027-02-01', until: '2027-01-01' } }),
  ).toEqual([
    [['renewal', 'askedOn'], '2027-02-01 is after 2027-01-01, the day of "Until".'],
    [['renewal', 'until'], '2027-01-01 is before 2027-02-01, the day of "Asked on".'],
  ]);
  expect(issues(permit, '2026')).toHaveLength(1);
});
