import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readWhole, whileLocked } from '../../src/content/writing/content-lock.ts';
import { temporaryFolder } from '../support/content.ts';

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
    const desk = path.join(folder, '.desk');
    if (existsSync(desk)) expect(readdirSync(desk).filter((name) => name !== 'journal')).toEqual([]);
    if (!existsSync(path.join(folder, 'a.txt'))) continue;
    expect(readdirSync(path.join(folder, 'cases')).toSorted()).toEqual(['2025.csv', '2026.csv']);
    expect(readdirSync(path.join(desk, 'journal'))).toEqual(['done.json']);
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
