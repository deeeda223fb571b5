import type { Lang } from '../../domain/language.ts';
import { t } from '../../i18n/words.ts';
import { kinds } from '../../schemas/index.ts';
import { digestAddress } from '../../store/address.ts';
import { digests, runningDigest, thisWeek, type Digest } from '../../store/feeds/digest.ts';
import type { Store } from '../../store/store.ts';
import { caseChangeRows, type CaseChangeRow } from '../case/changes.ts';
import { correctionRows, type CorrectionRow } from '../case/corrections.ts';
import { caseRows, type CaseRow } from '../case/rows.ts';
import { demoNote } from '../demonstration.ts';
import { digestSummary, weekWords } from '../digest-words.ts';
import { recordLinks, type Link, type RecordLink } from '../links.ts';
import { filedReports, type FiledReport } from '../progress/digest-reports.ts';
import { inspectionRows, type InspectionRow } from '../progress/inspection-rows.ts';
import { textRows, type TextRow } from './rows.ts';

/** Cases listed in a digest; of a larger week the rest stand in the list of cases only. */
const mostCases = 100;

/** What became public in one week, with the ways to the weeks before and after. */
export type DigestView = {
  title: string;
  /** What it holds, counted, for those who list the page; on the page each part says how much it has. */
  description: string;
  /** That nothing became public, where that is so. */
  lead?: string | undefined;
  /** The mark of a demonstration, where its figures count invented records. */
  demoNote?: string | undefined;
  earlier?: string | undefined;
  later?: string | undefined;
  texts: TextRow[];
  cases: CaseRow[];
  /** Whether there are more cases than those listed. */
  hasMoreCases: boolean;
  reports: FiledReport[];
  findings: InspectionRow[];
  /** Records of any other kind that became public. */
  others: { title: string; records: RecordLink[] }[];
  corrections: CorrectionRow[];
  changes: CaseChangeRow[];
};

/** @throws Error where nothing became public in the week. */
export function digestView(store: Store, week: string, lang: Lang): DigestView {
  const all = [runningDigest(store), ...digests(store)];
  const position = all.findIndex((digest) => digest.week === week);
  const digest = all[position];
  if (!digest) throw new Error(`There is no digest of ${week}.`);
  const { texts, cases, reportRows, findings, corrections, changes, others } = digest;
  const [summary, nothing] = [digestSummary(digest, lang), t(lang, 'digest.nothing')];
  return {
    title: `${t(lang, week === thisWeek ? 'digest.now' : 'digest.title')}${t(lang, 'punctuation.colon')}${weekWords(digest, lang)}`,
    description: summary || nothing,
    lead: summary ? undefined : nothing,
    demoNote: demoNote(store, 'both', lang),
    earlier: addressOfWeek(all[position + 1], lang),
    later: addressOfWeek(all[position - 1], lang),
    texts: textRows(texts, lang),
    cases: caseRows(store, cases.slice(0, mostCases), lang),
    hasMoreCases: cases.length > mostCases,
    reports: filedReports(store, reportRows, lang),
    findings: inspectionRows(store, findings, lang),
    others: [...Map.groupBy(others, ({ kind }) => kind)].map(([kind, entries]) => ({
      title: kinds[kind].label[lang],
      records: recordLinks(entries, lang),
    })),
    corrections: correctionRows(store, corrections, lang),
    changes: caseChangeRows(changes, lang),
  };
}

/** The week now running, up to today. */
export const thisWeekLink = (lang: Lang): Link => ({ href: digestAddress(thisWeek, lang), label: t(lang, 'digest.now') });

/** The digests of every week, newest first, the one now running before them. */
export const digestLinks = (store: Store, lang: Lang): Link[] => [
  thisWeekLink(lang),
  ...digests(store).map((digest) => ({ href: addressOfWeek(digest, lang)!, label: weekWords(digest, lang) })),
];

const addressOfWeek = (digest: Digest | undefined, lang: Lang): string | undefined => digest && digestAddress(digest.week, lang);
