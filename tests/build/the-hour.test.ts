import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { brokenLinks } from '../support/pages.ts';
import { filesOf } from '../support/site.ts';

/** The steps from an empty folder to a site, as README.md gives them: every command of its part on another city, word by word. */
const [, hour = ''] = /<!-- the hour -->(.*?)<!-- end of the hour -->/s.exec(readFileSync('README.md', 'utf8')) ?? [];
const commands = [...hour.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, lines]) => lines!.trim().split(/\n\s*/));
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

/** What the clerks of that city write in step 3: a plan of twelve tasks, two months of reports, an indicator, forty cases as an office keeps them. */
function writeWhatIsTheirs(): void {
  const header = readFileSync(path.join(city, 'tasks/plan.csv'), 'utf8').split('\n')[0]!;
  const columns = header.trim().split(',');
  const row = (fields: Record<string, string>) => columns.map((column) => fields[column] ?? '').join(',');
  const parts = ['air', 'water', 'soil'];
  const tasks = Array.from({ length: 12 }, (_, at) =>
    row({
      序号: String(at + 1),
      部分: parts[at % 3]!,
      重点任务: `任务${at + 1}`,
      工作措施: `做好第${at + 1}项`,
      完成时限: '2027-12-31',
      牵头部门: 'shengtaihuanjingju',
      主责单位: '各区',
    }),
  );
  writeFileSync(path.join(city, 'tasks/plan.csv'), `${[header.trim(), ...tasks].join('\n')}\n`);
  for (const [month, day] of [
    ['2026-09', '2026-10-09'],
    ['2026-10', '2026-11-09'],
  ] as const) {
    const reports = Array.from(
      { length: 12 },
      (_, at) => `shengtaihuanjingju,plan-${String(at + 1).padStart(2, '0')},按期推进,${10 + at},本月按计划推进。,${day}`,
    );
    writeFileSync(path.join(city, `progress/${month}.csv`), `单位,任务,状态,完成百分比,进展说明,报送日期\n${reports.join('\n')}\n`);
  }
  appendFileSync(path.join(city, 'indicators/data/pm25-annual.csv'), '2024,31\n2025,29\n');
  const portal = readFileSync(path.join(city, 'portal.yaml'), 'utf8');
  writeFileSync(
    path.join(city, 'portal.yaml'),
    portal
      .replace(/^ {2}from: .*$/m, '  from: 2026-09')
      .replace(/^contacts:$/m, 'contacts:\n  - { label: { zh: 编辑 }, value: "desk@yunchuan.gov.cn" }'),
  );
}

function writeDelivery(): void {
  const header =
    '行政相对人名称,行政相对人类别,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚内容,罚款金额(万元),处罚决定日期,处罚机关,公示日期';
  const districts = ['东山区', '西河区', '南湖区'];
  const rows = Array.from({ length: 40 }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `云川第${at + 1}机械有限公司,法人及非法人组织,云环罚〔2026〕${at + 1}号,大气污染,在${districts[at % 3]}的车间喷漆时没有密闭。,罚款,处罚款2万元,2,2026-09-${day},云川市生态环境局,2026-10-08`;
  });
  writeFileSync(path.join(folder, 'delivery.csv'), `${[header, ...rows].join('\n')}\n`);
}

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
  writeWhatIsTheirs();
  writeDelivery();
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
  expect(new Set(content.progress.map(({ group }) => group)).size).toBe(2);
  const site = `${city}-site`;
  expect(filesOf(site).filter((name) => /^zh\/cases\/yun-huan-fa-2026-\d+\/index\.html$/.test(name))).toHaveLength(40);
  expect(readFileSync(path.join(site, 'zh/index.html'), 'utf8')).not.toContain('demo-banner');
  expect(brokenLinks(site, 'https://portal.example/')).toEqual([]);
});
