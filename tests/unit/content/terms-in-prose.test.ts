import { expect, test } from 'vitest';
import { checkTermsInProse } from '../../../src/content/copy/check-terms-in-prose.ts';
import { termsByArticle } from '../../../src/content/copy/terms-by-article.ts';
import { loadContent } from '../../../src/content/load.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { portalContent } from '../../support/portal.ts';
import { smallCity, write } from '../../support/content.ts';

/** What is said of a sentence where the air law’s article 31 has a requirement of 7 working days, of the end of March, of every quarter and of the night. */
async function named(zh: string, en: string): Promise<string[]> {
  const content = await portalContent();
  const requirement = content.requirements[0]!;
  requirement.fields.basis = [{ document: 'air-law', articles: { zh: '第三十一条', en: 'article 31' } }];
  requirement.fields.deadline = {
    zh: '7个工作日内，可延长一次，最多5个工作日；名单在每年3月底前；至少每季度一次；22时至次日6时',
    en: 'Within 7 working days, once extended by at most 5; the list by the end of March each year; at least once a quarter; from 22:00 to 6:00',
  };
  requirement.fields.endedOn = '2026-08-14';
  const folder = smallCity();
  write(folder, 'questions/q/zh.mdx', `---\ntitle: 问\n---\n${zh}\n`);
  write(folder, 'questions/q/en.mdx', `---\ntitle: Q\n---\n${en}\n`);
  const faults = checkTermsInProse(await readProse(folder, 'content'), { ...content, requirements: [requirement] });
  return faults.map(({ file, line, message }) => `${file}:${line} ${message.en}`);
}

test.each([
  [
    '《大气污染防治法》第三十一条规定9个工作日内答复。',
    'Under article 31 of the Air Law the answer is due within 9 working days.',
    'it is 7 working days',
  ],
  ['三日内说明（《大气污染防治法》第三十一条）。', 'Said within three days (Air Law, article 31).', 'it is 7 working days'],
  ['七日内答复（《大气污染防治法》第三十一条）。', 'An answer within seven days (Air Law, article 31).', 'write "7 working days"'],
  [
    '名单在每年4月底前公布（《大气污染防治法》第三十一条）。',
    'The list is published by the end of April (Air Law, article 31).',
    'it is the end of March',
  ],
  ['每半年公开一次（《大气污染防治法》第三十一条）。', 'It is public every six months (Air Law, article 31).', 'it is every quarter'],
  ['夜间指23时至次日6时（《大气污染防治法》第三十一条）。', 'Night is 23:00 to 6:00 (Air Law, article 31).', 'it is 22:00 to 6:00'],
  [
    '《大气污染防治法》规定9个工作日内答复（第三十一条）。',
    'The Air Law gives 9 working days for it (article 31).',
    'it is 7 working days',
  ],
  [
    '《大气污染防治法》规定公开渠道；每半年公开一次（第三十一条）。',
    'The Air Law asks for channels; they are public every six months (article 31).',
    'it is every quarter',
  ],
  ['这项要求到2026年7月31日为止。', 'The duty to publish ended on 31 July 2026.', 'no requirement ended that day'],
  ['严重的处罚信息公示五年。', 'Serious penalties stay public for five years.', 'no class is public for more than 3'],
  ['处罚信息公示期最长5年。', 'A penalty is public for 5 years at most.', 'no class is public for more than 3'],
])('a term that is another is named in both languages: %s', async (zh, en, words) => {
  const faults = await named(zh, en);
  expect(faults).toHaveLength(2);
  for (const fault of faults) expect(fault).toMatch(new RegExp(`questions/q/(?:zh|en)\\.mdx:4 .*${words}`));
});

test.each([
  ['《大气污染防治法》第三十一条规定7个工作日内答复。', 'Under article 31 of the Air Law the answer is due within 7 working days.'],
  ['加上延长，最长12个工作日（《大气污染防治法》第三十一条）。', 'With the extension up to 12 working days (Air Law, article 31).'],
  [
    '平常的9个工作日；《大气污染防治法》第三十一条规定7个工作日。',
    'Usually 9 working days; under article 31 of the Air Law, 7 working days.',
  ],
  ['每年三月底前公布名单（《大气污染防治法》第三十一条）。', 'The list is public by the end of March (Air Law, article 31).'],
  ['每季度公开一次（《大气污染防治法》第三十一条）。', 'It is public every three months (Air Law, article 31).'],
  ['夜间指晚上10点至次日6点（《大气污染防治法》第三十一条）。', 'Night is 10 pm to 6 am (Air Law, article 31).'],
  ['2026年8月14日以前依据《大气污染防治法》第三十一条。', 'Before 14 August 2026 article 31 of the Air Law applied.'],
  ['《大气污染防治法》规定7个工作日内答复（第三十一条）。', 'The Air Law gives 7 working days for it (article 31).'],
  [
    '《大气污染防治法》规定公开渠道；本办法规定9个工作日（第三十一条）。',
    'The Air Law asks for channels; those Measures give 9 working days (article 31).',
  ],
  ['这项要求到2026年8月14日为止。', 'The duty to publish ended on 14 August 2026.'],
  ['处罚信息公示到2026年4月1日。', 'A penalty is public until 1 April 2026.'],
  ['处罚信息公示期最长3年。', 'A penalty is public for 3 years at most.'],
])('a term that is right passes: %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});

test('the penalty law’s two terms of a hearing stand in its clause', async () => {
  const { documents } = await loadContent('src/library/national', 'content').then(({ content }) => content);
  const held = termsByArticle({ documents, requirements: [] }).get('penalty-law#64');
  expect([...held!.days.keys()].toSorted()).toEqual(['5 working', '7 working']);
});
