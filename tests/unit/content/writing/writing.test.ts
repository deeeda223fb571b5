import { readFileSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { whileLocked } from '../../../../src/content/writing/content-lock.ts';
import { finishChanges, hasUnfinished, writeChanges } from '../../../../src/content/writing/journal.ts';
import { takeLock } from '../../../../src/content/writing/lock.ts';
import { ownMark } from '../../../../src/content/writing/process-mark.ts';
import { temporaryFolder, write } from '../../../support/content.ts';

test('a change cut short is finished by who comes next; one never written down is forgotten', async () => {
  const folder = temporaryFolder();
  write(folder, 'a.txt', 'old');
  write(folder, 'b.txt', 'old');
  write(folder, 'gone/c.txt', 'old');
  write(folder, '.a.txt.x', 'new');
  write(folder, 'cases/.2026.csv.y', 'never');
  write(folder, 'cases/2026.csv.123.new', 'never');
  const steps = (moves: { from: string; to: string }[], removals: string[]) => JSON.stringify({ id: 'x', moves, removals });
  const moves = [
    { from: '.a.txt.x', to: 'a.txt' },
    { from: '.b.txt.x', to: 'b.txt' },
  ];
  write(folder, '.desk/journal/steps.json', steps(moves, ['gone']));
  const never = steps([{ from: 'cases/.2026.csv.y', to: 'cases/2026.csv' }], []);
  write(folder, '.desk/journal/11111111-0000-4000-8000-000000000000.json', never);
  let shown = 0;
  await whileLocked(folder, () => Promise.resolve(), { onFinished: () => shown++ });
  expect([shown, readFileSync(path.join(folder, 'a.txt'), 'utf8'), readFileSync(path.join(folder, 'b.txt'), 'utf8')]).toEqual([
    1,
    'new',
    'old',
  ]);
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(
    ['.desk', '.desk/journal', '.desk/journal/done.json', 'a.txt', 'b.txt', 'cases'].toSorted(),
  );
});

test.each([
  ['lead out of the content', JSON.stringify({ id: '0', moves: [], removals: ['../kept.txt'] })],
  ['cannot be read', '{"id":'],
  ['are none', '{"moves":[{}],"removals":[]}'],
])('steps that %s are not taken, and told by their place', async (_name, steps) => {
  const folder = temporaryFolder();
  write(folder, 'content/.desk/journal/steps.json', steps);
  write(folder, 'kept.txt', 'kept');
  const error = await finishChanges(path.join(folder, 'content')).catch((one: unknown) => one);
  expect(error).toMatchObject({ faults: [{ file: 'content/.desk/journal/steps.json', severity: 'error' }] });
  expect(readFileSync(path.join(folder, 'kept.txt'), 'utf8')).toBe('kept');
});

test.each([
  ['a name too long', `${'x'.repeat(300)}.txt`],
  ['a folder where the file goes', 'b'],
  ['a file where a folder goes', 'a.txt/c.txt'],
])('%s: nothing has changed and nothing is left', async (_name, place) => {
  const folder = temporaryFolder();
  write(folder, 'a.txt', 'old');
  write(folder, 'b/kept.txt', 'old');
  const before = readdirSync(folder, { recursive: true });
  await expect(
    writeChanges(
      folder,
      new Map([
        ['d.txt', 'new'],
        [place, 'new'],
      ]),
    ),
  ).rejects.toThrow();
  expect(await hasUnfinished(folder)).toBe(false);
  expect(readdirSync(folder, { recursive: true }).filter((name) => !String(name).startsWith('.desk'))).toEqual(before);
  expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('old');
});

test('a lock of a dead process, of a number given out again, or without sense keeps nobody out', async () => {
  const file = path.join(temporaryFolder(), 'lock');
  // No system gives a number so high.
  const pid = 2 ** 30;
  const own = await ownMark();
  const dead = [
    JSON.stringify({ id: 'dead', host: hostname(), pid, started: own.started }),
    JSON.stringify({ id: 'again', ...own, started: 'long before' }),
    String(process.pid),
    '',
    '{"pid":',
  ];
  for (const left of dead) {
    write(path.dirname(file), 'lock', left);
    // Who took a dead one's lock away may have been killed at it.
    write(path.dirname(file), 'lock.break', left);
    write(path.dirname(file), 'lock.break.11111111-0000-4000-8000-000000000000', left);
    const releases = await Promise.all(
      [1, 2, 3].map(async () => {
        const release = await takeLock(file);
        const held = readFileSync(file, 'utf8');
        await wait(5);
        expect(readFileSync(file, 'utf8')).toBe(held);
        await release();
        return held;
      }),
    );
    expect(new Set(releases).size).toBe(3);
    expect(readdirSync(path.dirname(file))).toEqual([]);
  }
});

test('who took a dead one’s lock away and was killed at it leaves nothing, also where the lock itself is free', async () => {
  const folder = temporaryFolder();
  write(folder, 'lock.break', JSON.stringify({ id: 'again', ...(await ownMark()), started: 'long before' }));
  await (
    await takeLock(path.join(folder, 'lock'))
  )();
  expect(readdirSync(folder)).toEqual([]);
});
