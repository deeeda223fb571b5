import { expect, test, vi } from 'vitest';
import { knownNumber } from '../../../src/client/search/known-number.ts';

vi.mock('../../../src/client/search/names-file.ts', () => ({
  siteVocabulary: () =>
    Promise.resolve({
      vocabulary: { simplified: (text: string) => text.replaceAll('東', '东').replaceAll('環', '环').replaceAll('罰', '罚') },
    }),
}));

const known = ['东环罚〔2026〕9号', '东环罚〔2026〕12号', '东环罚〔2026〕9006号', undefined, '临环罚〔2025〕1号'];

test.each([
  '东环罚〔2026〕',
  '东环罚〔2026',
  '东环罚[2026]',
  '东环罚(2026)',
  '东环罚［２０２６］',
  '东环罚2026',
  '东环罚 2026',
  '东环罚2026年',
  '东环罚〔2026〕第',
  ' 东环罚２０２６ ',
  '東環罰2026',
])('%s is the beginning of the numbers of an authority in a year', async (typed) => {
  expect(await knownNumber(typed, known, 'zh')).toBe('东环罚〔2026〕');
});

test('a whole number is itself, with the brackets around its year or without', async () => {
  for (const typed of ['东环罚2026 12', '东环罚[2026]12号']) expect(await knownNumber(typed, known, 'zh')).toBe('东环罚〔2026〕12号');
});

test('a year in which no decision is known, or words of a penalty, are a question of words', async () => {
  for (const typed of ['临环罚2026', '环罚2026', '处罚2026', '2026年处罚', '东环罚2026年扬尘', '东环罚'])
    expect(await knownNumber(typed, known, 'zh'), typed).toBeUndefined();
});

test.each([
  '东环罚〔2026〕9号行政处罚决定书',
  '《东环罚〔2026〕9号》',
  '关于东环罚〔2026〕9号的公示',
  '东环罚[2026]9号 行政处罚决定书',
  '东环罚2026 9号决定书',
  'case 东环罚〔2026〕9号',
  '東環罰〔2026〕9號決定書',
])('%s is the number within its words', async (typed) => {
  expect(await knownNumber(typed, known, 'zh')).toBe('东环罚〔2026〕9号');
});

test('a number beside words that ask for more, two numbers, a longer one, a month or a phrase in quotation marks stay what they are', async () => {
  for (const typed of [
    '扬尘 东环罚〔2026〕9号',
    '东环罚〔2026〕9号 扬尘',
    '东环罚〔2026〕9号和东环罚〔2026〕12号',
    '东环罚〔2026〕91号决定书',
    '东环罚2026年9月扬尘',
    '“东环罚〔2026〕9号决定书”',
  ])
    expect(await knownNumber(typed, known, 'zh'), typed).toBeUndefined();
});

test('a year and a serial number without an authority are the end of a number as it is issued', async () => {
  for (const typed of ['2026年9006号', '2026年第9006号']) expect(await knownNumber(typed, known, 'zh'), typed).toBe('〔2026〕9006号');
  for (const typed of ['2026年9007号', '2026年9号', '2026年9月']) expect(await knownNumber(typed, known, 'zh'), typed).toBeUndefined();
});
