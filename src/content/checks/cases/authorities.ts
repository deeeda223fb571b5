import type { Bilingual } from '../../../domain/language.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import type { ReferenceDirectory } from '../directory.ts';

const label: Bilingual = { zh: '处罚机关', en: 'Authority' };

/** Gives each case the unit that its authority names; one that names none, or two districts, is reported. */
export function recogniseUnits(cases: readonly Draft<'cases'>[], directory: ReferenceDirectory, faults: Fault[]): void {
  for (const draft of cases) {
    if (draft.fields.unit) continue;
    const unit = directory.unitNamedIn(draft.fields.authority);
    if (unit) {
      draft.fields.unit = unit;
      const several = directory.severalDistrictsIn(draft.fields.authority);
      if (several.length)
        faults.push({
          severity: 'warning',
          file: draft.file,
          ...draft.locate(['authority']),
          field: 'authority',
          label,
          message: severalDistricts(draft.fields.authority, several),
        });
    } else if (!directory.faulty.namedIn('units', draft.fields.authority))
      faults.push({
        severity: 'error',
        file: draft.file,
        ...draft.locate(['authority']),
        field: 'authority',
        label,
        message: {
          zh: `从“${draft.fields.authority}”看不出是哪个区。请加一列“行政区”并填写，或核对机关名称。`,
          en: `"${draft.fields.authority}" does not name the district. Add a column 行政区 with it, or check the authority's name.`,
        },
      });
  }
}

/** Of two districts nobody can tell which is meant: the row says it itself. */
export const severalDistricts = (authority: string, names: readonly string[]): Bilingual => ({
  zh: `“${authority}”里有${names.join('、')}，看不出是哪个区的案件。请在“行政区”一列写明。`,
  en: `"${authority}" names ${names.join(' and ')}, and nothing tells whose case it is. Say so in the column 行政区.`,
});
