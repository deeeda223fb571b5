import type { Bilingual } from '../../../domain/language.ts';
import { nearest } from '../../../domain/nearest.ts';
import { documentDate } from '../../../schemas/document.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { FaultyRecords } from '../../faulty-records.ts';

/** Plans own their task tables, and a task's violation types are those that cases have. */
export function checkTasks(drafts: Drafts, faults: Fault[], faulty = new FaultyRecords()): void {
  checkNumbers(drafts.tasks, faults);
  checkTaskNames(drafts.tasks, faults);
  checkParts(drafts, faults);
  const documents = new Set(drafts.documents.map(({ id }) => id));
  const types = new Set(drafts.cases.map(({ fields }) => fields.violationType).filter((type) => type !== undefined));
  const english = new Map(drafts.violationTypes.map(({ fields: { name } }) => [name.zh, name.en]));
  const seen = new Set<string>();
  const plans = new Map(drafts.documents.map(({ id, fields }) => [id, documentDate(fields)]));
  for (const draft of drafts.tasks) {
    const { deadline, start, target, targetMeasuredIn, violations } = draft.fields;
    const addFault = (field: string, message: Bilingual, severity: Fault['severity'] = 'error') =>
      faults.push({ severity, file: draft.file, ...draft.locate([field]), field, message });
    const planned = plans.get(draft.group);
    if (planned !== undefined && deadline < planned)
      addFault(
        'deadline',
        {
          zh: `完成时限 ${deadline} 早于计划的日期 ${planned}。请核对。`,
          en: `The deadline ${deadline} is before the plan itself, of ${planned}. Check it.`,
        },
        'warning',
      );
    if (!documents.has(draft.group) && !seen.has(draft.group) && !faulty.has('documents', draft.group)) {
      seen.add(draft.group);
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
      addFault('start', {
        zh: `起始日期 ${start} 晚于完成时限 ${deadline}。`,
        en: `The start ${start} is after the deadline ${deadline}.`,
      });
    if (target !== undefined && !targetMeasuredIn)
      addFault('target', { zh: '有目标数量，还应写明目标单位。', en: 'A target quantity needs what it is measured in.' });
    for (const type of violations) {
      if (types.has(type) || faulty.has('cases')) continue;
      const close = nearest(type, types);
      addFault(
        'violations',
        {
          zh: `案件里没有“${type}”这一违法行为类型。${close ? `最接近的是“${close}”。` : ''}`,
          en: `No case has the violation type "${type}".${close ? ` Nearest: "${close}" (${english.get(close) ?? close}).` : ''}`,
        },
        'warning',
      );
    }
  }
}

/** Two tasks of a plan under one name are told apart by nobody: the second is a slip, or a row that was copied. */
function checkTaskNames(tasks: Drafts['tasks'], faults: Fault[]): void {
  const first = new Map<string, string>();
  for (const { fields, group, file, locate } of tasks) {
    const { zh } = fields.keyTask;
    const before = first.get(`${group}/${zh}`);
    if (before === undefined) first.set(`${group}/${zh}`, fields.number);
    else if (before !== fields.number)
      faults.push({
        severity: 'warning',
        file,
        ...locate(['keyTask', 'zh']),
        field: 'keyTask.zh',
        message: {
          zh: `“${zh}”也是任务 ${before} 的名称，读者分不清是哪一项。请核对。`,
          en: `"${zh}" is the name of task ${before} too, and readers cannot tell them apart. Check it.`,
        },
      });
  }
}

/** Lists and bars show tasks below the parts of the plan: one that stands in another topic would be counted and shown nowhere. */
function checkParts({ tasks, topics }: Drafts, faults: Fault[]): void {
  const parts = topics.filter(({ fields }) => fields.part).map(({ id }) => id);
  const names = new Map(topics.map(({ id, fields }) => [id, fields.name.zh]));
  for (const { fields, file, locate } of tasks) {
    // One that is no topic at all is named with the other references.
    const name = names.get(fields.part);
    if (name === undefined || parts.includes(fields.part)) continue;
    const listed = { zh: parts.map((id) => `${id}（${names.get(id)}）`).join('、'), en: parts.join(', ') };
    faults.push({
      severity: 'error',
      file,
      ...locate(['part']),
      field: 'part',
      label: { zh: '部分', en: 'Part' },
      message: {
        zh: `任务 ${fields.number} 的“${fields.part}”（${name}）不是计划的组成部分，进展页和首页不会列出它。组成部分有：${listed.zh}；要新设的，在 topics.yaml 里给它写 part: true。`,
        en: `Task ${fields.number} stands in "${fields.part}", which is no part of the plan, so that neither the list of tasks nor the home page would show it. The parts are: ${listed.en}. For a further one, give the topic part: true in topics.yaml.`,
      },
    });
  }
}

/** 31 and 031 are two addresses, and to whoever reads the plan one task. */
function checkNumbers(tasks: Drafts['tasks'], faults: Fault[]): void {
  const first = new Map<string, string>();
  for (const { fields, group, file, locate } of tasks) {
    const { number } = fields;
    const plain = `${group}/${number.replace(/^0+(?=\d)/, '')}`;
    const before = first.get(plain);
    if (before === undefined) first.set(plain, number);
    else if (before !== number)
      faults.push({
        severity: 'error',
        file,
        ...locate(['number']),
        field: 'number',
        message: {
          zh: `序号“${number}”与前面的“${before}”是同一个数。请改成各不相同的序号。`,
          en: `The number "${number}" is the same as "${before}" above. Give each task a number of its own.`,
        },
      });
  }
}
