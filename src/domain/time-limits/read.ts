import type { Bilingual } from '../language.ts';
import { nearest } from '../nearest.ts';
import {
  daySorts,
  limitEvents,
  limitFrequencies,
  hasDay,
  mostDays,
  type DayOfMonth,
  type LimitEvent,
  type InPeriod,
  type Span,
  type TimeLimit,
} from './time-limit.ts';

/** Why a time limit cannot be read: at which word, by its number and by the place of its first letter, from 0. */
export type LimitProblem = Bilingual & { word: number; at: number };
export type ReadLimit = { limit: TimeLimit } | { problem: LimitProblem };

/**
 * Reads a time limit in the notation of the content:
 *
 *     within 20 workingDays of formed            by 03-15 of nextYear        standing
 *     within 20 workingDays of asked extendable by 20 workingDays            updated
 *     at least 7 workingDays before hearing      by 03-end of year           periodic
 *     at least quarterly                         by day 15 of nextMonth      realTime
 *     with result   before submission   promptly   promptly after incident
 */
export function readTimeLimit(text: string): ReadLimit {
  const words = new Words(text);
  try {
    const limit = limitIn(words);
    words.end();
    return { limit };
  } catch (error) {
    if (error instanceof Unread) return { problem: error.problem };
    throw error;
  }
}

class Unread extends Error {
  readonly problem: LimitProblem;
  constructor(problem: LimitProblem) {
    super(problem.en);
    this.problem = problem;
  }
}

/** The words of a time limit, read one after the other. */
class Words {
  private readonly words: { word: string; at: number }[];
  private readonly length: number;
  private next = 0;

  constructor(text: string) {
    this.words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, at: index }));
    this.length = text.length;
  }

  /** The next word, without going on. */
  get ahead(): string | undefined {
    return this.words[this.next]?.word;
  }

  /** Goes on where the next word is this one. */
  skip(word: string): boolean {
    const isNext = this.ahead === word;
    if (isNext) this.next++;
    return isNext;
  }

  /** One of several words, and no other. */
  oneOf<const W extends string>(choices: readonly W[]): W {
    const found = choices.find((choice) => choice === this.ahead) ?? this.fail(choices);
    this.next++;
    return found;
  }

  /** What a pattern reads in the next word. */
  matching<T>(read: (word: string) => T | undefined, likeness: readonly string[]): T {
    const value = this.ahead === undefined ? undefined : read(this.ahead);
    if (value === undefined) return this.fail(likeness);
    this.next++;
    return value;
  }

  end(): void {
    if (this.ahead !== undefined) this.fail([]);
  }

  private fail(expected: readonly string[]): never {
    const at = this.words[this.next]?.at ?? this.length;
    throw new Unread({ word: this.next + 1, at, ...problemMessage(this.next + 1, this.ahead, expected) });
  }
}

function problemMessage(number: number, word: string | undefined, expected: readonly string[]): Bilingual {
  if (word !== undefined && !expected.length)
    return {
      zh: `第 ${number} 个词“${word}”多余：时限到它前面已经完整。`,
      en: `Word ${number}, "${word}", is one too many: the time limit is whole before it.`,
    };
  const close = word === undefined ? undefined : nearest(word, expected);
  const [zh, en] = [`应为：${expected.join('、')}。`, `Expected: ${expected.join(', ')}.`];
  if (word === undefined)
    return { zh: `时限没有写完，缺第 ${number} 个词。${zh}`, en: `The time limit breaks off: word ${number} is missing. ${en}` };
  return {
    zh: `第 ${number} 个词“${word}”看不懂。${close === undefined ? '' : `是否为“${close}”？`}${zh}`,
    en: `Word ${number}, "${word}", is not understood. ${close === undefined ? '' : `Did you mean "${close}"? `}${en}`,
  };
}

const alone = ['standing', 'updated', 'periodic', 'realTime'] as const;
const beginnings = ['within', 'at', 'by', 'with', 'before', 'promptly', ...alone] as const;

