import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/content/entry.ts';
import { caseRecords } from '../../../../src/publish/search/search-case-records.ts';
import { caseChanges } from '../../../../src/store/cases/case-changes.ts';
import { Store } from '../../../../src/store/store.ts';
import { caseView } from '../../../../src/views/case/case.ts';
import { correctionsView } from '../../../../src/views/text/changes.ts';
import { asOf, portalContent } from '../../../support/portal.ts';

const content = await portalContent();
const one = content.cases.find(({ fields }) => fields.state === 'underReview' && fields.stateOn && fields.stateOn <= asOf)!;
/** The city with that review shown otherwise. */
const withReview = (fields: Partial<Entry<'cases'>['fields']>) => {
  const cases = content.cases.map((entry) => (entry.id === one.id ? { ...entry, fields: { ...entry.fields, ...fields } } : entry));
  return new Store({ ...content, cases }, asOf);
};
const statusesOf = (store: Store, id: string) =>
  caseRecords(store, 'en', [store.get('cases', id)])[0]!.facets.status!.map(({ id: value, label }) => [value, label.en]);

test('a review that outlasts the publicity stays on the page, among its events, in the filter and among the changes of status', () => {
  const store = withReview({ publicityEnds: one.fields.stateOn });
  const view = caseView(store, store.get('cases', one.id), 'en', 'https://a.example');
  expect(view.status).toBe('ended');
  expect(view.notice).toMatchObject({ isUnderReview: true, changedOn: one.fields.stateOn });
  expect(view.steps.map(({ on, what }) => [on, what])).toContainEqual([one.fields.stateOn, 'underReview']);
  expect(view.answers?.marks).toContain('underReview');
  expect(view.aftermath.rectification?.status).not.toBe('underReview');
  expect(statusesOf(store, one.id)).toEqual(
    expect.arrayContaining([
      ['case-ended', 'Publicity ended'],
      ['case-underReview', 'Under review'],
    ]),
  );
  expect(store.cases.listed().map(({ id }) => id)).not.toContain(one.id);
});

test('as many reviews are shown of among the changes of status as in the feeds and the data, whether publicity lasts or not', () => {
  for (const publicityEnds of [one.fields.stateOn, '2029-01-01']) {
    const store = withReview({ publicityEnds });
    const { changes } = correctionsView(store, 'en');
    const reviews = caseChanges(store).filter(({ what }) => what === 'underReview');
    const shown = changes.filter(({ note }) => note.some(({ text }) => text === 'Under review'));
    expect(shown.map(({ page }) => page.label).toSorted()).toEqual(reviews.map(({ entry }) => entry.fields.decisionNumber).toSorted());
    expect(shown.length).toBeGreaterThan(0);
  }
});

test('a review that is yet to begin, or has led to another state, is no mark', () => {
  const toCome = withReview({ stateOn: '2026-12-01', publicityEnds: '2026-01-01' });
  expect(toCome.cases.marks(toCome.get('cases', one.id))).not.toContain('underReview');
  const lasting = withReview({ publicityEnds: '2029-01-01' });
  expect(statusesOf(lasting, one.id).filter(([id]) => id === 'case-underReview')).toHaveLength(1);
});
