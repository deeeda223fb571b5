import type { Entry } from '../../content/entry.ts';
import { articleName } from '../../domain/law/articles.ts';
import { fineIsUnpublished } from '../../domain/cases/absence.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { canonicalDecisionNumber } from '../../domain/cases/decision-number.ts';
import { alike, bilingual, isTranslation, type Lang } from '../../domain/language.ts';
import { caseStatuses, statusValue } from '../../schemas/case/case.ts';
import { kinds } from '../../schemas/index.ts';
import { unpublishedFine } from '../../search/scopes.ts';
import { addressOf } from '../../store/address.ts';
import { authorityName } from '../../store/cases/authorities.ts';
import { penaltyTypesOf } from '../../store/cases/case-types.ts';
import { derivedOf, historyValues, publicationValues } from '../../store/cases/case-lines.ts';
import type { Store } from '../../store/store.ts';
import { markWords } from '../../views/case/marks.ts';
import { caseEnglish, type CaseEnglish } from './case-english.ts';
import { inBoth, type SearchRecord } from './search-record.ts';
import { inOrder, searchedWords, type SearchNaming } from './searched-words.ts';
import { namingOf } from './naming.ts';

/** Cases as searchable records in one language. */
export function caseRecords(store: Store, lang: Lang, cases: readonly Entry<'cases'>[]): SearchRecord[] {
  const naming = namingOf(store, lang);
  const english = caseEnglish(store);
  return cases.map((entry) => caseRecord(store, naming, entry, english));
}

function caseRecord(store: Store, naming: SearchNaming, entry: Entry<'cases'>, english: CaseEnglish): SearchRecord {
  const { lang } = naming;
  const { caseTypes } = store;
  const { fields } = entry;
  const number = canonicalDecisionNumber(fields.decisionNumber) ?? fields.decisionNumber;
  const status = store.cases.status(entry);
  const types = fields.violationType ? [fields.violationType] : [];
  const penalties = penaltyTypesOf(fields.penaltyType);
  return {
    kind: 'cases',
    id: entry.id,
    url: addressOf('cases', entry.id, lang),
    number,
    fields: [
      // However zeros, 第 and 号 are typed, the number is found.
      ...(number === fields.decisionNumber ? [] : [number]),
      ...inOrder(searchedWords(kinds.cases.schema, fields, naming)),
      store.cases.otherNames(entry).join('；'),
      ...(isTranslation(lang) ? [...english.districtOf(entry), ...english.wordsOf(entry)] : []),
    ],
    date: fields.decidedOn,
    fineWan: fields.fineWan,
    publicationDays: derivedOf(store.cases, entry).publicationDays,
    party: store.cases.partyId(entry),
    facets: {
      kind: [{ id: 'cases', label: kinds.cases.label }],
      ...(fields.unit ? { unit: [{ id: fields.unit, label: bilingual(store.get('units', fields.unit).fields.name) }] } : {}),
      year: [{ id: yearOf(fields.decidedOn), label: alike(yearOf(fields.decidedOn)) }],
      status: [
        { id: statusValue(status), label: bilingual(caseStatuses[status]) },
        ...store.cases
          .marks(entry)
          .map((mark) => ({ id: `case-${mark}`, label: { zh: markWords(mark, 'zh'), en: markWords(mark, 'en') } })),
      ],
      type: types.map((type) => ({ id: type, label: { zh: type, en: caseTypes.violation(type, 'en') } })),
      authority: [{ id: fields.authority, label: bilingual(authorityName(store, fields.authority)) }],
      penalty: [
        ...penalties.map((penalty) => ({ id: penalty, label: { zh: penalty, en: caseTypes.penalty(penalty, 'en') } })),
        ...(status !== 'withdrawn' && fineIsUnpublished(fields) ? [{ id: unpublishedFine, label: inBoth('fines.unpublishedCases') }] : []),
      ],
      history: historyValues(store.cases, entry).map((value) => ({ id: value, label: inBoth(`history.${value}`) })),
      publication: publicationValues(store.cases, entry).map((value) => ({ id: value, label: inBoth(`publication.${value}`) })),
      article: store.cases.articlesOf(entry).map((cited) => ({ id: articleName(cited), label: english.article(cited) })),
    },
  };
}
