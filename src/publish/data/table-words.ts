import type { Bilingual } from '../../domain/language.ts';
import { joinHeaders, lineEnds, monthHeader } from '../../schemas/line-ends.ts';

/** A column that several tables have: what it is called in each language. */
export const sharedHeaders = {
  ...lineEnds,
  unit: joinHeaders.unit,
  unitName: { zh: '单位', en: 'Unit' },
  name: { zh: '名称', en: 'Name' },
  year: { zh: '年份', en: 'Year' },
  month: monthHeader,
  cases: { zh: '案件数', en: 'Cases' },
  repeats: { zh: '再次受罚', en: 'Repeat penalties' },
  finesWan: { zh: '罚款合计(万元)', en: 'Fines (10,000 yuan)' },
  unpublished: { zh: '罚款金额未公开的案件', en: 'Cases with a fine whose amount is not published' },
  demo: { zh: '演示', en: 'Demonstration' },
} as const satisfies Record<string, Bilingual>;
