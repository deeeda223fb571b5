import { defineConfig } from '@playwright/test';
import { largePort } from './tests/support/large.ts';
import { asOf } from './tests/support/portal.ts';
import { browserPath, fontEnvironment } from './tests/support/browser.ts';

const port = 4398;

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  webServer: [
    {
      command: `node scripts/start.ts --content tests/portal --out .cache/site --as-of ${asOf} --port ${port}`,
      url: `http://localhost:${port}/zh/`,
      reuseExistingServer: false,
      timeout: 180_000,
    },
    {
      command: 'node tests/support/start-large.ts',
      // Open at once; the tests that read it wait for it themselves.
      port: largePort,
      reuseExistingServer: Boolean(process.env['REUSE_LARGE']),
    },
  ],
});
