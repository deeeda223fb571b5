import type { IsoDate } from '../../../domain/days/calendar.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { checkEvidence } from './report-evidence.ts';
import { addReportFaults } from './report-fault.ts';
import { checkMonths } from './report-months.ts';
import { checkNotes } from './report-notes.ts';
import { checkGaps, checkSpan } from './report-span.ts';
import { checkAgainstTasks } from './report-tasks.ts';
import { checkTrack, nameVersions } from './report-versions.ts';

/**
 * Checks the monthly reports against each other, the tasks and the calendar, and gives each row its id:
 * `<month>/<unit>/<task>`, with `/2` and so on for a resubmission.
 *
 * @param today the day of the check; undefined where the content is read as of another day
 */
export function checkReports(drafts: Drafts, faults: Fault[], today?: IsoDate): void {
  const addFault = addReportFaults(faults);
  checkMonths(drafts.progress, faults, addFault, today);
  checkSpan(drafts, faults);
  checkGaps(drafts, faults);
  checkAgainstTasks(drafts, addFault);
  checkNotes(drafts, addFault);
  checkEvidence(drafts, addFault);
  const rowsOfOne = Map.groupBy(drafts.progress, ({ group, fields }) => `${group}/${fields.unit}/${fields.task}`);
  for (const [id, rows] of rowsOfOne) nameVersions(id, rows, addFault);
  const tracks = Map.groupBy(drafts.progress, ({ fields }) => `${fields.unit}/${fields.task}`);
  for (const rows of tracks.values()) checkTrack(rows, addFault);
}
