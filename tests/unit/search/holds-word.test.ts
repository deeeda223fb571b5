import { expect, test } from 'vitest';
import { holds } from '../../../src/search/holds-word.ts';

test.each([
  ['company s code', 's', true],
  ['the law', 's', false],
  ['the law', '', false],
  ['two laws', 'law', true],
  ['upping the price', 'upper', false],
  ['怎么举报扬尘', '举报', true],
])('in “%s” stands “%s”: %s', (text, word, isHeld) => expect(holds(text, word)).toBe(isHeld));
