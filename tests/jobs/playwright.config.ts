import { defineConfig, devices } from '@playwright/test';
import { browserPath, fontEnvironment } from '../support/browser.ts';
import { asOf } from '../support/portal.ts';

const port = 4398;

/** The questions of readers, on a phone and on a desktop: `npm run test:jobs`. */
export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: `node scripts/start.ts --content tests/portal --out .cache/site --as-of ${asOf} --port ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/zh/`,
    reuseExistingServer: Boolean(process.env['REUSE_SITE']),
    timeout: 180_000,
  },
});
