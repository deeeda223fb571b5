import { expect, test } from 'vitest';
import { checkCopy } from '../../../src/content/copy/check-copy.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { chineseRules } from '../../../src/content/copy/chinese.ts';
import { englishSpelling } from '../../../src/content/copy/english.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import type { Lang } from '../../../src/domain/language.ts';
import { wordsBelow } from '../../../src/i18n/words.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalFolder } from '../../support/portal.ts';

async function shown(files: Record<string, string>, names: string[] = []): Promise<string[]> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return (await checkCopy(folder, await readProse(folder, 'content'), names)).map((fault) => formatFault(fault, 'en'));
}

test.each([
  // GB/T 15834-2011: full-width punctuation in Chinese; letters and digits half-width; no blank beside it.
  ['a half-width comma', '浓度下降,空气变好。', '浓度下降，空气变好。'],
  ['a half-width question mark', '是吗?是。', '是吗？是。'],
  ['full-width digits', '２０２３年', '2023年'],
  ['a blank between a number and what it counts', '2023 年有34 项任务。', '2023年有34项任务。'],
  ['a blank before a comma', '好的 ，请看。', '好的，请看。'],
])('Chinese copy: %s is told with its mending', async (_, written, expected) => {
  const [fault, ...more] = await shown({ 'topics.yaml': `air:\n  name: { zh: ${JSON.stringify(written)} }\n` });
  expect(fault).toMatch(/^content\/topics\.yaml:2:15 {2}air\.name {2}\[warning\]\n/);
  expect(fault).toContain(`should read "${expected}"`);
  expect(more).toEqual([]);
});

test('Chinese copy: a full-width colon between a pollutant and its value is left alone, and one in a ratio or a time is not', async () => {
  const found = async (written: string) => await shown({ 'topics.yaml': `air:\n  name: { zh: ${JSON.stringify(written)} }\n` });
  for (const written of ['PM2.5：35微克/立方米', '年均限值为PM10：60。', 'NO2：40、SO2：60'])
    expect(await found(written), written).toEqual([]);
  for (const written of ['比例为3：5。', '12：30开始。', 'PM2.5：35微克/立方米，比例为3：5。'])
    expect(await found(written), written).toHaveLength(1);
});

test('Chinese copy: numbers of documents, ranges, titles and units are left as they are', async () => {
  const right = ['京政办发〔2020〕8号', 'PM2.5和O₃', '1,000件', '每月15日前', '35 µg/m³', '第5条（节选）：“一微克”行动', '2013—2017年'];
  expect(
    await shown({ 'topics.yaml': right.map((words, index) => `t${index}: { name: { zh: ${JSON.stringify(words)} } }`).join('\n') }),
  ).toEqual([]);
});

test('Chinese copy: articles are numbered in one way in each text', async () => {
  const text = (body: string) => ({ 'news/x/zh.mdx': `---\ntitle: 气\n---\n${body}\n` });
  const [fault, ...more] = await shown(text('通知第4条要求报告。\n\n法典第一千零三十二条也有规定，见第五条。'));
  expect(fault).toMatch(/^content\/news\/x\/zh\.mdx:6:3 .*\n {2}One text writes articles in two ways, "第4条" and "第一千零三十二条"/);
  expect(more).toEqual([]);
  expect(await shown(text('通知第四条要求报告。\n\n法典第一千零三十二条也有规定。'))).toEqual([]);
  expect(await shown(text('通知第4条要求报告，见第5条第一款。'))).toEqual([]);
});

test('English copy: a slip is told once a passage with the nearest word; names, own words, codes and addresses are known', async () => {
  const article = (body: string) => ({ 'news/x/en.mdx': `---\ntitle: Air\n---\n${body}\n` });
  expect(await shown(article('We recieve it, and recieve it again.'))).toEqual([
    'content/news/x/en.mdx:4:1  [warning]\n  "recieve" is not in the dictionary. Nearest: "receive". If it is right, put it into spelling.txt.',
  ]);
  expect(await shown(article('<Callout title="A colur">Fine.</Callout>'))).toHaveLength(1);
  expect(await shown(article('PM2.5, VOCs and [this](https://x.example/zzyzx) in 北京; don’t, the city’s; see zzyzx.example.'))).toEqual(
    [],
  );
  expect(await shown(article('Xyzzytown breathes.'), ['Xyzzytown District'])).toEqual([]);
  expect(await shown({ ...article('A plugh.'), 'spelling.txt': '# ours\nplugh\n' })).toEqual([]);
});

test('tables are not read: they hold what offices decided', async () => {
  expect(await shown({ 'cases/2026.csv': '违法事实\n超标,排放\n' })).toEqual([]);
});

test('the words of the portal itself pass the same rules', async () => {
  const strings = (lang: Lang) => Object.values(wordsBelow(lang, ['']));
  // Names, a file format, and words cut by a placeholder ({n}th). The name of a link, as in <cases>…</cases>, is no word.
  const known = ['Haidian', 'BibTeX', 'th', 'mistyped', 'resubmissions', 'pts'];
  const [corrected, misspelt] = await Promise.all([chineseRules(), englishSpelling(portalFolder, known)]);
  expect(strings('zh').filter((words) => corrected(words) !== words)).toEqual([]);
  expect(
    strings('en')
      .flatMap((words) => misspelt(words.replace(/\{\w+(?::([^|}]*)\|([^}]*))?\}/g, ' $1 $2 ').replace(/<\/?\w+>/g, '')))
      .map(({ word }) => word),
  ).toEqual([]);
});
