import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import type { ReferenceDirectory } from '../directory.ts';

/** Gives each case the unit that its authority names; one that names none is reported. */
export function recogniseUnits(cases: readonly Draft<'cases'>[], directory: ReferenceDirectory, faults: Fault[]): void {
  for (const draft of cases) {
    if (draft.fields.unit) continue;
    const unit = directory.unitNamedIn(draft.fields.authority);
    if (unit) draft.fields.unit = unit;
    else if (!directory.faulty.namedIn('units', draft.fields.authority))
      faults.push({
        severity: 'error',
        file: draft.file,
        ...draft.locate(['authority']),
        field: 'authority',
        label: { zh: '处罚机关', en: 'Authority' },
        message: {
          zh: `从“${draft.fields.authority}”看不出是哪个区。请加一列“行政区”并填写，或核对机关名称。`,
          en: `"${draft.fields.authority}" does not name the district. Add a column 行政区 with it, or check the authority's name.`,
        },
      });
  }
}
