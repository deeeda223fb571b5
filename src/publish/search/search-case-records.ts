import type { Entry } from '../../content/entry.ts';
import { articleName } from '../../domain/articles.ts';
import { yearOf } from '../../domain/calendar.ts';
import { canonicalDecisionNumber } from '../../domain/decision-number.ts';
import type { Lang } from '../../domain/language.ts';
import { formatWan } from '../../domain/money.ts';
import { t } from '../../i18n/index.ts';
import { penaltyTypesOf, penaltyWords, violationWords } from '../../schemas/case-words.ts';
import { partyTypes } from '../../schemas/case.ts';
import { kinds } from '../../schemas/index.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { alike, bilingual, inBoth, type SearchRecord } from './search-record.ts';

/** Cases as searchable records in one language. */
export const caseRecords = (store: Store, lang: Lang, cases: readonly Entry<'cases'>[]): SearchRecord[] =>
  cases.map((entry) => caseRecord(store, lang, entry));

function caseRecord(store: Store, lang: Lang, entry: Entry<'cases'>): SearchRecord {
  const { fields } = entry;
  const number = canonicalDecisionNumber(fields.decisionNumber) ?? fields.decisionNumber;
  const state = store.cases.state(entry);
  const types = fields.violationType ? [fields.violationType] : [];
  const penalties = penaltyTypesOf(fields.penaltyType);
  const unit = fields.unit ? bilingual(store.get('units', fields.unit).fields.name)[lang] : '';
  const translated = (words: string[], translate: (word: string, lang: Lang) => string) =>
    lang === 'en' ? words.map((word) => translate(word, 'en')) : [];
  const fine = fields.fineWan ? formatWan(fields.fineWan, lang) : '';
  return {
    kind: 'cases',
    id: entry.id,
    url: addressOf('cases', entry.id, lang),
    title: fields.party ?? fields.decisionNumber,
    number,
    line: [
      fields.decisionNumber,
      fields.decidedOn,
      unit,
      ...types.map((type) => violationWords(type, lang)),
      fine,
      t(lang, `caseState.${state}`),
    ]
      .filter(Boolean)
      .join(' · '),
    fields: [
      fields.party ?? '',
      fields.facts ?? '',
      fields.decisionNumber,
      // However zeros, 第 and 号 are typed, the number is found.
      number === fields.decisionNumber ? '' : number,
      fields.uscc ?? '',
      fields.partyType ? partyTypes[fields.partyType].zh : '',
      ...types,
      ...translated(types, violationWords),
      fields.legalBasis ?? '',
      fields.penalty ?? '',
      fields.penaltyType ?? '',
      ...translated(penalties, penaltyWords),
      fields.legalRepresentative ?? '',
      fields.licence ?? '',
      fields.authority,
      fields.source ?? '',
      unit,
      fields.note ?? '',
      fields.stateReason ?? '',
      fields.formerNames.join('；'),
      fields.rectification ?? '',
      fields.statement ?? '',
    ],
    date: fields.decidedOn,
    fineWan: fields.fineWan,
    party: store.cases.partyId(entry),
    facets: {
      kind: [{ id: 'cases', label: kinds.cases.label }],
      ...(fields.unit ? { unit: [{ id: fields.unit, label: bilingual(store.get('units', fields.unit).fields.name) }] } : {}),
      year: [{ id: yearOf(fields.decidedOn), label: alike(yearOf(fields.decidedOn)) }],
      status: [
        { id: `case-${state}`, label: inBoth(`caseState.${state}`) },
        ...store.cases.marks(entry).map((mark) => ({ id: `case-${mark}`, label: inBoth(`caseMark.${mark}`) })),
      ],
      type: types.map((type) => ({ id: type, label: { zh: type, en: violationWords(type, 'en') } })),
      authority: [{ id: fields.authority, label: alike(fields.authority) }],
      penalty: penalties.map((penalty) => ({ id: penalty, label: { zh: penalty, en: penaltyWords(penalty, 'en') } })),
      article: store.cases
        .articlesOf(entry)
        .map(articleName)
        .map((name) => ({ id: name, label: alike(name) })),
    },
  };
}
