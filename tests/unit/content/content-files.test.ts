import { expect, test } from 'vitest';
import { ContentFiles, type Disk } from '../../../src/content/content-files.ts';
import { loadContent } from '../../../src/content/load.ts';
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
