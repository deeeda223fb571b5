import { expect, test } from 'vitest';
import { sumWan } from '../../../src/domain/numbers/fines.ts';
import { Store } from '../../../src/store/store.ts';
import { partyView } from '../../../src/views/case/party.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const [coded, alone, other] = content.cases.filter(({ fields }) => fields.uscc && fields.state === 'published');

test('the years of a party with a code lead to a search by it; without one, each decision of the year stands by itself', () => {
  const nameless = { party: '东城无号厂', uscc: undefined, formerNames: [] };
  const cases = content.cases.map((entry) =>
    entry === alone || entry === other ? { ...entry, fields: { ...entry.fields, ...nameless } } : entry,
  );
  const store = new Store({ ...content, cases }, asOf);
  const view = (id: string) => partyView(store, store.cases.partyId(store.get('cases', id))!, 'en');
  for (const { href, decisions } of view(coded!.id).years) expect([href?.includes(coded!.fields.uscc!), decisions]).toEqual([true, []]);
  const { years } = view(alone!.id);
  expect(years.flatMap(({ href }) => href ?? [])).toEqual([]);
  expect(years.flatMap(({ decisions }) => decisions.map(({ page }) => page.href)).toSorted()).toEqual(
    [alone!, other!].map(({ id }) => `/en/cases/${id}/`).toSorted(),
  );
  for (const { cases: count, decisions, fines } of years) {
    expect(decisions).toHaveLength(count);
    expect(sumWan(decisions.map(({ fineWan }) => fineWan ?? 0))).toBe(fines.wan);
  }
});
