import type { IsoDate } from '../../../domain/days/calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { leadOn } from '../../../domain/progress/leads.ts';
import { mergedIntoOf } from '../../../domain/progress/mergers.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** Names a unit that was merged away and still has a part in a task that goes on: the task needs the unit that took it over. */
export function checkMergedUnits({ tasks, units, progress }: Drafts, faults: Fault[], today: IsoDate): void {
  const mergers = new Map(units.map(({ id, fields }) => [id, fields]));
  const districts = units.filter(({ fields }) => fields.kind !== 'department').map(({ id }) => id);
  // Whoever writes “all districts” means those that there are.
  const namedAlone = (ids: readonly string[]) =>
    districts.every((id) => ids.includes(id)) ? ids.filter((id) => !districts.includes(id)) : ids;
  const done = new Set(progress.flatMap(({ fields }) => (fields.state === 'done' ? [fields.task] : [])));
  for (const { id, fields, file, locate } of tasks) {
    const parts = [
      ['leadUnit', [leadOn(fields, today)]],
      ['responsibleUnits', namedAlone(fields.responsibleUnits)],
      ['supportingUnits', namedAlone(fields.supportingUnits)],
    ] as const;
    for (const [field, named] of parts)
      for (const unit of named) {
        const mergedOn = mergers.get(unit)?.mergedOn;
        const successor = mergedIntoOf(unit, mergers).at(-1);
        // A task that had ended by then keeps the units that it had.
        if (mergedOn === undefined || successor === undefined || mergedOn > today || fields.deadline < mergedOn || done.has(id)) continue;
        const at = field === 'leadUnit' && fields.leads.length ? 'leads' : field;
        const message = field === 'leadUnit' ? newLead(unit, successor, mergedOn) : newUnit(unit, successor, mergedOn);
        faults.push({ severity: 'warning', file, ...locate([at]), field: at, message });
      }
  }
}

const newLead = (unit: string, successor: string, on: string): Bilingual => ({
  zh: `“${unit}”已于 ${on} 并入“${successor}”，这项任务还由它牵头。请在“牵头变更”里写“${on} ${successor}”；以前的月份不变。`,
  en: `"${unit}" was merged into "${successor}" on ${on} and still leads this task. Write "${on} ${successor}" in leads; earlier months stay.`,
});
const newUnit = (unit: string, successor: string, on: string): Bilingual => ({
  zh: `“${unit}”已于 ${on} 并入“${successor}”。请把它换成“${successor}”；“${unit}”以前各月的报送照旧算它的。`,
  en: `"${unit}" was merged into "${successor}" on ${on}. Write "${successor}" in its place; the reports of "${unit}" for earlier months stay its own.`,
});
