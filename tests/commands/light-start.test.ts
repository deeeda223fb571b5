import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { portalFolder } from '../support/portal.ts';

/** Writes which files Node loads, a line each. */
const listing = `import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => (console.error('loaded ' + url), next(url, context)) });`;

/** A command as npm starts it, from a folder that is not the software's, with the files of ours and of packages that it loads. */
function loadedBy(name: string, ...words: string[]): { stdout: string; loaded: string[] } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(listing)}`, path.resolve('scripts/run.js'), name, ...words],
    { cwd: '/', encoding: 'utf8', env: { ...process.env, LANG: 'en', LC_ALL: '' }, maxBuffer: 1 << 28 },
  );
  return { stdout, loaded: [...stderr.matchAll(/^loaded (file:\S+)$/gm)].map(([, url]) => url!) };
}

test('help is answered from a dozen files, none of them of a package', () => {
  for (const name of ['check', 'build', 'new', 'import', 'gallery']) {
    const { stdout, loaded } = loadedBy(name, '--help');
    expect(stdout, name).toMatch(new RegExp(`^npm run ${name} -- `));
    expect(loaded.length, loaded.join('\n')).toBeLessThan(12);
    expect(loaded.filter((url) => url.includes('node_modules'))).toEqual([]);
  }
});

test('a check loads a thousand files at most, not hundreds of a package of which it needs one', () => {
  const { stdout, loaded } = loadedBy('check', '--content', path.resolve(portalFolder));
  expect(stdout).toContain('No errors.');
  expect(loaded.length).toBeGreaterThan(100);
  expect(loaded.length).toBeLessThan(1_000);
  const perPackage = Object.groupBy(loaded, (url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? 'ours');
  for (const [name, files] of Object.entries(perPackage)) if (name !== 'ours') expect(files!.length, name).toBeLessThan(150);
});
