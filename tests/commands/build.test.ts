import { cpSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfContent, edit, smallCity, temporaryFolder, write } from '../support/content.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { otherDisk } from '../support/other-disk.ts';
import { asOf, portalFolder } from '../support/portal.ts';
import { build, filesOf, fingerprint, run, sharedSite } from '../support/site.ts';

test('the same content and day give the same bytes, in another folder, time zone and language', () => {
  const other = path.join(temporaryFolder(), 'elsewhere', 'site');
  build(other, ['--content', copyOfContent()], { TZ: 'America/Los_Angeles', LANG: 'zh_CN.UTF-8' });
  expect(fingerprint(other)).toEqual(fingerprint(sharedSite));
});

test('a link to the output stays a link, also to a folder that is not there yet; what the host keeps in it stays', () => {
  const content = smallCity();
  const folder = temporaryFolder();
  const link = path.join(folder, 'link');
  symlinkSync('served/site', link);
  const order = ['--content', content, '--out', link];
  expect(run('build', order).status).toBe(0);
  const site = path.join(folder, 'served/site');
  write(site, '.git/HEAD', 'ref: refs/heads/pages');
  write(site, 'CNAME', 'city.example');
  write(site, 'gone.html', 'of an earlier build');
  expect(run('build', order).status).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(['.git/HEAD', 'CNAME', 'index.html', 'gone.html'].filter((name) => filesOf(site).includes(name))).toEqual([
    '.git/HEAD',
    'CNAME',
    'index.html',
  ]);
  // A folder whose link leads into the content is the content's.
  symlinkSync(content, path.join(folder, 'inside'));
  expect(run('build', ['--content', content, '--out', path.join(folder, 'inside', 'site')]).status).toBe(2);
});

test('a site goes to another disk, where it takes the place of the earlier one whole', () => {
  const content = smallCity();
  const [here, there] = [realpathSync(temporaryFolder()), realpathSync(temporaryFolder())];
  const order = ['--content', content, '--as-of', asOf, '--out'];
  write(there, 'site/qingtian.json', '{"earlier":true}');
  write(there, 'site/gone.html', 'of an earlier build');
  expect(run('build', [...order, path.join(here, 'site')]).status).toBe(0);
  const { status, stderr } = run('build', [...order, path.join(there, 'site')], otherDisk(there));
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('EXDEV')]);
  expect(fingerprint(there)).toEqual(fingerprint(here));
});

describe('a build that cannot be', () => {
  test('faulty content: every fault is told, exit 1, and the earlier site is untouched', () => {
    const content = copyOfContent();
    const out = path.join(temporaryFolder(), 'site');
    cpSync(sharedSite, out, { recursive: true });
    const before = fingerprint(out);
    edit(content, 'portal.yaml', 'owner: shengtaiju', 'owner: shengtaij');
    edit(content, 'cases/2025.csv', '18.89,', '"18,89",');
    const outcome = run('build', ['--content', content, '--out', out, '--as-of', asOf]);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(/portal\.yaml:\d+:\d+/);
    expect(outcome.stderr).toMatch(/cases\/2025\.csv:2:11/);
    expect(fingerprint(out)).toEqual(before);
    expect(filesOf(path.dirname(out)).length).toBe(Object.keys(before).length);
    const json = run('check', ['--content', content, '--json']);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      errors: 2,
      faults: [{ line: 2, column: 11, field: 'fineWan' }, { field: 'owner' }],
    });
  });

  test('a folder with other files is not overwritten', () => {
    const out = temporaryFolder();
    writeFileSync(path.join(out, 'thesis.doc'), 'mine');
    expect(run('build', ['--content', portalFolder, '--out', out]).status).toBe(2);
    expect(readFileSync(path.join(out, 'thesis.doc'), 'utf8')).toBe('mine');
    expect(run('build', ['--content', portalFolder, '--out', path.join(portalFolder, 'site')]).status).toBe(2);
  });

  test('a site is not put among contents or into the software, nor through a link that leads back to itself', () => {
    const other = copyOfContent();
    for (const out of [path.join(other, 'site'), 'public/site', 'src', 'node_modules/site']) {
      const { status, stderr } = run('build', ['--content', portalFolder, '--out', out]);
      expect([out, status, stderr]).toEqual([out, 2, expect.stringMatching(/holds content or the software itself/)]);
    }
    const circle = path.join(temporaryFolder(), 'circle');
    symlinkSync(circle, circle);
    const { status, stderr } = run('build', ['--content', portalFolder, '--out', circle]);
    expect([status, stderr]).toEqual([3, expect.stringMatching(/leads back to itself/)]);
  });

  test('a disk that is full, or takes nothing, is told in words; the earlier site is untouched', () => {
    const content = smallCity();
    const folder = realpathSync(temporaryFolder());
    const out = path.join(folder, 'site');
    write(out, 'qingtian.json', '{"earlier":true}');
    const order = ['--content', content, '--out', out];
    for (const [code, below, words] of [
      ['EACCES', folder, 'This account may not read or write there.'],
      ['EROFS', folder, 'That place is read-only.'],
      // Astro meets it when it has come to writing.
      ['ENOSPC', path.join(folder, '.site.'), 'The disk is full.'],
    ] as const) {
      const { status, stderr } = run('build', order, failingDisk(code, below));
      expect([status, stderr.includes(words), stderr.includes(code)], stderr).toEqual([3, true, true]);
      expect(filesOf(folder)).toEqual(['site/qingtian.json']);
    }
  });

  test('the place of a disk itself is refused before anything is built, with a folder inside it for a remedy', () => {
    const out = path.join(realpathSync(temporaryFolder()), 'volume');
    write(out, 'qingtian.json', '{"earlier":true}');
    const { status, stderr } = run('build', ['--content', portalFolder, '--out', out], otherDisk(out));
    expect([status, stderr]).toEqual([2, expect.stringContaining('is mounted')]);
    expect(stderr).toContain(path.join('volume', 'site'));
    expect(filesOf(path.dirname(out))).toEqual(['volume/qingtian.json']);
  });

  test.each([
    [['--as-of', '2026-02-30']],
    [['--base-url', 'ftp://example.org']],
    [['--base-url', 'https://example.org/?page']],
    [['--contents', 'x']],
    [['extra']],
  ])('%j is wrong use', (words) => {
    const { status, stderr } = run('build', words);
    expect([status, stderr.includes('npm run build')]).toEqual([2, true]);
  });
});

test('preview without a build says what to do first', () => {
  const out = path.join(temporaryFolder(), 'none');
  mkdirSync(out);
  const { status, stderr } = run('preview', ['--out', out]);
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
  rmSync(out, { recursive: true });
});
