import { monthGroup, monthNumber } from '../days/english-months.ts';
import type { Bilingual } from '../language.ts';

const chinese = /(?<!\d)((?:19|20)\d{2})\s*年\s*(1[0-2]|0?[1-9])\s*月(?:份)?(?!\s*(?:\d{1,2}\s*日|[起底末初]|以来|以后|以前|之前|之后))/gu;
const english = new RegExp(`(?<!\\d |\\b(?:since|from|until|before|after|by|end of) )\\b${monthGroup} ((?:19|20)\\d{2})\\b`, 'gu');

const numbered = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The months of which words speak as such, in either language: a day in one is not, nor is what goes from or to one. */
export function monthsNamed({ zh, en }: Bilingual): Set<string> {
  const text = `${zh}\n${en}`;
  return new Set([
    ...[...text.matchAll(chinese)].map(([, year, month]) => numbered(year!, Number(month))),
    ...[...text.matchAll(english)].map(([, month, year]) => numbered(year!, monthNumber(month!))),
  ]);
}

const without = (text: string): string => text.replace(chinese, ' ').replace(english, ' ');

/** Words without the months that they name, so that what stays speaks of years. */
export const withoutMonths = ({ zh, en }: Bilingual): Bilingual => ({ zh: without(zh), en: without(en) });
