import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../../src/content/load.ts';
import { smallCity, write } from './content.ts';

/** A small city in which those files have what they name. */
export function damagedCity(): string {
  const content = smallCity();
  write(
    content,
    'units.yaml',
    'shengtaihuanjingju: { name: { zh: 市生态环境局 }, kind: department }\nshunyi: { name: { zh: 顺义区 }, kind: district }\n',
  );
  write(
    content,
    'topics.yaml',
    ['air', 'disclosure', 'ecology'].map((id) => `${id}: { name: { zh: ${id} }, description: { zh: 主题。 }, part: true }\n`).join(''),
  );
  for (const page of ['about', 'accessibility', 'feedback'])
    write(content, `pages/${page}/index.yaml`, 'publishedOn: 2026-01-01\nowner: shengtaihuanjingju\n');
  const portal = readFileSync(path.join(content, 'portal.yaml'), 'utf8');
  write(
    content,
    'portal.yaml',
    portal
      .replace('document: plan, clause: "1"', 'document: plan-2023, clause: "4"')
      .replace('dueDay: 10', 'dueDay: 15')
      .replace('huanjingju', 'shengtaihuanjingju')
      .replace('demo: false', 'demo: true'),
  );
  for (const file of ['index.yaml', 'zh.mdx']) {
    const text = readFileSync(path.join(content, 'documents/plan', file), 'utf8');
    write(
      content,
      `documents/plan-2023/${file}`,
      text.replace('"1"', '"4"').replace('每月10日', '每月15日').replace('kind: plan', 'kind: law'),
    );
  }
  rmSync(path.join(content, 'documents/plan'), { recursive: true });
  write(content, 'news/portal-opens/index.yaml', 'publishedOn: 2026-11-20\nowner: shengtaihuanjingju\ndemo: true\n');
  write(content, 'news/portal-opens/zh.mdx', '---\ntitle: 上线\n---\n正文。\n');
  write(content, 'tasks/plan-2023.csv', `序号,部分,重点任务,工作措施,完成时限,牵头部门\n31,air,减排,措施,2027-12-31,shengtaihuanjingju\n`);
  const indicator =
    'name: { zh: 甲 }\nmeasuredIn: { zh: 微克/立方米 }\ndefinition: { zh: 丙 }\nreading: { zh: 丁 }\nfrequency: yearly\nsource: { title: { zh: 戊 } }\nlicence: { zh: 己 }\n';
  write(content, 'indicators/pm25-annual.yaml', `${indicator}table: { file: data/pm25-annual.csv, period: year, value: pm25 }\n`);
  write(content, 'indicators/data/pm25-annual.csv', 'year,pm25\n2022,30\n2023,32\n');
  write(content, 'media/reporting-clock-zh.png', 'x');
  return content;
}

/** What a check says of a folder on the day of the damages. */
export async function outcomeOf(content: string) {
  const { faults } = await loadContent(content, 'content', undefined, () => '2026-11-25');
  const came = faults.some(({ severity }) => severity === 'error') ? 'refused' : faults.length ? 'warned' : 'accepted';
  return { came, faults };
}
