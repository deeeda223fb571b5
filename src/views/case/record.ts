import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { besideChinese } from '../../i18n/marked.ts';
import { enforcementCase, followUpFields } from '../../schemas/case.ts';
import { fieldMeta } from '../../schemas/fields.ts';
import type { Store } from '../../store/store.ts';

/** A field of the record: its official name, what it means on a page in another language, and what stands there. */
export type RecordRow = { name: string; meaning?: string | undefined; words?: string | undefined };

/** What the portal itself adds to a record stands in it only where there is something to say. */
const isOwn = (name: string) => ['unit', 'actedOn', 'publishedOn'].includes(name) || (followUpFields.has(name) && name !== 'publicityEnds');

/** The whole record under the official field names; what the authority left open has no words. */
export const caseRecord = (store: Store, { fields }: Entry<'cases'>, lang: Lang): RecordRow[] =>
  Object.entries(enforcementCase.shape).flatMap(([name, schema]) => {
    const meta = fieldMeta(schema);
    if (!meta || name === 'demo') return [];
    const value = fields[name as keyof typeof fields];
    const words =
      name === 'unit' && typeof value === 'string'
        ? store.get('units', value).fields.name.zh
        : (meta.choices?.[String(value)]?.zh ?? (Array.isArray(value) ? value.join('；') || undefined : value?.toString()));
    return words === undefined && isOwn(name) ? [] : [{ name: meta.zh, meaning: besideChinese(meta, lang), words }];
  });
