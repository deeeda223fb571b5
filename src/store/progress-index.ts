import { ascending } from 'd3-array';
import type { Entry } from '../content/entry.ts';
import { monthEnd, type IsoDate, type IsoMonth } from '../domain/calendar.ts';
import { owesReport, punctuality, reportDueOn, type Punctuality } from '../domain/reporting.ts';
import { taskStanding, type TaskStanding, type TaskTerms } from '../domain/task-standing.ts';
import type { Portal } from '../schemas/portal.ts';
import { lastDueMonthOf, reportingMonths } from './reporting-months.ts';

type Task = Entry<'tasks'>;
type Unit = Entry<'units'>;
/** A row of a month's table: what one unit says of one task. */
export type Statement = Entry<'progress'>;

/** Where a task stands, with the owner's statement that says so. */
export type Standing = TaskStanding & { statement: Statement | undefined };

/** Months a unit was on time, late, missing, due and not owing. */
export type PunctualityRecord = Record<Punctuality['state'], number>;

/**
 * The monthly reports with their clock: who owes one, who filed when, and where each task stands. A
 * resubmission replaces what is shown of a statement, never when it was first filed.
 */
export class ProgressIndex {
  /** Every statement as it stands now, oldest month first. */
  readonly statements: readonly Statement[];
  private readonly tasks: readonly Task[];
  private readonly units: readonly Unit[];
  private readonly reporting: Portal['reporting'];
  private readonly asOf: IsoDate;
  private readonly versionsById: Map<string, Statement[]>;
  private readonly byTask: Map<string, Statement[]>;
  private readonly byMonth: Map<string, Statement[]>;
  private readonly byUnit: Map<string, Statement[]>;
  private readonly owners: ReadonlySet<string>;
  private readonly firstFilings = new Map<string, IsoDate>();
  private readonly standings = new Map<string, Standing>();

