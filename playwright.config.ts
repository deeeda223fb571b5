import { defineConfig } from '@playwright/test';
import { largePort } from './tests/support/large.ts';
import { asOf, basePath, baseUrl, siteFolder } from './tests/support/portal.ts';
import { browserPath, fontEnvironment } from './tests/support/browser.ts';

const port = 4398;

/** Builds the tests' portal below a path of its host, or at its root, and serves it. */
const siteBelow = (base: string, port: number) => ({
  command: `node scripts/start.ts --content tests/portal --out ${siteFolder(base)} --as-of ${asOf} --base-url ${baseUrl}${base} --port ${port}`,
  url: `http://localhost:${port}${base}zh/`,
  reuseExistingServer: false,
  timeout: 180_000,
});

/** Where all tests run at the root, those marked with this one run below a path too: a few of each thing that could miss it. */
const alsoBelowPath = { base: '/a/b/', port: 4397, mark: /@below-path/ };
const isAtRoot = basePath === '/';

export default defineConfig<object, { base: string }>({
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
  projects: [
    { name: isAtRoot ? 'root' : basePath },
    ...(isAtRoot
      ? [
          {
            name: alsoBelowPath.base,
            grep: alsoBelowPath.mark,
            use: { base: alsoBelowPath.base, baseURL: `http://localhost:${alsoBelowPath.port}` },
          },
        ]
      : []),
  ],
  webServer: [
    siteBelow(basePath, port),
    ...(isAtRoot ? [siteBelow(alsoBelowPath.base, alsoBelowPath.port)] : []),
    {
      command: 'node tests/support/start-large.ts',
      // Open at once; the tests that read it wait for it themselves.
      port: largePort,
      reuseExistingServer: Boolean(process.env['REUSE_LARGE']),
    },
  ],
});
