import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';

/**
 * A Chromium to test with: the one named in CHROMIUM_PATH, else Playwright's own, else the system's, else
 * the one that comes inside an npm package, so that the tests run on a machine without any browser.
 */
export async function browserPath(): Promise<string> {
  const found = [process.env['CHROMIUM_PATH'], chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (file) => file && existsSync(file),
  );
  if (found) return found;
  // Makes the package bring the libraries that a bare system lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * The environment of a browser that can draw Chinese on any machine: a fontconfig file that names the font
 * of an npm package beside the system's fonts. Where no font has a character, axe takes the text for icons
 * and leaves its contrast unmeasured, and Chromium looks for a font anew at each of them. The locale is one every system
 * has: where the terminal names another, the bare browser's pages crash.
 */
export function fontEnvironment(): Record<string, string> {
  const file = path.resolve('.cache/fonts/fonts.conf');
  mkdirSync(path.dirname(file), { recursive: true });
  const folders = ['/usr/share/fonts', path.join(tmpdir(), 'fonts'), path.resolve('node_modules/@embedpdf/fonts-sc/fonts')];
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${path.resolve('.cache/fonts/cache')}</cachedir>
</fontconfig>
`,
  );
  return { ...(process.env as Record<string, string>), FONTCONFIG_FILE: file, LC_ALL: 'C.UTF-8' };
}
