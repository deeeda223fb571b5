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
