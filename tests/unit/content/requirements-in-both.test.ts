import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { englishMonths } from '../../../src/domain/days/english-months.ts';
import { namedArticles } from '../../../src/domain/law/articles.ts';
import type { Translated } from '../../../src/domain/language.ts';
import type { Requirement } from '../../../src/schemas/requirement.ts';

const held = globSync('src/library/national/requirements/*.yaml').map((file) => ({
  file,
  ...(parse(readFileSync(file, 'utf8')) as Requirement),
}));

const sorted = (found: Iterable<string>): string[] => [...new Set(found)].toSorted();
/** Amounts in yuan, articles in figures. */
const plainZh = (text: string): string =>
  text
    .replace(/(\d+)万(?=元)/g, (_, count: string) => String(Number(count) * 10_000))
    .replace(/第[零一二三四五六七八九十百千]+条/gu, (article) => `第${namedArticles(article).join()}条`);
const plainEn = (text: string): string => monthsInFigures(text.replace(/(?<=\d),(?=\d{3})/g, ''));
const figures = (text: string): string[] => [...text.matchAll(/\d+/g)].map(([figure]) => String(Number(figure)));
/** Spans of days, and days of the year, as what they count: 3个工作日 and “3 working days” are both `3 workingDays`. */
const daysZh = (text: string): string[] => [
  ...[...text.matchAll(/(\d+)个?工作日/g)].map(([, count]) => `${count} workingDays`),
  ...[...text.matchAll(/(?<!月)(?<!\d)(\d+)(?:日|天)(?:内|后|前|以)/g)].map(([, count]) => `${count} days`),
  ...[...text.matchAll(/(\d+)个月/g)].map(([, count]) => `${count} months`),
  ...[...text.matchAll(/(\d+)月(\d+)日/g)].map(([, month, day]) => `${month}-${day}`),
  ...[...text.matchAll(/(\d+)月底/g)].map(([, month]) => `${month}-end`),
];
const monthOf = (name: string): number => englishMonths.indexOf(name) + 1;
const months = englishMonths.join('|');
const daysEn = (text: string): string[] => [
  ...[...text.matchAll(/(\d+)[ -]working[ -]days?/g)].map(([, count]) => `${count} workingDays`),
  ...[...text.matchAll(/(\d+)[ -]days?\b/g)].map(([, count]) => `${count} days`),
  ...[...text.matchAll(/(\d+)[ -]months?\b/g)].map(([, count]) => `${count} months`),
  ...[...text.matchAll(new RegExp(`(\\d+) (${months})`, 'g'))].map(([, day, month]) => `${monthOf(month!)}-${day}`),
  ...[...text.matchAll(new RegExp(`end of (${months})`, 'g'))].map(([, month]) => `${monthOf(month!)}-end`),
];
const monthsInFigures = (text: string): string => text.replace(new RegExp(`\\b(${months})\\b`, 'g'), (name) => String(monthOf(name)));

test('every requirement of the library has the same numbers and days in both languages, field by field', () => {
  const differing = held.flatMap(({ file, ...fields }) =>
    textsOf(fields).flatMap(({ zh, en = '' }) => {
      const pairs = [
        [sorted(figures(plainZh(zh))), sorted(figures(plainEn(en)))],
        [sorted(daysZh(zh)), sorted(daysEn(en))],
      ];
      return pairs
        .filter(([one, other]) => String(one) !== String(other))
        .map(([one, other]) => `${file}: ${zh} [${one}] ≠ ${en} [${other}]`);
    }),
  );
  expect(differing).toEqual([]);
});

test('the articles that a requirement rests on, and those on what follows otherwise, are the same in both languages', () => {
  const articlesEn = (text: string): number[] =>
    [...text.matchAll(/(\d+)(?: to (\d+))?/g)].flatMap(([, from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
    );
  const differing = held.flatMap(({ file, basis, consequences = [] }) =>
    [...basis, ...consequences]
      .filter(({ articles }) => String(namedArticles(articles.zh)) !== String(articlesEn(articles.en ?? '')))
      .map(({ articles }) => `${file}: ${articles.zh} ≠ ${articles.en}`),
  );
  expect(differing).toEqual([]);
});

const textsOf = ({ matter, content, deadline, subject, channel, consequences = [] }: Requirement): Translated[] => [
  matter,
  content,
  deadline,
  subject,
  ...(channel ? [channel] : []),
  ...consequences.map(({ what }) => what),
];
