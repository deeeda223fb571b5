import type { Entry } from '../../content/entry.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { dayOfYear } from '../../domain/days/day-of-year.ts';
import { englishMonths } from '../../domain/days/english-months.ts';
import { otherLanguage, type Lang } from '../../domain/language.ts';
import { fixedDays } from '../../domain/time-limits/due.ts';
import { heldTimeLimit } from '../../domain/time-limits/read.ts';
import { rectification } from '../../domain/cases/rectification.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { dateOf, kinds, titleOf, type Kind, type TextKind } from '../../schemas/index.ts';
import { rectificationStatuses } from '../../schemas/inspection.ts';
import { taskStatuses } from '../../schemas/report-row.ts';
import {
  calendarSubjects,
  listedSubject,
  matters,
  protectedGroups,
  subjects,
  timings,
  type CalendarSubject,
} from '../../schemas/requirement.ts';
import { front } from '../../schemas/shared.ts';
import { t } from '../../i18n/words.ts';
import { judgementOf } from '../../store/requirements/judgements.ts';
import { isOfListed, subjectsOwing } from '../../store/requirements/subjects.ts';
import type { FacetValue } from '../../search/columns.ts';
import { listedEnterprises } from '../../search/subject-asked.ts';
import type { Store } from '../../store/store.ts';
import { hasEnded } from '../../views/document/requirements.ts';
import { inBoth, type SearchRecord } from './search-record.ts';
import { provisionsAt, provisionsOfText } from './text-provisions.ts';
import { textsIn, searchedWords, type RankedText, type SearchNaming } from './searched-words.ts';

/** What a kind's records have beside what follows from its schema and its entry in the registry. */
export type Particulars = Partial<Pick<SearchRecord, 'date' | 'facets'> & NonNullable<SearchRecord['shown']>> & { texts?: RankedText[] };
type Maker<K extends Kind> = (entry: Entry<K>, store: Store, naming: SearchNaming) => Particulars;

/** The prose of an article comes after its summary. */
const bodyRank = 5;

/** A text: the words of its article, and whether it is in force. */
export function textParticulars(entry: Entry<TextKind>, store: Store, naming: SearchNaming): Particulars {
  const { lang } = naming;
  const article = entry.texts[lang] ?? entry.texts[otherLanguage(lang)]!;
  const document = entry.kind === 'documents' ? (entry as Entry<'documents'>).fields : undefined;
  const status = document ? store.documentStatus(entry.id).status : 'unknown';
  return {
    title: article.title,
    line: [kinds[entry.kind].label[lang], document?.number, dateOf(entry)].filter(Boolean).join(' · '),
    texts: [...searchedWords(front, article, naming), { rank: bodyRank, text: plainText(article.body) }],
    facets: {
      ...(status === 'unknown' ? {} : { status: [{ id: `document-${status}`, label: inBoth(`documentStatus.${status}`) }] }),
      provision: provisionsOfText(entry, store),
    },
  };
}

/** The months of a year in which a fixed day of a requirement lies. */
function monthsDue({ timeLimit }: Entry<'requirements'>['fields'], year: number): FacetValue[] {
  const limit = heldTimeLimit(timeLimit);
  const months = new Set((limit ? fixedDays(limit, year) : []).map(({ on }) => on.slice(5, 7)));
  return [...months].map((month) => ({ id: month, label: { zh: `${Number(month)}月`, en: englishMonths[Number(month) - 1]! } }));
}

/** The days of this year and the next on which it falls due, by month and day. */
function daysDue({ timeLimit }: Entry<'requirements'>['fields'], year: number): FacetValue[] {
  const limit = heldTimeLimit(timeLimit);
  const days = new Set([year, year + 1].flatMap((one) => (limit ? fixedDays(limit, one) : []).map(({ on }) => on.slice(5))));
  return [...days].map((day) => ({ id: day, label: dayOfYear(day) }));
}

/** Those from whom a requirement is due, with the kinds as which it may be, since a bureau is an agency too. */
function owedBy(fields: Entry<'requirements'>['fields'], store: Store): FacetValue[] {
  const label = (id: CalendarSubject, lang: Lang): string => {
    const kinds = calendarSubjects[id].map((kind) => subjects[kind][lang]).join(t(lang, 'punctuation.enumeration'));
    return kinds ? t(lang, 'search.subjectAlso', { subject: subjects[id][lang], kinds }) : subjects[id][lang];
  };
  return [
    ...subjectsOwing(fields, store).map((id) => ({ id, label: { zh: label(id, 'zh'), en: label(id, 'en') } })),
    ...(isOfListed(store, fields) ? [{ id: listedEnterprises, label: listedSubject }] : []),
  ];
}

