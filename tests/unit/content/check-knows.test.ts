import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFault, type Fault } from '../../../src/content/faults.ts';
import { englishSpelling } from '../../../src/content/copy/english.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit, smallCity, write } from '../../support/content.ts';

const faultsOf = async (folder: string): Promise<Fault[]> => (await loadContent(folder, 'content', undefined, () => '2026-11-24')).faults;
const shown = (faults: readonly Fault[]): string[] => faults.map((fault) => formatFault(fault, 'en').replace('\n ', ''));
const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');

describe('what would break a build is a fault before', () => {
  test.each([
    [
      'an id too long for a file',
      'glossary.yaml',
      `${'a'.repeat(300)}: { term: { zh: 词 }, definition: { zh: 义 } }\n`,
      /glossary\.yaml:1:\d+ This name has 300/,
    ],
    [
      'YAML nested too deep',
      'topics.yaml',
      `air: ${'['.repeat(3000)}${']'.repeat(3000)}\n`,
      /topics\.yaml:1:\d+ This is not valid YAML: nested too deep/,
    ],
    [
      'aliases of aliases',
      'topics.yaml',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'.replace(/./g, (one) => `${one}: &${one} [${`*${String.fromCharCode(one.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`,
      /topics\.yaml:1:1 This is not valid YAML/,
    ],
    ['a file where a folder should be', 'news/note.txt', 'x', /news\/note\.txt:1:1 This should be a folder/],
    ['a time zone that is none', 'portal.yaml', 'Asia/Peking', /portal\.yaml:6:11 {2}timeZone 时区.*"Asia\/Peking" is not a time zone/],
    ['months of the year 1', 'portal.yaml', 'from: 0001-01', /reporting\.from 首个报告月 0001-01 is not between/],
    ['months to come for ever', 'portal.yaml', 'from: 9999-01', /reporting\.from 首个报告月 9999-01 is not between/],
    ['half a day', 'portal.yaml', 'dueDay: 15.5', /reporting\.dueDay 报送截止日 "15\.5" should be a whole number/],
    [
      'a list 2,000 deep',
      'news/n/zh.mdx',
      `---\ntitle: 题\n---\n${'- '.repeat(2000)}甲\n`,
      /news\/n\/zh\.mdx:4:1 Quotes or lists are nested too deep/,
    ],
    [
      'a list that is deep by its blanks',
      'news/n/zh.mdx',
      `---\ntitle: 题\n---\n${Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n')}\n`,
      /news\/n\/zh\.mdx:\d+:1 Quotes or lists are nested too deep/,
    ],
    [
      'brackets that are never closed',
      'news/n/zh.mdx',
      `---\ntitle: 题\n---\n甲\n\n${'[a]('.repeat(20_000)}\n`,
      /news\/n\/zh\.mdx:6:1 .*too many brackets/,
    ],
    [
      'link definitions by the thousand',
      'news/n/zh.mdx',
      `---\ntitle: 题\n---\n${Array.from({ length: 20_000 }, (_, index) => `[r${index}]: /zh/`).join('\n')}\n\n[r1]\n`,
      /news\/n\/zh\.mdx:\d+:1 .*link definitions/,
    ],
    [
      'bytes that are no text',
      'indicators/data/a.csv',
      Buffer.from([0x6d, 0xff, 0xfe, 0xff, 0x80, 0x0a]),
      /indicators\/data\/a\.csv:1:2 The text is neither UTF-8 nor GB18030/,
    ],
  ])('%s', async (_name, file, text, expected) => {
    const content = smallCity();
    write(content, 'news/n/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
    write(content, 'news/n/zh.mdx', '---\ntitle: 题\n---\n正文。\n');
    write(
      content,
      'indicators/a.yaml',
      'name: { zh: 甲 }\nmeasuredIn: { zh: 乙 }\ndefinition: { zh: 丙 }\nreading: { zh: 丁 }\nfrequency: monthly\nsource: { title: { zh: 戊 } }\nlicence: { zh: 己 }\ntable: { file: data/a.csv, period: month, value: value }\n',
    );
    write(content, 'indicators/data/a.csv', 'month,value\n2026-01,3\n');
    if (file !== 'portal.yaml') write(content, file, text);
    else {
      const [from, to] = String(text).includes(':')
        ? [new RegExp(`${String(text).split(':')[0]}: [\\w-]+`), String(text)]
        : ['Asia/Shanghai', String(text)];
      write(content, file, read(content, file).replace(from, to));
    }
    const faults = (await faultsOf(content)).filter(({ severity }) => severity === 'error');
    expect(shown(faults).join('\n')).toMatch(expected);
  });

  test('a folder that is named like a table', async () => {
    const content = smallCity();
    mkdirSync(path.join(content, 'cases/2026.csv'), { recursive: true });
    mkdirSync(path.join(content, 'requirements/one.yaml'), { recursive: true });
    mkdirSync(path.join(content, 'spelling.txt'));
    await expect(englishSpelling(content, [])).resolves.toBeTypeOf('function');
    expect(shown(await faultsOf(content))).toEqual(
      expect.arrayContaining([
        'content/cases/2026.csv:1:1 This should be a file and is a folder.',
        'content/requirements/one.yaml:1:1 This should be a file and is a folder.',
        'content/spelling.txt:1:1 This should be a file and is a folder.',
      ]),
    );
  });

  test('a hundred thousand faulty rows are told by their first', async () => {
    const content = smallCity();
    const header = '行政相对人名称,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚决定日期,处罚机关,行政区';
    write(content, 'cases/2026.csv', `${header}\n${'甲公司,无号,水污染,事实,罚款,2026-02-30,东区生态环境局,dongqu\n'.repeat(100_000)}`);
    write(content, 'cases/2025.csv', `${header}\n${'甲,乙\n'.repeat(100_000)}`);
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `甲公司,东环罚〔2024〕${index + 1}号,水污染,事实,罚款,2024-03-01,东区生态环境局,xiqu${index}\n`,
    );
    write(content, 'cases/2024.csv', `${header}\n${rows.join('')}`);
    const faults = await faultsOf(content);
    const perFile = Map.groupBy(faults, ({ file }) => file);
    for (const year of ['2024', '2025', '2026']) expect(perFile.get(`content/cases/${year}.csv`)!.length).toBeLessThan(6000);
  });
});

