import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { markedText } from '../../i18n/marked.ts';
import { caseStatuses } from '../../schemas/case/case.ts';
import { publishedChanges, type PublishedChange } from '../../store/feeds/changes.ts';
import type { Store } from '../../store/store.ts';
import { correctionRows, type CorrectionRow } from '../case/corrections.ts';
import { demoNote } from '../demonstration.ts';
import { caseLink, textLink, type Link, type Marked } from '../links.ts';

/** A change of something already public: when, where, and what and why in words, the office's own marked as theirs. */
export type ChangeRow = { on: IsoDate; page: Link; note: Marked[] };
/** Corrections of cases, newest first, and every other change of what was already public. */
export type CorrectionsView = { demoNote?: string | undefined; corrections: CorrectionRow[]; changes: ChangeRow[] };

export const correctionsView = (store: Store, lang: Lang): CorrectionsView => ({
  demoNote: demoNote(store, 'corrections', lang),
  corrections: correctionRows(store, store.all('corrections').toReversed(), lang),
  changes: publishedChanges(store).map((change) => changeRow(change, lang)),
});

function changeRow(change: PublishedChange, lang: Lang): ChangeRow {
  if (change.of === 'text') return { on: change.on, page: textLink(change.entry, lang), note: [inLanguage(change.note, lang)] };
  const { on, entry, status, reason } = change;
  return {
    on,
    page: caseLink(entry, lang),
    note: [{ text: caseStatuses[status][lang] }, ...(reason ? [{ text: t(lang, 'punctuation.colon') }, markedText(reason, lang)] : [])],
  };
}
