import type { Lang } from '../../domain/language.ts';
import { t } from '../../i18n/words.ts';
import { shortLabelOf } from '../../schemas/label.ts';

/** The columns in which requirements stand as a ledger, in the list and among the results of its search. */
export const requirementColumns = (lang: Lang): { title: string }[] => [
  ...(['matter', 'subject', 'deadline', 'basis.document'] as const).map((field) => ({ title: shortLabelOf('requirements', field, lang) })),
  { title: t(lang, 'facet.judgement') },
];
