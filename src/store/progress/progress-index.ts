import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { monthEnd, type IsoDate, type IsoMonth } from '../../domain/days/calendar.ts';
import { leadChanges, leadIn, leadOn } from '../../domain/progress/leads.ts';
import { responsibleIn, type Mergers } from '../../domain/progress/mergers.ts';
import { owesReport, punctuality, reportDueOn, reportingMonths, type Punctuality } from '../../domain/progress/reporting.ts';
import { judgeTask, type TaskJudgement, type TaskClock } from '../../domain/progress/task-status.ts';
import type { Portal } from '../../schemas/portal.ts';
import { lastDueMonthOf } from './reporting-months.ts';

type Task = Entry<'tasks'>;
type Unit = Entry<'units'>;
/** A row of a month's table: what one unit reports of one task. */
export type ReportRow = Entry<'progress'>;

/** The status of a task, with the owner's report row behind it. */
export type Judgement = TaskJudgement & { row: ReportRow | undefined };

/** Months a unit was on time, late, missing, due and not owing. */
export type PunctualityRecord = Record<Punctuality['status'], number>;

/**
 * The monthly reports with their clock: who owes one, who filed when, and the status of each task. A
 * resubmission replaces what is shown of a row, never the day it was first filed.
 */
export class ProgressIndex {
  /** Every row in its latest version, oldest month first. */
  readonly rows: readonly ReportRow[];
  private readonly tasks: readonly Task[];
  private readonly units: readonly Unit[];
  private readonly reporting: Portal['reporting'];
  private readonly asOf: IsoDate;
  private readonly versionsById: Map<string, ReportRow[]>;
  private readonly byTask: Map<string, ReportRow[]>;
  private readonly byMonth: Map<string, ReportRow[]>;
  private readonly byUnit: Map<string, ReportRow[]>;
  /** Units that are responsible for a task, or were before they were merged, and all that led one up to now. */
  private readonly owners: ReadonlySet<string>;
  private readonly mergers: Mergers;
  private readonly owing = new Map<IsoMonth, ReadonlySet<string>>();
  private readonly firstFilings = new Map<string, IsoDate>();
  private readonly judgements = new Map<string, Judgement>();

  constructor(rows: readonly ReportRow[], tasks: readonly Task[], units: readonly Unit[], reporting: Portal['reporting'], asOf: IsoDate) {
    this.tasks = tasks;
    this.units = units;
    this.reporting = reporting;
    this.asOf = asOf;
    this.versionsById = Map.groupBy(
      rows.toSorted((a, b) => ascending(a.group, b.group) || ascending(a.fields.submittedOn, b.fields.submittedOn)),
      rowId,
    );
    this.rows = [...this.versionsById.values()].map((versions) => versions.at(-1)!);
    this.byTask = Map.groupBy(this.rows, ({ fields }) => fields.task);
    this.byMonth = Map.groupBy(this.rows, ({ group }) => group);
    this.byUnit = Map.groupBy(this.rows, ({ fields }) => fields.unit);
    this.mergers = new Map(units.flatMap(({ id, fields }) => (fields.mergedInto === undefined ? [] : [[id, fields] as const])));
    this.owners = new Set([
      ...tasks.flatMap((task) => [...task.fields.responsibleUnits, ...leadsUntil(task.fields, asOf)]),
      ...this.months().flatMap((month) => (this.mergers.size ? tasks.flatMap((task) => this.responsibleFor(task, month)) : [])),
    ]);
    for (const { group, fields } of rows) {
      const key = `${group}/${fields.unit}`;
      const known = this.firstFilings.get(key);
      if (known === undefined || fields.submittedOn < known) this.firstFilings.set(key, fields.submittedOn);
    }
  }

  /** Months for which reports are or were owed, oldest first, up to the month now running. */
  months(): IsoMonth[] {
    return reportingMonths(this.reporting, this.asOf);
  }

  /** The newest month whose deadline has passed; undefined before the first one. */
  lastDueMonth(): IsoMonth | undefined {
    return lastDueMonthOf(this.reporting, this.asOf);
  }

  /** The first month whose deadline is still to come. */
  nextDueMonth(): IsoMonth | undefined {
    return this.months().find((month) => this.dueOn(month) >= this.asOf);
  }

  dueOn(month: IsoMonth): IsoDate {
    return reportDueOn(month, this.reporting.dueDay);
  }

  ofMonth(month: IsoMonth): ReportRow[] {
    return this.byMonth.get(month) ?? [];
  }

  /** A task's rows of every unit, oldest month first. */
  ofTask(task: string): ReportRow[] {
    return this.byTask.get(task) ?? [];
  }

  ofUnit(unit: string): ReportRow[] {
    return this.byUnit.get(unit) ?? [];
  }

  /** A row in all its versions, the first filed first. */
  versions(row: ReportRow): ReportRow[] {
    return this.versionsById.get(rowId(row)) ?? [row];
  }

  /** The unit that leads a task: today, or for a month. */
  leadOf({ fields }: Task, month?: IsoMonth): string {
    return month === undefined ? leadOn(fields, this.asOf) : leadIn(fields, month);
  }

  /** Tasks a unit leads today, or led for a month. */
  tasksLedBy(unit: string, month?: IsoMonth): Task[] {
    return this.tasks.filter((task) => this.leadOf(task, month) === unit);
  }

  /** Tasks a unit leads or is responsible for, today or for a month. */
  tasksOfUnit(unit: string, month?: IsoMonth): Task[] {
    return this.tasks.filter((task) => this.leadOf(task, month) === unit || this.responsibleFor(task, month).includes(unit));
  }

