import { expect, test } from 'vitest';
import { checkTermsInProse } from '../../../src/content/copy/check-terms-in-prose.ts';
import { portalContent } from '../../support/portal.ts';
import { smallCity, write } from '../../support/content.ts';

/** What is said of a sentence where the air law’s article 31 has a requirement of 7 working days. */
async function named(zh: string, en: string): Promise<string[]> {
  const content = await portalContent();
  const requirement = content.requirements[0]!;
  requirement.fields.basis = [{ document: 'air-law', articles: { zh: '第三十一条', en: 'article 31' } }];
  requirement.fields.deadline = { zh: '7个工作日内', en: 'Within 7 working days' };
  const folder = smallCity();
  write(folder, 'questions/q/zh.mdx', `---\ntitle: 问\n---\n${zh}\n`);
  write(folder, 'questions/q/en.mdx', `---\ntitle: Q\n---\n${en}\n`);
  const faults = await checkTermsInProse(folder, 'content', { ...content, requirements: [requirement] });
  return faults.map(({ file, line, message }) => `${file}:${line} ${message.en}`);
}

test.each([
  [
    '《大气污染防治法》第三十一条规定9个工作日内答复。',
    'Under article 31 of the Air Law the answer is due within 9 working days.',
    'it is 7 working days',
  ],
  ['处罚信息公示期最长5年。', 'A penalty is public for 5 years at most.', 'no class is public for more than 3'],
])('a term that is another is named in both languages: %s', async (zh, en, words) => {
  const faults = await named(zh, en);
  expect(faults).toHaveLength(2);
  for (const fault of faults) expect(fault).toMatch(new RegExp(`questions/q/(?:zh|en)\\.mdx:4 .*${words}`));
});

test.each([
  ['《大气污染防治法》第三十一条规定7个工作日内答复。', 'Under article 31 of the Air Law the answer is due within 7 working days.'],
  [
    '平常的9个工作日；《大气污染防治法》第三十一条规定7个工作日。',
    'Usually 9 working days; under article 31 of the Air Law, 7 working days.',
  ],
  ['处罚信息公示期最长3年。', 'A penalty is public for 3 years at most.'],
])('a term that is right passes: %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});
