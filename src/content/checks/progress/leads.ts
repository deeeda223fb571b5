import type { Bilingual } from '../../../domain/language.ts';
import { leadChangeText, readLeadChange, type LeadChange } from '../../../domain/progress/leads.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import type { ReferenceDirectory } from '../directory.ts';

/** Later leads of tasks are units, one day after the other, and each another than the one before; names are turned into ids. */
export function checkLeads(tasks: Drafts['tasks'], directory: ReferenceDirectory, faults: Fault[]): void {
  for (const { fields, file, locate } of tasks) {
    if (!fields.leads.length) continue;
    const fault = (message: Bilingual) => faults.push({ severity: 'error', file, ...locate(['leads']), field: 'leads', message });
    for (const written of fields.leads) if (!readLeadChange(written)) fault(noChangeOfLead(written, exampleOf(fields)));
    const changes = fields.leads.flatMap((written) => readLeadChange(written) ?? []);
    fields.leads = changes.map((change) => leadChangeText({ ...change, unit: directory.find('units', change.unit) ?? change.unit }));
    let before: LeadChange = { from: '', unit: fields.leadUnit };
    for (const { from, unit: word } of changes) {
      const unit = directory.find('units', word);
      if (unit === undefined && !directory.isFaulty('units', word)) fault(noUnit(word, directory.nearest('units', word)));
      if (from <= before.from) fault(notLater(from, before.from));
      else if (unit === before.unit) fault(noChange(word, from));
      before = { from, unit: unit ?? word };
    }
  }
}

/** A change of the lead as this city could write it: to a unit of the task, from the day on which it is due at the latest. */
const exampleOf = ({ deadline, responsibleUnits, leadUnit }: Drafts['tasks'][number]['fields']): string =>
  leadChangeText({ from: deadline, unit: responsibleUnits.find((unit) => unit !== leadUnit) ?? leadUnit });

const noChangeOfLead = (written: string, example: string): Bilingual => ({
  zh: `“${written}”应写成日期、空格和单位，如“${example}”。`,
  en: `"${written}" must be a day, a space and a unit, such as ${example}.`,
});
const noUnit = (word: string, close: string | undefined): Bilingual => ({
  zh: `没有“${word}”这个单位。${close ? `最接近的是“${close}”。` : ''}`,
  en: `There is no unit "${word}".${close ? ` Nearest: "${close}".` : ''}`,
});
const notLater = (from: string, before: string): Bilingual => ({
  zh: `${from} 不晚于前一次变更的 ${before}。请按先后写。`,
  en: `${from} is not after ${before}, the change before it. Write them one after the other.`,
});
const noChange = (word: string, from: string): Bilingual => ({
  zh: `${from} 之前就由“${word}”牵头，没有变更。`,
  en: `"${word}" leads before ${from} already; nothing changes.`,
});
