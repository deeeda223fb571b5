import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './site.ts';

/** The steps from an empty folder to a site, as README.md gives them: every command of its part on another city, word by word. */
const [, hour = ''] = /<!-- the hour -->(.*?)<!-- end of the hour -->/s.exec(readFileSync('README.md', 'utf8')) ?? [];
export const hourCommands = [...hour.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, lines]) => lines!.trim().split(/\n\s*/));

/** What the clerks of that city write in step 3: a plan of twelve tasks, two months of reports, an indicator. */
export function writeWhatIsTheirs(city: string): void {
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

/** The table of forty cases that an office sends, into a folder. */
export function writeDelivery(folder: string): void {
  const header =
    '行政相对人名称,行政相对人类别,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚内容,罚款金额(万元),处罚决定日期,处罚机关,公示日期';
  const districts = ['东山区', '西河区', '南湖区'];
  // Of a bureau whose branches sit in the districts: named with 区 and without, beside decisions of its own.
  const branches = ['', '东山分局', '西河区分局'];
  const rows = Array.from({ length: 40 }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `云川第${at + 1}机械有限公司,法人及非法人组织,云环罚〔2026〕${at + 1}号,大气污染,在${districts[at % 3]}的车间喷漆时没有密闭。,罚款,处罚款2万元,2,2026-09-${day},云川市生态环境局${branches[at % 3]},2026-10-08`;
  });
  writeFileSync(path.join(folder, 'delivery.csv'), `${[header, ...rows].join('\n')}\n`);
}

/** The city of README.md, with what its clerks write, in a folder beside its delivery: what each command did is left to other tests. */
export function hourCity(folder: string, words: readonly string[] = []): string {
  const city = path.join(folder, 'yunchuan');
  const must = (command: string, given: string[]): void => {
    const { status, stdout, stderr } = run(command, given);
    if (status !== 0) throw new Error(`npm run ${command} ended with ${status}.\n${stdout}${stderr}`);
  };
  const [begin] = hourCommands;
  const options = [...begin!.matchAll(/(--[\w-]+) (?:"([^"]*)"|(\S+))/g)].flatMap(([, option, quoted, plain]) => [
    option!,
    quoted ?? plain!,
  ]);
  must('new', [city, ...options, ...words]);
  must('demo', ['remove', '--content', city]);
  must('new', [city]);
  writeWhatIsTheirs(city);
  writeDelivery(folder);
  must('import', ['cases', path.join(folder, 'delivery.csv'), '--content', city]);
  return city;
}
