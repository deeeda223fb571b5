import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, write } from '../support/content.ts';

test('of what commands leave in a content folder git takes what is kept with it, and neither its lock nor its journal', () => {
  const repository = temporaryFolder();
  cpSync('.gitignore', path.join(repository, '.gitignore'));
  for (const content of ['content', 'tests/portal'])
    for (const name of ['lock', 'lock.1', 'journal/done.json', 'mappings.csv', 'receipts/1.txt'])
      write(repository, `${content}/.desk/${name}`, '');
  const git = (...words: string[]) => execFileSync('git', ['-C', repository, ...words], { encoding: 'utf8' });
  git('init', '-q');
  const kept = git('ls-files', '--others', '--exclude-standard').trim().split('\n');
  expect(kept.filter((name) => name !== '.gitignore')).toEqual(
    ['content', 'tests/portal'].flatMap((content) => [`${content}/.desk/mappings.csv`, `${content}/.desk/receipts/1.txt`]),
  );
});
