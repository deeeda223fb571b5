import type { Entry } from '../../content/entry.ts';
import type { Absence } from '../../domain/absence.ts';
import type { Lang } from '../../domain/language.ts';
import { besideChinese } from '../../i18n/marked.ts';
import { enforcementCase } from '../../schemas/case.ts';
import { cellWords } from '../../schemas/cell-words.ts';
import { fieldMeta } from '../../schemas/fields.ts';
import type { Store } from '../../store/store.ts';

/** What stands for a cell: why it is empty, or that a validity has no end. */
export type Instead = Absence | 'notLimited';
/** A field of the record: its official name, what it means on a page in another language, and what stands there or for it. */
export type RecordRow = { name: string; meaning?: string | undefined; text?: string | undefined; instead?: Instead | undefined };

/** The whole record under the official field names; what has no words gives the reason. */
export const caseRecord = (store: Store, { fields }: Entry<'cases'>, lang: Lang): RecordRow[] =>
  Object.entries(enforcementCase.shape).flatMap(([name, schema]): RecordRow[] => {
    const meta = fieldMeta(schema);
    if (!meta || meta.unlisted || name === 'demo') return [];
    const words = cellWords(store, meta, fields[name as keyof typeof fields], '；');
    // What the portal itself adds stands here only where there is something to show.
    if (!words && meta.own) return [];
    const row = { name: meta.zh, meaning: besideChinese(meta, lang) };
    if (words) return [words === meta.withoutEnd ? { ...row, instead: 'notLimited' } : { ...row, text: words }];
    return [{ ...row, instead: meta.absence?.(fields) ?? 'notPublic' }];
  });