  /** The units responsible for a task: those that it names, for a month with those that were merged into one of them since. */
  private responsibleFor({ id, fields }: Task, month: IsoMonth | undefined): readonly string[] {
    if (month === undefined || !this.mergers.size) return fields.responsibleUnits;
    const filed = this.ofTask(id).map((row) => ({ unit: row.fields.unit, month: row.group }));
    return responsibleIn(fields.responsibleUnits, month, filed, this.mergers);
  }

  /** Units that lead a task, or led one, or are responsible for one, and so owe reports. */
  reportingUnits(): Unit[] {
    return this.units.filter(({ id }) => this.owners.has(id));
  }

  /** True where a unit owes a report for a month. */
  owes(unit: string, month: IsoMonth): boolean {
    const found = this.units.find(({ id }) => id === unit);
    return found !== undefined && owesReport(found.fields, month) && this.owingIn(month).has(unit);
  }

  /** The units that lead a task for a month, or are responsible for one. */
  private owingIn(month: IsoMonth): ReadonlySet<string> {
    const known =
      this.owing.get(month) ?? new Set(this.tasks.flatMap((task) => [this.leadOf(task, month), ...this.responsibleFor(task, month)]));
    this.owing.set(month, known);
    return known;
  }

  /**
   * Whether a unit's report of a month came in time. It is filed on the day its first row arrives; a
   * resubmission does not make it later, and the tasks it leaves out are given by {@link leftOut}.
   */
  punctuality(unit: string, month: IsoMonth): Punctuality {
    if (!this.owes(unit, month)) return { status: 'notOwed' };
    return punctuality(month, this.firstFilings.get(`${month}/${unit}`), this.asOf, this.reporting.dueDay);
  }

  /** The day on which a unit's report of a month first arrived; undefined where none has. */
  filedOn(unit: string, month: IsoMonth): IsoDate | undefined {
    return this.firstFilings.get(`${month}/${unit}`);
  }

  /** How often a unit was on time, late and missing over all months up to the one now running, or those of a year. */
  record(unit: string, year = ''): PunctualityRecord {
    const record: PunctualityRecord = { onTime: 0, late: 0, due: 0, missing: 0, notOwed: 0 };
    for (const month of this.months()) if (month.startsWith(year)) record[this.punctuality(unit, month).status]++;
    return record;
  }

  /** Tasks a unit leads that are not done and that its report of a month leaves out. */
  leftOut(unit: string, month: IsoMonth): Task[] {
    const reported = new Set(this.ofMonth(month).flatMap(({ fields }) => (fields.unit === unit ? [fields.task] : [])));
    if (reported.size === 0) return [];
    return this.tasksLedBy(unit, month).filter((task) => !reported.has(task.id) && !this.wasDoneBefore(task, month));
  }

  /** Progress of a row in percent: as reported, or its quantity against the task's target. */
  percent({ fields }: ReportRow): number {
    if (fields.percent !== undefined) return fields.percent;
    const target = this.tasks.find(({ id }) => id === fields.task)?.fields.target;
    return fields.quantity === undefined || target === undefined ? 0 : Math.min(100, Math.round((fields.quantity / target) * 100));
  }

  /** What the published rule needs to know of a task. */
  clock({ fields }: Task): TaskClock {
    return { start: fields.start ?? `${this.reporting.from}-01`, deadline: fields.deadline, pace: fields.pace };
  }

  /** The day by which a task's time is measured: the end of the last month due, or of a later one already reported. */
  measuredOn(task: Task): IsoDate {
    const months = [this.lastDueMonth(), this.ownersRows(task).at(-1)?.group].filter((month) => month !== undefined);
    return months.length ? monthEnd(months.toSorted().at(-1)!) : this.asOf;
  }

  /** The status of a task by the published rule. */
  judgement(task: Task): Judgement {
    const known = this.judgements.get(task.id);
    if (known) return known;
    const judgement = this.judge(task, this.ownersRows(task), this.measuredOn(task), this.asOf);
    this.judgements.set(task.id, judgement);
    return judgement;
  }

  /** The status of a task once the reports of a month were due, by what is known of that month now. */
  judgementIn(task: Task, month: IsoMonth): Judgement {
    const until = this.ownersRows(task).filter(({ group }) => group <= month);
    const due = this.dueOn(month);
    return this.judge(task, until, monthEnd(month), due < this.asOf ? due : this.asOf);
  }

  private judge(task: Task, rows: readonly ReportRow[], measuredOn: IsoDate, asOf: IsoDate): Judgement {
    const reported = rows.map((row) => ({
      month: row.group,
      state: row.fields.state,
      percent: this.percent(row),
    }));
    return { ...judgeTask(this.clock(task), reported, measuredOn, asOf), row: rows.at(-1) };
  }

  /** What the lead department of each month reported of its task, oldest month first. */
  ownersRows(task: Task): ReportRow[] {
    return this.ofTask(task.id).filter(({ group, fields }) => fields.unit === this.leadOf(task, group));
  }

  private wasDoneBefore(task: Task, month: IsoMonth): boolean {
    return this.ownersRows(task).findLast(({ group }) => group < month)?.fields.state === 'done';
  }
}

/** The units that led a task up to a day. */
const leadsUntil = (task: Task['fields'], day: IsoDate): string[] => [
  task.leadUnit,
  ...leadChanges(task).flatMap(({ from, unit }) => (from <= day ? [unit] : [])),
];

const rowId = ({ group, fields }: ReportRow): string => `${group}/${fields.unit}/${fields.task}`;
