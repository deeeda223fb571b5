import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkCellWords } from '../../../src/content/checks/cell-words.ts';
import type { Drafts } from '../../../src/content/entry.ts';
import { kindNames } from '../../../src/schemas/index.ts';
import type { Fault } from '../../../src/content/faults.ts';
import { NoLock, takeLock } from '../../../src/content/writing/lock.ts';
import { temporaryFolder } from '../../support/content.ts';

function doubtsIn(kind: 'tasks' | 'progress' | 'requirements', fields: object): string[] {
  const faults: Fault[] = [];
  const draft = { kind, id: '1', group: 'g', fields, file: 'a.csv', locate: () => ({ line: 2, column: 1 }) };
  const none = Object.fromEntries(kindNames.map((one) => [one, []]));
  checkCellWords({ ...none, [kind]: [draft] } as unknown as Drafts, faults);
  return faults.map(({ message }) => message.en);
}

test.each([
  ['#REF!', /spreadsheet's error/],
  ['Err:502', /spreadsheet's error/],
  ['无', /says nothing/],
  ['=1+1', /formula/],
])('a time limit of a requirement that says %s is named', (zh, words) => {
  expect(doubtsIn('requirements', { deadline: { zh } })).toEqual([expect.stringMatching(words)]);
});

test.each([
  ['=1+1', /formula/],
  ['=HYPERLINK(1)', /formula/],
  ['TRUE', /logical/],
  ['⼤海', /looks like another/],
  ['-', /says nothing/],
  ['NULL', /says nothing/],
  ['同上', /points to/],
])('a note of progress that says %s is named', (note, words) => {
  expect(doubtsIn('progress', { note: { zh: note } })).toEqual([expect.stringMatching(words)]);
});

test('a task for the year 2999 is named', () => {
  expect(doubtsIn('tasks', { deadline: '2999-10-31' })).toEqual([expect.stringContaining('after the year 2100')]);
});

test('words are in no doubt', () => expect(doubtsIn('progress', { note: { zh: '已完成 3 项，-5℃ 以下停工' } })).toEqual([]));

test('a folder in the lock’s place is named', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'lock'));
  await expect(takeLock(path.join(folder, 'lock'))).rejects.toBeInstanceOf(NoLock);
});
