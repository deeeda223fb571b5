import type { Entry } from '../content/entry.ts';
import type { Lang } from '../domain/language.ts';
import { formatWan } from '../i18n/amounts.ts';
import { formatMonth } from '../i18n/formats.ts';
import { punctualityWords } from '../i18n/punctuality.ts';
import { inLanguage, textIn } from '../i18n/translated.ts';
import { t } from '../i18n/words.ts';
import { kinds, titleOf } from '../schemas/index.ts';
import { taskStates } from '../schemas/report-row.ts';
import type { Digest } from '../store/feeds/digest.ts';
import type { FeedEvent } from '../store/feeds/feeds.ts';
import type { ReportRow } from '../store/progress/progress-index.ts';
import type { Store } from '../store/store.ts';
import { changeWords } from './case/changes.ts';
import { correctionRows } from './case/corrections.ts';
import { digestSummary, weekWords } from './digest-words.ts';

/** What an event is called, and what it says. */
export function eventWords(store: Store, event: FeedEvent, lang: Lang): { title: string; summary: string } {
  switch (event.what) {
    case 'text': {
      const { title, summary } = textIn(event.entry.texts, lang).text;
      return { title, summary: summary.join(' ') };
    }
    case 'record':
      return {
        title: `${kinds[event.entry.kind].label[lang]}${t(lang, 'punctuation.colon')}${inLanguage(titleOf(event.entry), lang).text}`,
        summary: '',
      };
    case 'case':
      return caseEvent(store, event.entry, lang);
    case 'change': {
      const { fields } = event.change.entry;
      const what = changeWords(event.change.what, lang);
      return {
        title: `${what}${t(lang, 'punctuation.colon')}${fields.decisionNumber}`,
        summary: [fields.party, fields.stateReason].filter(Boolean).join(t(lang, 'punctuation.semicolon')) || what,
      };
    }
    case 'correction': {
      const [row] = correctionRows(store, [event.entry], lang);
      return {
        title: `${t(lang, 'caseMark.corrected')}${t(lang, 'punctuation.colon')}${row!.case.label}`,
        summary: `${row!.field}${t(lang, 'punctuation.colon')}${inLanguage(row!.why, lang).text}`,
      };
    }
    case 'finding': {
      const { title, finding } = event.entry.fields;
      return { title: t(lang, 'feeds.finding', { title: inLanguage(title, lang).text }), summary: inLanguage(finding, lang).text };
    }
    case 'report':
      return {
        title: t(lang, 'feeds.report', {
          month: formatMonth(event.month, lang),
          count: event.rows,
        }),
        summary: punctualityWords(event.punctuality, lang),
      };
    case 'row':
      return rowWords(store, event.row, lang);
    case 'week':
      return { title: weekWords(event.digest, lang), summary: weekSummary(store, event.digest, lang) };
  }
}

/** What a week holds, counted; of corrections also which decisions they are of. */
function weekSummary(store: Store, digest: Digest, lang: Lang): string {
  const corrected = new Set(correctionRows(store, digest.corrections, lang).map((row) => row.case.label));
  const named = corrected.size
    ? [`${t(lang, 'caseMark.corrected')}${t(lang, 'punctuation.colon')}${[...corrected].join(t(lang, 'punctuation.enumeration'))}`]
    : [];
  return [digestSummary(digest, lang), ...named].join(t(lang, 'punctuation.semicolon'));
}

function rowWords(store: Store, row: ReportRow, lang: Lang): { title: string; summary: string } {
  const { unit, state, note } = row.fields;
  const name = inLanguage(store.get('units', unit).fields.name, lang).text;
  const words = [formatMonth(row.group, lang), taskStates[state][lang], `${store.progress.percent(row)}%`];
  return {
    title: `${name}${t(lang, 'punctuation.colon')}${words.join(t(lang, 'punctuation.comma'))}`,
    summary: inLanguage(note, lang).text,
  };
}

function caseEvent(store: Store, { fields }: Entry<'cases'>, lang: Lang): { title: string; summary: string } {
  const { decisionNumber, party, violationType, facts, fineWan } = fields;
  const title = [
    party ?? decisionNumber,
    violationType && store.caseTypes.violation(violationType, lang),
    fineWan && formatWan(fineWan, lang),
  ];
  return {
    title: title.filter(Boolean).join(t(lang, 'punctuation.comma')),
    summary: [decisionNumber, facts].filter(Boolean).join(t(lang, 'punctuation.colon')),
  };
}
