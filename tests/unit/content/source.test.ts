import { expect, test } from 'vitest';
import { decodeText, UnreadableText } from '../../../src/content/source.ts';

const words = '行政处罚决定书文号,罚款金额(万元)';
/** GB18030 bytes of 北京, from the code table: 北 B1B1, 京 BEA9. */
const gbBeijing = Uint8Array.from([0xb1, 0xb1, 0xbe, 0xa9]);

test('UTF-8 with and without its mark, UTF-16, GB18030', () => {
  expect(decodeText(Buffer.from(words)).text).toBe(words);
  expect(decodeText(Buffer.from(`\ufeff${words}`)).text).toBe(words);
  expect(decodeText(Buffer.from(`\ufeff${words}`, 'utf16le')).text).toBe(words);
  expect(decodeText(gbBeijing)).toEqual({ text: '北京', encoding: 'gb18030' });
});

test('line ends become one kind', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\n')).text).toBe('a\nb\nc\n');
});

test.each([['锟斤拷'], ['a\ufffdb'], ['a\0b']])('%j was damaged before it came here', (text) => {
  expect(() => decodeText(Buffer.from(text))).toThrow(UnreadableText);
});

test('bytes of no encoding are named at their line, in the encoding that the rest is in', () => {
  const placeOf = (bytes: Uint8Array) => {
    try {
      decodeText(bytes);
    } catch (error) {
      return (error as UnreadableText).place;
    }
    return undefined;
  };
  const bad = Buffer.from([0x61, 0xff, 0x0a]);
  expect(placeOf(Buffer.concat([Buffer.from('编号,名称\n一,东区二\n三,'), bad, Buffer.from('四\n')]))).toEqual({ line: 3, column: 4 });
  expect(placeOf(Buffer.concat([gbBeijing, Buffer.from('\n'), gbBeijing, bad, gbBeijing]))).toEqual({ line: 2, column: 4 });
});
