import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readAs } from '../../../src/schemas/dates.ts';
import { date } from '../../../src/schemas/scalars.ts';
import { filled, future, past, shownWord } from '../../support/planted.ts';

test('a record of the tests is filled in the order that its days have, whichever is given', () => {
  const day = (bounds: { notBefore?: string; notAfter?: string } = {}) => date({ zh: '日期', en: 'Day', ...bounds });
  const permit = z.strictObject({
    askedOn: day({ notAfter: 'grantedOn' }),
    grantedOn: day(),
    validTo: day({ notBefore: 'grantedOn' }).optional(),
    renewals: z.array(z.strictObject({ on: day({ notBefore: 'validTo' }) })),
  });
  expect(filled(permit, shownWord, { grantedOn: '2026-01-20' })).toEqual({
    askedOn: '2026-01-20',
    grantedOn: '2026-01-20',
    validTo: past,
    renewals: [{ on: past }],
  });
  for (const given of [{}, { grantedOn: future }, { validTo: undefined }, { grantedOn: '2020-01-01', validTo: future }]) {
    const record = filled(permit, shownWord, given);
    expect(readAs(permit, record).success, JSON.stringify(record)).toBe(true);
  }
});
