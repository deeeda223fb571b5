import { expect, test } from 'vitest';
import { plainText } from '../../../src/markdown/plain-text.ts';

test('points of a list, headings and paragraphs stand apart; markup and components leave their words', () => {
  const body =
    '## A heading\n\nSome **bold** <Term id="x">words</Term>.\n\n<Steps>\n1. One.\n2. Two.\n</Steps>\n\n<Download file="/data/x.csv">Take it</Download>\n';
  expect(plainText(body)).toBe('A heading\nSome bold words.\nOne.\nTwo.\nTake it');
});
