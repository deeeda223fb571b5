import { expect, test } from 'vitest';
import { Store } from '../../../src/store/store.ts';
import { caseRecord } from '../../../src/views/case/record.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
const some = store.all('cases').find(({ fields }) => fields.state === 'published')!;
const stateOf = (fields: Partial<typeof some.fields>, lang: 'zh' | 'en') =>
  caseRecord(store, { ...some, fields: { ...some.fields, publishedOn: '2025-04-11', ...fields } }, lang).find(
    ({ name }) => name === '公示状态',
  );

test('a status that its date has ended says so beside what the authority recorded', () => {
  expect(stateOf({ publicityEnds: '2026-04-08' }, 'zh')).toMatchObject({
    text: '公示中',
    note: '这是机关登记的状态（2025年4月11日）；公示期已于2026年4月8日届满，公示已经结束。',
  });
  expect(stateOf({ publicityEnds: '2026-04-08' }, 'en')?.note).toBe(
    'The state that the authority recorded (11 April 2025); publicity has since ended, by its date, on 8 April 2026.',
  );
});

test('any other says nothing beside', () => {
  expect(stateOf({ publicityEnds: asOf }, 'zh')?.note).toBeUndefined();
  expect(stateOf({ publicityEnds: '2026-04-08', state: 'repaired', stateOn: '2026-03-01' }, 'zh')?.note).toBeUndefined();
});

test('a nought beside a penalty that is no fine is shown as no fine', () => {
  const fields = { ...some.fields, penaltyType: '警告', penalty: '警告', fineWan: 0 };
  expect(caseRecord(store, { ...some, fields }, 'zh').find(({ name }) => name === '罚款金额(万元)')).toMatchObject({ instead: 'noFine' });
});
