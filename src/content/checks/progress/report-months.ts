import { isIsoMonth, monthEnd, monthOf, type IsoDate } from '../../../domain/days/calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Fault } from '../../faults.ts';
import type { ReportRowDraft, AddReportFault } from './report-fault.ts';

/** The table of a month bears its name, and what stands in it was filed neither before the month nor after today. */
export function checkMonths(rows: readonly ReportRowDraft[], faults: Fault[], addFault: AddReportFault, today: IsoDate | undefined): void {
  const seen = new Set<string>();
  /** What is wrong with the name of a table is reported once, not at each of its rows. */
  const addNameFault = ({ group, file }: ReportRowDraft, message: Bilingual): void => {
    if (seen.has(group)) return;
    seen.add(group);
    faults.push({ severity: 'error', file, line: 1, column: 1, message });
  };
  for (const draft of rows) {
    const { submittedOn } = draft.fields;
    if (!isIsoMonth(draft.group)) {
      addNameFault(draft, {
        zh: `文件名“${draft.group}”不是月份。应写成 2023-03.csv 的样子。`,
        en: `The file name "${draft.group}" is not a month. Name it like 2023-03.csv.`,
      });
    } else if (today !== undefined && draft.group > monthOf(today)) {
      addNameFault(draft, {
        zh: `${draft.group} 还没有到（今天是 ${today}）。请核对文件名。`,
        en: `${draft.group} has not begun (today is ${today}). Check the name of the file.`,
      });
    } else if (submittedOn < `${draft.group}-01`) {
      addFault(draft, 'submittedOn', {
        zh: `${submittedOn} 早于报告月 ${draft.group} 的第一天。`,
        en: `${submittedOn} is before the first day of the reporting month ${draft.group}.`,
      });
    } else if (submittedOn <= monthEnd(draft.group)) {
      addFault(
        draft,
        'submittedOn',
        {
          zh: `${submittedOn} 报送时，报告月 ${draft.group} 还没有结束。请核对日期。`,
          en: `On ${submittedOn} the reporting month ${draft.group} was not over. Check the day.`,
        },
        'warning',
      );
    } else if (today !== undefined && submittedOn > today) {
      addFault(
        draft,
        'submittedOn',
        {
          zh: `${submittedOn} 还没有到（今天是 ${today}）。到那一天才会公开；若是笔误请改正。`,
          en: `${submittedOn} is yet to come (today is ${today}). The row is public from that day on; correct it if it is a slip.`,
        },
        'warning',
      );
    }
  }
}
