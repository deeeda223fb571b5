import { expect, test } from 'vitest';
import { Store } from '../../../src/store/store.ts';
import { embedOf } from '../../../src/views/embed.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('the markup that embeds a picture is what is pasted, whatever stands in its title', async () => {
  const store = new Store(await portalContent(), asOf);
  const figure = { title: 'PM2.5 "年均" & O₃', page: '/zh/indicators/pm25/', picture: '/data/indicators/pm25/zh.svg' };
  expect(embedOf(store, figure, 'zh', 'https://city.example').snippet).toBe(
    '<a href="https://city.example/zh/indicators/pm25/"><img src="https://city.example/data/indicators/pm25/zh.svg" alt="PM2.5 &quot;年均&quot; &amp; O₃" width="768"></a>',
  );
});
