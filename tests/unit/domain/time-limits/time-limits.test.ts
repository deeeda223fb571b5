import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/domain/language.ts';
import { readTimeLimit, writeTimeLimit } from '../../../../src/domain/time-limits/read.ts';
import type { TimeLimit } from '../../../../src/domain/time-limits/time-limit.ts';
import { timeLimitInWords, timeLimitOfWords } from '../../../../src/domain/time-limits/words.ts';
import { anyTimeLimit } from '../../../support/time-limits.ts';

const read = (text: string): TimeLimit => {
  const found = readTimeLimit(text);
  if ('problem' in found) throw new Error(found.problem.en);
  return found.limit;
};
const problem = (text: string) => {
  const found = readTimeLimit(text);
  return 'problem' in found ? found.problem : undefined;
};

describe('time limits as data', () => {
  test.each([
    [
      'within 20 workingDays of formed',
      '自信息形成或者变更之日起20个工作日内',
      'within 20 working days after the information is formed or changed',
    ],
    [
      'within 20 workingDays of received extendable by 20 workingDays',
      '自收到申请之日起20个工作日内，可以延长20个工作日',
      'within 20 working days after the request is received, extendable by 20 working days',
    ],
    ['within 1 days of incident', '自事件发生之日起1日内', 'within 1 day after the incident occurs'],
    ['at least 7 workingDays before hearing', '在听证举行前至少7个工作日', 'at least 7 working days before the hearing is held'],
    ['by day 15 of nextMonth', '次月15日前', 'by the 15th of the following month'],
    ['by day end of month', '每月底前', 'by the end of each month'],
    ['by 03-15 of nextYear', '次年3月15日前', 'by 15 March of the following year'],
    ['by 03-end of year', '每年3月底前', 'by the end of March each year'],
    ['at least quarterly', '至少每季度一次', 'at least once a quarter'],
    ['with result', '结果形成时', 'when the result is out'],
    ['before submission', '报送审批前', 'before it is submitted for approval'],
    ['promptly', '及时', 'promptly'],
    ['promptly after emergencyEnd', '应急处置结束后及时', 'promptly after the emergency response ends'],
    ['standing', '长期公开', 'at all times'],
    ['realTime', '实时', 'in real time'],
  ])('%s', (text, zh, en) => {
    expect({ zh: timeLimitInWords(read(text), 'zh'), en: timeLimitInWords(read(text), 'en') }).toEqual({ zh, en });
    expect(writeTimeLimit(read(text))).toBe(text);
  });

  test('every time limit is written, and told in each language, and read back as the same', () => {
    fc.assert(
      fc.property(anyTimeLimit, (limit) => {
        expect(read(writeTimeLimit(limit))).toEqual(limit);
        for (const lang of languages) expect(timeLimitOfWords(timeLimitInWords(limit, lang), lang)).toEqual(limit);
      }),
      { numRuns: 2_000 },
    );
  });

  test('no two time limits are told alike', () => {
    fc.assert(
      fc.property(anyTimeLimit, anyTimeLimit, (one, other) => {
        const same = writeTimeLimit(one) === writeTimeLimit(other);
        for (const lang of languages) expect(timeLimitInWords(one, lang) === timeLimitInWords(other, lang)).toBe(same);
      }),
    );
  });

  test.each([
    ['within twenty workingDays of formed', 2, 7, /"twenty"/],
    ['within 20 wokingDays of formed', 3, 10, /Did you mean "workingDays"/],
    ['within 20 workingDays after formed', 4, 22, /"after", is not understood.*of/],
    ['within 20 workingDays of form', 5, 25, /Did you mean "formed"/],
    ['within 0 workingDays of formed', 2, 7, /1–366/],
    ['by 02-30 of year', 2, 3, /"02-30"/],
    ['by 13-01 of year', 2, 3, /MM-DD/],
    ['by day 32 of nextMonth', 3, 7, /"32"/],
    ['by 03-15 of nextMonth', 4, 12, /nextYear/],
    ['at least quaterly', 3, 9, /Did you mean "quarterly"/],
    ['standing always', 2, 9, /one too many/],
    ['within 20 workingDays', 4, 21, /breaks off/],
    ['', 1, 0, /breaks off/],
    ['quarterly', 1, 0, /within/],
  ])('%j points at the word that is wrong', (text, word, at, en) => {
    expect(problem(text)).toMatchObject({ word, at, en: expect.stringMatching(en), zh: expect.stringContaining(`第 ${word} 个词`) });
  });

  test('a word put wrong anywhere is found at its place', () => {
    fc.assert(
      fc.property(anyTimeLimit, fc.nat(), (limit, chosen) => {
        const words = writeTimeLimit(limit).split(' ');
        const place = chosen % words.length;
        const found = problem(words.with(place, 'zzzzzzzzz').join(' '));
        expect(found?.word).toBe(place + 1);
      }),
    );
  });
});

test('words that state no time limit are none', () => {
  expect([timeLimitOfWords('每年2月30日前', 'zh'), timeLimitOfWords('within 2 working day after the result is out', 'en')]).toEqual([
    undefined,
    undefined,
  ]);
  expect(timeLimitOfWords('as soon as possible', 'en')).toBeUndefined();
});
