import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleName, articleWords, citedArticles, readNumeral } from '../../../src/domain/law/articles.ts';
import { medianWan, sumWan } from '../../../src/domain/numbers/fines.ts';
import { normalisedName } from '../../../src/domain/cases/normalised-name.ts';
import { partyId } from '../../../src/domain/cases/party.ts';
import { publicityLimit, timeliness } from '../../../src/domain/law/publicity.ts';
import { workingDaysBetween } from '../../../src/domain/days/working-days.ts';
import { repeats } from '../../../src/domain/cases/repeat.ts';

describe('legal articles', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十五', 15],
    ['四十八', 48],
    ['九十九', 99],
    ['一百', 100],
    ['一百零八', 108],
    ['一百一十五', 115],
    ['一百五十', 150],
    ['一千一百四十三', 1143],
    ['一千零五', 1005],
    ['１１５', 115],
    ['三〇', undefined],
  ])('%s is read', (text, number) => {
    if (number !== undefined) expect(readNumeral(text)).toBe(number);
  });

  test('every number up to 9,999 is written so that it is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(readNumeral(articleWords(number).slice(1, -1))).toBe(number);
      }),
    );
    expect([10, 19, 20, 108, 110, 115, 1005, 1143].map(articleWords)).toEqual([
      '第十条',
      '第十九条',
      '第二十条',
      '第一百零八条',
      '第一百一十条',
      '第一百一十五条',
      '第一千零五条',
      '第一千一百四十三条',
    ]);
  });

  test('laws and articles are found in the words of a legal basis, each once', () => {
    const basis =
      '依据《中华人民共和国大气污染防治法》第九十九条第二项、第一百零八条第一项，《排污许可管理条例》，并参照《大气污染防治法》第99条';
    expect(citedArticles(basis)).toEqual([
      { law: '中华人民共和国大气污染防治法', article: 99 },
      { law: '中华人民共和国大气污染防治法', article: 108 },
      { law: '排污许可管理条例' },
      { law: '大气污染防治法', article: 99 },
    ]);
    expect(articleName(citedArticles(basis)[1]!)).toBe('大气污染防治法第一百零八条');
    expect(citedArticles('依照有关规定')).toEqual([]);
  });
});

describe('parties', () => {
  test('the code joins whatever the name; without it the name does, however it is typed', () => {
    const coded = { party: '甲公司', uscc: '91000000MA0000161M' };
    expect(partyId({ ...coded, party: '乙公司' }, {})).toBe(partyId(coded, {}));
    expect(partyId({ party: '北京样例（朝阳）公司' }, {})).toBe(partyId({ party: ' 北京样例(朝阳)公司' }, {}));
    expect(normalisedName('ＡＢ 公司【一】')).toBe('ab公司(一)');
  });

  test('names of one sound are told apart', () => {
    expect(partyId({ party: '青禾公司' }, {})).not.toBe(partyId({ party: '清河公司' }, {}));
    expect(partyId({ party: '青禾公司' }, {})).toMatch(/^qing-he-gong-si-[0-9a-f]{8}$/);
  });

  test('a name of any length makes a name of a file', () => {
    const [one, other] = ['北京双创庄'.repeat(30), `${'北京双创庄'.repeat(30)}二`].map((party) => partyId({ party }, {})!);
    expect(Math.max(one!.length, other!.length)).toBeLessThanOrEqual(250);
    expect(one).not.toBe(other);
  });

  test('a natural person has no page, said to be one or masked as one', () => {
    expect(partyId({ party: '张某', partyType: 'person', uscc: '91000000MA0000161M' }, {})).toBeUndefined();
    expect(partyId({ party: '欧阳某某' }, {})).toBeUndefined();
  });
});

describe('limits in working days', () => {
  test.each([
    ['临澜市生态环境局', '2023-06-30', 20],
    ['临澜市生态环境局', '2023-07-01', 7],
    ['北京市海淀区生态环境局', '2026-01-05', 7],
    // MEE order 30 binds ecology authorities alone.
    ['北京市住房和城乡建设委员会', '2026-01-05', 20],
    ['北京市海淀区城市管理综合行政执法局', '2026-01-05', 20],
    ['临澜市交通局', '2026-01-05', 20],
    // What decides in all fields may decide as an ecology authority; before the Measures there was one limit for all.
    ['北京经济技术开发区管理委员会', '2026-01-05', undefined],
    ['北京经济技术开发区综合行政执法局', '2026-01-05', undefined],
    ['北京经济技术开发区管理委员会', '2023-06-30', 20],
  ])('%s publishes a decision of %s within %s working days', (authority, decidedOn, days) => {
    expect(publicityLimit(authority, decidedOn)?.days).toBe(days);
  });

  test('holidays and make-up days count as they were worked', () => {
    // National Day 2025 ran from 1 to 8 October; 28 September and 11 October were worked.
    expect(timeliness('2025-09-26', '2025-10-09', 7)).toEqual({ limit: 7, due: '2025-10-13', late: 0 });
    expect(timeliness('2025-09-26', '2025-10-14', 7)?.late).toBe(1);
    expect(timeliness('2025-09-26', '2025-10-18', 7)?.late).toBe(4);
  });

  test('counting there and back agree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 25 }),
        (day, month, limit) => {
          const from = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const { due } = timeliness(from, from, limit)!;
          expect(workingDaysBetween(from, due)).toBe(limit);
          expect(timeliness(from, due, limit)!.late).toBe(0);
        },
      ),
    );
  });

  test('a year whose holiday schedule is not known gives no judgement', () => {
    expect(timeliness('2026-12-28', '2026-12-30', 7)).toBeUndefined();
    expect(timeliness('2026-12-01', '2027-01-04', 7)).toBeUndefined();
  });
});

test('a repeat is of the same kind, of a later day, within 24 months of the decision before it', () => {
  const decision = (id: string, decidedOn: string, violationType = '水污染') => ({ id, decidedOn, violationType });
  const found = repeats([
    decision('d', '2026-03-31'),
    decision('a', '2022-01-15'),
    decision('b', '2024-01-15'),
    decision('c', '2024-02-01', '大气污染'),
    decision('e', '2028-04-01'),
  ]);
  expect([...found]).toEqual([['b', 'a']]);
  expect([...repeats([decision('a', '2024-03-31'), decision('b', '2026-03-31'), decision('c', '2026-03-31')])]).toEqual([
    ['b', 'a'],
    ['c', 'a'],
  ]);
});

test('fines: the sum and the middle, without binary noise', () => {
  expect(sumWan([0.1, 0.2, 12.34])).toBe(12.64);
  expect(medianWan([])).toBe(0);
  expect(medianWan([3, 1, 2])).toBe(2);
  expect(medianWan([0.1, 0.2])).toBe(0.15);
});
