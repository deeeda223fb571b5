import { expect, test } from 'vitest';
import { lawReader } from '../../../src/domain/law/law-names.ts';
import { articlesIn } from '../../../src/domain/law/named-articles.ts';

const read = lawReader([
  { id: 'code', names: { zh: ['生态环境法典', '法典'], en: ['Environmental Code', 'Code'] } },
  { id: 'air', names: { zh: ['大气污染防治法', '大气法'], en: ['Air Law'] } },
]);

test.each([
  ['法典第一千一百零二条对无证排放规定了同样的幅度', ['code 1102']],
  ['《生态环境法典》 第62条、第64条和第六十六条第二款', ['code 62', 'code 64', 'code 66']],
  ['法典第一百九十二条至第一百九十四条', ['code 192', 'code 193', 'code 194']],
  ['大气法第99条现为法典第1107条，新规定处罚较轻的，用新规定（第一千零五十七条）', ['air 99', 'code 1107', 'code 1057']],
  ['第五条没有写明是哪部法律', []],
  ['法典没有写明', []],
  ['在法典里归哪一条管', []],
  ['法典里没有这一条', []],
  ['法典中处罚最多的是哪十条', []],
  ['法典共一千二百四十二条', []],
  ['法典1107条', ['code 1107']],
  ['法典一千一百零七条', ['code 1107']],
  ['法典第240、241条', ['code 240', 'code 241']],
  ['《清洁生产办法》第七条', []],
])('%s', (line, named) => {
  expect(articlesIn(line, 'zh', read.zh).map(({ id, article }) => `${id} ${article}`)).toEqual(named);
});

test.each([
  ['Articles 62, 64 and 66(2) of the Environmental Code', ['code 62', 'code 64', 'code 66']],
  ['see the Code, articles 192 to 194', ['code 192', 'code 193', 'code 194']],
  ['In force until August; now article 1108 of the Code.', ['code 1108']],
  ['The Code came into force on 15 August 2026', []],
  ['Article 5 allows a fine', []],
  ['the Code’s article 1057 (2 paragraphs)', ['code 1057']],
])('%s', (line, named) => {
  expect(articlesIn(line, 'en', read.en).map(({ id, article }) => `${id} ${article}`)).toEqual(named);
});

test('on the page of a law articles that bear no name are its own', () => {
  const own = (line: string, lang: 'zh' | 'en') => articlesIn(line, lang, read[lang], 'air').map(({ id, article }) => `${id} ${article}`);
  expect(own('按第三十三条罚款；法典第一千一百零二条规定了同样的幅度', 'zh')).toEqual(['air 33', 'code 1102']);
  expect(own('本法第三十四条规定', 'zh')).toEqual(['air 34']);
  expect(own('《清洁生产办法》第七条', 'zh')).toEqual([]);
  expect(own('Article 33 allows a fine, as does article 1102 of the Code', 'en').toSorted()).toEqual(['air 33', 'code 1102']);
  expect(own('article 7 of the Cleaner Production Rules', 'en')).toEqual([]);
});