const requirement: Maker<'requirements'> = (entry, store, { lang }) => {
  const { fields } = entry;
  const ended = hasEnded(store, entry);
  const { status } = judgementOf(store, entry);
  const basis = fields.basis.map(({ document, articles }) => {
    const { zh, en } = titleOf(store.get('documents', document));
    return { id: document, label: { zh, en: en ?? zh }, articles: textsIn(articles, lang) };
  });
  return {
    line: [textsIn(fields.subject, lang), textsIn(fields.deadline, lang)].join(' · '),
    texts: basis.map(({ label, articles }) => ({ rank: Infinity, text: `${label[lang]} ${articles}` })),
    facets: {
      subject: [
        { id: fields.subjectKind, label: subjects[fields.subjectKind] },
        ...(isOfListed(store, fields) ? [{ id: listedEnterprises, label: listedSubject }] : []),
      ],
      matter: [{ id: fields.category, label: matters[fields.category] }],
      timing: [{ id: fields.timing, label: timings[fields.timing] }],
      owedBy: ended ? [] : owedBy(fields, store),
      due: ended ? [] : monthsDue(fields, Number(yearOf(store.asOf))),
      dueOn: ended ? [] : daysDue(fields, Number(yearOf(store.asOf))),
      protects: fields.protects.map((group) => ({ id: group, label: protectedGroups[group] })),
      basis: basis.map(({ id, label }) => ({ id, label })),
      provision: provisionsAt(fields.basis, store),
      consequence: provisionsAt(fields.consequences, store),
      judgement: [{ id: `requirement-${status}`, label: inBoth(`judged.${status}`) }],
      status: [
        {
          id: ended ? 'requirement-ended' : 'requirement-current',
          label: inBoth(ended ? 'requirement.ended' : 'requirement.notKnownEnded'),
        },
      ],
    },
  };
};

const task: Maker<'tasks'> = (entry, store, { lang }) => {
  const { status, row } = store.progress.judgement(entry);
  const lead = textsIn(store.get('units', store.progress.leadOf(entry)).fields.name, lang);
  return {
    line: [lead, taskStatuses[status][lang], entry.fields.deadline].join(' · '),
    texts: [{ rank: Infinity, text: textsIn(row?.fields.note, lang) }],
    date: row?.fields.submittedOn,
    facets: { status: [{ id: `task-${status}`, label: taskStatuses[status] }] },
  };
};

const indicator: Maker<'indicators'> = ({ fields }, _store, { lang }) => ({
  line: [kinds.indicators.label[lang], textsIn(fields.measuredIn, lang)].join(' · '),
});

const inspection: Maker<'inspections'> = ({ fields }, store, { lang }) => {
  const { status } = rectification(fields.rectifyBy, fields.acceptedOn, store.asOf);
  const unit = textsIn(store.get('units', fields.unit).fields.name, lang);
  return {
    line: [unit, rectificationStatuses[status][lang], fields.foundOn].join(' · '),
    facets: { status: [{ id: `inspection-${status}`, label: rectificationStatuses[status] }] },
  };
};

/** A unit's record in one line: its reports, and its cases. */
const unit: Maker<'units'> = (entry, { progress, cases }, { lang }) => {
  const { onTime, late, missing } = progress.record(entry.id);
  const name = kinds.units.label[lang];
  const hasReports = onTime + late + missing > 0;
  return {
    ...(hasReports ? { line: t(lang, 'search.unitLine', { name, onTime, late, missing, cases: cases.ofUnit(entry.id).length }) } : {}),
    facets: { unit: [{ id: entry.id, label: inName(entry) }] },
  };
};
const inName = ({ fields: { name } }: Entry<'units'>) => ({ zh: name.zh, en: name.en ?? name.zh });

/** Kinds that have more; a kind that is not here is found all the same. */
export const makers: { [K in Kind]?: Maker<K> } = {
  requirements: requirement,
  tasks: task,
  indicators: indicator,
  inspections: inspection,
  units: unit,
};
