import { expect, test } from 'vitest';
import { linkPhones } from '../../../src/publish/site/phone-links.ts';

const linked = (html: string) => linkPhones(html, ['12345', '119']);

test('a number that a page says to call is called with one tap', () => {
  expect(linked('<p lang="zh">先拨 119，再拨打 12345。</p>')).toBe(
    '<p lang="zh">先拨 <a class="phone" href="tel:119">119</a>，再拨打 <a class="phone" href="tel:12345">12345</a>。</p>',
  );
});

test.each([
  '<a href="tel:12345">Call 12345</a>',
  '<head><title>拨打 12345</title></head>',
  '<p title="call 12345 > now">119 cases</p>',
  '<script>"拨打 12345"</script>',
  '<label><b>拨打</b> call 12345</label>',
  '<details><summary>拨打 12345</summary></details>',
  '<svg><text>拨打 12345</text></svg>',
])('%s stays as it is', (html) => {
  expect(linked(html)).toBe(html);
});

test('words after a closed element are open again', () => {
  expect(linked('<button>Call 12345</button><p>Call 12345</p>')).toBe(
    '<button>Call 12345</button><p>Call <a class="phone" href="tel:12345">12345</a></p>',
  );
});
