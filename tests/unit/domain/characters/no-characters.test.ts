import { expect, test } from 'vitest';
import { unsafeCharacters } from '../../../../src/domain/characters/characters.ts';

test.each([0xfff9, 0xfffa, 0xfffb, 0xfdd0, 0xfdef, 0xfffe, 0x1fffe, 0x1ffff, 0x10ffff])('U+%x is refused', (code) =>
  expect(unsafeCharacters(`未覆盖${String.fromCodePoint(code)}裸土`)).toHaveLength(1),
);
test('what stands beside them stays', () => expect(unsafeCharacters('﷐'.replace('\ufdd0', 'ﷺ') + '𠮷')).toEqual([]));
