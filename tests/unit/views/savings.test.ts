import { expect, test } from 'vitest';
import { savingViews } from '../../../src/views/text/savings.ts';

const source = { title: { zh: '通知', en: 'Notice' } };
const power = {
  id: 'power',
  name: { zh: '电价', en: 'power' },
  yuan: 0.4883,
  per: { zh: '千瓦时', en: 'kWh' },
  source,
  checkedOn: '2026-01-01',
};
const saving = { habit: { zh: '调高1度' }, saves: { zh: '22千瓦时' }, source };

test('what is saved in money is worked out from the quantity and the price, to the cent, with the source of the price', () => {
  const [counted, uncounted] = savingViews([{ ...saving, atPrice: { quantity: 22, price: 'power' } }, saving], [power], 'zh');
  expect(counted!.money).toEqual({
    sum: '约合10.74元',
    price: '按电价每千瓦时0.4883元计。',
    source,
    checkedOn: '2026-01-01',
    checkedAgainst: undefined,
  });
  expect(uncounted!.money).toBeUndefined();
  const [english] = savingViews([{ ...saving, atPrice: { quantity: 0.07, price: 'power' } }], [{ ...power, yuan: 5 }], 'en');
  expect(english!.money).toMatchObject({ sum: 'about ¥0.35', price: 'At ¥5 per kWh (power). ' });
});
