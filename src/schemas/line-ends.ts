import type { Bilingual } from '../domain/language.ts';

/** What stands first and last in a line of a published table: how its record is known, and where it is shown. */
export const lineEnds = {
  id: { zh: '标识', en: 'id' },
  address: { zh: '网页地址', en: 'Address' },
} as const satisfies Record<string, Bilingual>;

/** What the month is called in a table of all months, which the name of a month's own table gives. */
export const monthHeader: Bilingual = { zh: '月份', en: 'Month' };

/** All headers of such a column, including the one that tables had in both languages before. */
export const endHeaders = (end: keyof typeof lineEnds): string[] => [...new Set([...Object.values(lineEnds[end]), end])];

/** The headers of the ids that join one table to another. */
export const joinHeaders = {
  unit: { zh: '单位代码', en: 'Unit id' },
  task: { zh: '任务标识', en: 'Task id' },
  case: { zh: '案件标识', en: 'Case id' },
  document: { zh: '文件', en: 'Document' },
} as const satisfies Record<string, Bilingual>;
