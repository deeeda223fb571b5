import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hourCity } from '../support/hour-city.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-replaced-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('with the hour’s city in place of content/ what is asked of the content is met, in a browser apart', () => {
  const words = ['vitest', 'run', '--project', 'build', 'tests/build/shipped-content.test.ts', '-t', '^(?!in a browser)'];
  const { status, stdout, stderr } = spawnSync('npx', words, {
    encoding: 'utf8',
    env: { ...process.env, REPLACED_CONTENT: hourCity(folder), NO_COLOR: '1' },
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
  expect(stdout).toMatch(/Tests +\d\d passed/);
});
