import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, type Lang } from '../../../src/domain/language.ts';
import { formatDate, formatMonth, formatMonthName, formatNumber } from '../../../src/i18n/formats.ts';
import { inLanguage, textIn } from '../../../src/i18n/translated.ts';
import { t, wordsBelow, type Key } from '../../../src/i18n/words.ts';

const wordsOf = (lang: Lang) => wordsBelow(lang, ['']) as Record<Key, string>;
const [zh, en] = [wordsOf('zh'), wordsOf('en')];
const keys = Object.keys(zh) as Key[];
const filesOf = (lang: Lang) =>
  globSync(`src/i18n/${lang}/*.json`)
    .toSorted()
    .map((file) => ({ name: file.split('/').at(-1)!, held: JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> }));

test('both languages have the same keys with the same placeholders', () => {
  expect(Object.keys(en).toSorted()).toEqual(keys.toSorted());
  const holes = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
  for (const key of keys) expect(holes(en[key]), key).toEqual(holes(zh[key]));
});

test('words lie in files by subject, the same in each language, sorted, and every file is read', () => {
  const shape = (lang: Lang) => filesOf(lang).map(({ name, held }) => [name, Object.keys(held)]);
  for (const lang of languages) expect(shape(lang), lang).toEqual(shape('zh'));
  for (const { name, held } of filesOf('zh')) expect(Object.keys(held), name).toEqual(Object.keys(held).toSorted());
  const filed = filesOf('zh').flatMap(({ held }) => Object.keys(held));
  expect(filed.toSorted()).toEqual(keys.toSorted());
});

test('all keys of one subject lie in one file', () => {
  const placed = filesOf('zh').flatMap(({ name, held }) =>
    [...new Set(Object.keys(held).map((key) => key.split('.')[0]!))].map((of) => [of, name]),
  );
  expect(placed.map(([of]) => of)).toEqual([...new Set(placed.map(([of]) => of))]);
});

test('every key is used: by its name, or by a name with a gap', () => {
  const sources = globSync('src/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'));
  const named = new Set(sources.flatMap((source) => [...source.matchAll(/['"`]([a-zA-Z]+(?:\.[\w-]+)*)['"`]/g)].map(([, name]) => name!)));
  const gaps = sources
    .flatMap((source) => [...source.matchAll(/`((?:\w|\.|\$\{[^}]*\})+)`/g)].map(([, pattern]) => pattern!.replace(/\$\{[^}]*\}/g, '*')))
    .filter((pattern) => pattern.includes('*') && /\w{3}/.test(pattern) && pattern.includes('.'))
    .map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`));
  expect(keys.filter((key) => !named.has(key) && !gaps.some((gap) => gap.test(key)))).toEqual([]);
});

test('English has no Han characters but in examples and names of the language', () => {
  const allowed = new Set<Key>(['language.other', 'language.otherShort']);
  for (const key of keys) if (!allowed.has(key)) expect(en[key], key).not.toMatch(/\p{Script=Han}/u);
});

test('words that state a rule take its numbers from the rule', () => {
  for (const lang of ['zh', 'en'] as const) {
    expect(t(lang, 'progress.rule', { day: 10 }).match(/\d+/g)).toEqual(['10', '10']);
    expect(t(lang, 'case.isRepeat', { months: 6 }).match(/\d+/g)).toEqual(['6']);
    expect(t(lang, 'progress.parts')).not.toMatch(/[\d一二三四五六七八九十]|five/i);
  }
});

test('words and dates of the page’s language', () => {
  expect(t('en', 'search.count', { count: '312' })).toBe('312 results');
  expect(formatDate('2023-03-01', 'zh')).toBe('2023年3月1日');
  expect(formatDate('2023-03-01', 'en')).toBe('1 March 2023');
  expect(formatMonth('2023-03', 'zh')).toBe('2023年3月');
  expect([formatMonthName('09', 'zh'), formatMonthName('09', 'en')]).toEqual(['9月', 'Sep']);
  expect(formatNumber(1234.5, 'en', 2)).toBe('1,234.50');
});

test('what the browser takes from here brings no words along', () => {
  const importsOf = (name: string) =>
    [...readFileSync(`src/i18n/${name}.ts`, 'utf8').matchAll(/from '([^']+)'/g)].map(([, imported]) => imported);
  expect(importsOf('formats')).toEqual(['../domain/language.ts']);
  expect(importsOf('amounts')).toEqual(['../domain/language.ts', '../domain/numbers/money.ts']);
});

test('what is not translated is shown in the other language and marked', () => {
  expect(inLanguage({ zh: '大气' }, 'en')).toEqual({ text: '大气', lang: 'zh-CN' });
  expect(textIn({ en: 1 }, 'zh')).toEqual({ text: 1, lang: 'en' });
  expect(() => textIn({}, 'zh')).toThrow();
});

test('a word agrees in number with its value', () => {
  const tasks = (count: number | string) => t('en', 'tasks.number', { count });
  expect([tasks(0), tasks(1), tasks('1'), tasks(2), tasks('1,001')]).toEqual(['0 tasks', '1 task', '1 task', '2 tasks', '1,001 tasks']);
  for (const key of keys) for (const [, name] of en[key].matchAll(/\{(\w+):/g)) expect(en[key], key).toContain(`{${name}}`);
});

test('a key without words is named, and no sentence with a hole is shown in its place', () => {
  expect(() => t('en', 'permits.lead' as Key)).toThrow('src/i18n/en/ has no words for "permits.lead"');
});
