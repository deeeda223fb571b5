import { expect, test } from 'vitest';
import { inChinese } from '../../../src/client/search/chinese-words.ts';

const words = { excavator: '挖掘机', 'car wash': '洗车', dust: '扬尘', box: '箱' };

test('English words become what decisions say: the whole first, else word by word, plurals too, and nothing is guessed', () => {
  expect(inChinese(['Excavators'], words)).toBe('挖掘机');
  expect(inChinese(['boxes'], words)).toBe('箱');
  expect(inChinese(['car', 'wash'], words)).toBe('洗车');
  expect(inChinese(['dust', '2026'], words)).toBe('扬尘 2026');
  expect(inChinese(['excavate'], words)).toBeUndefined();
});
