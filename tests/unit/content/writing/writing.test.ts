import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readWhole, whileLocked } from '../../../../src/content/writing/content-lock.ts';
import { finishChanges, hasUnfinished, writeChanges } from '../../../../src/content/writing/journal.ts';
import { takeLock } from '../../../../src/content/writing/lock.ts';
import { ownMark } from '../../../../src/content/writing/process-mark.ts';
import { temporaryFolder, write } from '../../../support/content.ts';

/** Six in every run; as many as one likes with KILLS=100. */
const kills = Number(process.env['KILLS'] ?? 6);
const files = ['cases/2025.csv', 'cases/2026.csv', 'corrections/2026.csv', 'a.txt'];

const begun = (child: ChildProcess) => new Promise<void>((resolve) => child.stdout!.once('data', () => resolve()));
const ended = (child: ChildProcess) => new Promise((resolve) => child.once('close', resolve));
const writer = (folder: string, from: number) =>
  spawn(process.execPath, ['tests/support/write-forever.ts', folder, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });

test('killed at any moment, several files are all old or all new, and nothing is left behind', async () => {
  const folder = temporaryFolder();
  for (let round = 1; round <= kills; round++) {
    const child = writer(folder, round * 1_000_000);
    await begun(child);
    await wait(20 + Math.random() * 60);
    child.kill('SIGKILL');
    await ended(child);
    const seen = await readWhole(folder, () =>
      Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => 'none'))),
    );
    expect(new Set(seen).size).toBe(1);
    await whileLocked(folder, () => Promise.resolve());
    // It may have been killed before it wrote anything.
    if (existsSync(path.join(folder, 'a.txt')))
      expect(readdirSync(path.join(folder, 'cases')).toSorted()).toEqual(['2025.csv', '2026.csv']);
    expect(readdirSync(path.join(folder, '.desk')).filter((name) => name !== 'journal')).toEqual([]);
    if (existsSync(path.join(folder, 'a.txt'))) expect(readdirSync(path.join(folder, '.desk/journal'))).toEqual(['done.json']);
  }
}, 300_000);

test('two that write at once never mix, and who reads meanwhile sees one state', async () => {
  const folder = temporaryFolder();
  const children = [writer(folder, 1_000_000), writer(folder, 2_000_000), writer(folder, 3_000_000)];
  await Promise.all(children.map(begun));
  const seen = new Set<string>();
  for (let reading = 0; reading < 40; reading++) {
    const texts = await readWhole(folder, () =>
      Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => 'none'))),
    );
    expect(new Set(texts).size).toBe(1);
    seen.add(texts[0]!);
    await wait(5);
  }
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(children.map(ended));
  expect(seen.size).toBeGreaterThan(1);
}, 60_000);

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
  const { pid } = spawnSync(process.execPath, ['--version']);
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
