import { expect, test } from 'vitest';
import { checkOneDecision } from '../../../src/content/checks/cases/one-decision.ts';
import type { Draft } from '../../../src/content/entry.ts';
import type { Fault } from '../../../src/content/faults.ts';

const row = (decisionNumber: string, line: number): Draft<'cases'> =>
  ({
    id: decisionNumber,
    file: 'content/cases/2026.csv',
    locate: () => ({ line, column: 1 }),
    fields: { decisionNumber, decidedOn: '2026-03-10', party: `甲${line}公司`, facts: `第${line}处裸土` },
  }) as unknown as Draft<'cases'>;

function faultsOf(numbers: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  checkOneDecision(
    numbers.map((number, index) => row(number, index + 2)),
    faults,
  );
  return faults;
}

/** How many places of lists are looked at meanwhile, by going through them or by looking for one. */
function placesVisited(run: () => void): number {
  const own = { iterate: Array.prototype[Symbol.iterator], find: Array.prototype.find };
  let visited = 0;
  Array.prototype[Symbol.iterator] = function* <T>(this: T[]) {
    for (let index = 0; index < this.length; index++) {
      visited++;
      yield this[index]!;
    }
  } as typeof own.iterate;
  Array.prototype.find = function (this: unknown[], fits: (value: unknown, index: number, all: unknown[]) => unknown) {
    return own.find.call(this, (...of) => (visited++, fits(...of)));
  } as typeof own.find;
  try {
    run();
  } finally {
    Array.prototype[Symbol.iterator] = own.iterate;
    Array.prototype.find = own.find;
  }
  return visited;
}

test('each later spelling names the row that came first; the same serial of another office or year is none', () => {
  const numbers = [
    '东环罚〔2026〕1号',
    '西环罚〔2026〕1号',
    '东环罚〔2025〕1号',
    '东环罚字〔26〕第0001号',
    '东环罚[2026]1-0号',
    '甲',
    '乙',
  ];
  expect(faultsOf(numbers).map(({ line, message }) => [line, /\(.*\)/.exec(message.en)![0]])).toEqual([
    [5, '(content/cases/2026.csv:2)'],
    [6, '(content/cases/2026.csv:2)'],
  ]);
});

test('a row costs the same however many offices counted up to its serial, and however often one number stands there', () => {
  for (const numberOf of [(index: number) => `${'东西南北'[index % 4]}${index}环罚〔2026〕1号`, () => '东环罚〔2026〕1号']) {
    const steps = [200, 2000].map((rows) => {
      const numbers = Array.from({ length: rows }, (_, index) => numberOf(index));
      return placesVisited(() => void faultsOf(numbers));
    });
    expect(steps[0]).toBeGreaterThanOrEqual(200);
    expect(steps[1]).toBeLessThanOrEqual(steps[0]! * 11);
  }
});
