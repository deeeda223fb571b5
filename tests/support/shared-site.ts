import { rmSync } from 'node:fs';
import { baseUrl } from './portal.ts';
import { build, sharedSite } from './site.ts';

/** Builds the tests' portal once for all tests that look at a built site, however many projects of tests ask for it. */
export default function setup(): void {
  if (process.env['SHARED_SITE'] === sharedSite) return;
  rmSync(sharedSite, { recursive: true, force: true });
  build(sharedSite, ['--base-url', baseUrl]);
  process.env['SHARED_SITE'] = sharedSite;
}
