import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { whileLocked } from '../../../../src/content/writing/content-lock.ts';
import { temporaryFolder } from '../../../support/content.ts';

test('the folder of a lock goes with it unless something came to lie there', async () => {
  const folder = temporaryFolder();
  const desk = path.join(folder, '.desk');
  await whileLocked(folder, () => Promise.reject(new Error('refused'))).catch(() => undefined);
  expect(existsSync(desk)).toBe(false);
  await Promise.all([1, 2, 3, 4].map(() => whileLocked(folder, () => Promise.resolve())));
  await whileLocked(folder, () => Promise.resolve(writeFileSync(path.join(desk, 'mappings.csv'), 'a')));
  expect(existsSync(path.join(desk, 'mappings.csv'))).toBe(true);
});

test('a folder that was there stays', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, '.desk'));
  await whileLocked(folder, () => Promise.resolve());
  expect(existsSync(path.join(folder, '.desk'))).toBe(true);
});
