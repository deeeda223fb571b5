import { ascending } from 'd3-array';
import type { ReportRowDraft, AddReportFault } from './report-fault.ts';

/** The first row of a unit on a task is the report; later ones are resubmissions, and give their reason. */
export function nameVersions(id: string, rows: ReportRowDraft[], addFault: AddReportFault): void {
  const inOrder = rows.toSorted((a, b) => ascending(a.fields.submittedOn, b.fields.submittedOn));
  inOrder.forEach((draft, index) => {
    draft.id = index === 0 ? id : `${id}/${index + 1}`;
    if (index === 0) return;
    const earlier = inOrder[index - 1]!;
    const place = `${earlier.file}:${earlier.locate([]).line}`;
    if (!draft.fields.resubmission)
      addFault(draft, 'task', {
        zh: `这个单位本月已就这项任务报过（${place}）。重复的请删去；若是重报，请在“重报说明”写明改了什么、为什么。`,
        en: `This unit has reported on this task in this month already (${place}). Remove the repetition, or if it is a resubmission give in 重报说明 what changed and why.`,
      });
    else if (earlier.fields.submittedOn === draft.fields.submittedOn)
      addFault(draft, 'submittedOn', {
        zh: `重报的日期与先前的一行（${place}）相同，分不出先后。`,
        en: `The resubmission has the same day as the earlier row (${place}); nothing would distinguish them.`,
      });
  });
}

/** Progress is cumulative: what falls from one month to the next is worth a second look. */
export function checkTrack(rows: readonly ReportRowDraft[], addFault: AddReportFault): void {
  const inOrder = rows.toSorted((a, b) => ascending(a.group, b.group) || ascending(a.fields.submittedOn, b.fields.submittedOn));
  inOrder.forEach((draft, index) => {
    const earlier = inOrder[index - 1];
    if (!earlier || earlier.group === draft.group) return;
    for (const field of ['percent', 'quantity'] as const) {
      const [before, now] = [earlier.fields[field], draft.fields[field]];
      if (before === undefined || now === undefined || now >= before) continue;
      addFault(
        draft,
        field,
        {
          zh: `${earlier.group} 报过 ${before}，这里降到 ${now}。进度是累计数，请核对；确属更正请在说明里讲清。`,
          en: `${earlier.group} reported ${before}; this falls to ${now}. Progress is cumulative: check it, and if it is a correction write so in the note.`,
        },
        'warning',
      );
    }
  });
}