function limitIn(words: Words): TimeLimit {
  const first = words.oneOf(beginnings);
  switch (first) {
    case 'within':
      return withinIn(words);
    case 'at':
      return atLeastIn(words);
    case 'by':
      return dayIn(words);
    case 'with':
    case 'before':
      return { sort: first, of: words.oneOf(limitEvents) };
    case 'promptly':
      return words.skip('after') ? { sort: first, after: words.oneOf(limitEvents) } : { sort: first };
    default:
      return { sort: first };
  }
}

function withinIn(words: Words): TimeLimit {
  const span = spanIn(words);
  words.oneOf(['of']);
  const of = words.oneOf(limitEvents);
  if (!words.skip('extendable')) return { sort: 'within', span, of };
  words.oneOf(['by']);
  return { sort: 'within', span, of, extension: spanIn(words) };
}

function atLeastIn(words: Words): TimeLimit {
  words.oneOf(['least']);
  if (!/^\d/u.test(words.ahead ?? '')) return { sort: 'often', frequency: words.oneOf(limitFrequencies) };
  const span = spanIn(words);
  words.oneOf(['before']);
  return { sort: 'ahead', span, of: words.oneOf(limitEvents) as LimitEvent };
}

function dayIn(words: Words): TimeLimit {
  if (words.skip('day')) {
    const day = words.matching((word) => dayOfMonth(word, 1), ['1–31', 'end']);
    words.oneOf(['of']);
    return { sort: 'monthly', day, place: placeIn(words, 'month', 'nextMonth') };
  }
  const date = words.matching(monthAndDay, ['day', 'MM-DD', 'MM-end']);
  words.oneOf(['of']);
  return { sort: 'yearly', ...date, place: placeIn(words, 'year', 'nextYear') };
}

const placeIn = (words: Words, same: string, next: string): InPeriod => (words.oneOf([same, next]) === same ? 'same' : 'next');

function spanIn(words: Words): Span {
  const count = words.matching(
    (word) => (/^[1-9]\d{0,2}$/u.test(word) && Number(word) <= mostDays ? Number(word) : undefined),
    [`1–${mostDays}`],
  );
  return { count, measuredIn: words.oneOf(daySorts) };
}

function dayOfMonth(word: string, month: number): DayOfMonth | undefined {
  const day = word === 'end' ? word : /^\d{1,2}$/u.test(word) ? Number(word) : undefined;
  return day !== undefined && hasDay(month, day) ? day : undefined;
}

function monthAndDay(word: string): { month: number; day: DayOfMonth } | undefined {
  const [, month, day] = /^(0[1-9]|1[0-2])-(\d{2}|end)$/u.exec(word) ?? [];
  const read = month === undefined ? undefined : dayOfMonth(day!, Number(month));
  return read === undefined ? undefined : { month: Number(month), day: read };
}

const two = (number: number): string => String(number).padStart(2, '0');
const spanWords = ({ count, measuredIn }: Span): string => `${count} ${measuredIn}`;

/** A time limit in the notation that `readTimeLimit` reads. */
export function writeTimeLimit(limit: TimeLimit): string {
  switch (limit.sort) {
    case 'within': {
      const more = limit.extension ? ` extendable by ${spanWords(limit.extension)}` : '';
      return `within ${spanWords(limit.span)} of ${limit.of}${more}`;
    }
    case 'ahead':
      return `at least ${spanWords(limit.span)} before ${limit.of}`;
    case 'yearly':
      return `by ${two(limit.month)}-${limit.day === 'end' ? 'end' : two(limit.day)} of ${limit.place === 'same' ? 'year' : 'nextYear'}`;
    case 'monthly':
      return `by day ${limit.day} of ${limit.place === 'same' ? 'month' : 'nextMonth'}`;
    case 'often':
      return `at least ${limit.frequency}`;
    case 'with':
    case 'before':
      return `${limit.sort} ${limit.of}`;
    case 'promptly':
      return limit.after === undefined ? limit.sort : `promptly after ${limit.after}`;
    default:
      return limit.sort;
  }
}

/** A time limit as a requirement holds it; undefined where it has none. */
export function heldTimeLimit(held: string | undefined): TimeLimit | undefined {
  const read = held === undefined ? undefined : readTimeLimit(held);
  return read && 'limit' in read ? read.limit : undefined;
}
