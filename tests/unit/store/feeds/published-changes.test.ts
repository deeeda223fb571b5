import { expect, test } from 'vitest';
import { plusDays } from '../../../../src/domain/days/calendar.ts';
import { publishedChanges } from '../../../../src/store/feeds/changes.ts';
import { Store } from '../../../../src/store/store.ts';
import { asOf, portalContent } from '../../../support/portal.ts';

test('changes of texts up to the day on which a portal opened are none of its own; what became of decisions stays', async () => {
  const content = await portalContent();
  const changes = (openedOn?: string) => {
    const [portal] = content.portal;
    const fields = { ...portal!.fields, openedOn };
    return publishedChanges(new Store({ ...content, portal: [{ ...portal!, fields }] }, asOf));
  };
  const texts = (openedOn?: string) => changes(openedOn).filter((change) => change.of === 'text');
  const newest = texts()[0]!.on;
  expect(texts(plusDays(newest, -1)).map(({ on }) => on)).toContain(newest);
  expect(texts(newest)).toEqual([]);
  expect(changes(newest)).toEqual(changes().filter((change) => change.of === 'case'));
});
