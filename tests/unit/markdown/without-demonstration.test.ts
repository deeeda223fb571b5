import { expect, test } from 'vitest';
import { withoutDemonstration } from '../../../src/markdown/without-demonstration.ts';

test('what only a demonstration says goes with its headings and components; the rest stays letter for letter', () => {
  const body = `<Demo>
<Callout tone="note" title="演示">
本站不收取举报。
</Callout>
</Demo>

## 为什么建

第一段，*原样*。

<Demo>
## 什么是演示

都是编造的。
</Demo>

- 列表
`;
  expect(withoutDemonstration(body)).toBe('## 为什么建\n\n第一段，*原样*。\n\n- 列表\n');
});

test('within a sentence only its own words go; a body without it is unchanged', () => {
  expect(withoutDemonstration('Call 12345<Demo> (not here)</Demo>.\n')).toBe('Call 12345.\n');
  expect(withoutDemonstration('  First.\n\n<Steps>\n1. One.\n</Steps>\n')).toBe('  First.\n\n<Steps>\n1. One.\n</Steps>\n');
});
