import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asks, questionWords } from '../../../src/search/question.ts';

const known = new Set(['东浦区', '生态环境局', '空气质量', '举报']);
const words = (question: string, more: readonly string[] = []) => questionWords(question, new Set([...known, ...more]));

test.each([
  ['怎么举报', ['举报']],
  ['东浦区空气质量怎么样', ['东浦区', '空气质量']],
  ['东浦区的生态环境局在哪里', ['东浦区', '生态环境局']],
  ['请问我应该找谁举报', ['举报']],
  ['为什么要举报', ['举报']],
])('%s is about %j', (question, about) => {
  expect(words(question)).toEqual(about);
});

test('a word that the portal knows is never taken apart, the longest first', () => {
  expect(words('临澜市空气质量公报', ['空气', '空气质量公报'])).toContain('空气质量公报');
});

test('a word that the segmenter does not know is not lost with its single characters', () => {
  expect(questionWords('举报奖励', new Set()).join('')).toBe('举报奖励');
  expect(questionWords('查处情况', new Set()).join('')).toBe('查处情况');
});

test('what asks is not looked for inside other words', () => {
  expect(questionWords('达到底线', new Set())).toContain('底线');
  expect(questionWords('统一下达', new Set())).toEqual(['统一', '下达']);
});

test('an English question is about what it names, without the words that ask', () => {
  expect(words('how do i report the smell of the factory')).toEqual(['report', 'smell', 'factory']);
  expect(words('where can i see what the bureau has done')).toEqual(expect.arrayContaining(['bureau']));
  expect(words('where can i see what the bureau has done')).not.toEqual(expect.arrayContaining(['the', 'what', 'i', 'can']));
});

test('a phrase that has others for it stands beside its words, the longest at each place, in either number', () => {
  const phrases = new Set(['smog alert', 'red alert', 'air quality index', 'air quality']);
  expect(questionWords('smog alerts today', new Set(), phrases)).toEqual(['smog', 'alerts', 'today', 'smog alerts']);
  expect(questionWords('the air quality index', new Set(), phrases).slice(-1)).toEqual(['air quality index']);
});

test('numbers and Latin letters among Chinese are words of their own', () => {
  expect(words('2026年pm2.5')).toEqual(expect.arrayContaining(['2026', 'pm2.5']));
  expect(words('举报12369')).toEqual(['举报', '12369']);
});

test('a word that comes twice counts once, and of a very long question only the beginning', () => {
  expect(words('举报举报')).toEqual(['举报']);
  expect(words(Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')).length).toBeLessThan(20);
});

test('what asks is told from what names', () => {
  expect(['怎么举报', '什么是臭氧', '哪里能查'].map(asks)).toEqual([true, true, true]);
  expect(['举报', '臭氧', '东浦区'].map(asks)).toEqual([false, false, false]);
});

test('every word stands in the question, whatever was typed', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'怎么举报东浦区空气质量的 ab12.%'), maxLength: 60 });
  fc.assert(
    fc.property(typed, (question) => {
      const found = words(question);
      expect(found.every((word) => word !== '' && question.includes(word))).toBe(true);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('of a long question the words that the portal knows are looked for, wherever they stand in it', () => {
  const long = '楼下饭馆新装机器声音轰鸣家人夜晚难以入睡物业多次沟通毫无结果邻居意见强烈希望有关部门尽快派人现场核实应当举报';
  const found = words(long);
  expect(found.length).toBeLessThanOrEqual(12);
  expect(found).toContain('举报');
});
