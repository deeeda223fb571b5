import { expect, test } from 'vitest';
import { isPhone, numbersToCall, phoneAddress } from '../../../src/domain/privacy/phone.ts';

const called = (text: string) => numbersToCall(text, ['119', '12345', '12369', '010-1234']).flatMap(({ number }) => number ?? []);

test.each([
  ['看到黑烟，拨打 12345，说清时间。', ['12345']],
  ['看到黑烟和扬尘，可以打 12345。', ['12345']],
  ['起火时先拨 119。', ['119']],
  ['也可以拨打生态环境部的 12369。', ['12369']],
  ['举报电话12369，或者用微信“12369环保举报”', ['12369']],
  ['拨打12345、12369或119。', ['12345', '12369', '119']],
  ['Call 12345. You can also call 12369, the line of the ministry.', ['12345', '12369']],
  ['Call 119 first.', ['119']],
  ['Phone: 010-1234', ['010-1234']],
  // Quantities, numbers of other things, and parts of longer ones.
  ['共有119件，罚款12345元。', []],
  ['打击119家企业', []],
  ['拨打了119次', []],
  ['京环罚〔2026〕12345号', []],
  ['article 119; 12345 tonnes; ¥12345', []],
  ['call 123456 or 1.12345', []],
  ['They call 119 firms.', []],
])('%s', (text, numbers) => {
  expect(called(text)).toEqual(numbers);
});

test('a text is the same when its parts are joined', () => {
  const text = '先拨 119，再拨打 12345 反映。';
  expect(
    numbersToCall(text, ['119', '12345'])
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('numbers are called, addresses are not', () => {
  expect(['12345', '010-6541 2345', '+86 10 1234', 'a@b.example', 'https://a.example'].map(isPhone)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(phoneAddress('+86 10-1234')).toBe('tel:+86101234');
});
