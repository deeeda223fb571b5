import type { Fault } from '../content/faults.ts';
import type { Bilingual } from '../domain/language.ts';
import type { DeliveredRow } from './read-row.ts';
import { caseColumns } from './register.ts';

/** The column of a field in a delivered row, 1-based; that of the decision number where the delivery has none for it. */
export const columnOf = (row: DeliveredRow, field: string): number => row.positions.get(field) ?? row.positions.get('decisionNumber') ?? 1;

/** A fault of a field of a delivered row, with its place. */
export function rowFault(row: DeliveredRow, field: string, message: Bilingual, severity: Fault['severity'] = 'error'): Fault {
  const column = caseColumns.find(({ path }) => path === field);
  return {
    severity,
    file: row.file,
    line: row.line,
    column: columnOf(row, field),
    field: field || undefined,
    label: column?.label,
    message,
  };
}
