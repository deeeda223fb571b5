import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pagesByKind } from '../../scripts/page-kinds.ts';
import { copyOfContent, edit, temporaryFolder, write } from '../support/content.ts';
import { portalFolder } from '../support/portal.ts';
import { run, sharedSite } from '../support/site.ts';

/** The smallest form of every script that the other tests do not run: what is never run rots. */
const script = (name: string, ...words: string[]) => {
  const { status, stdout, stderr } = run(name, words);
  return { status, stdout, output: `${stdout}${stderr}` };
};

test('bench builds a site of more cases than the content has, and names its costs', () => {
  const { status, stdout, output } = script('bench', '--content', portalFolder, '--sizes', '80', '--search', 'none');
  expect(status, output).toBe(0);
  const [header, , row] = stdout.trim().split('\n');
  expect(header).toMatch(/^cases +seconds +CPU s +peak MB +files +site MB +search MB +× plain write$/);
  const cells = row!.trim().split(/ {2,}/);
  expect(cells[0]).toBe('80');
  expect(cells).toHaveLength(8);
  expect(Number(cells[4])).toBeGreaterThan(500);
});

test('bench measures the search of a built site in the browser', () => {
  const words = ['--content', portalFolder, '--sizes', 'none', '--search', '66,100', '--site', sharedSite, '--patience', '0'];
  const { status, stdout, output } = script('bench', ...words);
  expect(status, output).toBe(0);
  const figures = Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/ {2,}/))
      .map(([name, ...values]) => [name, values]),
  );
  expect(figures['cases']).toEqual(['66', '100', '1.5']);
  for (const name of ['first result, kB', 'first result, ms', 'key to paint, ms, most', 'filter to results, ms'])
    for (const value of figures[name]!.slice(0, 2)) expect(Number(value), name).toBeGreaterThan(0);
});

test('gallery takes pictures of a kind of page in every size and look', () => {
  const to = path.join(temporaryFolder(), 'pictures');
  const { status, output } = script('gallery', '--out', sharedSite, '--only', '/zh/about', '--each', '1', '--to', to);
  expect(status, output).toBe(0);
  const pictures = readdirSync(to).filter((name) => name.endsWith('.png'));
  expect(pictures.toSorted()).toEqual(
    ['desktop', 'phone'].flatMap((size) => ['dark', 'elder', 'light'].map((look) => `zh_about_${size}-${look}.png`)),
  );
  const index = readFileSync(path.join(to, 'index.html'), 'utf8');
  for (const name of pictures) {
    expect(index).toContain(`src="${name}"`);
    expect(readFileSync(path.join(to, name)).subarray(1, 4).toString()).toBe('PNG');
  }
});

test('every page of a site is of one kind, and each kind has pages', async () => {
  const kinds = await pagesByKind(sharedSite);
  for (const [kind, address] of [
    ['', ''],
    ['documents/[id]', 'documents/plan-2025/'],
    ['explainers/[id]', 'explainers/air/'],
    ['guides', 'guides/'],
    ['cases/page/[page]', 'cases/page/2/'],
    ['tasks/status', 'tasks/status/'],
  ] as const)
    expect(kinds.get(kind), kind).toContain(address);
  const pages = readdirSync(path.join(sharedSite, 'zh'), { recursive: true }).filter((name) => /index\.html$/.test(String(name)));
  expect([...kinds.values()].flat()).toHaveLength(pages.length);
});

test('lighthouse scores a page in each category, and exits 1 exactly where one falls short', () => {
  const words = ['--out', sharedSite, '--runs', '1', '--preset', 'desktop', '--only', '/zh/progress'];
  const { status, stdout, output } = script('lighthouse', ...words);
  const scores = /^\/zh\/progress\/ {2}desktop {2}performance (\d+), accessibility (\d+), best-practices (\d+), seo (\d+)$/m.exec(stdout);
  expect(scores, output).not.toBeNull();
  const [performance, ...others] = scores!.slice(1).map(Number);
  // How fast a page comes depends on what else the machine does; the rest does not.
  expect(others).toEqual([100, 100, 100]);
  expect(performance).toBeGreaterThan(0);
  expect(status).toBe(performance === 100 ? 0 : 1);
});

test('check speaks of a content in both languages', () => {
  const content = copyOfContent();
  expect(run('check', ['--content', content]).stdout).toMatch(/^No errors\. Portal 1, Policy documents 3,/);
  expect(run('check', ['--content', content], { LANG: 'zh_CN.UTF-8' }).stdout).toMatch(/^没有错误。网站 1，政策文件 3，/);
});

test('what was asked for besides the check says that it waits while an error stands', () => {
  const content = copyOfContent();
  edit(content, 'questions/sweeping/index.yaml', 'owner: shengtaiju', 'owner: shengtaij');
  const { status, stderr } = run('check', ['--content', content, '--launch', '--published', 'none.json']);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^--launch and --published must wait until the errors below are mended/)]);
  expect(run('check', ['--content', content]).stderr).not.toContain('must wait');
});

