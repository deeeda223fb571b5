import { describe, expect, test } from 'vitest';
import { lawReader } from '../../../src/domain/law/law-names.ts';

const read = lawReader([
  {
    id: 'air',
    names: { zh: ['大气污染防治法', '大气法'], en: ['Air Law', 'Air Pollution Prevention and Control Law'] },
  },
  { id: 'general', names: { zh: ['环境保护法', '环保法'], en: ['Environmental Protection Law', 'EPL'] } },
  { id: 'sea', names: { zh: ['海洋环境保护法'], en: ['Marine Environment Protection Law'] } },
]);

describe('the names of laws in words', () => {
  test.each<[string, (string | undefined)[]]>([
    ['依据《中华人民共和国大气污染防治法》（2018年修正）第31条', ['air']],
    ['依据《大气污染防治法（2018年修正）》', ['air']],
    ['按照大气 污染防治法，或者〈大气法〉', ['air', 'air']],
    ['中华人民共和国环境保护法和海洋环境保护法', ['general', 'sea']],
    ['《上海市大气污染防治法》', [undefined]],
    ['《大气污染防治法实施细则》和环境保护法实施细则', [undefined]],
    ['环保法律、大气法规、环保法治', []],
    ['没有法律', []],
  ])('in Chinese: %s', (text, ids) => {
    expect(read.zh(text).map(({ id }) => id)).toEqual(ids);
  });

  test.each<[string, string[]]>([
    ['Under the Air Law', ['air']],
    ['under the air law', ['air']],
    ['students of air law', []],
    ['the Law on the Prevention and Control of Air Pollution', ['air']],
    ['the Law of the People’s Republic of China on Air Pollution Prevention and Control', ['air']],
    ['the Air Pollution Law and EPL, article 26', ['air', 'general']],
    ['the Law on the Protection of the Marine Environment', ['sea']],
    ['the Marine Environment Protection Law', ['sea']],
    ['the Environmental Protection Law’s words', ['general']],
  ])('in English: %s', (text, ids) => {
    expect(read.en(text).map(({ id }) => id)).toEqual(ids);
  });
});

test('a name of two characters that is a common word too is a law before an article or in marks only', () => {
  const read = lawReader([{ id: 'soil', names: { zh: ['土法'], en: [] } }]).zh;
  const found = (text: string) => read(text).filter(({ id }) => id === 'soil').length;
  expect([found('按照土法第八十六条处罚'), found('《土法》已经废止'), found('用土法堆肥'), found('土法上马')]).toEqual([1, 1, 0, 0]);
});
