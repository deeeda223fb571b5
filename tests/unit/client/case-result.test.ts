import { expect, test } from 'vitest';
import { caseResult } from '../../../src/client/search/case-result.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { t } from '../../../src/i18n/words.ts';

const inBoth = (key: 'publication.after' | 'publication.lateBy') => ({ zh: t('zh', key), en: t('en', key) });
const manifest = {
  fields: ['id', 'party', 'decisionNumber', 'publicationDays', 'publicationLate', 'repeatOf'].map((name) => ({
    name,
    label: { zh: name, en: name },
  })),
  namesakes: [],
  demonstration: { cell: '是', mark: { zh: '演示', en: 'Demo' } },
  published: { after: inBoth('publication.after'), late: inBoth('publication.lateBy') },
} as unknown as Manifest;
const history = [{ id: 'repeat', label: { zh: '再次受罚', en: 'Repeat penalty' } }];

test.each([
  ['zh', '40', '23', '决定后40天公示，超期23个工作日'],
  ['zh', '5', '0', '决定后5天公示'],
  ['zh', '5', '', '决定后5天公示'],
  ['en', '40', '1', 'published after 40 days, 1 working day late'],
  ['en', '1', '0', 'published after 1 day'],
] as const)('a result says after how many days it was published, and how late that was: %s %s %s', (lang, days, late, words) => {
  const record = ['lin-1', '样例公司', '临环罚〔2026〕1号', days, late, '临环罚〔2025〕3号'];
  const { line, shown } = caseResult(record, 0, makeColumns([{ facets: { history } }]), manifest, lang);
  expect(line.split(' · ')).toEqual(['临环罚〔2026〕1号', words, history[0]!.label[lang]]);
  expect([shown!.publicationDays, shown!.publicationLate, shown!.repeatOf]).toEqual([days, late, history[0]!.label[lang]]);
});

test('of a decision whose day is not known nothing is said, nor of one that is no repeat', () => {
  const record = ['lin-1', '样例公司', '临环罚〔2026〕1号', '', '', ''];
  expect(caseResult(record, 0, makeColumns([{ facets: {} }]), manifest, 'zh').line).toBe('临环罚〔2026〕1号');
});
