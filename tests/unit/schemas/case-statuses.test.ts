import { expect, test } from 'vitest';
import { caseStatuses, caseStatusNames } from '../../../src/schemas/case/case-statuses.ts';
import { casesSetAside, countedCases } from '../../../src/views/case/search-address.ts';

const statusesOf = (address: string) => new URL(address, 'https://a.example').searchParams.getAll('status');

test('a decision whose publicity is over is counted and not listed; a withdrawn one is neither', () => {
  const those = (asked: (status: (typeof caseStatuses)[keyof typeof caseStatuses]) => boolean) =>
    caseStatusNames.filter((name) => asked(caseStatuses[name]));
  expect(those(({ listed }) => listed)).toEqual(['published', 'underReview']);
  expect(those(({ counted }) => !counted)).toEqual(['withdrawn']);
});

test('links to what is counted and to what is set aside ask for those statuses', () => {
  expect(statusesOf(countedCases('zh'))).toEqual(['case-published', 'case-underReview', 'case-ended', 'case-repaired']);
  expect(statusesOf(casesSetAside('zh'))).toEqual(['case-ended', 'case-repaired', 'case-withdrawn']);
});
