import type { Lang } from '../domain/language.ts';
import { t } from './words.ts';

/** The annex of a document, which has no number among its clauses. */
const annex = 'annex';

/** A clause as a text names it: 第四条, clause 4; the annex by its name. */
export const clauseName = (id: string, lang: Lang): string =>
  id === annex ? t(lang, 'document.annex') : t(lang, 'document.clauseNumber', { clause: id });

/** The same where a number will do, before the clause's title. */
export const clauseNumber = (id: string, lang: Lang): string => (id === annex ? t(lang, 'document.annex') : id);
