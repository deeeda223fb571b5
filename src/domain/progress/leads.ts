import { ascending } from 'd3-array';
import { isIsoDate, monthEnd, type IsoDate, type IsoMonth } from '../days/calendar.ts';

/** A task's leads: the first, and each later one from its day on, written `2026-07-01 unit`. */
export type Leads = { leadUnit: string; leads: readonly string[] };
export type LeadChange = { from: IsoDate; unit: string };

/** A change of the lead as it is typed: a day and the unit that leads from it; undefined for anything else. */
export function readLeadChange(typed: string): LeadChange | undefined {
  const [, from = '', unit = ''] = /^(\d{4}-\d{2}-\d{2})(?:\s*[起=:：]\s*|\s+)(\S.*)$/u.exec(typed.trim()) ?? [];
  return isIsoDate(from) && unit ? { from, unit: unit.trim() } : undefined;
}

export const leadChangeText = ({ from, unit }: LeadChange): string => `${from} ${unit}`;

/** The later leads of a task, the first of them first. */
export const leadChanges = ({ leads }: Pick<Leads, 'leads'>): LeadChange[] =>
  leads.flatMap((written) => readLeadChange(written) ?? []).toSorted((a, b) => ascending(a.from, b.from));

/** The unit that leads a task on a day. */
export const leadOn = (task: Leads, day: IsoDate): string => leadChanges(task).findLast(({ from }) => from <= day)?.unit ?? task.leadUnit;

/** The unit that reports as the lead of a task for a month: the one that leads at its end. */
export const leadIn = (task: Leads, month: IsoMonth): string => (task.leads.length ? leadOn(task, monthEnd(month)) : task.leadUnit);
