import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberEnd } from '../../../src/domain/cases/decision-number.ts';
import { casesAmong, endingSo, exactOrder, foremost, kindsAmong, mostOfKind } from '../../../src/search/on-first-page.ts';
import { pageSize } from '../../../src/search/scopes.ts';

const from = 1000;
const isCase = (row: number) => row >= from;
const rows = fc.uniqueArray(fc.oneof(fc.nat(30), fc.integer({ min: from, max: from + 300 })), { maxLength: 120 });

test('every result stands once, cases and others each in their own order', () => {
  fc.assert(
    fc.property(rows, (found) => {
      const shown = [...casesAmong(Uint32Array.from(found), isCase)];
      expect(shown.filter(isCase)).toEqual(found.filter(isCase));
      expect(shown.filter((row) => !isCase(row))).toEqual(found.filter((row) => !isCase(row)));
    }),
  );
});

test('however many cases there are, and however high they score, the first page that is none of them stands first', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 30 }), (found, page) => {
      const cases = found.filter(isCase);
      expect(casesAmong(Uint32Array.from([...cases, page]), isCase)[0]).toBe(page);
    }),
  );
});

test('the first page holds a few cases where there are any', () => {
  const found = Uint32Array.from([...Array.from({ length: 30 }, (_, row) => row), ...Array.from({ length: 30 }, (_, row) => from + row)]);
  const first = [...casesAmong(found, isCase)].slice(0, pageSize);
  expect(first.filter(isCase)).toEqual([from, from + 1, from + 2]);
  expect(casesAmong(found.filter(isCase), isCase)).toEqual(found.filter(isCase));
});

const isLoose = (row: number) => row >= 10 && row < from;
const upTo = (count: number, first = 0) => Array.from({ length: count }, (_, row) => first + row);
const shownOf = (found: readonly number[]) => [...casesAmong(Uint32Array.from(found), isCase, isLoose)];
const orderOf = (found: readonly number[]) => exactOrder(Uint32Array.from(found), isCase, isLoose);

test('decisions that hold what was typed stand before pages that hold no more than words of it, all of them where they are few', () => {
  for (const count of [1, 3, 5, 7]) {
    const cases = upTo(count, from);
    expect(shownOf([10, 11, ...cases, 12])).toEqual([...cases, 10, 11, 12]);
    expect(orderOf(shownOf([10, 11, ...cases]))).toBe('first');
    // A page that holds it still goes before them.
    expect(shownOf([1, 10, ...cases, 11])).toEqual([1, ...cases, 10, 11]);
  }
});

test('a hundred decisions leave a page that holds words of the question its place behind the first three', () => {
  const cases = upTo(100, from);
  expect(shownOf([...cases, 10, 11])).toEqual([...cases.slice(0, 3), 10, 11, ...cases.slice(3)]);
  expect(shownOf([...cases, 1, 10])).toEqual([1, ...cases.slice(0, 3), 10, ...cases.slice(3)]);
  expect(shownOf([...upTo(9), ...cases, 10]).slice(0, 13)).toEqual([...upTo(7), ...cases.slice(0, 3), 7, 8, 10]);
});

test('what is said of the order is true of it, whatever was found', () => {
  expect([orderOf([1, from, 10]), orderOf([from, 10, from + 1]), orderOf([10, 1]), orderOf([10, from]), orderOf([])]).toEqual([
    'first',
    'casesLast',
    'mixed',
    'mixed',
    'first',
  ]);
  fc.assert(
    fc.property(rows, (found) => {
      const shown = shownOf(found.toSorted((a, b) => Number(isLoose(a)) - Number(isLoose(b))));
      expect(orderOf(shown)).toBe(found.filter(isCase).length > 7 && found.some(isLoose) ? 'casesLast' : 'first');
    }),
  );
});

test.each(['〔2026〕9006', '〔2026〕9006号', '[2026]9006', '（2026）第9006号', '2026 9006', '2026年9006号', '2026年第9006号'])(
  '%s is the end of decision numbers, whose cases go first',
  (typed) => {
    const numbers = [undefined, '东环罚〔2026〕90061号', '东环罚〔2026〕9006号', '临环罚〔2026〕9006号', '东环罚〔2025〕9006号'];
    const ending = endingSo(numbers, numberEnd(typed));
    expect(ending).toEqual([2, 3]);
    expect([...foremost(Uint32Array.of(0, 1, 2, 3, 4), (row) => ending.includes(row))]).toEqual([2, 3, 0, 1, 4]);
  },
);

test.each(['2026', '2026年', '2026年9月', '2026 9', '2026 2027', '2026-11-27', '京政办发〔2026〕2号', '2026年9006号 扬尘'])(
  '%s is no end of decision numbers',
  (typed) => {
    expect(numberEnd(typed)).toBeUndefined();
    expect(endingSo(['东环罚〔2026〕9006号'], numberEnd(typed))).toEqual([]);
  },
);

test('one kind does not fill the first page: its first few stand there, then what else is there, then the others of it', () => {
  const requirements = upTo(14);
  const others = [20, 21, 22];
  const kindOf = (row: number) => (row < 20 ? 'requirements' : row < 30 ? `kind${row}` : undefined);
  const { rows: shown, many } = kindsAmong(Uint32Array.from([...requirements, ...others]), kindOf);
  expect([...shown]).toEqual([...requirements.slice(0, mostOfKind), ...others, ...requirements.slice(mostOfKind)]);
  expect([...many]).toEqual(['requirements']);
  // Where nothing else is there, or all of it stands before, nothing is moved and nothing is said.
  for (const found of [requirements, [...others, ...requirements], [...requirements.slice(0, mostOfKind), ...others], upTo(14, 40)]) {
    const alone = kindsAmong(Uint32Array.from(found), kindOf);
    expect([[...alone.rows], [...alone.many]]).toEqual([found, []]);
  }
});

test('what holds a question is not put behind what holds words of it for being of one kind', () => {
  const found = [...upTo(9), 10, 11, 12];
  const { rows: shown, many } = kindsAmong(Uint32Array.from(found), (row) => (row < 10 ? 'requirements' : 'news'), isLoose);
  expect([[...shown], [...many]]).toEqual([found, []]);
});

test('whatever the kinds, each result stands once, the first of each kind and what is behind the first page where it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200), { maxLength: 120 }), fc.integer({ min: 1, max: 6 }), (found, kinds) => {
      const { rows: shown } = kindsAmong(Uint32Array.from(found), (row) => `${row % kinds}`);
      expect([...shown].toSorted()).toEqual(found.toSorted());
      for (let kind = 0; kind < kinds; kind++)
        expect([...shown].filter((row) => row % kinds === kind)).toEqual(found.filter((row) => row % kinds === kind));
      expect(shown[0]).toBe(found[0]);
    }),
  );
});
