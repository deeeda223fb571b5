import type { Bilingual } from '../../../domain/language.ts';
import { fieldMeta } from '../../../schemas/fields.ts';
import { reportRow } from '../../../schemas/report-row.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

export type ReportRowDraft = Draft<'progress'>;
/** Reports what is wrong with a field of a report row. */
export type AddReportFault = (
  draft: ReportRowDraft,
  field: string & keyof ReportRowDraft['fields'],
  message: Bilingual,
  severity?: Fault['severity'],
) => void;

export const addReportFaults =
  (faults: Fault[]): AddReportFault =>
  (draft, field, message, severity = 'error') =>
    void faults.push({ severity, file: draft.file, ...draft.locate([field]), field, label: labelOf(field), message });

const labelOf = (field: keyof typeof reportRow.shape): Bilingual | undefined => {
  const meta = fieldMeta(reportRow.shape[field]);
  return meta && { zh: meta.zh, en: meta.en };
};
