import type { Draft } from '../content/entry.ts';
import type { EnforcementCase } from '../schemas/case/case.ts';
import type { DeliveredRow } from './read-row.ts';

/** A field's cell before and after; empty for none. `cleared` where the delivery says so in words. */
export type FieldChange = { field: string; before: string; after: string; cleared?: true };
/** What a delivered row does to the content: its case is new, changes in the named fields, or is there already. */
export type Effect = {
  row: DeliveredRow;
  draft: Draft<'cases'>;
  action: 'new' | 'changed' | 'same';
  changes: FieldChange[];
  /** Whether a withdrawn decision would be public again. */
  reinstates: boolean;
  /** The case as it stood; undefined for a new one. */
  former: EnforcementCase | undefined;
};
