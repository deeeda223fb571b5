import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfContent, smallCity, temporaryFolder, write } from '../support/content.ts';
import { callsItDemonstration, visibleWords } from '../support/markup.ts';
import { brokenLinks, strayAddresses } from '../support/pages.ts';
import { baseUrl, portalFolder } from '../support/portal.ts';
import { build, filesOf, run } from '../support/site.ts';

/** The first sentence of each warning of a check. */
const warningsOf = (stderr: string): string[] =>
  [...stderr.matchAll(/\[warning\]\n {2}([^\n]*?[.:])(?=[ \n])/g)].map(([, sentence]) => sentence!).toSorted();
const yetToFillIn = [
  expect.stringMatching(/^No contact leads to the editors yet/) as string,
  expect.stringMatching(/^Nothing stands in these sections yet/) as string,
];

describe('another city', () => {
  test('without the demonstration the portal is checked, builds, and says nothing of demonstrations', () => {
    const content = copyOfContent();
    expect(run('demo', ['remove', '--content', content]).status).toBe(0);
    const check = run('check', ['--content', content]);
    expect(warningsOf(check.stderr)).toEqual(yetToFillIn);
    expect(check.status).toBe(0);
    const out = path.join(temporaryFolder(), 'site');
    build(out, ['--content', content]);
    const pages = filesOf(out).filter((name) => name.endsWith('.html'));
    expect(pages.some((name) => /cases\/[^/]+-\d{4}-/.test(name))).toBe(false);
    for (const name of pages) {
      const html = readFileSync(path.join(out, name), 'utf8');
      expect(html, name).not.toContain('demo-banner');
      expect(html, name).not.toContain('class="demo-mark"');
      expect(html, name).not.toContain('临澜样例');
      // The data dictionary names the field by which demonstration is marked.
      if (!/^(zh|en)\/data\//.test(name)) expect(callsItDemonstration(html), name).toEqual([]);
    }
    expect(filesOf(out)).not.toContain('og-demo.png');
    // The texts that spoke of it are still there.
    for (const name of ['about', 'feedback']) expect(pages).toContain(`en/${name}/index.html`);
    for (const name of filesOf(out).filter((file) => /\/feeds\/|\.webmanifest$|^data\/indicators\//.test(file)))
      expect(readFileSync(path.join(out, name), 'utf8'), name).not.toMatch(/演示|demonstration/i);
    expect(pages).toContain('zh/cases/index.html');
    expect(pages).toContain('zh/progress/index.html');
    expect(brokenLinks(out, baseUrl)).toEqual([]);
  });

  test('a city that begins with a plan, two units and no more has a whole portal', () => {
    const content = smallCity();
    write(
      content,
      'topics.yaml',
      ['air: 大气', 'water: 水', 'soil: 土壤']
        .map((line) => line.replace(/(.*): (.*)/, '$1: { name: { zh: $2 }, description: { zh: $2的任务。 }, part: true }\n'))
        .join(''),
    );
    const check = run('check', ['--content', content]);
    expect(check.status).toBe(0);
    // Nothing is wrong, but its plan is not explained yet, and much is yet to be filled in.
    expect(warningsOf(check.stderr)).toEqual([...yetToFillIn, 'The policy document "plan" has no explainer.']);
    const out = path.join(temporaryFolder(), 'site');
    build(out, ['--content', content]);
    expect(brokenLinks(out, baseUrl)).toEqual([]);
    expect(readFileSync(path.join(out, 'en/index.html'), 'utf8')).toMatch(/<h1 lang="zh-CN">/);
    expect(readFileSync(path.join(out, 'zh/documents/plan/index.html'), 'utf8')).toContain('现行有效');
    // Its reports are due on another day, and its plan has other parts.
    const progress = readFileSync(path.join(out, 'zh/progress/index.html'), 'utf8');
    expect(progress).toContain('次月10日前报送，10日当天报送算按时');
    for (const name of filesOf(out).filter((file) => /^(zh|en)\/.*\.(html|ics|xml|json)$/.test(file))) {
      const words = visibleWords(readFileSync(path.join(out, name), 'utf8'));
      // Nothing was published on a 15th, so whatever speaks of one speaks of another city's rule.
      expect(words, name).not.toMatch(/(?<![\d月])15 ?日|15th|十五日|五个部分|五部分|five parts/i);
    }
    for (const part of ['大气', '水', '土壤']) expect(progress).toContain(part);
  });

  test('a day long before anything was published still gives a whole site', () => {
    const out = path.join(temporaryFolder(), 'site');
    expect(run('build', ['--content', portalFolder, '--out', out, '--as-of', '2021-06-30']).status).toBe(0);
    expect(brokenLinks(out, baseUrl)).toEqual([]);
  });
});

/** Where the next one stands. */
const belowPath = 'https://minglan.example/a/b/';

describe('a content with a withdrawn case, texts that one language lacks, and a picture, below a path of its host', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-'));
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let withdrawn: Record<string, string>;

  beforeAll(() => {
    cpSync(portalFolder, content, { recursive: true });
    withdrawn = withdraw(content, '临环罚〔2026〕9001号');
    rmSync(path.join(content, 'explainers/air/en.mdx'));
    rmSync(path.join(content, 'documents/plan-2025/zh.mdx'));
    const article = path.join(content, 'news/portal-opens/zh.mdx');
    writeFileSync(article, `${readFileSync(article, 'utf8')}\n![一张图](/media/sky.svg)\n`);
  });

  test('a picture that is not there is a fault; one that is gets published', () => {
    expect(run('check', ['--content', content]).stderr).toMatch(/zh\.mdx:\d+:1\n {2}There is no file media\/sky\.svg/);
    write(content, 'media/sky.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
    build(out, ['--content', content, '--base-url', belowPath]);
    expect(filesOf(out)).toContain('media/sky.svg');
    expect(readFileSync(path.join(out, 'zh/news/portal-opens/index.html'), 'utf8')).toMatch(
      /<img[^>]*src="\/a\/b\/media\/sky\.svg"[^>]*alt="一张图"|<img[^>]*alt="一张图"[^>]*src="\/a\/b\/media\/sky\.svg"/,
    );
  });

  test('the withdrawn case keeps its address with reason and date; its facts are in no file', () => {
    const facts = ['行政相对人名称', '违法事实'].map((name) => withdrawn[name]!);
    expect(facts.every(Boolean)).toBe(true);
    const page = readFileSync(path.join(out, 'zh/cases/lin-huan-fa-2026-9001/index.html'), 'utf8');
    expect(page).toContain('复议决定撤销');
    expect(page).toContain('2026年2月2日');
    // The delay stands on the page: the limit is three working days.
    expect(page).toContain('超过3个工作日的期限，迟6个工作日');
    expect(page).not.toContain(facts[0]);
    for (const name of filesOf(out)) {
      const bytes = readFileSync(path.join(out, name));
      const text = (name.endsWith('.bin') || name.includes('.pf_') ? gunzipSync(bytes) : bytes).toString('utf8');
      expect(text, name).not.toContain('样例三路180号');
      expect(text, name).not.toContain('旧备注词句');
      // The index splits words: the street number stands there as single characters.
      expect(text, name).not.toContain('样 例 三 路 1 8 0 号');
    }
    expect(readFileSync(path.join(out, 'zh/corrections/index.html'), 'utf8')).toContain('临环罚〔2026〕9001号');
  });

  test('a text that one language lacks is shown in the other, with a notice and its language marked', () => {
    const english = readFileSync(path.join(out, 'en/explainers/air/index.html'), 'utf8');
    expect(english).toMatch(/<h1 lang="zh-CN">[^<]*\p{Script=Han}/u);
    expect(english).toContain('The Chinese text is shown.');
    const chinese = readFileSync(path.join(out, 'zh/documents/plan-2025/index.html'), 'utf8');
    expect(chinese).toMatch(/<h1 lang="en">[^<]*[a-z]/);
    expect(chinese).toContain('尚无中文版');
    expect(brokenLinks(out, belowPath)).toEqual([]);
  });

  test('every address of the site, in pages, styles, feeds, calendars, data, the sitemap and headers, is below its path', () => {
    expect(strayAddresses(out, belowPath)).toEqual([]);
    const read = (name: string) => readFileSync(path.join(out, name), 'utf8');
    expect(read('robots.txt')).toContain(`Sitemap: ${belowPath}sitemap-index.xml`);
    expect(read('_headers').match(/^\/.*/gm)).toEqual(['/a/b/*', '/a/b/data/*', '/a/b/_astro/*']);
    expect(JSON.parse(read('manifest.zh.webmanifest'))).toMatchObject({ start_url: '/a/b/zh/', scope: '/a/b/' });
    // The browser's scripts know where the site stands.
    expect(filesOf(out).filter((name) => /^_astro\/.*\.js$/.test(name) && /["'`]\/a\/b\/["'`]/.test(read(name)))).not.toEqual([]);
    // A component of an article knows its page's language.
    const [main] = /<main[^]*<\/main>/.exec(read('en/explainers/plan-2025/index.html'))!;
    expect(main).toContain('href="/a/b/en/');
    expect(main).not.toContain('href="/a/b/zh/');
  });
});

/** Withdraws a case in the tables of a content, with a correction that told of it before; returns its row as it was. */
function withdraw(content: string, number: string): Record<string, string> {
  const file = path.join(content, 'cases/2026.csv');
  const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
  const row = rows.find((one) => one['行政处罚决定书文号'] === number)!;
  const before = { ...row };
  Object.assign(row, { 公示状态: '已撤回', 状态变更日期: '2026-02-02', 状态变更原因: '复议决定撤销', 撤销或变更日期: '2026-01-20' });
  writeFileSync(file, stringify(rows, { header: true }));
  write(
    content,
    'corrections/2026.csv',
    `更正日期,行政处罚决定书文号,更正字段,更正前,更正后,更正原因\n2026-01-20,${number},备注,旧备注词句,${before['备注']},误录\n`,
  );
  return before;
}
