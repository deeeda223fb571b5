import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lockBuild } from '../../../src/publish/site/build-lock.ts';
import { temporaryFolder, write } from '../../support/content.ts';

test('a second build waits for the first, and is told so once', async () => {
  const project = temporaryFolder();
  const events: string[] = [];
  const release = await lockBuild(project);
  const second = lockBuild(project, () => events.push('waiting')).then((end) => {
    events.push('began');
    return end();
  });
  await expect.poll(() => events).toEqual(['waiting']);
  events.push('first ended');
  await release();
  await second;
  expect(events).toEqual(['waiting', 'first ended', 'began']);
  expect(readdirSync(path.join(project, '.astro'))).toEqual([]);
});

test('what a killed build left behind keeps nobody out', async () => {
  const project = temporaryFolder();
  // No process has this number: Linux counts to 4194304, the others not so far.
  write(project, '.astro/build.lock', '4194999');
  await (
    await lockBuild(project, () => expect.unreachable('nobody holds it'))
  )();
});
