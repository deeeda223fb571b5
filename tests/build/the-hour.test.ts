import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { hourCommands as commands, writeDelivery, writeWhatIsTheirs } from '../support/hour-city.ts';
import { brokenLinks } from '../support/pages.ts';
import { filesOf } from '../support/site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-hour-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as a shell would, with the folder beside the project's put into the test's own. */
function follow(command: string) {
  const words = command.replaceAll('../', `${folder}/`);
  return spawnSync('sh', ['-c', words], { encoding: 'utf8', env: { ...process.env, LANG: 'en', LC_ALL: '' } });
}
const step = (name: RegExp): string => {
  const found = commands.find((command) => name.test(command));
  if (found === undefined) throw new Error(`README.md has no step ${name.source}`);
  return found;
};
const city = path.join(folder, 'yunchuan');

test('every step of the hour is one of the commands', () => {
  expect(commands.length).toBeGreaterThanOrEqual(7);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(commands.filter((command) => !Object.hasOwn(scripts, /^npm run (\w+) -- /.exec(command)?.[1] ?? ''))).toEqual([]);
});

test('step by step, README alone leads from an empty folder to a site with its tasks, cases, months and indicator', async () => {
  const begun = follow(step(/run new .*--city/));
  expect(begun.status, begun.stderr).toBe(0);
  expect(existsSync(path.join(city, 'portal.yaml'))).toBe(true);
  const first = follow(step(/run build .*site$/));
  expect(first.status, first.stderr).toBe(0);
  expect(readFileSync(path.join(`${city}-site`, 'zh/index.html'), 'utf8')).toContain('demo-banner');
  const removal = follow(step(/run demo /));
  expect(removal.status, removal.stderr).toBe(0);
  const again = follow(step(/run new -- \S+$/));
  expect(again.status, again.stderr).toBe(0);
  writeWhatIsTheirs(city);
  writeDelivery(folder);
  const delivery = follow(step(/run import /));
  expect(delivery.status, `${delivery.stdout}${delivery.stderr}`).toBe(0);
  const checked = follow(step(/run check -- --content \S+$/));
  expect(checked.status, checked.stderr).toBe(0);
  const launch = follow(step(/run check .*--launch/));
  expect(launch.status).toBe(1);
  expect(launch.stdout).toContain('There is something left to fill in');
  expect(launch.stdout).not.toContain('The portal is still a demonstration');
  const built = follow(step(/--base-url/));
  expect(built.status, built.stderr).toBe(0);
  const { content } = await loadContent(city);
  expect([content.tasks.length, content.cases.length, content.observations['pm25-annual']!.length]).toEqual([12, 40, 2]);
  const inUnit = (unit: string) => content.cases.filter(({ fields }) => fields.unit === unit).length;
  expect(['dongshan', 'xihe', 'nanhu', 'shengtaihuanjingju'].map(inUnit)).toEqual([13, 13, 0, 14]);
  expect(new Set(content.progress.map(({ group }) => group)).size).toBe(2);
  const site = `${city}-site`;
  expect(filesOf(site).filter((name) => /^zh\/cases\/yun-huan-fa-2026-\d+\/index\.html$/.test(name))).toHaveLength(40);
  expect(readFileSync(path.join(site, 'zh/index.html'), 'utf8')).not.toContain('demo-banner');
  expect(readFileSync(path.join(site, 'en/cases/yun-huan-fa-2026-2/index.html'), 'utf8')).toContain(
    'Dongshan Branch, Yunchuan Ecology and Environment Bureau',
  );
  expect(brokenLinks(site, 'https://portal.example/')).toEqual([]);
});
