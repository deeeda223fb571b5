import { expect, test } from 'vitest';
import { makeColumns } from '../../../src/search/columns.ts';
import { select } from '../../../src/search/select.ts';
import { readState } from '../../../src/search/state.ts';
import { caseStatuses, caseStatusNames } from '../../../src/schemas/case/case-statuses.ts';
import { casesSetAside, countedCases, listedCases } from '../../../src/views/case/search-address.ts';

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

test('the link to what is listed leaves out a decision under review whose publicity has ended; the filter of reviews gives it', () => {
  const rows = [['case-published'], ['case-underReview'], ['case-ended', 'case-underReview'], ['case-ended']];
  const columns = makeColumns(rows.map((ids) => ({ facets: { status: ids.map((id) => ({ id, label: { zh: id, en: id } })) } })));
  const given = (address: string) => {
    const { state } = readState(new URL(address, 'https://a.example').searchParams, 'cases');
    return [...select(columns, state, undefined, ['status']).rows];
  };
  expect(given(listedCases('zh'))).toEqual([0, 1]);
  expect(given('/zh/cases/?status=case-underReview')).toEqual([1, 2]);
  expect(given(countedCases('zh'))).toEqual([0, 1, 2, 3]);
});