  constructor(rows: readonly Statement[], tasks: readonly Task[], units: readonly Unit[], reporting: Portal['reporting'], asOf: IsoDate) {
    this.tasks = tasks;
    this.units = units;
    this.reporting = reporting;
    this.asOf = asOf;
    this.versionsById = Map.groupBy(
      rows.toSorted((a, b) => ascending(a.group, b.group) || ascending(a.fields.submittedOn, b.fields.submittedOn)),
      statementId,
    );
    this.statements = [...this.versionsById.values()].map((versions) => versions.at(-1)!);
    this.byTask = Map.groupBy(this.statements, ({ fields }) => fields.task);
    this.byMonth = Map.groupBy(this.statements, ({ group }) => group);
    this.byUnit = Map.groupBy(this.statements, ({ fields }) => fields.unit);
    this.owners = new Set(tasks.flatMap(({ fields }) => [fields.leadUnit, ...fields.responsibleUnits]));
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

  ofMonth(month: IsoMonth): Statement[] {
    return this.byMonth.get(month) ?? [];
  }

  /** A task's statements by every unit, oldest month first. */
  ofTask(task: string): Statement[] {
    return this.byTask.get(task) ?? [];
  }

  ofUnit(unit: string): Statement[] {
    return this.byUnit.get(unit) ?? [];
  }

  /** A statement in all its versions, the first filed first. */
  versions(statement: Statement): Statement[] {
    return this.versionsById.get(statementId(statement)) ?? [statement];
  }

  tasksLedBy(unit: string): Task[] {
    return this.tasks.filter(({ fields }) => fields.leadUnit === unit);
  }

  /** Tasks a unit leads or is responsible for. */
  tasksOfUnit(unit: string): Task[] {
    return this.tasks.filter(({ fields }) => fields.leadUnit === unit || fields.responsibleUnits.includes(unit));
  }

  /** Units that lead a task or are responsible for one, and so owe a report each month. */
  reportingUnits(): Unit[] {
    return this.units.filter(({ id }) => this.owners.has(id));
  }

  /** True where a unit owes a report for a month. */
  owes(unit: string, month: IsoMonth): boolean {
    const found = this.units.find(({ id }) => id === unit);
    return found !== undefined && this.owners.has(unit) && owesReport(found.fields, month);
  }

  /**
   * How a unit stands with a month's report. It is filed on the day its first statement arrives; a
   * resubmission does not make it later, and tasks left out of it are told by {@link leftOut}.
   */
  punctuality(unit: string, month: IsoMonth): Punctuality {
    if (!this.owes(unit, month)) return { state: 'notOwed' };
    return punctuality(month, this.firstFilings.get(`${month}/${unit}`), this.asOf, this.reporting.dueDay);
  }

  /** The day on which a unit's report of a month first arrived; undefined where none has. */
  filedOn(unit: string, month: IsoMonth): IsoDate | undefined {
    return this.firstFilings.get(`${month}/${unit}`);
  }

  /** How often a unit was on time, late and missing over all months up to the one now running. */
  record(unit: string): PunctualityRecord {
    const record: PunctualityRecord = { onTime: 0, late: 0, due: 0, missing: 0, notOwed: 0 };
    for (const month of this.months()) record[this.punctuality(unit, month).state]++;
    return record;
  }

  /** Tasks a unit leads that are not done and of which its report of a month says nothing. */
  leftOut(unit: string, month: IsoMonth): Task[] {
    const said = new Set(this.ofMonth(month).flatMap(({ fields }) => (fields.unit === unit ? [fields.task] : [])));
    if (said.size === 0) return [];
    return this.tasksLedBy(unit).filter((task) => !said.has(task.id) && !this.wasDoneBefore(task, month));
  }

  /** Progress of a statement in percent: as reported, or its quantity against the task's target. */
  percent({ fields }: Statement): number {
    if (fields.percent !== undefined) return fields.percent;
    const target = this.tasks.find(({ id }) => id === fields.task)?.fields.target;
    return fields.quantity === undefined || target === undefined ? 0 : Math.min(100, Math.round((fields.quantity / target) * 100));
  }

  /** What the published rule needs to know of a task. */
  terms({ fields }: Task): TaskTerms {
    return { start: fields.start ?? `${this.reporting.from}-01`, deadline: fields.deadline, pace: fields.pace };
  }

  /** The day by which a task's time is measured: the end of the last month due, or of a later one already reported. */
  measuredOn(task: Task): IsoDate {
    const months = [this.lastDueMonth(), this.ownersStatements(task).at(-1)?.group].filter((month) => month !== undefined);
    return months.length ? monthEnd(months.toSorted().at(-1)!) : this.asOf;
  }

  /** Where a task stands by the published rule. */
  standing(task: Task): Standing {
    const known = this.standings.get(task.id);
    if (known) return known;
    const standing = this.judge(task, this.ownersStatements(task), this.measuredOn(task), this.asOf);
    this.standings.set(task.id, standing);
    return standing;
  }

  /** Where a task stood once the reports of a month were due, by what is known of that month now. */
  standingIn(task: Task, month: IsoMonth): Standing {
    const until = this.ownersStatements(task).filter(({ group }) => group <= month);
    const due = this.dueOn(month);
    return this.judge(task, until, monthEnd(month), due < this.asOf ? due : this.asOf);
  }

  private judge(task: Task, statements: readonly Statement[], measuredOn: IsoDate, asOf: IsoDate): Standing {
    const said = statements.map((statement) => ({
      month: statement.group,
      state: statement.fields.state,
      percent: this.percent(statement),
    }));
    return { ...taskStanding(this.terms(task), said, measuredOn, asOf), statement: statements.at(-1) };
  }

  /** What the lead department said of its task, oldest month first. */
  ownersStatements(task: Task): Statement[] {
    return this.ofTask(task.id).filter(({ fields }) => fields.unit === task.fields.leadUnit);
  }

  private wasDoneBefore(task: Task, month: IsoMonth): boolean {
    return this.ownersStatements(task).findLast(({ group }) => group < month)?.fields.state === 'done';
  }
}

const statementId = ({ group, fields }: Statement): string => `${group}/${fields.unit}/${fields.task}`;
