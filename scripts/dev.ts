import path from 'node:path';
import { dev } from 'astro';
import { lockBuild } from '../src/publish/site/build-lock.ts';
import { StepReporter, command, contentOption } from './cli.ts';
import { readOrder, readPort, showWaiting } from './site.ts';

await command({
  name: 'dev',
  summary: { zh: '边改边看：内容或代码一改，页面就更新。', en: 'Shows changes as they are made: pages follow the content and the code.' },
  usage: 'dev [--content DIR] [--as-of YYYY-MM-DD] [--port N]',
  options: { ...contentOption, 'as-of': { type: 'string' }, port: { type: 'string' } },
  async run({ values }) {
    const port = readPort(values.port);
    const reporter = new StepReporter();
    const order = await readOrder(values, reporter);
    const root = path.resolve(import.meta.dirname, '..');
    // A build that runs here keeps its list of modules where this would write its own.
    const release = await lockBuild(root, () => showWaiting(reporter));
    await release();
    Object.assign(process.env, {
      QINGTIAN_DEV: '1',
      QINGTIAN_CONTENT: order.content,
      QINGTIAN_AS_OF: order.asOf,
      QINGTIAN_BASE_URL: order.baseUrl,
    });
    await dev({ root, server: { port, host: '127.0.0.1' } });
  },
});
