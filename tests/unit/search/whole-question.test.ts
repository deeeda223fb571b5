import { expect, test } from 'vitest';
import { wholeQuestion } from '../../../src/search/whole-question.ts';

const laws = [
  { law: '生态环境法典', names: ['法典', 'the Code', 'Code'] },
  { law: '大气污染防治法', names: ['大气法', 'Air Law'] },
];
const read = (question: string, lang: 'zh' | 'en' = 'zh') => wholeQuestion(question, lang, { asOf: '2026-11-24', laws });

test('a day is a day, however it is written', () => {
  for (const question of ['23/10/2026', '10月23日', '23 October']) expect(read(question), question).toEqual({ day: '2026-10-23' });
  expect(read('yesterday', 'en')).toEqual({ day: '2026-11-23' });
});

test('an article is one with its law or without, in either language', () => {
  for (const [question, lang] of [
    ['第1086条', 'zh'],
    ['法典第1086条', 'zh'],
    ['第一千零八十六条', 'zh'],
    ['article 1086 of the Code', 'en'],
    ['article 1086', 'en'],
  ] as const)
    expect(read(question, lang), question).toMatchObject({ article: { article: { article: 1086 } } });
});

test('what says more, is quoted, or names a law that nobody knows is a question of words', () => {
  for (const question of ['扬尘 第1086条', '“第1086条”', '无此法第3条', '10月23日 扬尘', '临环罚〔2026〕1号', ''])
    expect(read(question), question).toBeUndefined();
  expect(read('dust article 1086 of the Code', 'en')).toBeUndefined();
});

test('the beginning that numbers of an authority in a year have in common is one, as it is issued', () => {
  expect(read('临环罚〔2026〕')).toEqual({ numbers: '临环罚〔2026〕' });
  for (const question of ['“临环罚〔2026〕”', '扬尘 临环罚〔2026〕', '临环罚〔2026〕1号', '2026'])
    expect(read(question), question).toBeUndefined();
});
