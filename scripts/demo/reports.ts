import { monthsFrom, plusDays, type IsoDate, type IsoMonth } from '../../src/domain/days/calendar.ts';
import { reportDueOn } from '../../src/domain/progress/reporting.ts';
import type { Entry } from '../../src/content/entry.ts';
import type { TaskState } from '../../src/domain/progress/task-status.ts';
import { Random } from './random.ts';

const header = [
  '单位',
  '任务',
  '状态',
  '完成百分比',
  '完成数量',
  '数量单位',
  '进展说明',
  '进展说明(英文)',
  '报送日期',
  '佐证链接',
  '重报说明',
  '重报说明(英文)',
  '演示',
];
export { header as reportHeader };

const notes: Record<TaskState, [string, string][]> = {
  notStarted: [['正在编制实施方案，尚未开工。', 'The plan of work is being drawn up; nothing has begun on the ground.']],
  onTrack: [
    ['本月按计划推进，现场核查未发现偏差。', 'On plan this month; site checks found no deviation.'],
    ['完成阶段清单，下月进入复核。', 'The list for this stage is complete; review begins next month.'],
    ['已召开调度会，分解到街道乡镇。', 'A co-ordination meeting assigned the work to subdistricts and townships.'],
  ],
  atRisk: [
    ['部分点位进场晚，已增派人员追赶进度。', 'Some sites started late; more staff were sent to catch up.'],
    ['设备到货推迟，存在误期可能。', 'Equipment is delayed and the date may be missed.'],
  ],
  behind: [
    ['累计进度落后于计划，已制定追赶措施。', 'Progress is behind plan; catch-up measures are set.'],
    ['两处点位停工，需协调用地后继续。', 'Work at two sites has stopped until land use is agreed.'],
  ],
  done: [['任务已完成，资料归档备查。', 'The task is done and its papers are filed for inspection.']],
};

/** Why a row is filed again. */
const recounts: [string, string][] = [
  ['复核时发现有点位重复统计，已核减。', 'A re-check found sites counted twice; the figure is lowered.'],
  ['现场核查后，未达标的点位不再计入完成数。', 'After a site check, what fell short is no longer counted as done.'],
];

/** Each month's report rows of every unit that owes reports, in the columns of {@link reportHeader}, due by a day of the next month. */
export function makeReports(tasks: Entry<'tasks'>[], dueDay: number, from: IsoMonth, to: IsoMonth, seed = 15): Map<IsoMonth, string[][]> {
  const random = new Random(seed);
  const months = monthsFrom(from, to);
  const habits = new Map<string, number>();
  const habit = (unit: string) => {
    if (!habits.has(unit)) habits.set(unit, random.next() ** 3 * 0.35);
    return habits.get(unit)!;
  };
  const tracks = tasks.flatMap((task) => {
    const shared = task.fields.responsibleUnits.filter((_, index) => (index + Number(task.fields.number)) % 9 === 0);
    return [task.fields.leadUnit, ...shared].map((unit) => ({ unit, task, pace: 0.75 + random.next() * 0.5 }));
  });
  const tables = new Map<IsoMonth, string[][]>();
  for (const [index, month] of months.entries()) {
    const rows: string[][] = [];
    const filing = new Map<string, string | undefined>();
    for (const track of tracks) {
      const { unit, task } = track;
      if (!filing.has(unit)) filing.set(unit, filingDay(reportDueOn(month, dueDay), habit(unit), random));
      const submitted = filing.get(unit);
      if (!submitted) continue;
      const length = Math.max(1, monthsFrom(from, task.fields.deadline.slice(0, 7)).length);
      const gone = (index + 1) / length;
      const percent = Math.min(100, Math.round(gone * track.pace * 100));
      const state = stateOf(percent, track.pace, gone);
      const [zh, en] = random.pick(notes[state]);
      const row = [unit, task.id, state, ...amount(task, percent), zh, en, submitted, evidence(task, unit, month), '', '', '是'];
      rows.push(row);
      if (state === 'done' || percent < 10 || !random.chance(0.012)) continue;
      const corrected = [...row];
      corrected.splice(3, 3, ...amount(task, percent - random.integer(2, 6)));
      corrected[8] = plusDays(submitted, random.integer(2, 6));
      corrected.splice(10, 2, ...random.pick(recounts));
      rows.push(corrected);
    }
    tables.set(month, rows);
  }
  return tables;
}

function stateOf(percent: number, pace: number, gone: number): TaskState {
  if (percent >= 100) return 'done';
  if (percent < 5) return 'notStarted';
  if (gone > 1) return 'behind';
  return pace > 0.93 ? 'onTrack' : pace > 0.82 ? 'atRisk' : 'behind';
}

/** Progress in the three columns of the table: a share, or a quantity with its unit where the task has a target. */
function amount({ fields }: Entry<'tasks'>, percent: number): string[] {
  const { target, targetMeasuredIn } = fields;
  return target === undefined || !targetMeasuredIn
    ? [String(percent), '', '']
    : ['', String(Math.floor((target * percent) / 100)), targetMeasuredIn.zh];
}

/** Once a quarter the lead department points to the indicator of its task. */
const evidence = ({ fields }: Entry<'tasks'>, unit: string, month: IsoMonth): string =>
  fields.indicator && unit === fields.leadUnit && Number(month.slice(5)) % 3 === 0 ? `/indicators/${fields.indicator}/` : '';

/** The day a unit files: mostly in time, at times some days late, rarely never. */
function filingDay(due: IsoDate, carelessness: number, random: Random): string | undefined {
  if (random.chance(carelessness * 0.25)) return undefined;
  if (random.chance(carelessness)) return plusDays(due, random.integer(1, 6));
  return plusDays(due, -random.integer(0, 9));
}
