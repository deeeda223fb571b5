import { isIsoMonth, monthsFrom, plusMonths } from '../../../domain/days/calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** Tables of months before the first reporting month or after the last have no page, and count for nobody. */
export function checkSpan({ portal, progress }: Pick<Drafts, 'portal' | 'progress'>, faults: Fault[]): void {
  const months = [...new Set(progress.map(({ group }) => group))].filter(isIsoMonth).toSorted();
  for (const { file, locate, fields } of portal) {
    const { from, to } = fields.reporting;
    const add = (field: 'from' | 'to', message: Bilingual) =>
      faults.push({ severity: 'warning', file, ...locate(['reporting', field]), field: `reporting.${field}`, message });
    const earlier = months.filter((month) => month < from);
    if (earlier.length) add('from', outside(earlier, `首个报告月 ${from} 之前`, `before the first reporting month, ${from}`));
    const later = to === undefined ? [] : months.filter((month) => month > to);
    if (later.length) add('to', outside(later, `末个报告月 ${to} 之后`, `after the last reporting month, ${to}`));
  }
}

/** Months without a table between months that have one: a table that was deleted or misnamed leaves every unit without a report. */
export function checkGaps({ progress }: Pick<Drafts, 'progress'>, faults: Fault[]): void {
  const tables = new Map(progress.filter(({ group }) => isIsoMonth(group)).map(({ group, file }) => [group, file]));
  const months = [...tables.keys()].toSorted();
  for (const [index, month] of months.slice(1).entries()) {
    const missing = monthsFrom(plusMonths(months[index]!, 1), plusMonths(month, -1));
    if (missing.length === 0) continue;
    const [zh, en] = [missing.join('、'), missing.join(', ')];
    faults.push({
      severity: 'warning',
      file: tables.get(month)!,
      line: 1,
      column: 1,
      message: {
        zh: `前后的月份都有月报，${zh} 没有一行：各单位那时都算没有报送。请核对是不是漏了文件，或者文件名写错了。`,
        en: `The months around have reports, ${en} has no row: every unit counts as not having reported then. Check whether its file is missing or has another name.`,
      },
    });
  }
}

function outside(months: readonly string[], zh: string, en: string): Bilingual {
  const span = months.length > 1 ? [`${months[0]} 至 ${months.at(-1)}`, `${months[0]} to ${months.at(-1)}`] : [months[0]!, months[0]!];
  return {
    zh: `${zh}已有月报（${span[0]}）：这些月份没有自己的页面，也不计入报送及时性。请核对这个月份，或核对月报的文件名。`,
    en: `There are reports ${en} (${span[1]}): those months have no page and count for no unit’s punctuality. Check this month, or the names of their files.`,
  };
}
