import type { Entry } from '../../content/entry.ts';
import { absenceOf, isWithoutEnd, type Absence } from '../../domain/absence.ts';
import type { Lang } from '../../domain/language.ts';
import { besideChinese } from '../../i18n/marked.ts';
import { enforcementCase } from '../../schemas/case.ts';
import { fieldMeta } from '../../schemas/fields.ts';
import type { Store } from '../../store/store.ts';

/** What stands for a cell: why it is empty, or that a validity has no end. */
export type RecordState = Absence | 'notLimited';
/** A field of the record: its official name, what it means on a page in another language, and what stands there or for it. */
export type RecordRow = { name: string; meaning?: string | undefined; text?: string | undefined; state?: RecordState | undefined };

/** The whole record under the official field names; what has no words gives the reason. */
export const caseRecord = (store: Store, { fields }: Entry<'cases'>, lang: Lang): RecordRow[] =>
  Object.entries(enforcementCase.shape).flatMap(([name, schema]): RecordRow[] => {
    const meta = fieldMeta(schema);
    if (!meta || meta.unlisted || name === 'demo') return [];
    const value = fields[name as keyof typeof fields];
    const words =
      name === 'unit' && typeof value === 'string'
        ? store.get('units', value).fields.name.zh
        : (meta.choices?.[String(value)]?.zh ?? (Array.isArray(value) ? value.join('；') || undefined : value?.toString()));
    // What the portal itself adds stands here only where there is something to show.
    if (words === undefined && meta.own) return [];
    const row = { name: meta.zh, meaning: besideChinese(meta, lang) };
    if (name === 'validUntil' && isWithoutEnd(words)) return [{ ...row, state: 'notLimited' }];
    return [words === undefined ? { ...row, state: absenceOf(name, fields) } : { ...row, text: words }];
  });
