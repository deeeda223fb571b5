import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * A Chromium to test with: the one named in CHROMIUM_PATH, else Playwright's own, else the system's, else
 * the one that comes inside an npm package, so that the tests run on a machine without any browser.
 */
export async function browserPath(): Promise<string> {
  const found = [process.env['CHROMIUM_PATH'], chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  // Makes the package bring the libraries that a bare system lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
