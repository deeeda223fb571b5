import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { t } from '../../i18n/words.ts';
import { caseStatuses } from '../../schemas/case/case.ts';
import type { CaseChange, CaseChangeKind } from '../../store/cases/case-changes.ts';
import { caseLink, type Link } from '../links.ts';

/** What became of a decision: the day, which one, and what. */
export type CaseChangeRow = { on: IsoDate; case: Link; what: string };

/**
 * What became of a decision, in the words that its own page has for it. That it had not been accepted when its day was over
 * stays so, whatever came later; its mark says how it stands today.
 */
export const changeWords = (what: CaseChangeKind, lang: Lang): string =>
  what === 'rectified'
    ? t(lang, 'caseMark.rectified')
    : what === 'rectificationOverdue'
      ? t(lang, 'caseChange.rectificationOverdue')
      : caseStatuses[what][lang];

export const caseChangeRows = (changes: readonly CaseChange[], lang: Lang): CaseChangeRow[] =>
  changes.map(({ day, what, entry }) => ({
    on: day,
    case: caseLink(entry, lang),
    what: changeWords(what, lang),
  }));
