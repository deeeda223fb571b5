import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ContentFiles, type Disk } from '../../../src/content/content-files.ts';
import { loadCheckedContent, loadContent } from '../../../src/content/load.ts';
import { readKind } from '../../../src/content/read-kind.ts';
import { Register } from '../../../src/import/register.ts';
import { smallCity, temporaryFolder, write } from '../../support/content.ts';

const failing = (code: string): Disk => {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
  return { readFile: fail, readdir: fail, stat: fail };
};

test.each(['EACCES', 'EMFILE'])('a folder that cannot be opened (%s) is not an empty one', async (code) => {
  const files = new ContentFiles('/content', 'content', { disk: failing(code) });
  await expect(readKind(files, 'cases', {})).rejects.toMatchObject({ code });
  await expect(readKind(files, 'glossary', {})).rejects.toMatchObject({ code });
});

test('a folder and a file that are not there are empty', async () => {
  const files = new ContentFiles('/content', 'content', { disk: failing('ENOENT') });
  expect(await readKind(files, 'cases', {})).toEqual([]);
  expect(await readKind(files, 'glossary', {})).toEqual([]);
  expect(files.faults).toEqual([]);
});

test('a file where a folder should be is a fault for the check, and ends an import', async () => {
  const content = smallCity();
  write(content, 'cases', '');
  const { faults } = await loadContent(content, 'content');
  expect(faults.filter(({ severity }) => severity === 'error')).toMatchObject([
    { severity: 'error', file: 'content/cases', message: { en: 'This should be a folder and is a file.' } },
  ]);
  await expect(Register.open(content, {})).rejects.toMatchObject({ code: 'ENOTDIR' });
  expect((await Register.open(temporaryFolder(), {})).changedTables().size).toBe(0);
});

test.each([
  ['news/endless', 'This should be a folder and is a file.'],
  ['pages/about/zh.mdx', 'This is no file that can be read.'],
  ['glossary.yaml', 'This is no file that can be read.'],
  ['spelling.txt', 'This is no file that can be read.'],
  ['media/sky.svg', 'media/sky.svg is no file.'],
])('a link to a device, which has no end, in the place of %s is named and not read', async (name, message) => {
  const content = smallCity();
  write(content, 'pages/feedback/zh.mdx', '---\ntitle: 反馈\n---\n![天空](/media/sky.svg)\n');
  write(content, 'media/sky.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const place = path.join(content, name);
  rmSync(place, { force: true });
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync('/dev/zero', place);
  const { faults } = await loadContent(content, 'content');
  expect(faults.map((fault) => fault.message.en)).toContain(message);
});

test.each([
  ['news/loop', 'This should be a folder and is a file.'],
  ['cases/2023.csv', 'This is no file that can be read.'],
  ['indicators', 'This should be a folder and is a file.'],
  ['portal.yaml', 'This is no file that can be read.'],
])('a link at %s that leads to itself is a fault there, and the check goes on', async (name, message) => {
  const content = smallCity();
  write(content, 'news/n/zh.mdx', '---\ntitle: 题\n---\n[a](nowhere)\n');
  const place = path.join(content, name);
  rmSync(place, { force: true });
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(path.basename(name), place);
  const { faults } = await loadContent(content, 'content');
  const errors = faults.filter(({ severity }) => severity === 'error').map((fault) => `${fault.file} ${fault.message.en}`);
  expect(errors).toContain(`content/${name} ${message}`);
  expect(errors).toContainEqual(expect.stringContaining('content/news/n/zh.mdx The link "nowhere"'));
});

test.each([
  'cases',
  'news',
  'news/one',
  'pages/about/zh.mdx',
  'progress',
  'progress/2026-10.csv',
  'indicators',
  'indicators/data',
  'media',
  'media/sky.svg',
  'glossary.yaml',
  'portal.yaml',
  '',
])('a link to a place that is not there at “%s” is no empty folder: it is named with where it leads and how to mend it', async (name) => {
  const content = path.join(temporaryFolder(), 'linlan');
  cpSync(smallCity(), content, { recursive: true });
  write(content, 'pages/feedback/zh.mdx', '---\ntitle: 反馈\n---\n![天空](/media/sky.svg)\n');
  const place = path.join(content, name);
  rmSync(place, { force: true, recursive: true });
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync('/mnt/share-not-mounted/x', place);
  const { faults } = await loadContent(content, 'content');
  const named = faults.filter(({ message }) => message.en.includes('a link to /mnt/share-not-mounted/x'));
  expect(named.map(({ severity, file }) => `${severity} ${file}`)).toEqual([`error ${['content', name].filter(Boolean).join('/')}`]);
  expect(named[0]!.message.zh).toMatch(/指向 \/mnt.*请挂上，或者改正、删除/);
  expect(faults.map((fault) => fault.message.en)).not.toContain('This file is missing.');
  await expect(loadCheckedContent(content)).rejects.toThrow();
});

test('a link to a folder that is there is read as the folder', async () => {
  const content = smallCity();
  const share = temporaryFolder();
  write(share, 'one/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  write(share, 'one/zh.mdx', '---\ntitle: 题\n---\n正文。\n');
  rmSync(path.join(content, 'news'), { force: true, recursive: true });
  symlinkSync(share, path.join(content, 'news'));
  const { content: read, faults } = await loadContent(content, 'content');
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read.news.map(({ id }) => id)).toEqual(['one']);
});