describe('what can hardly be is worth a warning with its place', () => {
  const edited = async (name: string, from: string, to: string): Promise<string[]> => {
    const content = copyOfContent();
    edit(content, name, from, to);
    return shown(await faultsOf(content));
  };

  test('a name that another unit bears', async () => {
    const content = smallCity();
    write(
      content,
      'units.yaml',
      'huanjingju: { name: { zh: 市生态环境局 }, kind: department }\ndongqu: { name: { zh: 东区 }, kind: district, aliases: [市生态环境局] }\n',
    );
    expect(shown((await faultsOf(content)).filter(({ file }) => file.includes('units')))).toEqual([
      expect.stringMatching(/^content\/units\.yaml:2:\d+ {2}\[warning\] "市生态环境局" names "huanjingju" too/),
    ]);
  });

  test('an alias that takes the cases of another unit', async () => {
    const content = smallCity();
    write(
      content,
      'units.yaml',
      'huanjingju: { name: { zh: 市生态环境局 }, kind: department }\ndongqu: { name: { zh: 东区 }, kind: district }\nxiqu: { name: { zh: 西区 }, kind: district, aliases: [东区生态] }\n',
    );
    expect(shown((await faultsOf(content)).filter(({ file }) => file.includes('units')))).toEqual([
      expect.stringMatching(/^content\/units\.yaml:3:\d+ {2}aliases {2}\[warning\] The alias "东区生态" holds the name of "dongqu"/),
    ]);
  });

  test('a deadline before the plan, a report before its month is over, a table without rows', async () => {
    expect(await edited('tasks/plan-2025.csv', '2027-', '1927-')).toEqual(
      expect.arrayContaining([expect.stringMatching(/tasks\/plan-2025\.csv:\d+:\d+ {2}deadline {2}\[warning\] The deadline 1927/)]),
    );
    const content = copyOfContent();
    write(content, 'progress/2026-11.csv', read(content, 'progress/2026-10.csv').split('\n')[0] + '\n');
    edit(content, 'progress/2026-10.csv', '2026-11-18', '2026-10-18');
    expect(shown(await faultsOf(content))).toEqual([
      expect.stringMatching(
        /progress\/2026-10\.csv:\d+:\d+ {2}submittedOn 报送日期 {2}\[warning\] On 2026-10-18 the reporting month 2026-10 was not over/,
      ),
      'content/progress/2026-11.csv:1:1  [warning] The table has its columns and no rows.',
    ]);
  });
});
