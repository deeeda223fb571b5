import type { Entry } from '../../content/entry.ts';
import type { Absence } from '../../domain/cases/absence.ts';
import type { Lang } from '../../domain/language.ts';
import { formatDate } from '../../i18n/formats.ts';
import { besideChinese } from '../../i18n/marked.ts';
import { t } from '../../i18n/words.ts';
import { enforcementCase } from '../../schemas/case/case.ts';
import { cellWords } from '../../schemas/cell-words.ts';
import { fieldMeta } from '../../schemas/fields.ts';
import type { Store } from '../../store/store.ts';

/** What stands for a cell: why it is empty, or that a validity has no end. */
export type Instead = Absence | 'notLimited';
/** A field of the record: its official name, what it means on a page in another language, what stands there or for it, and what is to be known of that. */
export type RecordRow = {
  name: string;
  meaning?: string | undefined;
  text?: string | undefined;
  note?: string | undefined;
  instead?: Instead | undefined;
};

/** The whole record under the official field names; what has no words gives the reason. */
export function caseRecord(store: Store, entry: Entry<'cases'>, lang: Lang): RecordRow[] {
  const { fields } = entry;
  return Object.entries(enforcementCase.shape).flatMap(([name, schema]): RecordRow[] => {
    const meta = fieldMeta(schema);
    if (!meta || meta.unlisted || name === 'demo') return [];
    const text = cellWords(store, meta, fields[name as keyof typeof fields], '；');
    // What the portal itself adds stands here only where there is something to show.
    if (!text && meta.own) return [];
    const row = { name: meta.zh, meaning: besideChinese(meta, lang) };
    // A nought beside a penalty that is no fine is what offices write for none.
    const isNone = name === 'fineWan' && fields.fineWan === 0 && meta.absence?.(fields) === 'noFine';
    if (text === undefined || text === '' || isNone) return [{ ...row, instead: meta.absence?.(fields) ?? 'notPublic' }];
    if (text === meta.withoutEnd) return [{ ...row, instead: 'notLimited' }];
    return [{ ...row, text, note: name === 'state' ? endedNote(store, entry, lang) : undefined }];
  });
}

/** What has become of the status that the authority recorded, where its day has ended the publicity. */
function endedNote(store: Store, entry: Entry<'cases'>, lang: Lang): string | undefined {
  const { stateOn, publishedOn, decidedOn, publicityEnds } = entry.fields;
  if (store.cases.status(entry) !== 'ended' || publicityEnds === undefined) return undefined;
  const recorded = formatDate(stateOn ?? publishedOn ?? decidedOn, lang);
  return t(lang, 'case.recordEnded', { recorded, ended: formatDate(publicityEnds, lang) });
}
