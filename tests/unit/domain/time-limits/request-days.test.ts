import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { readTimeLimit } from '../../../../src/domain/time-limits/read.ts';
import { answerLimit, requestDays, supplementLimit } from '../../../../src/domain/time-limits/request-days.ts';

test('a request is answered within the days of its article, holidays and make-up days counted as they are', () => {
  // The eight days off from 1 October 2026 on lie in between, and a Saturday and a Sunday that are worked.
  expect(requestDays('2026-09-15')).toEqual({
    answer: { on: '2026-10-19' },
    extended: { on: '2026-11-16' },
    supplement: { on: '2026-09-23' },
  });
});

test('where the schedule of the next year is not known, the answer lies between two days, and the year is named', () => {
  const { answer, extended, supplement } = requestDays('2026-12-01');
  expect(answer).toEqual({ on: '2026-12-29' });
  expect(extended).toMatchObject({ unknownYear: 2027, earliest: expect.stringMatching(/^2027-01/) });
  expect(supplement).toEqual({ on: '2026-12-10' });
});

test('the days are those of the requirements of the library', () => {
  const limitOf = (id: string) => {
    const { timeLimit } = parse(readFileSync(`src/library/national/requirements/${id}.yaml`, 'utf8')) as { timeLimit: string };
    return readTimeLimit(timeLimit);
  };
  expect(limitOf('disclosure-on-request')).toEqual({ limit: answerLimit });
  expect(limitOf('request-correction')).toEqual({ limit: supplementLimit });
});
