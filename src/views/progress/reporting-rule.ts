import type { Lang } from '../../domain/language.ts';
import { isForceUnread } from '../../domain/law/lifecycle.ts';
import { t } from '../../i18n/words.ts';
import type { Store } from '../../store/store.ts';
import { clauseLink } from '../links.ts';

/** The day of a month by which reports are due, the clause that says so, and what is not known of it. */
export type ReportingRule = { day: number; clause: string; href?: string | undefined; doubt?: string | undefined };

/** Whether nobody has read that the document which sets the day of the reports still holds. */
export function isReportingUnsure(store: Store): boolean {
  const { document } = store.portal.reporting;
  return store.find('documents', document) !== undefined && isForceUnread(store.documentStatus(document));
}

/** The sentence that says so, for wherever a report's deadline is shown. */
export const reportingDoubt = (store: Store, lang: Lang): string | undefined =>
  isReportingUnsure(store) ? t(lang, 'progress.ruleUnsure') : undefined;

export function reportingRule(store: Store, lang: Lang): ReportingRule {
  const { dueDay, document, clause } = store.portal.reporting;
  const notice = store.find('documents', document);
  return { day: dueDay, clause, href: notice && clauseLink(notice, lang, clause).href, doubt: reportingDoubt(store, lang) };
}
