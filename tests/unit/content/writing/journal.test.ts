import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deskFolder, writeChanges } from '../../../../src/content/writing/journal.ts';
import { temporaryFolder, write } from '../../../support/content.ts';

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .filter((file) => !file.includes(`${path.sep}${deskFolder}${path.sep}`))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
const folderWith = (files: Record<string, string>) => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return folder;
};

test('files are written anew, changed and taken away together, folders with all they hold', async () => {
  const folder = folderWith({ 'a.csv': 'old', 'b.csv': 'goes', 'news/x/zh.mdx': 'goes', 'c.csv': 'stays' });
  await writeChanges(
    folder,
    new Map([
      ['a.csv', 'new'],
      ['b.csv', undefined],
      ['news/x', undefined],
      ['deep/d.csv', 'first'],
      ['never/was', undefined],
    ]),
  );
  expect(filesIn(folder)).toEqual({ 'a.csv': 'new', 'c.csv': 'stays', 'deep/d.csv': 'first' });
});

test.each([
  ['cannot be written', 'a.csv/below.csv', 'x'],
  ['loses its folder on the way', 'news/x/late.csv', 'x'],
])('nothing changes where one %s', async (_, name, text) => {
  const before = { 'a.csv': 'old', 'b.csv': 'old', 'news/x/zh.mdx': 'old' };
  const folder = folderWith(before);
  const changes = new Map<string, string | undefined>([
    ['a.csv', 'new'],
    ['b.csv', undefined],
    ['news/x', undefined],
    [name, text],
  ]);
  await expect(writeChanges(folder, changes)).rejects.toThrow();
  expect(filesIn(folder)).toEqual(before);
});
