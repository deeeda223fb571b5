import { isIsoMonth, monthOf, type IsoDate } from '../../domain/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { isFixedPage, isSection } from '../../domain/sections.ts';
import { nearest } from '../../domain/nearest.ts';
import { fieldMeta } from '../../schemas/fields.ts';
import { report, taskStates } from '../../schemas/report.ts';
import { violationWords } from '../../schemas/case-words.ts';
import type { Fault } from '../faults.ts';
import type { Draft, Drafts } from '../entry.ts';

type ReportDraft = Draft<'progress'>;
type Severity = Fault['severity'];

/**
 * Checks the monthly reports against each other, the tasks and the calendar, and gives each row its id:
 * `<month>/<unit>/<task>`, with `/2` and so on for a resubmission.
 *
 * @param today the day of the check; undefined where the content is read as of another day
 */
export function checkReports(drafts: Drafts, faults: Fault[], today?: IsoDate): void {
  const tell = (draft: ReportDraft, field: string & keyof ReportDraft['fields'], message: Bilingual, severity: Severity = 'error') =>
    faults.push({ severity, file: draft.file, ...draft.locate([field]), field, label: labelOf(field), message });
  checkMonths(drafts.progress, faults, tell, today);
  checkAgainstTasks(drafts, tell);
  checkEvidence(drafts, tell);
  const statements = Map.groupBy(drafts.progress, ({ group, fields }) => `${group}/${fields.unit}/${fields.task}`);
  for (const [id, rows] of statements) nameVersions(id, rows, tell);
  const tracks = Map.groupBy(drafts.progress, ({ fields }) => `${fields.unit}/${fields.task}`);
  for (const rows of tracks.values()) checkTrack(rows, tell);
}

type Tell = (draft: ReportDraft, field: string & keyof ReportDraft['fields'], message: Bilingual, severity?: Severity) => void;

const labelOf = (field: keyof typeof report.shape): Bilingual | undefined => {
  const meta = fieldMeta(report.shape[field]);
  return meta && { zh: meta.zh, en: meta.en };
};

