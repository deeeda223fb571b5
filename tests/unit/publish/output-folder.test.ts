import { readFileSync, symlinkSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { finishBuild } from '../../../src/publish/site/build-leftovers.ts';
import { ForeignFolder, carryOver, realFolder, refuseForeignFolder } from '../../../src/publish/site/output-folder.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { filesOf } from '../../support/site.ts';

test('a folder is ours to replace where a build made it, or only a host keeps something there', async () => {
  const folder = temporaryFolder();
  await refuseForeignFolder(folder);
  await refuseForeignFolder(path.join(folder, 'none'));
  write(folder, '.git/HEAD', 'ref');
  write(folder, 'CNAME', 'a.example');
  await refuseForeignFolder(folder);
  write(folder, 'thesis.doc', 'mine');
  await expect(refuseForeignFolder(folder)).rejects.toThrow(ForeignFolder);
  await expect(refuseForeignFolder(path.join(folder, 'CNAME'))).rejects.toThrow(ForeignFolder);
  write(folder, 'qingtian.json', '{}');
  await refuseForeignFolder(folder);
});

test('what the host keeps goes over to the new site, which keeps its own', async () => {
  const [earlier, site] = [temporaryFolder(), temporaryFolder()];
  for (const name of ['.git/HEAD', 'CNAME', '.nojekyll', 'index.html']) write(earlier, name, 'earlier');
  for (const name of ['.nojekyll', 'index.html']) write(site, name, 'new');
  await carryOver(earlier, site);
  expect(filesOf(site)).toEqual(['.git/HEAD', '.nojekyll', 'CNAME', 'index.html']);
  expect(readFileSync(path.join(site, '.nojekyll'), 'utf8')).toBe('new');
});

test.each([
  ['before the new site had come to its place', '.site.4194999.new'],
  ['after it had', 'site'],
])('a build that was killed %s loses nothing of the host’s', async (_, fresh) => {
  const folder = temporaryFolder();
  write(folder, '.site.4194999.old/.git/HEAD', 'ref');
  write(folder, '.site.4194999.old/CNAME', 'a.example');
  write(folder, `${fresh}/qingtian.json`, '{}');
  await finishBuild(path.join(folder, 'site'));
  expect(filesOf(folder)).toEqual(['site/.git/HEAD', 'site/CNAME', 'site/qingtian.json']);
});

test('links are followed to their end, also where nothing is there yet', async () => {
  const folder = await realpath(temporaryFolder());
  const at = (name: string) => path.join(folder, name);
  write(folder, 'there/file', '');
  symlinkSync('there', at('link'));
  symlinkSync('link/new', at('dangling'));
  symlinkSync('loop', at('loop'));
  expect(await realFolder(at('link'))).toBe(at('there'));
  expect(await realFolder(at('link/a/b'))).toBe(at('there/a/b'));
  expect(await realFolder(at('dangling'))).toBe(at('there/new'));
  expect(await realFolder(at('none'))).toBe(at('none'));
  expect(await realFolder(at('there/file/x'))).toBe(at('there/file/x'));
  await expect(realFolder(at('loop'))).rejects.toThrow('ELOOP');
});
