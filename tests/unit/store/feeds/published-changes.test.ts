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

test('a text that was withdrawn on the day of the opening is not named, one withdrawn the day after is', async () => {
  const content = await portalContent();
  const [portal] = content.portal;
  const [item] = content.news;
  const named = (on: string, openedOn: string) => {
    const news = [{ ...item!, fields: { ...item!.fields, withdrawn: { on, note: { zh: '办法已经改变。' } } } }];
    const fields = { ...portal!.fields, openedOn };
    const store = new Store({ ...content, news, portal: [{ ...portal!, fields }] }, asOf);
    return publishedChanges(store).some((change) => change.of === 'text' && change.entry.id === item!.id && change.on === on);
  };
  const opened = plusDays(asOf, -3);
  expect(named(opened, opened)).toBe(false);
  expect(named(plusDays(opened, 1), opened)).toBe(true);
});
