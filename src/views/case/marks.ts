import type { Lang } from '../../domain/language.ts';
import { t } from '../../i18n/words.ts';
import { caseStatuses } from '../../schemas/case/case.ts';
import type { CaseMark } from '../../store/cases/case-index.ts';

/** What a mark is called; a review that outlasts the publicity as the state that it is. */
export const markWords = (mark: CaseMark, lang: Lang): string =>
  mark === 'underReview' ? caseStatuses.underReview[lang] : t(lang, `caseMark.${mark}`);
