import { expect, test } from 'vitest';
import { leastFineWan, meanWan } from '../../../src/domain/numbers/fines.ts';
import { parseWan } from '../../../src/domain/numbers/money.ts';
import { publicationOf } from '../../../src/domain/law/publicity.ts';

const bureau = '临澜市生态环境局';

test.each([
  // Seven working days of 26 September 2025, a make-up day among them, end on 13 October.
  ['in time', bureau, '2025-09-26', '2025-10-13', { days: 17, isLate: false, late: 0 }],
  ['a working day too late', bureau, '2025-09-26', '2025-10-14', { days: 18, isLate: true, late: 1 }],
  ['another department has twenty', '临澜市水务局', '2025-03-03', '2025-03-31', { days: 28, isLate: false, late: 0 }],
  ['an authority whose limit is not told', '临澜市综合行政执法局', '2025-03-03', '2025-03-31', { days: 28, late: undefined }],
  // The last day lies somewhere from 4 to 14 January.
  [
    'the first day that may be the last, in a year without a holiday schedule',
    bureau,
    '2026-12-28',
    '2027-01-04',
    { days: 7, isLate: false, late: 0 },
  ],
  ['within the days of which one is the last', bureau, '2026-12-28', '2027-01-11', { days: 14, late: undefined }],
  ['no day of publication', bureau, '2025-03-03', undefined, undefined],
] as const)('%s', (_name, authority, decidedOn, publishedOn, expected) => {
  expect(publicationOf({ authority, decidedOn, publishedOn })).toEqual(expected);
});

test('a mean is to the yuan, and the least fine is one that can be typed', () => {
  expect(meanWan([1, 2, 2])).toBe(1.6667);
  expect(meanWan([])).toBe(0);
  expect(parseWan(String(leastFineWan))).toBe(leastFineWan);
});
