import { expect, test } from 'vitest';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import zh from '../../../src/i18n/zh.json' with { type: 'json' };
import { formatDate, formatMonth, inLanguage, t, textIn, type Key } from '../../../src/i18n/index.ts';

const keys = Object.keys(zh) as Key[];

test('both languages have the same keys with the same placeholders', () => {
  expect(Object.keys(en).toSorted()).toEqual(keys.toSorted());
  const holes = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
  for (const key of keys) expect(holes(en[key]), key).toEqual(holes(zh[key]));
});

test('English has no Han characters but in examples and names of the language', () => {
  const allowed = new Set<Key>(['language.other', 'search.tip3']);
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
});

test('what is not translated is shown in the other language and marked', () => {
  expect(inLanguage({ zh: '大气' }, 'en')).toEqual({ words: '大气', lang: 'zh-CN' });
  expect(textIn({ en: 1 }, 'zh')).toEqual({ text: 1, lang: 'en' });
  expect(() => textIn({}, 'zh')).toThrow();
});
