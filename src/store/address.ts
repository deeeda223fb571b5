import type { IsoMonth } from '../domain/days/calendar.ts';
import type { Lang } from '../domain/language.ts';
import { dataAddress, listAddress, pageAddress, recordAddress, tableName } from '../domain/page-address.ts';
import { analysisPictureName, analysisTable, type Dimension, type PartName } from '../schemas/case/case-analysis.ts';
import { kinds, type Kind } from '../schemas/index.ts';
import { subjectCalendarName, type CalendarSubject } from '../schemas/requirement.ts';
import { ownFileAddress } from '../schemas/own-files.ts';

export { partyAddress } from '../domain/page-address.ts';

/** The address of a record in a language. It follows from the kind and the id alone, for ever; without a page of its own it stands in the list. */
export function addressOf(kind: Kind, id: string, lang: Lang): string {
  const { address } = kinds[kind];
  if (address === 'top') return pageAddress(`${id}/`, lang);
  return address === 'list' ? listAddress(kind, lang) : recordAddress(kind, id, lang);
}

/** Where an indicator's picture lies for others to embed, in a language. */
export const pictureAddress = (indicator: string, lang: Lang): string => ownFileAddress('indicators', indicator, `${lang}.svg`);

/** Where the figures of an analysis of cases lie: for each value, or for each value and year. */
export const analysisFile = (by: Dimension, perYear = false): string => dataAddress(analysisTable(by, perYear));
/** Where a picture of an analysis of cases lies, in a language. */
export const analysisPicture = (by: Dimension, part: PartName, lang: Lang): string => dataAddress(analysisPictureName(by, part, lang));

/** The analysis of cases by a dimension, and a part of it. */
export const analysisAddress = (by: Dimension, lang: Lang, part?: PartName): string =>
  pageAddress(`cases/analysis/${by}/${part === undefined ? '' : `#${part}`}`, lang);

/** Where two plans stand side by side, or with no name all of them. */
export const comparisonAddress = (lang: Lang, pair?: string): string => pageAddress(`documents/compare/${pair ? `${pair}/` : ''}`, lang);

/** The reports of a month, or of one unit among them, in a language. */
export const monthAddress = (month: IsoMonth, lang: Lang, unit?: string): string =>
  pageAddress(`progress/${month}/${unit ? `#${unit}` : ''}`, lang);

/** The digest of a week, or of the present one as `now`, in a language. */
export const digestAddress = (week: string, lang: Lang): string => pageAddress(`news/week/${week}/`, lang);

/** The board of units over the whole plan or in a year, and the row of one unit on it. */
export const boardAddress = (lang: Lang, { year, unit }: { year?: string | undefined; unit?: string } = {}): string =>
  pageAddress(`progress/board/${year === undefined ? '' : `${year}/`}${unit === undefined ? '' : `#${unit}`}`, lang);

/** What a kind of subject has to disclose in the year to come, in a language; and its fixed days as a calendar. */
export const subjectCalendarAddress = (subject: CalendarSubject, lang: Lang): string =>
  pageAddress(`requirements/calendar/${subject}/`, lang);
export const subjectCalendarFile = (subject: CalendarSubject, lang: Lang): string =>
  dataAddress(tableName(subjectCalendarName(subject), lang));

/** A page of the list of a unit's cases. */
export const unitCasesAddress = (unit: string, lang: Lang, page = 1): string =>
  pageAddress(page === 1 ? `cases/unit/${unit}/` : `cases/unit/${unit}/${page}/`, lang);

/** The self-check of the site, and how open the portal is by the questions of civil society. */
export const selfCheckAddress = (lang: Lang): string => pageAddress('requirements/self-check/', lang);
export const opennessAddress = (lang: Lang): string => pageAddress('requirements/openness/', lang);

/** The articles that were read for what they have disclosed. */
export const articlesReadAddress = (lang: Lang): string => pageAddress('requirements/articles/', lang);

/** The scorecard of the requirements. */
export const scorecardAddress = (lang: Lang): string => pageAddress('requirements/scorecard/', lang);
