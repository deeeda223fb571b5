import { expect, test } from 'vitest';
import { unsafeCharacters } from '../../../src/domain/characters/characters.ts';
import { lookAlikeIn, plainHan } from '../../../src/domain/characters/look-alikes.ts';

test('every radical becomes what the Unicode collation holds equal to it', () => {
  const collation = new Intl.Collator('und', { sensitivity: 'base' });
  for (let code = 0x2e80; code <= 0x2fd5; code++) {
    const radical = String.fromCodePoint(code);
    if (!/\p{Script=Han}/u.test(radical)) continue;
    const plain = plainHan(radical);
    expect([radical, plain, collation.compare(radical, plain)]).toEqual([radical, expect.stringMatching(/^[\u3400-\u9fff]$/), 0]);
  }
  expect(plainHan('北京⻓城⼤⻜公司')).toBe('北京长城大飞公司');
});

test('letters that look like others are seen, Greek units are not', () => {
  expect(lookAlikeIn('91110105MА')).toBe('А');
  expect(lookAlikeIn('北京⻓城')).toBe('⻓');
  expect(['35 μg/m³', 'β射线', '北京ABC公司', 'café'].map(lookAlikeIn)).toEqual([undefined, undefined, undefined, undefined]);
});

test('what hides, turns or was damaged is told by its place; emoji, tabs and Arabic are not', () => {
  const at = (text: string) => unsafeCharacters(text).map(({ index }) => index);
  expect(at('甲\u202e乙')).toEqual([1]);
  expect(at('\u2066甲\u2069')).toEqual([0, 2]);
  expect(at('甲\u00ad乙\u000b丙\u0000')).toEqual([1, 3, 5]);
  expect(at('路锟斤拷锟斤拷1号')).toEqual([1]);
  expect(at('\ufffd\ufffd')).toEqual([0]);
  expect(at('👨\u200d👩\u200d👧 甲\t乙\n العربية')).toEqual([]);
});
