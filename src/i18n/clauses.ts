import type { Lang, Translated } from '../domain/language.ts';
import { inLanguage } from './translated.ts';
import { t } from './words.ts';

/** The annex of a document, which has no number among its clauses. */
const annex = 'annex';

/** A clause of a document by its id, which is its number, “annex” or, where its number is not known, a word of ours. */
type Clause = { id: string; title?: Translated | undefined };

/** A clause as a text names it: 第四条, clause 4; the annex by its name; one without a number by its title. */
export const clauseName = (clause: Clause, lang: Lang): string =>
  isNumbered(clause.id)
    ? t(lang, 'document.clauseNumber', { clause: clause.id })
    : (clauseNumber(clause.id, lang) ?? (clause.title ? inLanguage(clause.title, lang).text : clause.id));

/** What stands before the title of a clause: its number, or that it is the annex; undefined for one without a number. */
export function clauseNumber(id: string, lang: Lang): string | undefined {
  if (id === annex) return t(lang, 'document.annex');
  return isNumbered(id) ? id : undefined;
}

const isNumbered = (id: string): boolean => /^\d/.test(id);