test('check takes the day for which it checks: what happened after it is yet to come', () => {
  expect(script('check', '--content', portalFolder, '--as-of', '2024-06-01').output).toContain(
    '2024-09-10 is yet to come (today is 2024-06-01)',
  );
  expect(script('check', '--as-of', '2024-02-30')).toMatchObject({ status: 2 });
});

test('check --stale lists what was not held against its source for so many months', () => {
  const content = copyOfContent();
  expect(script('check', '--content', content).output).not.toContain('checkedOn');
  const { status, output } = script('check', '--content', content, '--stale', '12');
  expect(status).toBe(0);
  expect(output).toMatch(/documents\/air-law\/index\.yaml:1:1 {2}checkedOn 核对日期 {2}\[warning\]\n {2}No day of checking/);
  expect(script('check', '--stale', 'year')).toMatchObject({ status: 2 });
  expect(script('check', '--help').stdout).toContain('--stale 12');
});

test('facts lists what the content states with its sources, and names what has none', () => {
  const content = copyOfContent();
  const bare = script('facts', '--content', content);
  expect(bare.status).toBe(1);
  expect(bare.output).toContain('documents/air-law  Air Law, 31');
  expect(bare.output).toContain('Basis of decisions: 《噪声污染防治法》');
  const source = 'source: { title: { zh: 公报, en: Gazette } }\n';
  for (const id of ['air-law', 'plan-2022']) appendFileSync(path.join(content, `documents/${id}/index.yaml`), source);
  // The guide speaks of three kilometres: its source holds them.
  const sources = 'sources: [{ title: { zh: 公报, en: Gazette }, figures: "3" }]\n';
  appendFileSync(path.join(content, 'guides/getting-about/index.yaml'), sources);
  for (const id of ['pm25', 'ozone', 'three-waters'])
    edit(content, 'glossary.yaml', `${id}: {`, `${id}: { source: { zh: 国标, en: Standard },`);
  const table = path.join(temporaryFolder(), 'facts.csv');
  const { status, output } = script('facts', '--content', content, '--out', table);
  // What is left are the laws by which its cases were decided, of which it has no documents.
  const without = output.split('\n').filter((line) => /^ {2}\S+\/\S+ {2}/.test(line));
  expect(without).toHaveLength(6);
  expect(without.filter((line) => !line.includes('Basis of decisions: 《'))).toEqual([]);
  expect(status).toBe(1);
  expect(readFileSync(table, 'utf8')).toMatch(
    /^\ufeffKind,Fact,Value,Source,Figures not tied to a source,Checked on,Record\n(?:.*\n)*Article,"Air Law, 31",.*,Gazette,/,
  );
});

test('columns puts into the guides to deliveries what the schema has, and leaves alone what has it', () => {
  const docs = temporaryFolder();
  const guides = ['deliveries.md', 'zh/deliveries.md'];
  for (const name of guides) write(docs, name, readFileSync(`docs/${name}`, 'utf8').replace(/^\| 违法事实 .*\n/m, ''));
  edit(docs, 'deliveries.md', '| 另案处理 |', '| an old example |');
  const { status, output } = script('columns', '--docs', docs);
  expect(status, output).toBe(0);
  for (const name of guides) expect(readFileSync(path.join(docs, name), 'utf8')).toBe(readFileSync(`docs/${name}`, 'utf8'));
  for (const name of ['fields.md', 'zh/fields.md'])
    expect(readFileSync(path.join(docs, name), 'utf8')).toBe(readFileSync(`docs/${name}`, 'utf8'));
  expect(script('columns').output.match(/as it should be/g)).toHaveLength(4);
});

test('every command of package.json answers --help', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.values(scripts).flatMap((command) => /^node scripts\/run\.js (\S+)$/.exec(command)?.[1] ?? []);
  expect(commands.filter((name) => !existsSync(`scripts/${name}.ts`))).toEqual([]);
  expect(commands.length).toBeGreaterThan(8);
  for (const name of commands) {
    const { status, stdout } = run(name, ['--help']);
    expect([status, stdout.startsWith(`npm run ${name} --`)], name).toEqual([0, true]);
    const [usage, ...further] = stdout.split('\n');
    const named = [...usage!.matchAll(/(?<=\[)--[\w-]+/g)].map(([option]) => option);
    expect(
      named.filter((option) => !further.some((line) => line.startsWith(`  ${option} `))),
      `${name} describes each option`,
    ).toEqual([]);
  }
});

test('check compares with the manifest that a site published, and names a fine that changed without a word', () => {
  const folder = copyOfContent();
  const words = ['--content', folder, '--published', path.join(sharedSite, 'data/manifest.json')];
  expect(script('check', ...words).output).toContain('nothing vanished or changed');
  edit(folder, 'cases/2026.csv', '处罚款1.05万元,1.05,', '处罚款0.05万元,0.05,');
  const { status, output } = script('check', ...words);
  expect(status).toBe(1);
  expect(output).toContain('lin-huan-fa-2026-9001: it differs from what was public');
});
