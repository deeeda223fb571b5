import path from 'node:path';
import { dev } from 'astro';
import { lockBuild } from '../../src/publish/site/build-lock.ts';
import { StepReporter } from '../cli.ts';
import { readOrder, readPort, showWaiting } from '../site.ts';

/** Serves the pages as they change. */
export async function runDev(values: { content?: string; 'as-of'?: string; port?: string }): Promise<void> {
  const port = readPort(values.port);
  const reporter = new StepReporter();
  const order = await readOrder(values, reporter);
  const root = path.resolve(import.meta.dirname, '../..');
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
}
