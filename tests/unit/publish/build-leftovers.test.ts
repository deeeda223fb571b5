import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { finishBuild, foldersBeside, putInPlace, recoverSite } from '../../../src/publish/site/build-leftovers.ts';
import { markFile } from '../../../src/publish/site/mark-file.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { dyingAt } from '../../support/dying-disk.ts';

const siteIn = (folder: string, words: string) => {
  write(folder, 'index.html', words);
  write(folder, markFile, '{}');
};
const pageAt = (out: string) => readFileSync(path.join(out, 'index.html'), 'utf8');

test.each(['finishBuild', 'recoverSite'])(
  'a build that is killed while sites change places: the old or the new one stands, by %s',
  async (by) => {
    for (let step = 1; ; step++) {
      const folder = temporaryFolder();
      const out = path.join(folder, 'dist');
      siteIn(out, 'old');
      siteIn(foldersBeside(out).fresh, 'new');
      write(folder, '.dist.4194999.new/index.html', 'half');
      write(folder, '.dist.4194999.cache/x', 'x');
      write(folder, '.dist.notes', 'mine');
      if (!(await dyingAt(step, false, () => putInPlace(out)))) break;
      if (by === 'recoverSite') expect(await recoverSite(out)).toBe(step === 2);
      await finishBuild(out);
      expect(pageAt(out)).toBe(step === 1 ? 'old' : 'new');
      expect(readdirSync(folder).toSorted()).toEqual(['.dist.notes', 'dist']);
    }
  },
);

test('where the new site is not whole, the earlier one comes back', async () => {
  const folder = temporaryFolder();
  const out = path.join(folder, 'dist');
  siteIn(path.join(folder, '.dist.7.old'), 'old');
  write(folder, '.dist.7.new/index.html', 'half');
  expect([await finishBuild(out), pageAt(out), await finishBuild(out)]).toEqual([true, 'old', false]);
  rmSync(out, { recursive: true });
  expect([await recoverSite(out), await recoverSite(path.join(folder, 'none/dist'))]).toEqual([false, false]);
  expect(readdirSync(folder)).toEqual([]);
});
