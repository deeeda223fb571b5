import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { writeSyntheticContent, syntheticAsOf } from '../../scripts/bench/synthetic.ts';
import { serve } from '../../src/publish/site/serve.ts';
import { largeContent, largePort, largeSize } from './large.ts';
import { basePath, baseUrl, portalFolder } from './portal.ts';

/**
 * Builds the site of many cases and serves it, for the browser tests of the search of cases. The port is
 * open as soon as their content is written, and answers "not yet" until the site stands, so that the other tests need not wait for it.
 */
rmSync(largeContent, { recursive: true, force: true });
await writeSyntheticContent(portalFolder, largeContent, largeSize);
const waiting = createServer((_, response) => response.writeHead(503).end('not yet')).listen(largePort, '127.0.0.1');

const out = path.resolve('.cache/site-large');
const words = ['scripts/build.ts', '--out', out, '--content', largeContent, '--as-of', syntheticAsOf, '--base-url', baseUrl + basePath];
// In as many bundles as 10,000 cases would be: what is asked of several is asked here too.
const env = { ...process.env, LEAST_CASES_IN_BUNDLE: String(largeSize * 0.8) };
const status = await new Promise((resolve) => spawn(process.execPath, words, { stdio: 'inherit', env }).once('close', resolve));
if (status !== 0) throw new Error(`The build of the large site ended with ${String(status)}.`);

await new Promise((resolve) => {
  waiting.close(resolve);
  waiting.closeAllConnections();
});
await serve(out, largePort);
