import type { Entry } from '../../content/entry.ts';
import type { IsoDate, IsoMonth } from '../../domain/days/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { dataAddress } from '../../domain/page-address.ts';
import { byMonth, countStatuses, requirementStatusNames, type StatusCounts } from '../../domain/requirements/judge.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { cellIn } from '../../schemas/cell-words.ts';
import { labelOf } from '../../schemas/label.ts';
import { evidences, matters, scorecardJson, scorecardTables, subjects } from '../../schemas/requirement.ts';
import { addressOf } from '../../store/address.ts';
import { judgementOf } from '../../store/requirements/judgements.ts';
import type { Store } from '../../store/store.ts';
import { demoBanner } from '../../views/demonstration.ts';
import { consequencesInWords } from '../../views/requirement/consequences.ts';
import { seenInWords } from '../../views/requirement/seen.ts';
import { shareInTime } from '../../views/requirement/judgement.ts';
import { tableFile, type DataFile } from './data-file.ts';
import { sharedHeaders } from './table-words.ts';

type Requirement = Entry<'requirements'>;
const both = (text: (lang: Lang) => string): Bilingual => ({ zh: text('zh'), en: text('en') });
const { id, month, demo, address } = sharedHeaders;
const matter = both((lang) => labelOf('requirements', 'matter', lang));
const counts = [
  ...requirementStatusNames.map((status) => both((lang) => t(lang, `judged.${status}`))),
  both((lang) => `${t(lang, 'judged.rate')}(%)`),
];
const countCells = (of: StatusCounts): string[] =>
  [...requirementStatusNames.map((status) => of[status]), shareInTime(of)].map((one) => cellIn('zh', one));
const invented: Bilingual = { zh: '其中演示', en: 'Of these invented' };

/** A line for each requirement: how it stands, by which records, and how often it was kept, late and so on. */
export function requirementsJudgedFile(store: Store, lang: Lang): DataFile {
  const header = [
    id,
    matter,
    both((of) => labelOf('requirements', 'category', of)),
    both((of) => labelOf('requirements', 'subjectKind', of)),
    both((of) => t(of, 'judged.status')),
    { zh: '无法判定的原因', en: 'Why it cannot be judged' },
    both((of) => labelOf('requirements', 'evidence', of)),
    both((of) => labelOf('requirements', 'seen.place', of)),
    both((of) => labelOf('requirements', 'consequences.what', of)),
    ...counts,
    { zh: '下一个到期日', en: 'Next due' },
    invented,
    demo,
    address,
  ];
  return tableFile(scorecardTables[0], lang, 'scorecard.table', header, store.all('requirements'), (requirement) => {
    const { status, doubt, evidence, counts: own, next, invented: made } = judgementOf(store, requirement);
    const { matter: named, category, subjectKind } = requirement.fields;
    return [
      requirement.id,
      inLanguage(named, lang).text,
      matters[category][lang],
      subjects[subjectKind][lang],
      t(lang, `judged.${status}`),
      doubt ? t(lang, `judged.doubt.${doubt}`) : '',
      evidence ? evidences[evidence][lang] : '',
      seenInWords(requirement.fields, lang),
      consequencesInWords(store, requirement.fields, lang),
      ...countCells(own),
      next ?? '',
      String(made),
      cellIn(lang, made > 0),
      addressOf('requirements', requirement.id, lang),
    ];
  });
}

type MonthLine = { requirement: Requirement; month: IsoMonth; counts: StatusCounts; invented: number };
const monthLines = (store: Store): MonthLine[] =>
  store.all('requirements').flatMap((requirement) =>
    byMonth(judgementOf(store, requirement).occasions).map(([of, occasions]) => ({
      requirement,
      month: of,
      counts: countStatuses(occasions),
      invented: occasions.filter(({ isDemo }) => isDemo).length,
    })),
  );

/** A line for each requirement and month. */
export const requirementMonthsFile = (store: Store, lang: Lang): DataFile =>
  tableFile(
    scorecardTables[1],
    lang,
    'scorecard.monthsTable',
    [id, matter, month, ...counts, invented, demo, address],
    monthLines(store),
    (line) => [
      line.requirement.id,
      inLanguage(line.requirement.fields.matter, lang).text,
      line.month,
      ...countCells(line.counts),
      String(line.invented),
      cellIn(lang, line.invented > 0),
      addressOf('requirements', line.requirement.id, lang),
    ],
  );

/** A requirement as programs read it: how it stands, with its months. */
type JudgedLine = {
  id: string;
  matter: { zh: string; en?: string | undefined };
  status: string;
  reason?: string | undefined;
  evidence?: string | undefined;
  /** The places where it can be seen, by the names that the schema gives them. */
  seen: string[];
  /** What follows where it is not met, in Chinese, with its law and articles; where nothing is stated, why, by the name that the schema gives it. */
  consequences: { document: string; articles: string; what: string }[];
  noConsequences?: string | undefined;
  counts: StatusCounts;
  invented: number;
  nextDue?: IsoDate | undefined;
  months: { month: IsoMonth; counts: StatusCounts; invented: number }[];
};

/** All of it as JSON, where the portal has requirements. */
export function* requirementsJson(store: Store): Generator<{ address: string; text: () => string }> {
  if (!store.sections.has('requirements')) return;
  yield { address: dataAddress(scorecardJson), text: () => `${JSON.stringify(judgedLines(store))}\n` };
}

function judgedLines(store: Store): { demonstration?: Bilingual; asOf: IsoDate; requirements: JudgedLine[] } {
  const months = Map.groupBy(monthLines(store), ({ requirement }) => requirement.id);
  return {
    ...(store.portal.demo ? { demonstration: both((lang) => demoBanner(store, lang)) } : {}),
    asOf: store.asOf,
    requirements: store.all('requirements').map((requirement) => {
      const { status, doubt, evidence, counts: own, invented: made, next } = judgementOf(store, requirement);
      return {
        id: requirement.id,
        matter: { zh: requirement.fields.matter.zh, en: requirement.fields.matter.en },
        status,
        reason: doubt,
        evidence,
        seen: requirement.fields.seen.map(({ place }) => place),
        consequences: requirement.fields.consequences.map(({ document, articles, what }) => ({
          document,
          articles: articles.zh,
          what: what.zh,
        })),
        noConsequences: requirement.fields.noConsequences,
        counts: own,
        invented: made,
        nextDue: next,
        months: (months.get(requirement.id) ?? []).map(({ month: of, counts: ofMonth, invented: madeOf }) => ({
          month: of,
          counts: ofMonth,
          invented: madeOf,
        })),
      };
    }),
  };
}
