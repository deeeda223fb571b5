import { expect, test } from 'vitest';
import { StepReporter } from '../../../scripts/cli.ts';
import { exampleMessage, readOrder } from '../../../scripts/site.ts';
import { edit, smallCity, temporaryFolder } from '../../support/content.ts';
import { portalFolder } from '../../support/portal.ts';

const isNamed = async (content: string, typed: { 'base-url'?: string } = {}): Promise<boolean> =>
  (await readOrder({ content, out: `${temporaryFolder()}/site`, ...typed }, new StepReporter())).isAtExample;

test('a build of a site that is no demonstration says that its address is one of examples', async () => {
  const city = smallCity();
  const order = await readOrder({ content: city, out: `${city}-site` }, new StepReporter());
  expect(order.isAtExample).toBe(true);
  expect(exampleMessage(order).en).toMatch(/portal\.yaml is still an address for examples, https:\/\/[\w.]*example/);
  expect(await isNamed(city, { 'base-url': 'http://localhost:4321/' }), 'an address that was typed').toBe(false);
  edit(city, 'portal.yaml', 'baseUrl: https://city.example', 'baseUrl: https://qingtian.gov.cn');
  expect(await isNamed(city), 'a real address').toBe(false);
});

test('a demonstration may stand there', async () => {
  expect(await isNamed(portalFolder)).toBe(false);
});