function checkMonths(reports: readonly ReportDraft[], faults: Fault[], tell: Tell, today: IsoDate | undefined): void {
  const told = new Set<string>();
  for (const draft of reports) {
    const { submittedOn } = draft.fields;
    if (!isIsoMonth(draft.group)) {
      if (told.has(draft.group)) continue;
      told.add(draft.group);
      faults.push({
        severity: 'error',
        file: draft.file,
        line: 1,
        column: 1,
        message: {
          zh: `文件名“${draft.group}”不是月份。应写成 2023-03.csv 的样子。`,
          en: `The file name "${draft.group}" is not a month. Name it like 2023-03.csv.`,
        },
      });
    } else if (today !== undefined && draft.group > monthOf(today)) {
      if (told.has(draft.group)) continue;
      told.add(draft.group);
      faults.push({
        severity: 'error',
        file: draft.file,
        line: 1,
        column: 1,
        message: {
          zh: `${draft.group} 还没有到（今天是 ${today}）。请核对文件名。`,
          en: `${draft.group} has not begun (today is ${today}). Check the name of the file.`,
        },
      });
    } else if (submittedOn < `${draft.group}-01`) {
      tell(draft, 'submittedOn', {
        zh: `${submittedOn} 早于报告月 ${draft.group} 的第一天。`,
        en: `${submittedOn} is before the first day of the reporting month ${draft.group}.`,
      });
    } else if (today !== undefined && submittedOn > today) {
      tell(
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

/** Evidence on a page of the portal: the page has to be there. */
function checkEvidence(drafts: Drafts, tell: Tell): void {
  for (const draft of drafts.progress) {
    const { evidence } = draft.fields;
    const own = /^\/([^/]+)\/(?:([^/]+)\/)?/.exec(evidence ?? '');
    if (!own) continue;
    const [, section, id] = own;
    const records = (drafts as Partial<Record<string, readonly Draft[]>>)[section!];
    if (isSection(section!) && (id === undefined || isFixedPage(section, id))) continue;
    if (section === 'progress' ? isIsoMonth(id ?? '') : records?.some((record) => record.id === id)) continue;
    const close =
      records && id !== undefined
        ? nearest(
            id,
            records.map((record) => record.id),
          )
        : undefined;
    tell(draft, 'evidence', {
      zh: `本站没有 ${evidence} 这个页面。${close ? `最接近的是 /${section}/${close}/。` : ''}`,
      en: `This portal has no page ${evidence}.${close ? ` Nearest: /${section}/${close}/.` : ''}`,
    });
  }
}

function checkAgainstTasks(drafts: Drafts, tell: Tell): void {
  const tasks = new Map(drafts.tasks.map((draft) => [draft.id, draft.fields]));
  const units = new Map(drafts.units.map((draft) => [draft.id, draft.fields]));
  for (const draft of drafts.progress) {
    const { unit, state, percent, quantity, quantityUnit } = draft.fields;
    const task = tasks.get(draft.fields.task);
    // What names nobody known is told by its own fault; nothing can be held against it.
    if (!task || !units.has(unit) || !named(task).every((id) => units.has(id))) continue;
    if (!named(task).includes(unit))
      tell(draft, 'unit', {
        zh: `任务 ${draft.fields.task} 的牵头、主责、协办单位里没有“${unit}”。请核对单位或任务。`,
        en: `Task ${draft.fields.task} does not name "${unit}" as its lead, responsible or supporting unit. Check the unit or the task.`,
      });
    const from = units.get(unit)!.reportsFrom;
    if (from !== undefined && draft.group < from)
      tell(draft, 'unit', { zh: `“${unit}”从 ${from} 起才承担月度报送。`, en: `"${unit}" owes reports from ${from} on only.` }, 'warning');
    if (quantity !== undefined) {
      if (task.target === undefined)
        tell(draft, 'quantity', {
          zh: `任务 ${draft.fields.task} 没有目标数量，这个数量无从比较。请改填完成百分比，或给任务补上目标数量。`,
          en: `Task ${draft.fields.task} has no target quantity to compare this with. Give the percent done, or give the task a target.`,
        });
      else if (percent !== undefined && Math.abs(Math.min(100, (quantity / task.target) * 100) - percent) > 1)
        tell(
          draft,
          'percent',
          {
            zh: `${percent}% 与数量不符：${quantity} 是目标 ${task.target} 的 ${Math.round((quantity / task.target) * 100)}%。`,
            en: `${percent}% does not fit the quantity: ${quantity} is ${Math.round((quantity / task.target) * 100)}% of the target ${task.target}.`,
          },
          'warning',
        );
      const expected = task.targetUnit;
      if (quantityUnit !== undefined && expected !== undefined && quantityUnit !== expected.zh && quantityUnit !== expected.en)
        tell(draft, 'quantityUnit', {
          zh: `数量单位“${quantityUnit}”与任务的目标单位“${expected.zh}”不同。请换算成目标单位。`,
          en: `The unit "${quantityUnit}" is not that of the task’s target, "${expected.en ?? expected.zh}". Convert the quantity.`,
        });
    } else if (quantityUnit !== undefined) {
      tell(draft, 'quantityUnit', { zh: '填了数量单位，却没有完成数量。', en: 'There is a unit but no quantity.' });
    }
    const share = percent ?? (task.target === undefined || quantity === undefined ? 100 : Math.floor((quantity / task.target) * 100));
    if (state === 'done' && share < 100)
      tell(
        draft,
        percent === undefined ? 'quantity' : 'percent',
        {
          zh: `状态是“${taskStates.done.zh}”，进度却只有 ${share}%。`,
          en: `The status is "${taskStates.done.en}" but the progress only ${share}%.`,
        },
        'warning',
      );
  }
}

/** The units a task names, in whatever role. */
const named = (task: Drafts['tasks'][number]['fields']): string[] => [task.leadUnit, ...task.responsibleUnits, ...task.supportingUnits];

/** The first row of a statement is the report; later ones are resubmissions, and say why they were made. */
function nameVersions(id: string, rows: ReportDraft[], tell: Tell): void {
  const inOrder = rows.toSorted((a, b) =>
    a.fields.submittedOn < b.fields.submittedOn ? -1 : a.fields.submittedOn > b.fields.submittedOn ? 1 : 0,
  );
  inOrder.forEach((draft, index) => {
    draft.id = index === 0 ? id : `${id}/${index + 1}`;
    if (index === 0) return;
    const earlier = inOrder[index - 1]!;
    const place = `${earlier.file}:${earlier.locate([]).line}`;
    if (!draft.fields.resubmission)
      tell(draft, 'task', {
        zh: `这个单位本月已就这项任务报过（${place}）。重复的请删去；若是重报，请在“重报说明”写明改了什么、为什么。`,
        en: `This unit has reported on this task in this month already (${place}). Remove the repetition, or if it is a resubmission say in 重报说明 what changed and why.`,
      });
    else if (earlier.fields.submittedOn === draft.fields.submittedOn)
      tell(draft, 'submittedOn', {
        zh: `重报的日期与先前的一行（${place}）相同，分不出先后。`,
        en: `The resubmission has the same day as the earlier row (${place}); they cannot be told apart.`,
      });
  });
}

/** Progress is cumulative: what falls from one month to the next is worth a second look. */
function checkTrack(rows: readonly ReportDraft[], tell: Tell): void {
  const inOrder = rows.toSorted((a, b) =>
    a.group !== b.group ? (a.group < b.group ? -1 : 1) : a.fields.submittedOn < b.fields.submittedOn ? -1 : 1,
  );
  inOrder.forEach((draft, index) => {
    const earlier = inOrder[index - 1];
    if (!earlier || earlier.group === draft.group) return;
    for (const field of ['percent', 'quantity'] as const) {
      const [before, now] = [earlier.fields[field], draft.fields[field]];
      if (before === undefined || now === undefined || now >= before) continue;
      tell(
        draft,
        field,
        {
          zh: `${earlier.group} 报过 ${before}，这里降到 ${now}。进度是累计数，请核对；确属更正请在说明里讲清。`,
          en: `${earlier.group} reported ${before}; this falls to ${now}. Progress is cumulative: check it, and if it is a correction say so in the statement.`,
        },
        'warning',
      );
    }
  });
}

/** Plans own their task tables, and a task's violation types are those that cases have. */
export function checkTasks(drafts: Drafts, faults: Fault[]): void {
  const documents = new Set(drafts.documents.map(({ id }) => id));
  const types = new Set(drafts.cases.map(({ fields }) => fields.violationType).filter((type) => type !== undefined));
  const told = new Set<string>();
  for (const draft of drafts.tasks) {
    const { deadline, start, target, targetUnit, violations } = draft.fields;
    const tell = (field: string, message: Bilingual, severity: Severity = 'error') =>
      faults.push({ severity, file: draft.file, ...draft.locate([field]), field, message });
    if (!documents.has(draft.group) && !told.has(draft.group)) {
      told.add(draft.group);
      faults.push({
        severity: 'error',
        file: draft.file,
        line: 1,
        column: 1,
        message: {
          zh: `文件名“${draft.group}”不是政策文件的编号。任务表以所属计划命名。`,
          en: `The file name "${draft.group}" is not the id of a document. A task table is named after its plan.`,
        },
      });
    }
    if (start !== undefined && start > deadline)
      tell('start', { zh: `起始日期 ${start} 晚于完成时限 ${deadline}。`, en: `The start ${start} is after the deadline ${deadline}.` });
    if (target !== undefined && !targetUnit)
      tell('target', { zh: '有目标数量，还应写明目标单位。', en: 'A target quantity needs its unit.' });
    for (const type of violations) {
      if (types.has(type)) continue;
      const close = nearest(type, types);
      tell(
        'violations',
        {
          zh: `案件里没有“${type}”这一违法行为类型。${close ? `最接近的是“${close}”。` : ''}`,
          en: `No case has the violation type "${type}".${close ? ` Nearest: "${close}" (${violationWords(close, 'en')}).` : ''}`,
        },
        'warning',
      );
    }
  }
}
