import { expect, test } from 'vitest';
import { linesWith, otherTerms } from '../../support/english-terms.ts';

test.each(otherTerms)('one term in the English of the library and of the interface: %s', (_, pattern) => {
  expect(linesWith('src/library/national', pattern)).toEqual([]);
  expect(linesWith('src/i18n/en', pattern)).toEqual([]);
});

test.each([
  ['the Code has penalties and other information disclosed', true],
  ['article 140 has those under key management disclose', true],
  ['the Code has no such article', false],
  ['article 30 has 7 working days', false],
])('“%s” is named: %s', (text, isNamed) => {
  expect(otherTerms[0]![1].test(text)).toBe(isNamed);
});
