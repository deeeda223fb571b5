import { expect, test } from 'vitest';
import { phraseOf, type QueryTerm } from '../../../src/search/query.ts';
import { wholeQuestion } from '../../../src/search/whole-question.ts';

const laws = [
  { law: '生态环境法典', names: ['法典', 'Ecological and Environmental Code', 'Environmental Code', 'the Code', 'Code'] },
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

test('an article is the same whatever its law is called and in whichever order, with 的, of or a comma between', () => {
  const written = (question: string, lang: 'zh' | 'en') => {
    const { article } = read(question, lang) as { article: QueryTerm };
    return new Set([article.pagefind, ...(article.alike ?? [])]);
  };
  const english = ['Code article 240', 'Article 240 of the Code', 'Code, art. 240', 'article 240 of the Environmental Code', '法典第240条'];
  const chinese = ['第二百四十条 生态环境法典', '第240条，《生态环境法典》', '法典240条', '生态环境法典的第240条', '环境法典第二百四十条'];
  for (const [lang, questions] of [
    ['en', english],
    ['zh', chinese],
  ] as const) {
    const texts =
      lang === 'en'
        ? ['Environmental Code, article 240', 'article 240 of the Code', '《生态环境法典》第二百四十条']
        : ['《生态环境法典》第二百四十条', '法典第240条'];
    for (const question of questions)
      for (const text of texts)
        expect(
          [...written(question, lang)].some((phrase) => phraseOf(text, lang).includes(phrase.slice(1, -1))),
          `${question}: ${text}`,
        ).toBe(true);
  }
  expect([...written('article 240 of the Code', 'en')].some((phrase) => phrase.includes('air law'))).toBe(false);
});

test('what says more, is quoted, or names a law that nobody knows is a question of words', () => {
  for (const question of ['扬尘 第1086条', '扬尘的第1086条 大气法', '“第1086条”', '无此法第3条', '10月23日 扬尘', '临环罚〔2026〕1号', ''])
    expect(read(question), question).toBeUndefined();
  expect(read('dust article 1086 of the Code', 'en')).toBeUndefined();
});

test('the beginning that numbers of an authority in a year have in common is one, as it is issued', () => {
  expect(read('临环罚〔2026〕')).toEqual({ numbers: '临环罚〔2026〕' });
  for (const question of ['“临环罚〔2026〕”', '扬尘 临环罚〔2026〕', '临环罚〔2026〕1号', '2026'])
    expect(read(question), question).toBeUndefined();
});
